import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'Cloud Storage in XML, without the right to an object',
    url: 'https://storage.googleapis.com/example-bucket/a.png',
    status: 403,
    mediaType: 'application/xml',
    body: `<?xml version='1.0' encoding='UTF-8'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message>\
<Details>Anonymous caller does not have storage.objects.get access to the object.</Details></Error>`,
    findings: [{ shape: 'storage-xml', code: 'AccessDenied' }],
  },
  {
    title: 'An API that is not enabled, with a reason',
    url: 'https://translation.googleapis.com/language/translate/v2?key=AIza-example',
    method: 'POST',
    status: 403,
    body: `{"error":{"code":403,"message":"Cloud Translation API has not been used in project 123 before.",\
"status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.Help","links":[]},\
{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SERVICE_DISABLED","domain":"googleapis.com",\
"metadata":{"consumer":"projects/123","service":"translate.googleapis.com"}}]}}`,
    findings: [{ shape: 'error-info', code: 'SERVICE_DISABLED' }],
  },
  {
    title: 'A reason passed on by a shop',
    url: 'https://api.shop.example/translate',
    method: 'POST',
    status: 502,
    body: `{"message":"translation failed","upstream":{"error":{"code":403,"message":"Requests are blocked.",\
"status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo",\
"reason":"API_KEY_SERVICE_BLOCKED","domain":"googleapis.com","metadata":{"service":"maps.googleapis.com"}}]}}}`,
    findings: [{ shape: 'error-info', code: 'API_KEY_SERVICE_BLOCKED' }],
  },
  {
    title: 'Old list and status in one body',
    url: 'https://gmail.googleapis.com/gmail/v1/users/me/messages',
    status: 401,
    headers: {
      'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"',
    },
    body: `{"error":{"code":401,"message":"Request had invalid authentication credentials.",\
"errors":[{"message":"Invalid Credentials","domain":"global","reason":"authError","location":"Authorization",\
"locationType":"header"}],"status":"UNAUTHENTICATED"}}`,
    findings: [{ shape: 'errors-and-status', code: 'authError' }],
  },
  {
    title: 'Old list and status, on a host of somebody else',
    url: 'https://example.com/api/mail',
    status: 404,
    body: `{"error":{"code":404,"message":"Requested entity was not found.","errors":[{"message":"Requested entity \
was not found.","domain":"global","reason":"notFound"}],"status":"NOT_FOUND"}}`,
    findings: [{ shape: 'errors-and-status', code: 'notFound' }],
  },
  {
    title: 'The list of the older APIs',
    url: 'https://www.googleapis.com/drive/v3/files/abc',
    status: 404,
    body: `{"error":{"errors":[{"domain":"global","reason":"notFound","message":"File not found: abc.",\
"locationType":"parameter","location":"fileId"}],"code":404,"message":"File not found: abc."}}`,
    findings: [{ shape: 'errors', code: 'notFound', items: ['notFound'] }],
  },
  {
    title: 'A quota of YouTube, passed on by a shop',
    url: 'https://api.shop.example/videos',
    status: 403,
    body: `{"error":{"code":403,"message":"The request cannot be completed because you have exceeded your quota.",\
"errors":[{"message":"You have exceeded your quota.","domain":"youtube.quota","reason":"quotaExceeded"}]}}`,
    findings: [{ shape: 'errors', code: 'quotaExceeded', items: ['quotaExceeded'] }],
  },
  {
    title: 'A status word and the fields that are wrong',
    url: 'https://generativelanguage.googleapis.com/v1beta/models/example:generateContent',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":400,"message":"Invalid JSON payload received.","status":"INVALID_ARGUMENT",\
"details":[{"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"contents",\
"description":"Unknown name \\"content\\""}]}]}}`,
    findings: [{ shape: 'status', code: 'INVALID_ARGUMENT', items: [null] }],
  },
  {
    title: 'A stream that fails, as a list',
    url: 'https://generativelanguage.googleapis.com/v1beta/models/example:streamGenerateContent',
    method: 'POST',
    status: 429,
    body: `[{"error":{"code":429,"message":"You exceeded your current quota.","status":"RESOURCE_EXHAUSTED",\
"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"31s"}]}}]`,
    findings: [{ shape: 'listed', code: 'RESOURCE_EXHAUSTED' }],
  },
  {
    title: 'The token endpoint',
    url: 'https://oauth2.googleapis.com/token',
    method: 'POST',
    status: 400,
    body: '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
    findings: [{ shape: 'oauth', code: 'invalid_grant' }],
  },
  {
    title: 'The tokeninfo endpoint, which gives no word',
    url: 'https://oauth2.googleapis.com/tokeninfo',
    status: 400,
    body: '{"error_description":"Invalid Value"}',
    findings: [{ shape: 'oauth', code: null }],
  },
  {
    title: 'Cloud Storage in XML, which is not read',
    url: 'https://storage.googleapis.com/example-bucket/a.png',
    status: 404,
    mediaType: 'application/xml',
    body: '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>',
    findings: [{ shape: null, code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'Sinch Conversation: the same form and type names',
    url: 'https://eu.conversation.api.example/v1/messages:send',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":400,"message":"invalid argument","status":"INVALID_ARGUMENT","details":[{"@type":\
"type.googleapis.com/google.rpc.BadRequest","field_violations":[{"field":"app_id","description":"missing"}]}]}}`,
  },
  {
    title: 'A service of another company with a reason in its own domain',
    url: 'https://api.shop.example/v1/orders',
    status: 403,
    body: `{"error":{"code":403,"message":"blocked","status":"PERMISSION_DENIED","details":[{"@type":\
"type.googleapis.com/google.rpc.ErrorInfo","reason":"SERVICE_DISABLED","domain":"shop.example"}]}}`,
  },
  {
    title: "Google's JSON style guide, followed by another company",
    url: 'https://api.shop.example/v1/orders/7',
    status: 404,
    body: `{"error":{"code":404,"message":"File Not Found","errors":[{"domain":"global","reason":"notFound",\
"message":"File Not Found"}]}}`,
  },
] as const satisfies readonly PackExample[];
