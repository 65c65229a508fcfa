import type { Example, PackExample } from '../../model/pack.ts';

const api = 'https://shop.example/api/orders/';

export const examples = [
  {
    title: 'a token that is not valid, with what each class says',
    url: api,
    status: 401,
    body: '{"detail":"Given token not valid for any token type","code":"token_not_valid","messages":[{"token_class":"AccessToken","token_type":"access","message":"Token is expired"}]}',
    findings: [{ shape: 'simple-jwt', code: 'token_not_valid', items: [null] }],
  },
  {
    title: 'the user of the token is gone',
    url: api,
    status: 401,
    body: '{"detail":"User not found","code":"user_not_found"}',
    findings: [{ shape: 'simple-jwt', code: 'user_not_found' }],
  },
  {
    title: 'errors of drf-standardized-errors',
    url: api,
    method: 'POST',
    status: 400,
    body: '{"type":"validation_error","errors":[{"code":"required","detail":"This field is required.","attr":"name"},{"code":"max_length","detail":"Ensure this field has no more than 20 characters.","attr":"title"}]}',
    findings: [{ shape: 'standardized', code: 'required', items: ['required', 'max_length'] }],
  },
  {
    title: 'a sign-in that fails',
    url: 'https://shop.example/api/login/',
    method: 'POST',
    status: 400,
    body: '{"non_field_errors":["Unable to log in with provided credentials."]}',
    findings: [{ shape: 'non-field-errors', code: null, items: [null] }],
  },
  {
    title: 'no credentials',
    url: api,
    status: 403,
    body: '{"detail":"Authentication credentials were not provided."}',
    findings: [{ shape: 'not-authenticated', code: null }],
  },
  {
    title: 'credentials that are wrong',
    url: api,
    status: 401,
    body: '{"detail":"Incorrect authentication credentials."}',
    findings: [{ shape: 'authentication-failed', code: null }],
  },
  {
    title: 'a sign-in for a token that fails',
    url: 'https://shop.example/api/token/',
    method: 'POST',
    status: 401,
    body: '{"detail":"No active account found with the given credentials"}',
    findings: [{ shape: 'no-active-account', code: null }],
  },
  {
    title: 'no permission',
    url: api,
    status: 403,
    body: '{"detail":"You do not have permission to perform this action."}',
    findings: [{ shape: 'permission-denied', code: null }],
  },
  {
    title: 'the CSRF check',
    url: api,
    method: 'POST',
    status: 403,
    body: '{"detail":"CSRF Failed: CSRF token missing."}',
    findings: [{ shape: 'csrf', code: null }],
  },
  {
    title: 'a body that is no JSON',
    url: api,
    method: 'POST',
    status: 400,
    body: '{"detail":"JSON parse error - Expecting value: line 1 column 9 (char 8)"}',
    findings: [{ shape: 'parse-error', code: null }],
  },
  {
    title: 'too many requests',
    url: api,
    status: 429,
    body: '{"detail":"Request was throttled. Expected available in 41 seconds."}',
    findings: [{ shape: 'throttled', code: null }],
  },
  {
    title: 'a method that the view does not have',
    url: api,
    method: 'DELETE',
    status: 405,
    body: '{"detail":"Method \\"DELETE\\" not allowed."}',
    findings: [{ shape: 'method-not-allowed', code: null }],
  },
  {
    title: 'a Content-Type without a parser',
    url: api,
    method: 'POST',
    status: 415,
    body: '{"detail":"Unsupported media type \\"text/plain\\" in request."}',
    findings: [{ shape: 'unsupported-media-type', code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'a detail alone, as FastAPI sends it',
    url: api,
    status: 404,
    body: '{"detail":"Not Found"}',
  },
  {
    title: 'a map of fields, as many APIs send it',
    url: api,
    method: 'POST',
    status: 400,
    body: '{"email":["Enter a valid address."]}',
  },
  {
    title: "Entra's or another provider's code of the same name with its own members",
    url: api,
    status: 401,
    body: '{"code":"user_not_found","message":"User not found","error":"unauthorized"}',
  },
] as const satisfies readonly PackExample[];
