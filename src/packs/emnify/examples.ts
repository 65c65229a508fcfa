import type { Pack } from '../../model/pack.ts';

/** The samples of the error page byte for byte, recorded responses, and relayed ones. */
export const examples = [
  {
    title: 'Printed: missing permission',
    url: 'https://cdn.emnify.net/api/v1/organisation/1',
    status: 403,
    body: `{
  "error_code" :  1104,
  "error_token": "Forbidden",
  "message": "You do not have the necessary permissions to access this entry point. \
Please contact your administrator."
}`,
    findings: [{ shape: 'api-error', code: '1104' }],
  },
  {
    title: 'Printed: action not allowed, with the trailing comma of the page',
    url: 'https://cdn.emnify.net/api/v1/organisation/1',
    method: 'PATCH',
    status: 400,
    body: `{
  "error_code" : 1406,
  "error_token" : "NotAllowed",
  "message" : "Updating of own organisation not allowed.",
}`,
    findings: [{ shape: 'api-error', code: '1406' }],
  },
  {
    title: 'Printed: two faults in one request',
    url: 'https://cdn.emnify.net/api/v1/user',
    method: 'POST',
    status: 422,
    body: `{
  "error_code" : 1400,
  "error_token" : "InputValidationFailed",
  "message" : "Input validation failed",
  "errors" : [
    {
      "error_code" : 1403,
      "error_token" : "InvalidFormat",
      "message" : "User - Username has invalid format: expecting String."
    },
    {
      "error_code" : 1402,
      "error_token" : "Required",
      "message" : "User - organisation is required."
    }
  ]
}`,
    findings: [{ shape: 'api-error', code: '1400', items: ['1403', '1402'] }],
  },
  {
    title: 'Printed: endpoint without a SIM',
    url: 'https://cdn.emnify.net/api/v1/endpoint/1',
    method: 'PATCH',
    status: 409,
    body: `{
  "error_code" : 2101,
  "error_token" : "UnableToActivate",
  "message" : "Unable to activate",
  "description" : "No SIM."
}`,
    findings: [{ shape: 'api-error', code: '2101' }],
  },
  {
    title: 'Recorded: no resource left',
    url: 'https://cdn.emnify.net/api/v1/endpoint',
    method: 'POST',
    status: 404,
    headers: { 'x-amzn-RequestId': '11111111-2222-4333-8444-555555555555' },
    body: '{"error_code":1601,"error_token":"Unavailable","message":"No IP Address available."}',
    findings: [{ shape: 'api-error', code: '1601' }],
  },
  {
    title: 'Recorded: duplicate',
    url: 'https://cdn.emnify.net/api/v1/endpoint/11380018/operator_blacklist/553',
    method: 'PUT',
    status: 409,
    body: `{"error_code":1405,"error_token":"Duplicated",\
"message":"Operator with Id '553' is already blacklisted on Endpoint with Id '11380018'."}`,
    findings: [{ shape: 'api-error', code: '1405' }],
  },
  {
    title: 'Recorded: invalid reference under 404, documented under 422',
    url: 'https://cdn.emnify.net/api/v1/endpoint/-1',
    method: 'PATCH',
    status: 404,
    body: `{"error_code":1401,"error_token":"InvalidReference",\
"message":"Endpoint with Id '-1' not found."}`,
    findings: [{ shape: 'api-error', code: '1401' }],
  },
  {
    title: 'Recorded: invalid reference nested in a failed validation',
    url: 'https://cdn.emnify.net/api/v1/endpoint/11898581',
    method: 'PATCH',
    status: 422,
    body: `{"error_code":1400,"error_token":"InputValidationFailed",\
"message":"Update endpoint validation error",\
"errors":[{"error_code":1401,"error_token":"InvalidReference",\
"message":"Service profile with Id '-1' not found."}]}`,
    findings: [{ shape: 'api-error', code: '1400', items: ['1401'] }],
  },
  {
    title: 'Recorded: a number that is in no table',
    url: 'https://cdn.emnify.net/api/v1/endpoint/None',
    method: 'PATCH',
    status: 400,
    body: `{"error_code":1000,"error_token":"BadRequest",\
"message":"Cannot parse parameter id as Long: For input string: \\"None\\""}`,
    findings: [{ shape: 'api-error', code: '1000' }],
  },
  {
    title: 'Recorded: refused by the gateway in front of the API',
    url: 'https://cdn.emnify.net/api/v1/endpoint',
    status: 401,
    body: '{"message":"token contains an invalid number of segments"}',
    findings: [{ shape: null, code: null }],
  },
  {
    title: 'Recorded: refused without a body',
    url: 'https://cdn.emnify.net/api/v1/sim_batch/bic/invalid_bic_code',
    method: 'PATCH',
    status: 422,
    mediaType: 'text/html',
    body: '',
    findings: [{ shape: null, code: null }],
  },
  {
    title: 'A number of a documented range',
    url: 'https://cdn.emnify.net/api/v1/sim/1',
    method: 'PATCH',
    status: 409,
    body: '{"error_code":2201,"error_token":"NotPossible","message":"Not possible"}',
    findings: [{ shape: 'api-error', code: '2201' }],
  },
  {
    title: 'On the host of the white label',
    url: 'https://simforthings.bics.com/api/v1/endpoint/1/connectivity',
    status: 404,
    body: `{"error_code":1904,"error_token":"UnknownLocation",\
"message":"Unknown Location for Endpoint with id 1"}`,
    findings: [{ shape: 'api-error', code: '1904' }],
  },
  {
    title: 'Passed on by the back end of a shop',
    url: 'https://api.shop.example/sims/1',
    status: 401,
    body: '{"error_code":1103,"error_token":"TokenExpired","message":"Token expired"}',
    findings: [{ shape: 'api-error', code: '1103' }],
  },
  {
    // The form that the vendor's OpenAPI file gives for moving SIMs to another workspace.
    title: 'Nested errors without a token',
    url: 'https://cdn.emnify.net/api/v1/sim/migration/workspace',
    method: 'POST',
    status: 422,
    body: `{"error_code":1400,"error_token":"InputValidationFailed",\
"message":"Input validation failed",\
"errors":[{"error_code":1502,"message":"SIM(s) attached to devices"}]}`,
    findings: [{ shape: 'api-error', code: '1400', items: ['1502'] }],
  },
] as const satisfies Pack['examples'];

