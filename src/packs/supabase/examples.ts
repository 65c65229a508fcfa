import type { Example, PackExample } from '../../model/pack.ts';

const PROJECT = 'https://exampleproject.supabase.co';

export const examples = [
  {
    title: 'A session that has expired, at the Data API',
    url: `${PROJECT}/rest/v1/orders?select=*`,
    status: 401,
    body: '{"code":"PGRST303","details":null,"hint":null,"message":"JWT expired"}',
    findings: [{ shape: 'data', code: 'PGRST303' }],
  },
  {
    title: 'A failed sign in',
    url: `${PROJECT}/auth/v1/token?grant_type=password`,
    method: 'POST',
    status: 400,
    headers: { 'sb-request-id': '0197a000-0000-7000-8000-000000000001' },
    body: '{"code":400,"error_code":"invalid_credentials","msg":"Invalid login credentials"}',
    findings: [{ shape: 'auth', code: 'invalid_credentials' }],
  },
  {
    title: 'The same of a project with a domain of its own',
    url: 'https://auth.shop.example/auth/v1/token?grant_type=password',
    method: 'POST',
    status: 400,
    body: '{"code":400,"error_code":"email_not_confirmed","msg":"Email not confirmed"}',
    findings: [{ shape: 'auth', code: 'email_not_confirmed' }],
  },
  {
    title: 'The error of the JavaScript library, passed on by a shop',
    url: 'https://shop.example/api/session',
    method: 'POST',
    status: 500,
    body: '{"error":{"__isAuthError":true,"name":"AuthApiError","status":400,"code":"invalid_credentials"}}',
    findings: [{ shape: 'auth-library', code: 'invalid_credentials' }],
  },
  {
    title: 'The form of API version 2024-01-01',
    url: `${PROJECT}/auth/v1/signup`,
    method: 'POST',
    status: 422,
    body: '{"code":"user_already_exists","message":"User already registered"}',
    findings: [{ shape: 'auth-dated', code: 'user_already_exists' }],
  },
  {
    title: 'An older version of Auth, without a code',
    url: `${PROJECT}/auth/v1/signup`,
    method: 'POST',
    status: 422,
    body: '{"code":422,"msg":"Password should be at least 6 characters"}',
    findings: [{ shape: 'auth-plain', code: null }],
  },
  {
    title: 'An older version of Auth, in the words of OAuth',
    url: `${PROJECT}/auth/v1/token?grant_type=password`,
    method: 'POST',
    status: 400,
    body: '{"error":"invalid_grant","error_description":"Invalid login credentials"}',
    findings: [{ shape: 'auth-oauth', code: 'invalid_grant' }],
  },
  {
    title: 'The code in the header, on a domain of its own',
    url: 'https://auth.shop.example/auth/v1/otp',
    method: 'POST',
    status: 429,
    headers: { 'x-sb-error-code': 'over_email_send_rate_limit' },
    body: '',
    findings: [{ shape: 'auth-header', code: 'over_email_send_rate_limit' }],
  },
  {
    title: 'No row for single()',
    url: `${PROJECT}/rest/v1/orders?id=eq.7`,
    status: 406,
    body:
      '{"code":"PGRST116","details":"The result contains 0 rows","hint":null,' +
      '"message":"Cannot coerce the result to a single JSON object"}',
    findings: [{ shape: 'data', code: 'PGRST116' }],
  },
  {
    title: 'Row level security',
    url: `${PROJECT}/rest/v1/orders`,
    method: 'POST',
    status: 403,
    body:
      '{"code":"42501","details":null,"hint":null,' +
      '"message":"new row violates row-level security policy for table \\"orders\\""}',
    findings: [{ shape: 'database', code: '42501' }],
  },
  {
    title: 'Storage, with a status in the body that is not that of the response',
    url: `${PROJECT}/storage/v1/object/demo/one.png`,
    status: 400,
    body: '{"statusCode":"404","error":"not_found","message":"Object not found"}',
    findings: [{ shape: 'storage', code: 'not_found' }],
  },
  {
    title: 'Storage, with a code',
    url: `${PROJECT}/storage/v1/object/demo/one.png`,
    status: 400,
    body:
      '{"statusCode":"404","code":"NoSuchBucket","error":"Bucket not found",' +
      '"message":"Bucket not found"}',
    findings: [{ shape: 'storage', code: 'NoSuchBucket' }],
  },
  {
    title: 'An Edge Function that does not start',
    url: `${PROJECT}/functions/v1/hello`,
    method: 'POST',
    status: 503,
    body: '{"code":"BOOT_ERROR","message":"Function failed to start"}',
    findings: [{ shape: 'functions', code: 'BOOT_ERROR' }],
  },
  {
    title: 'The header of an Edge Function behind a proxy of the shop',
    url: 'https://functions.shop.example/hello',
    method: 'POST',
    status: 504,
    headers: { 'sb-error-code': 'IDLE_TIMEOUT' },
    body: '',
    findings: [{ shape: 'functions-header', code: 'IDLE_TIMEOUT' }],
  },
  {
    title: 'The gateway misses the key',
    url: `${PROJECT}/rest/v1/orders`,
    status: 401,
    body:
      '{"message":"No API key found in request",' +
      '"hint":"No `apikey` request header or url param was found."}',
    findings: [{ shape: 'gateway', code: 'No API key found in request' }],
  },
  {
    title: 'The gateway misses the key of a call to a function',
    url: `${PROJECT}/functions/v1/hello`,
    method: 'POST',
    status: 401,
    body: '{"message":"Invalid API key"}',
    findings: [{ shape: 'function-answer', code: 'Invalid API key' }],
  },
  {
    title: 'A function with a reason of its own',
    url: `${PROJECT}/functions/v1/redeem`,
    method: 'POST',
    status: 401,
    body: '{"message":"Wrong coupon"}',
    findings: [{ shape: 'function-answer', code: null }],
  },
  {
    title: 'The same under a status that Supabase has too',
    url: `${PROJECT}/functions/v1/redeem`,
    method: 'POST',
    status: 500,
    body: '{"error":"The coupon service is away"}',
    findings: [{ shape: 'function-answer', code: null }],
  },
  {
    title: 'A service with a sentence alone',
    url: 'https://api.supabase.com/v1/projects/none',
    status: 404,
    body: '{"message":"Project not found"}',
    findings: [{ shape: 'gateway', code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'EnableX and others have an error_code that is a word too',
    url: 'https://api.shop.example/users',
    status: 400,
    body: '{"status":"error","error_code":"invalid_credentials","message":"Wrong password"}',
  },
  {
    title: 'An error_code with a msg that is none of Auth',
    url: 'https://api.shop.example/users',
    status: 400,
    body: '{"code":400,"error_code":"order_is_closed","msg":"The order is closed"}',
  },
  {
    title: 'The form of Storage on a host of nobody',
    url: 'https://api.shop.example/files/one.png',
    status: 404,
    body: '{"statusCode":"404","error":"not_found","message":"Object not found"}',
  },
  {
    title: 'A code in upper case and a message, on a host of nobody',
    url: 'https://api.shop.example/hello',
    status: 503,
    body: '{"code":"BOOT_ERROR","message":"Function failed to start"}',
  },
] as const satisfies readonly PackExample[];
