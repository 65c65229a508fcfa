import type { Example } from '../../model/pack.ts';

const cognito = 'https://cognito-idp.eu-west-1.amazonaws.com/';
const jsonType = 'application/x-amz-json-1.1';

export const examples = [
  {
    title: 'A wrong password at Cognito',
    url: cognito,
    method: 'POST',
    status: 400,
    mediaType: jsonType,
    headers: {
      'x-amzn-requestid': '00000000-0000-4000-8000-000000000001',
      'x-amzn-errortype': 'NotAuthorizedException:',
      'x-amzn-errormessage': 'Incorrect username or password.',
    },
    body: '{"__type":"NotAuthorizedException","message":"Incorrect username or password."}',
    findings: [{ shape: 'type', code: 'NotAuthorizedException' }],
  },
  {
    title: 'A namespace before the name, and Message in a capital',
    url: 'https://dynamodb.us-east-1.amazonaws.com/',
    method: 'POST',
    status: 400,
    mediaType: 'application/x-amz-json-1.0',
    body: `{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"User: \
arn:aws:sts::123456789012:assumed-role/a/b is not authorized to perform: dynamodb:Query"}`,
    findings: [{ shape: 'type', code: 'AccessDeniedException' }],
  },
  {
    title: 'A name alone',
    url: 'https://dynamodb.us-east-1.amazonaws.com/',
    method: 'POST',
    status: 400,
    mediaType: 'application/x-amz-json-1.0',
    body: '{"__type":"com.amazon.coral.service#UnknownOperationException"}',
    findings: [{ shape: 'type', code: 'UnknownOperationException' }],
  },
  {
    title: 'A namespace that is not one of the usual',
    url: 'https://kinesis.us-east-1.amazonaws.com/',
    method: 'POST',
    status: 400,
    mediaType: jsonType,
    body: '{"__type":"example.kinesis#ResourceNotFoundException"}',
    findings: [{ shape: 'type-of-service', code: 'ResourceNotFoundException' }],
  },
  {
    title: 'Message in a capital, passed on by a shop',
    url: 'https://api.shop.example/items',
    status: 400,
    body: '{"__type":"ProvisionedThroughputExceededException","Message":"Rate exceeded"}',
    findings: [{ shape: 'type', code: 'ProvisionedThroughputExceededException' }],
  },
  {
    title: 'A namespace of AWS, wrapped by a shop',
    url: 'https://api.shop.example/items',
    status: 500,
    body: `{"message":"failed","cause":"{\\"__type\\":\\"com.amazonaws.dynamodb.v20120810#\
ResourceNotFoundException\\",\\"message\\":\\"Requested resource not found\\"}"}`,
    findings: [{ shape: 'type', code: 'ResourceNotFoundException' }],
  },
  {
    title: 'A transaction, item by item',
    url: 'https://dynamodb.us-east-1.amazonaws.com/',
    method: 'POST',
    status: 400,
    mediaType: 'application/x-amz-json-1.0',
    body: `{"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":[\
{"Code":"None"},{"Code":"ConditionalCheckFailed","Message":"The conditional request failed"}],"Message":\
"Transaction cancelled."}`,
    findings: [
      {
        shape: 'type',
        code: 'TransactionCanceledException',
        items: ['None', 'ConditionalCheckFailed'],
      },
    ],
  },
  {
    title: 'Passed on by a shop',
    url: 'https://api.shop.example/login',
    method: 'POST',
    status: 400,
    body: '{"__type":"UserNotConfirmedException","message":"User is not confirmed."}',
    findings: [{ shape: 'type', code: 'UserNotConfirmedException' }],
  },
  {
    title: 'The name in a header',
    url: 'https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/a/invocations',
    method: 'POST',
    status: 404,
    headers: {
      'x-amzn-requestid': '00000000-0000-4000-8000-000000000001',
      'x-amzn-errortype': 'ResourceNotFoundException',
    },
    body: '{"Type":"User","Message":"Function not found: a"}',
    findings: [{ shape: 'header', code: 'ResourceNotFoundException' }],
  },
  {
    title: 'The name in a header on a host of somebody else, with an address behind it',
    url: 'https://ai.shop.example/model/a/invoke',
    method: 'POST',
    status: 429,
    headers: {
      'x-amzn-ErrorType':
        'ThrottlingException:http://internal.amazon.com/coral/com.amazon.bedrock/',
    },
    body: '{"message":"Too many requests."}',
    findings: [{ shape: 'header', code: 'ThrottlingException' }],
  },
  {
    title: 'Too many calls of a function, of which the body says why',
    url: 'https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/a/invocations',
    method: 'POST',
    status: 429,
    headers: { 'x-amzn-errortype': 'TooManyRequestsException' },
    body: '{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded","Type":"User","message":"Rate Exceeded."}',
    findings: [{ shape: 'header', code: 'TooManyRequestsException' }],
  },
  {
    title: 'A website in S3 behind a domain of its own',
    url: 'https://www.shop.example/deep/link',
    status: 404,
    mediaType: 'text/html',
    headers: {
      server: 'AmazonS3',
      'x-amz-error-code': 'NoSuchKey',
      'x-amz-error-message': 'The specified key does not exist.',
      'x-amz-error-detail-key': 'deep/link',
      'x-amz-request-id': 'EXAMPLE123456789',
      'x-amz-id-2': 'example',
    },
    body: '<html><body><h1>404 Not Found</h1></body></html>',
    findings: [{ shape: 's3-header', code: 'NoSuchKey' }],
  },
  {
    title: 'A bucket that does not let the caller in',
    url: 'https://example-bucket.s3.eu-west-1.amazonaws.com/a.png',
    status: 403,
    mediaType: 'application/xml',
    headers: { 'x-amz-request-id': 'EXAMPLE123456789', 'x-amz-id-2': 'example' },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>EXAMPLE123456789</RequestId>\
<HostId>example</HostId></Error>`,
    findings: [{ shape: 's3-xml', code: 'AccessDenied' }],
  },
  {
    title: 'A signature that does not match, in a document that nothing announces',
    url: 'https://s3.amazonaws.com/example-bucket/a.png',
    status: 403,
    mediaType: '',
    body: `<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not \
match.</Message><StringToSign>AWS4-HMAC-SHA256&#10;20261120T100000Z</StringToSign><RequestId>EXAMPLE123456789\
</RequestId><HostId>example</HostId></Error>`,
    findings: [{ shape: 's3-xml', code: 'SignatureDoesNotMatch' }],
  },
  {
    title: 'A bucket behind a domain of its own',
    url: 'https://files.shop.example/a.png',
    status: 404,
    mediaType: 'application/xml',
    headers: {
      server: 'AmazonS3',
      'x-amz-request-id': 'EXAMPLE123456789',
      'x-amz-id-2': 'example',
    },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a.png</Key><RequestId>\
EXAMPLE123456789</RequestId><HostId>example</HostId></Error>`,
    findings: [{ shape: 's3-xml-by-server', code: 'NoSuchKey' }],
  },
  {
    title: 'A bucket that is asked for at the endpoint of another region',
    url: 'https://s3.amazonaws.com/example-bucket/a.png',
    status: 301,
    mediaType: 'application/xml',
    headers: { 'x-amz-request-id': 'EXAMPLE123456789', 'x-amz-id-2': 'example' },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>PermanentRedirect</Code><Message>The bucket must be addressed by another endpoint.</Message>\
<Endpoint>example-bucket.s3.eu-west-1.amazonaws.com</Endpoint><RequestId>EXAMPLE123456789</RequestId>\
<HostId>example</HostId></Error>`,
    findings: [{ shape: 's3-xml', code: 'PermanentRedirect' }],
  },
  {
    title: 'A new bucket behind a domain of its own, whose name is not known everywhere yet',
    url: 'https://files.shop.example/a.png',
    status: 307,
    mediaType: 'application/xml',
    headers: { server: 'AmazonS3', 'x-amz-request-id': 'EXAMPLE123456789' },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>TemporaryRedirect</Code><Message>Send this request to the endpoint that is named.</Message>\
<RequestId>EXAMPLE123456789</RequestId><HostId>example</HostId></Error>`,
    findings: [{ shape: 's3-xml-by-server', code: 'TemporaryRedirect' }],
  },
  {
    title: 'A session of STS that has expired',
    url: 'https://sts.amazonaws.com/',
    method: 'POST',
    status: 403,
    mediaType: 'text/xml',
    headers: { 'x-amzn-requestid': '00000000-0000-4000-8000-000000000001' },
    body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>ExpiredToken</Code>
    <Message>The security token included in the request is expired</Message>
  </Error>
  <RequestId>00000000-0000-4000-8000-000000000001</RequestId>
</ErrorResponse>`,
    findings: [{ shape: 'query-xml', code: 'ExpiredToken' }],
  },
  {
    title: 'A queue of SQS that is not there',
    url: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders',
    method: 'POST',
    status: 400,
    mediaType: 'text/xml',
    body: `<?xml version="1.0"?><ErrorResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/"><Error><Type>\
Sender</Type><Code>AWS.SimpleQueueService.NonExistentQueue</Code><Message>The specified queue does not exist.\
</Message><Detail/></Error><RequestId>00000000-0000-4000-8000-000000000001</RequestId></ErrorResponse>`,
    findings: [{ shape: 'query-xml', code: 'AWS.SimpleQueueService.NonExistentQueue' }],
  },
  {
    title: 'EC2, which has a form of its own',
    url: 'https://ec2.eu-west-1.amazonaws.com/',
    method: 'POST',
    status: 403,
    mediaType: 'text/xml',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this \
operation.</Message></Error></Errors><RequestID>00000000-0000-4000-8000-000000000001</RequestID></Response>`,
    findings: [{ shape: 'ec2-xml', code: 'UnauthorizedOperation' }],
  },
  {
    title: 'XML of another form',
    url: 'https://s3.eu-west-1.amazonaws.com/a/b',
    status: 500,
    mediaType: 'application/xml',
    body: '<error><message>failed</message></error>',
    findings: [{ shape: null, code: null }],
  },
  {
    title: 'AppSync without a login',
    url: 'https://example.appsync-api.eu-west-1.amazonaws.com/graphql',
    method: 'POST',
    status: 401,
    body: `{"errors":[{"errorType":"UnauthorizedException","message":"Valid authorization header not \
provided."}]}`,
    findings: [
      {
        shape: 'appsync',
        code: 'UnauthorizedException',
        items: ['UnauthorizedException'],
      },
    ],
  },
  {
    title: 'A field of AppSync that the user may not read, under 200',
    url: 'https://exampleexampleexample.appsync-api.eu-west-1.amazonaws.com/graphql',
    method: 'POST',
    status: 200,
    body: `{"data":{"getOrder":null},"errors":[{"path":["getOrder"],"data":null,"errorType":\
"Unauthorized","errorInfo":null,"locations":[{"line":2,"column":3,"sourceName":null}],"message":\
"Not Authorized to access getOrder on type Query"}]}`,
    findings: [{ shape: 'appsync', code: 'Unauthorized', items: ['Unauthorized'] }],
  },
  {
    title: 'A data source of AppSync under 200, on a domain of its own',
    url: 'https://api.shop.example/graphql',
    method: 'POST',
    status: 200,
    body: `{"data":{"createOrder":null},"errors":[{"path":["createOrder"],"data":null,"errorType":\
"DynamoDB:ConditionalCheckFailedException","errorInfo":null,"locations":[{"line":2,"column":3,"sourceName":null}],\
"message":"The conditional request failed"}]}`,
    findings: [
      {
        shape: 'appsync',
        code: 'ConditionalCheckFailedException',
        items: ['ConditionalCheckFailedException'],
      },
    ],
  },
  {
    title: 'An error of the SDK, printed by a back end',
    url: 'https://api.shop.example/users',
    method: 'POST',
    status: 500,
    body: `{"error":"Failed to create user","details":{"name":"UsernameExistsException","$fault":"client",\
"$metadata":{"httpStatusCode":400,"requestId":"00000000-0000-4000-8000-000000000001","attempts":1,\
"totalRetryDelay":0}}}`,
    findings: [{ shape: 'sdk', code: 'UsernameExistsException' }],
  },
  {
    title: 'An error of the SDK at a service that answers by query, whose words stand in Error',
    url: 'https://api.shop.example/queue',
    method: 'POST',
    status: 500,
    body: `{"name":"InvalidClientTokenId","$fault":"client","$metadata":{"httpStatusCode":403,"requestId":"EXAMPLE",\
"attempts":1,"totalRetryDelay":0},"Error":{"Type":"Sender","Code":"InvalidClientTokenId","Message":\
"The security token included in the request is invalid."},"Type":"Sender","Code":"InvalidClientTokenId"}`,
    findings: [{ shape: 'sdk', code: 'InvalidClientTokenId' }],
  },
  {
    title: 'An error of the second version of the SDK',
    url: 'https://api.shop.example/items',
    status: 500,
    body: `{"message":"Requested resource not found","code":"ResourceNotFoundException","time":\
"2026-11-20T10:00:00.000Z","requestId":"EXAMPLE","statusCode":400,"retryable":false,"retryDelay":35.5}`,
    findings: [{ shape: 'sdk', code: 'ResourceNotFoundException' }],
  },
  {
    title: 'One that the second version would try again',
    url: 'https://api.shop.example/items',
    status: 500,
    body: `{"message":"Rate exceeded","code":"ThrottlingException","time":"2026-11-20T10:00:00.000Z",\
"requestId":"EXAMPLE","statusCode":400,"retryable":true}`,
    findings: [{ shape: 'sdk', code: 'ThrottlingException' }],
  },
  {
    title: 'An error of the SDK at S3',
    url: 'https://api.shop.example/logs',
    status: 500,
    body: `{"message":"failed","error":{"name":"NoSuchKey","$fault":"client","$metadata":{"httpStatusCode":404,\
"requestId":"EXAMPLE","extendedRequestId":"example","attempts":1,"totalRetryDelay":0},"Code":"NoSuchKey",\
"Key":"log.txt","RequestId":"EXAMPLE","HostId":"example"}}`,
    findings: [{ shape: 's3-sdk', code: 'NoSuchKey' }],
  },
  {
    title: 'An error of the second version of the SDK at S3',
    url: 'https://api.shop.example/logs',
    status: 500,
    body: `{"message":"Access Denied","code":"AccessDenied","region":null,"time":"2026-11-20T10:00:00.000Z",\
"requestId":"EXAMPLE","extendedRequestId":"example","statusCode":403,"retryable":false,"retryDelay":1.5}`,
    findings: [{ shape: 's3-sdk', code: 'AccessDenied' }],
  },
  {
    title: 'The token endpoint of a user pool',
    url: 'https://example.auth.eu-west-1.amazoncognito.com/oauth2/token',
    method: 'POST',
    status: 400,
    body: '{"error":"invalid_grant"}',
    findings: [{ shape: 'hosted-login', code: 'invalid_grant' }],
  },
] as const satisfies readonly Example[];
