import type { Example, PackExample } from '../../model/pack.ts';

const aws = {
  'x-amzn-requestid': '7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10',
  'x-amz-apigw-id': 'made-up=',
};

export const examples = [
  {
    title: 'Kong without a route',
    url: 'https://api.shop.example/orders',
    status: 404,
    headers: { 'X-Kong-Response-Latency': '1', Server: 'kong/3.10.0' },
    body: `{"message":"no Route matched with those values",\
"request_id":"00000000000000000000000000000017"}`,
    findings: [{ shape: 'kong', code: 'no Route matched with those values' }],
  },
  {
    title: 'Kong with a sentence of the operator',
    url: 'https://api.shop.example/orders',
    status: 403,
    headers: { 'x-kong-response-latency': '2' },
    body: '{"message":"Closed for the night"}',
    findings: [{ shape: 'kong', code: null }],
  },
  {
    title: 'AWS, a REST API without that method',
    url: 'https://api.shop.example/prod/orders',
    method: 'PUT',
    status: 403,
    headers: { ...aws, 'x-amzn-ErrorType': 'MissingAuthenticationTokenException' },
    body: '{"message":"Missing Authentication Token"}',
    findings: [{ shape: 'aws-rest', code: 'Missing Authentication Token' }],
  },
  {
    title: 'AWS, parameters that are missing',
    url: 'https://api.shop.example/prod/orders',
    status: 400,
    headers: { ...aws, 'x-amzn-errortype': 'BadRequestException' },
    body: '{"message":"Missing required request parameters: [page]"}',
    findings: [{ shape: 'aws-rest', code: 'Missing required request parameters' }],
  },
  {
    title: 'AWS, a denial by IAM, with a capital letter',
    url: 'https://api.shop.example/prod/orders',
    status: 403,
    headers: { ...aws, 'x-amzn-errortype': 'AccessDeniedException' },
    body: '{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke"}',
    findings: [{ shape: 'aws-rest', code: 'AccessDeniedException' }],
  },
  {
    title: 'AWS, a signature with keys that have run out',
    url: 'https://example.execute-api.eu-west-1.amazonaws.com/prod/orders',
    status: 403,
    headers: { ...aws, 'x-amzn-errortype': 'ExpiredTokenException' },
    body: '{"message":"The security token included in the request is expired"}',
    findings: [{ shape: 'aws-rest', code: 'ExpiredTokenException' }],
  },
  {
    title: 'AWS, a method that is asked for by HEAD',
    url: 'https://example.execute-api.eu-west-1.amazonaws.com/prod/orders',
    method: 'HEAD',
    status: 403,
    headers: { ...aws, 'x-amzn-errortype': 'InvalidSignatureException' },
    body: '',
    findings: [{ shape: 'aws-rest', code: 'InvalidSignatureException' }],
  },
  {
    title: 'AWS, an HTTP API without that route',
    url: 'https://api.shop.example/orders',
    status: 404,
    headers: { 'apigw-requestid': 'made-up=' },
    body: '{"message":"Not Found"}',
    findings: [{ shape: 'aws-http', code: 'Not Found' }],
  },
  {
    title: 'Apigee, a quota',
    url: 'https://api.shop.example/v1/orders',
    status: 429,
    body: `{"fault":{"faultstring":"Rate limit quota violation. Quota limit  exceeded.",\
"detail":{"errorcode":"policies.ratelimit.QuotaViolation"}}}`,
    findings: [{ shape: 'apigee', code: 'policies.ratelimit.QuotaViolation' }],
  },
  {
    title: 'WSO2 up to version 3',
    url: 'https://api.shop.example/orders/v1',
    status: 401,
    body: `{"fault":{"code":900902,"message":"Missing Credentials",\
"description":"Required OAuth credentials not provided."}}`,
    findings: [{ shape: 'wso2-fault', code: '900902' }],
  },
  {
    title: 'WSO2 since version 4',
    url: 'https://api.shop.example/orders/v1',
    status: 401,
    body: `{"code":"900901","message":"Invalid Credentials",\
"description":"Make sure you have provided the correct security credentials"}`,
    findings: [{ shape: 'wso2', code: '900901' }],
  },
  {
    title: 'WSO2 without an API at that path',
    url: 'https://api.shop.example/nowhere',
    status: 404,
    body: `{"code":"404","type":"Status report","message":"Not Found",\
"description":"The requested resource is not available."}`,
    findings: [{ shape: 'wso2', code: '404' }],
  },
  {
    title: 'Tyk',
    url: 'https://api.shop.example/orders/',
    status: 403,
    headers: { 'X-Generator': 'tyk.io' },
    body: '{\n    "error": "Access to this API has been disallowed"\n}',
    findings: [{ shape: 'tyk', code: 'Access to this API has been disallowed' }],
  },
  {
    title: 'Azure API Management, no key',
    url: 'https://shop.azure-api.example/orders',
    status: 401,
    body: `{ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure \
to include subscription key when making requests to an API." }`,
    findings: [{ shape: 'azure', code: 'Access denied due to missing subscription key' }],
  },
  {
    title: 'Azure API Management, a failure with its id',
    url: 'https://shop.azure-api.example/orders',
    status: 500,
    body: `{"statusCode":500,"message":"Internal server error",\
"activityId":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}`,
    findings: [{ shape: 'azure', code: 'Internal server error' }],
  },
  {
    title: 'An Azure service behind the same gateway',
    url: 'https://relay.shop.example/vision/v3.2/analyze',
    method: 'POST',
    status: 401,
    body: `{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong \
API endpoint. Make sure to provide a valid key."}}`,
    findings: [
      {
        shape: 'azure-services',
        code: 'Access denied due to invalid subscription key or wrong API endpoint',
      },
    ],
  },
  {
    title: 'Envoy, its rate limiter',
    url: 'https://api.shop.example/orders',
    status: 429,
    mediaType: 'text/plain',
    headers: { 'x-envoy-ratelimited': 'true', server: 'envoy' },
    body: 'local_rate_limited',
    findings: [{ shape: 'envoy-rate-limited', code: null }],
  },
  {
    title: 'Envoy, overloaded',
    url: 'https://api.shop.example/orders',
    status: 503,
    mediaType: 'text/plain',
    headers: { 'x-envoy-overloaded': 'true' },
    body: 'upstream connect error or disconnect/reset before headers. reset reason: overflow',
    findings: [{ shape: 'envoy-overloaded', code: null }],
  },
  {
    title: 'APISIX without a route',
    url: 'https://api.shop.example/nowhere',
    status: 404,
    body: '{"error_msg":"404 Route Not Found"}',
    findings: [{ shape: 'apisix', code: '404 Route Not Found' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'A message alone',
    url: 'https://api.shop.example/orders',
    status: 403,
    body: '{"message":"Forbidden"}',
  },
  {
    title: 'A service behind Kong',
    url: 'https://api.shop.example/orders',
    status: 401,
    headers: { 'x-kong-upstream-latency': '12', 'x-kong-proxy-latency': '1' },
    body: '{"message":"Unauthorized"}',
  },
  {
    title: 'A service behind a REST API of AWS',
    url: 'https://api.shop.example/prod/orders/17',
    status: 404,
    headers: aws,
    body: '{"message":"No such order"}',
  },
  {
    title: 'A service behind an HTTP API of AWS',
    url: 'https://api.shop.example/orders/17',
    status: 404,
    headers: { 'apigw-requestid': 'made-up=' },
    body: '{"message":"No such order"}',
  },
  {
    title: 'NestJS, with a failure that it did not foresee',
    url: 'https://api.shop.example/orders',
    status: 500,
    body: '{"statusCode":500,"message":"Internal server error"}',
  },
  {
    title: 'A fault of SOAP, turned into JSON',
    url: 'https://api.shop.example/soap',
    status: 500,
    body: '{"fault":{"faultcode":"soap:Server","faultstring":"Order 17 is not there"}}',
  },
] as const satisfies readonly PackExample[];
