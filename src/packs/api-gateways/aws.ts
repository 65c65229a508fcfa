import type { CodeSet, Shape } from '../../model/pack.ts';

/** The sentences of API Gateway stand for its response types, which the body does not name. */
export const awsCodes = {
  'Missing Authentication Token': {
    basis: 'documented',
    status: 403,
    meaning: 'API Gateway has no such path or method, or IAM wants the request signed.',
    causes: [
      'The path, the stage or the method is wrong, which is the usual case.',
      'The method has IAM authorization, and the request is not signed.',
    ],
    fix: [
      'Check stage, path and method against the deployed API.',
      'Release the API again if the method is new.',
      'Write a signature of version 4 if the method uses IAM.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  Forbidden: {
    basis: 'documented',
    status: 403,
    meaning: 'API Gateway shuts the request out, for the lack of an API key or by a firewall rule.',
    fix: [
      'Send the key in x-api-key, of a usage plan that has this stage.',
      'Check the web ACL, and the custom domain and its mapping.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  Unauthorized: {
    basis: 'documented',
    status: 401,
    meaning: 'The authorizer of API Gateway found no token, or one that it cannot accept.',
    fix: [
      'Send the token in the header that the authorizer reads, mostly Authorization.',
      'Check issuer, audience and expiry of the token against the authorizer.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  'The incoming token has expired': {
    basis: 'observed',
    status: 401,
    meaning: 'The Cognito authorizer of API Gateway finds the token past its time.',
    fix: ['Renew the token with the refresh token of the user pool, then repeat the call.'],
    who: 'credentials',
    retry: 'after-change',
  },
  'User is not authorized to access this resource': {
    basis: 'observed',
    status: 403,
    meaning: 'The policy that the Lambda authorizer gave back does not allow this method.',
    fix: [
      'Check the resource in the policy, which must fit all methods if it is cached.',
      'Give the user what the authorizer checks.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  'User is not authorized to access this resource with an explicit deny': {
    basis: 'observed',
    status: 403,
    meaning:
      'The policy of the Lambda authorizer or of the API denies this method in so many words.',
    fix: ['Remove the Deny from the policy, or give the user what lifts it.'],
    who: 'credentials',
    retry: 'after-change',
  },
  'Limit Exceeded': {
    basis: 'documented',
    status: 429,
    meaning: 'The quota of the usage plan is used up for the day, week or month.',
    fix: ['Wait for the next period, or raise the quota of the usage plan.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  'Too Many Requests': {
    basis: 'documented',
    status: 429,
    meaning: 'Requests come faster than the throttle of the stage, plan or account allows.',
    fix: ['Wait and repeat with growing delays.', 'Ask for a higher rate and burst limit.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  'Endpoint request timed out': {
    basis: 'documented',
    status: 504,
    meaning: 'The integration did not answer within its timeout, which is 29 seconds by default.',
    fix: [
      'Look into the log of the function or service for what takes so long.',
      'Move long work behind a queue, and let the client ask for the result.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
  'Internal server error': {
    basis: 'documented',
    status: 500,
    meaning: 'API Gateway could not use what the integration gave back, or could not call it.',
    causes: [
      'The function failed, or returned no object with statusCode and a body that is text.',
      'The permission for API Gateway to call the function is missing.',
    ],
    fix: [
      'Look into the execution log of the stage for the {id}.',
      'Check that the function returns statusCode, headers and a body as text.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'Invalid request body': {
    basis: 'documented',
    status: 400,
    meaning: 'The body does not fit the model that the request validator of API Gateway has.',
    fix: ['Compare the body with the model of the method.'],
    who: 'caller',
    retry: 'after-change',
  },
  'Missing required request parameters': {
    basis: 'documented',
    status: 400,
    meaning: 'A query parameter or header that the method requires did not come with the request.',
    fix: ['Add the parameters that the message lists.'],
    who: 'caller',
    retry: 'after-change',
  },
  'Unsupported Media Type': {
    basis: 'documented',
    status: 415,
    meaning: 'The integration has no template for the Content-Type of the request.',
    fix: ['Send Content-Type: application/json, or add a template for the type.'],
    who: 'caller',
    retry: 'after-change',
  },
  'Request Too Long': {
    basis: 'documented',
    status: 413,
    meaning: 'The body is larger than the ten megabytes that API Gateway takes.',
    fix: ['Put the file into S3 by a signed URL, and send its key.'],
    who: 'caller',
    retry: 'after-change',
  },
  'Not Found': {
    basis: 'observed',
    status: 404,
    meaning: 'No route of the HTTP API fits the method and path, not even a default one.',
    fix: ['Compare method, stage and path with the routes of the API.'],
    who: 'caller',
    retry: 'after-change',
  },
  'Internal Server Error': {
    basis: 'observed',
    status: 500,
    meaning: 'The function behind the HTTP API failed, or gave back a form that cannot be used.',
    fix: [
      'Look into the log of the function at that time.',
      'Check that its answer is an object with statusCode and body.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'Service Unavailable': {
    basis: 'observed',
    status: 503,
    meaning: 'The HTTP API could not reach the service, or it took longer than 30 seconds.',
    fix: ['Check the VPC link and the address of the integration, and how long it takes.'],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies CodeSet['codes'];

/** What the header says where IAM authorizes the method. The page of the response types has none of these words. */
export const awsTypes = {
  AccessDeniedException: {
    basis: 'recalled',
    status: 403,
    meaning:
      'API Gateway knows who calls, and no policy allows execute-api:Invoke for this method.',
    causes: [
      'The policy of the caller names another stage, path or method.',
      'The resource policy of the API denies the account, the address or the VPC endpoint.',
    ],
    fix: [
      'Read principal and resource in the message.',
      'Allow execute-api:Invoke on this ARN in the policy of the caller and of the API.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  ExpiredTokenException: {
    basis: 'recalled',
    status: 403,
    meaning: 'The temporary credentials with which the request was signed have run out.',
    fix: [
      'Get new credentials from the identity pool or STS, and sign the request again.',
      'Give the signer a credential provider, which renews them, in place of fixed keys.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  InvalidSignatureException: {
    basis: 'recalled',
    status: 403,
    meaning:
      'API Gateway computes another signature for this request than the one that it carries.',
    causes: [
      'The secret key is wrong, or the service in the signature is not execute-api.',
      'The clock of the machine is more than five minutes off.',
      'A proxy changed the host, the path, the query or a signed header.',
    ],
    fix: [
      'Compare the canonical request in the message with yours.',
      'Sign for execute-api and the region of the API, with the right time.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  MissingAuthenticationTokenException: {
    basis: 'recalled',
    status: 403,
    meaning: 'API Gateway has no such path or method, or the request lacks the signature for IAM.',
    fix: [
      'Check stage, path and method of the URL first.',
      'Sign the request if the method asks for IAM authorization.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  UnrecognizedClientException: {
    basis: 'recalled',
    status: 403,
    meaning: 'API Gateway does not know the access key or session token of the signature.',
    fix: [
      'Send access key, secret and session token of one and the same set.',
      'Check that the key is active, and of the partition of the API.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];

const unlisted = {
  meaning: 'AWS API Gateway answered by itself, before or in place of the service behind it.',
  fix: [
    'Read the message, and check authorizer, method and stage of the API.',
    'Look for the {id} in the execution log of the stage.',
  ],
  who: 'account-owner',
  retry: 'after-change',
} as const;

const fields = { message: "The gateway's sentence, a fixed one unless the operator changed it." };

/**
 * REST APIs: only the gateway's own answers have the header with the type of the error. A sentence that is
 * known says more than the type, which is the same for several.
 */
export const awsRest = {
  id: 'aws-rest',
  name: 'AWS API Gateway',
  at: 'headers',
  where: { 'x-amz-apigw-id': 'string', 'x-amzn-errortype': 'string' },
  elsewhere: {},
  code: [
    { field: '<body>.message', before: ':', startsWith: Object.keys(awsCodes) },
    { field: 'x-amzn-errortype', before: ':', after: '#' },
  ],
  message: ['<body>.message', '<body>.Message'],
  set: 'aws',
  fields: {
    'x-amzn-errortype': 'The type of the error.',
    '<body>.message': fields.message,
  },
  unlisted,
} as const satisfies Shape;

/** HTTP APIs have no such header; their few sentences, and nothing beside them, are the sign. */
export const awsHttp = {
  id: 'aws-http',
  name: 'AWS API Gateway',
  where: {
    message: {
      oneOf: [
        'Unauthorized',
        'Forbidden',
        'Not Found',
        'Too Many Requests',
        'Internal Server Error',
        'Service Unavailable',
      ],
    },
    error: 'absent',
    errors: 'absent',
    code: 'absent',
    status: 'absent',
    statusCode: 'absent',
    success: 'absent',
  },
  elsewhere: {},
  head: { headers: { 'apigw-requestid': [] } },
  code: 'message',
  message: 'message',
  set: 'aws',
  fields,
  note: 'A service behind an HTTP API of AWS may send the same words itself.',
} as const satisfies Shape;
