import type { PackExample } from '../../model/pack.ts';

/** Other makers' errors that look like those of AWS. */
export const counterexamples = [
  {
    title: 'A service of another company, made with Smithy as those of AWS are',
    url: 'https://api.shop.example/orders',
    method: 'POST',
    status: 400,
    body: '{"__type":"com.acme.orders#ThrottlingException","message":"Too many orders."}',
  },
  {
    title: 'WCF, whose namespace stands behind the #',
    url: 'https://api.shop.example/service.svc/orders',
    method: 'POST',
    status: 400,
    body: '{"__type":"ValidationException:#Shop.Orders","message":"The order is empty."}',
  },
  {
    title: 'Parse, whose types are those of values',
    url: 'https://parse.shop.example/classes/a',
    status: 400,
    body: '{"__type":"Pointer","className":"Order","objectId":"7"}',
  },
  {
    title: "An application's own API behind API Gateway",
    url: 'https://example.execute-api.eu-west-1.amazonaws.com/prod/orders',
    status: 404,
    body: '{"message":"Order 7 does not exist."}',
  },
  {
    title: 'A GraphQL server of another make with errorType',
    url: 'https://api.shop.example/graphql',
    method: 'POST',
    status: 200,
    body: '{"data":null,"errors":[{"message":"Not found.","errorType":"NotFound"}]}',
  },
  {
    title: 'Storage of another make that speaks the protocol of S3',
    url: 'https://storage.shop.example/a/b',
    status: 422,
    mediaType: 'application/xml',
    headers: { server: 'example', 'x-amz-error-code': 'NoSuchKey' },
    body: '<Error><Code>NoSuchKey</Code></Error>',
  },
  {
    title: 'The same, with all that S3 says',
    url: 'https://storage.shop.example/a/b',
    status: 404,
    mediaType: 'application/xml',
    headers: { server: 'MinIO', 'x-amz-request-id': 'EXAMPLE123456789' },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>b</Key><BucketName>a\
</BucketName><Resource>/a/b</Resource><RequestId>EXAMPLE123456789</RequestId><HostId>example</HostId></Error>`,
  },
  {
    title: 'A server of queues of another make',
    url: 'https://queues.shop.example/orders',
    method: 'POST',
    status: 400,
    mediaType: 'text/xml',
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>AWS.SimpleQueueService.NonExistentQueue</Code><Message>\
The specified queue does not exist.</Message></Error><RequestId>00000000-0000-4000-8000-000000000001</RequestId>\
</ErrorResponse>`,
  },
  {
    title: 'What is in a bucket',
    url: 'https://example-bucket.s3.eu-west-1.amazonaws.com/?list-type=2',
    status: 200,
    mediaType: 'application/xml',
    body: `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><Name>example-bucket</Name><Contents><Key>Error\
</Key></Contents></ListBucketResult>`,
  },
  {
    title: 'The form of S3 in JSON, behind a server that calls itself S3',
    url: 'https://files.shop.example/a/b',
    status: 404,
    headers: { server: 'AmazonS3' },
    body: '{"Error":{"Code":"NoSuchKey","Message":"The specified key does not exist."}}',
  },
  {
    title: 'An error of another API in XML',
    url: 'https://api.shop.example/orders',
    status: 404,
    mediaType: 'application/xml',
    body: '<error><code>NoSuchKey</code><message>There is no order 7.</message></error>',
  },
] as const satisfies readonly PackExample[];
