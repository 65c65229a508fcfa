import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'A code that was redeemed twice',
    url: 'https://login.shop.example/oauth2/token',
    method: 'POST',
    status: 400,
    headers: { 'cache-control': 'no-store' },
    body: '{"error":"invalid_grant","error_description":"The code has been used before."}',
    findings: [{ shape: 'error', code: 'invalid_grant' }],
  },
  {
    title: 'A word of a server of its own',
    url: 'https://login.shop.example/oauth2/token',
    method: 'POST',
    status: 403,
    body: `{"error":"tenant_suspended","error_description":"The tenant is suspended.",\
"error_uri":"https://login.shop.example/errors/tenant"}`,
    findings: [{ shape: 'error', code: 'tenant_suspended' }],
  },
  {
    title: 'A device that waits',
    url: 'https://login.shop.example/oauth2/token',
    method: 'POST',
    status: 400,
    body: '{"error":"authorization_pending"}',
    findings: [{ shape: 'error', code: 'authorization_pending' }],
  },
  {
    title: 'A client that is not known, by the word alone',
    url: 'http://localhost:8080/realms/demo/protocol/openid-connect/token',
    method: 'POST',
    status: 401,
    body: '{"error":"invalid_client"}',
    findings: [{ shape: 'error', code: 'invalid_client' }],
  },
  {
    title: 'An expired token, told in the header',
    url: 'https://api.shop.example/orders',
    status: 401,
    mediaType: '',
    headers: {
      'WWW-Authenticate':
        'Bearer realm="orders", error="invalid_token", error_description="The token has expired"',
    },
    body: '',
    findings: [{ shape: 'challenge', code: 'invalid_token' }],
  },
  {
    title: 'A scope that is missing, beside a body that says little',
    url: 'https://api.shop.example/orders',
    method: 'POST',
    status: 403,
    headers: { 'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="orders:write"' },
    body: '{"message":"Forbidden"}',
    findings: [{ shape: 'challenge', code: 'insufficient_scope' }],
  },
  {
    title: 'A nonce for DPoP',
    url: 'https://api.shop.example/orders',
    status: 401,
    headers: { 'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': 'made-up' },
    body: '',
    findings: [{ shape: 'challenge', code: 'use_dpop_nonce' }],
  },
  {
    title: 'A token that was sent twice',
    url: 'https://api.shop.example/orders?access_token=made-up',
    status: 400,
    mediaType: '',
    headers: { 'WWW-Authenticate': 'Bearer realm="orders", error="invalid_request"' },
    body: '',
    findings: [{ shape: 'challenge-request', code: 'invalid_request' }],
  },
  {
    title: 'A challenge behind one for HTTP Basic',
    url: 'https://api.shop.example/orders',
    status: 401,
    mediaType: 'text/plain',
    headers: { 'WWW-Authenticate': 'Basic realm="orders", Bearer error="invalid_token"' },
    body: 'Unauthorized',
    findings: [{ shape: 'challenge', code: 'invalid_token' }],
  },
  {
    title: 'No token at all',
    url: 'https://api.shop.example/orders',
    status: 401,
    mediaType: '',
    headers: { 'WWW-Authenticate': 'Bearer realm="orders"' },
    body: '',
    findings: [{ shape: 'no-token', code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'A word in error of an API of its own',
    url: 'https://api.shop.example/orders/17',
    status: 404,
    body: '{"error":"not_found"}',
  },
  {
    title: 'A word of OAuth in an envelope of its own',
    url: 'https://api.shop.example/orders',
    status: 401,
    body: '{"success":false,"error":"invalid_grant","message":"Sign in again."}',
  },
  {
    title: 'Slack',
    url: 'https://relay.shop.example/api/oauth.v2.access',
    method: 'POST',
    status: 400,
    body: '{"ok":false,"error":"invalid_scope"}',
  },
  {
    title: 'Spring Boot, with the phrase of the status',
    url: 'https://api.shop.example/orders',
    status: 401,
    body: `{"timestamp":"2026-11-20T10:00:00.000+00:00","status":401,"error":"Unauthorized",\
"path":"/orders"}`,
  },
  {
    title: 'A challenge for HTTP Basic',
    url: 'https://api.shop.example/orders',
    status: 401,
    mediaType: 'text/plain',
    headers: { 'WWW-Authenticate': 'Basic realm="orders"' },
    body: 'Sign in',
  },
  {
    title: 'A bearer token in a success',
    url: 'https://login.shop.example/oauth2/token',
    method: 'POST',
    status: 200,
    body: '{"access_token":"made-up","token_type":"Bearer","expires_in":300}',
  },
] as const satisfies readonly PackExample[];
