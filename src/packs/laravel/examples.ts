import type { Example, PackExample } from '../../model/pack.ts';

const api = 'https://shop.example/api/orders';

export const examples = [
  {
    title: 'fields that are not valid',
    url: api,
    method: 'POST',
    status: 422,
    body: '{"message":"The name field is required. (and 1 more error)","errors":{"name":["The name field is required."],"items.0.price":["The items.0.price field must be a number."]}}',
    findings: [{ shape: 'validation', code: null, items: [null, null] }],
  },
  {
    title: 'an exception in debug mode',
    url: api,
    status: 500,
    body: '{"message":"SQLSTATE[42S02]: Base table or view not found","exception":"Illuminate\\\\Database\\\\QueryException","file":"/app/vendor/laravel/framework/src/Illuminate/Database/Connection.php","line":829,"trace":[{"file":"/app/routes/api.php","line":12,"function":"run"}]}',
    findings: [{ shape: 'exception', code: 'QueryException' }],
  },
  {
    title: 'not signed in',
    url: api,
    status: 401,
    body: '{"message":"Unauthenticated."}',
    findings: [{ shape: 'unauthenticated', code: null }],
  },
  {
    title: 'a wrong CSRF token',
    url: api,
    method: 'POST',
    status: 419,
    body: '{"message":"CSRF token mismatch."}',
    findings: [{ shape: 'csrf', code: null }],
  },
  {
    title: 'a policy that says no',
    url: api,
    method: 'POST',
    status: 403,
    body: '{"message":"This action is unauthorized."}',
    findings: [{ shape: 'unauthorized', code: null }],
  },
  {
    title: 'a mail address that is not confirmed',
    url: api,
    status: 403,
    body: '{"message":"Your email address is not verified."}',
    findings: [{ shape: 'unverified', code: null }],
  },
  {
    title: 'too many requests',
    url: api,
    status: 429,
    headers: { 'Retry-After': '41' },
    body: '{"message":"Too Many Attempts."}',
    findings: [{ shape: 'throttled', code: null }],
  },
  {
    title: 'no such record',
    url: `${api}/9`,
    status: 404,
    body: '{"message":"No query results for model [App\\\\Models\\\\Order] 9"}',
    findings: [{ shape: 'no-model', code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'a message alone, as any API sends it',
    url: api,
    status: 401,
    body: '{"message":"Unauthorized"}',
  },
  {
    title: "ASP.NET Core's validation problem, which has a title",
    url: api,
    method: 'POST',
    status: 422,
    body: '{"type":"https://tools.ietf.org/html/rfc4918#section-11.2","title":"One or more validation errors occurred.","status":422,"errors":{"Name":["The Name field is required."]}}',
  },
  {
    title: 'an in-house API with a code beside the fields',
    url: api,
    method: 'POST',
    status: 422,
    body: '{"code":"VALIDATION","message":"Not valid","errors":{"name":["is missing"]}}',
  },
  {
    title: "GitHub's list of errors",
    url: api,
    method: 'POST',
    status: 422,
    body: '{"message":"Validation Failed","errors":[{"resource":"Issue","field":"title","code":"missing_field"}]}',
  },
] as const satisfies readonly PackExample[];
