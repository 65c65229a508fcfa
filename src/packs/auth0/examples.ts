import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'The Management API, with a code',
    url: 'https://example-tenant.eu.auth0.com/api/v2/users',
    status: 403,
    headers: { 'x-auth0-requestid': 'example00000000000001' },
    body:
      '{"statusCode":403,"error":"Forbidden",' +
      '"message":"Insufficient scope, expected any of: read:users","errorCode":"insufficient_scope"}',
    findings: [{ shape: 'management', code: 'insufficient_scope' }],
  },
  {
    title: 'The Management API, passed on by a shop',
    url: 'https://api.shop.example/users/7',
    status: 404,
    body:
      '{"statusCode":404,"error":"Not Found","message":"The user does not exist.",' +
      '"errorCode":"inexistent_user"}',
    findings: [{ shape: 'management-code', code: 'inexistent_user' }],
  },
  {
    title: 'A refused signup',
    url: 'https://example-tenant.eu.auth0.com/dbconnections/signup',
    method: 'POST',
    status: 400,
    body: '{"name":"BadRequestError","code":"invalid_signup","description":"Invalid sign up","statusCode":400}',
    findings: [{ shape: 'signup', code: 'invalid_signup' }],
  },
  {
    title: 'A refused password, on a domain of the customer',
    url: 'https://auth.shop.example/dbconnections/signup',
    method: 'POST',
    status: 400,
    body:
      '{"name":"PasswordStrengthError","message":"Password is too weak","code":"invalid_password",' +
      '"description":{"rules":[{"message":"At least 8 characters","verified":false}],"verified":false},' +
      '"policy":"* At least 8 characters in length","statusCode":400}',
    findings: [{ shape: 'signup', code: 'invalid_password' }],
  },
  {
    title: 'The token endpoint',
    url: 'https://example-tenant.eu.auth0.com/oauth/token',
    method: 'POST',
    status: 403,
    body: '{"error":"mfa_required","error_description":"Multifactor authentication required","mfa_token":"example"}',
    findings: [{ shape: 'oauth', code: 'mfa_required' }],
  },
  {
    title: 'The rate limit, on a domain of the customer',
    url: 'https://auth.shop.example/oauth/token',
    method: 'POST',
    status: 429,
    body:
      '{"error":"too_many_requests","error_description":"Global limit has been reached",' +
      '"error_uri":"https://auth0.com/docs/policies/rate-limits"}',
    findings: [{ shape: 'oauth', code: 'too_many_requests' }],
  },
  {
    title: 'A login across origins',
    url: 'https://example-tenant.eu.auth0.com/usernamepassword/login',
    method: 'POST',
    status: 401,
    body: '{"code":"invalid_user_password","description":"Wrong email or password."}',
    findings: [{ shape: 'login', code: 'invalid_user_password' }],
  },
  {
    title: 'A word alone',
    url: 'https://example-tenant.eu.auth0.com/passwordless/start',
    method: 'POST',
    status: 400,
    body: '{"error":"bad.connection"}',
    findings: [{ shape: 'word', code: 'bad.connection' }],
  },
  {
    title: 'The challenge alone',
    url: 'https://example-tenant.eu.auth0.com/userinfo',
    status: 401,
    mediaType: 'text/plain',
    headers: { 'www-authenticate': 'Bearer realm="Users", error="invalid_token"' },
    body: 'Unauthorized',
    findings: [{ shape: 'challenge', code: 'invalid_token' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: "NestJS's form, with a code of its own",
    url: 'https://api.shop.example/users/7',
    status: 404,
    body: '{"statusCode":404,"error":"Not Found","message":"No such user","errorCode":"user_not_found"}',
  },
  {
    title: 'Plain OAuth on a host of nobody',
    url: 'https://auth.shop.example/oauth/token',
    method: 'POST',
    status: 403,
    body: '{"error":"invalid_grant","error_description":"Wrong email or password."}',
  },
  {
    title: 'An error of a Node server with a name and a code',
    url: 'https://api.shop.example/users',
    method: 'POST',
    status: 400,
    body: '{"name":"BadRequestError","code":"user_exists","description":"Taken","statusCode":400}',
  },
] as const satisfies readonly PackExample[];