/** Other parties use the member `error_code` too. */
export const counterexamples = [
  {
    title: 'error_code in capitals, as in the newer EnableX APIs',
    url: 'https://api.shop.example/calls',
    status: 401,
    body: `{"status":"error","error_code":"UNAUTHORIZED",\
"message":"Check the credentials.","request_id":"req_0123456789"}`,
  },
  {
    title: 'Supabase Auth',
    url: 'https://project.supabase.co/auth/v1/token',
    method: 'POST',
    status: 400,
    body: '{"code":400,"error_code":"bad_json","msg":"Could not parse request body as JSON"}',
  },
  {
    title: 'Telegram Bot API',
    url: 'https://api.telegram.org/botTOKEN/getMe',
    status: 404,
    body: '{"ok":false,"error_code":404,"description":"Not Found"}',
  },
  {
    title: 'The number of emnify without its token, elsewhere',
    url: 'https://api.shop.example/sims/1',
    status: 403,
    body: '{"error_code":1104,"message":"You may not see this."}',
  },
  {
    title: 'A token of two words, elsewhere',
    url: 'https://api.shop.example/sims/1',
    status: 403,
    body: '{"error_code":1104,"error_token":"two words","message":"You may not see this."}',
  },
  {
    title: 'A sample kept in a list, elsewhere',
    url: 'https://api.shop.example/logs',
    status: 400,
    body: '[{"error_code":1104,"error_token":"Forbidden","message":"You may not see this."}]',
  },
] as const satisfies Pack['counterexamples'];
