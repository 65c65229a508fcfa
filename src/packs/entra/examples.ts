import type { Example, PackExample } from '../../model/pack.ts';

const id = '00000000-0000-4000-8000-000000000001';
const url = 'https://login.microsoftonline.com/common/oauth2/v2.0/token';

export const examples = [
  {
    title: 'A wrong secret',
    url,
    method: 'POST',
    status: 401,
    headers: { 'x-ms-request-id': id },
    body: `{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. \
Trace ID: ${id} Correlation ID: ${id} Timestamp: 2026-11-20 10:00:00Z","error_codes":[7000215],"timestamp":\
"2026-11-20 10:00:00Z","trace_id":"${id}","correlation_id":"${id}","error_uri":\
"https://login.microsoftonline.com/error?code=7000215"}`,
    findings: [{ shape: 'token', code: 'AADSTS7000215' }],
  },
  {
    title: 'A number that is in no list, beside a word that is',
    url,
    method: 'POST',
    status: 400,
    body: `{"error":"interaction_required","error_description":"AADSTS999999: Something is to be done.",\
"error_codes":[999999],"trace_id":"${id}","correlation_id":"${id}","suberror":"basic_action"}`,
    findings: [{ shape: 'token', code: 'AADSTS999999' }],
  },
  {
    title: 'A policy of B2C',
    url: 'https://example.b2clogin.com/example.onmicrosoft.com/b2c_1_signin/oauth2/v2.0/token',
    method: 'POST',
    status: 400,
    body: `{"error":"invalid_grant","error_description":"AADB2C90080: The provided grant has expired.\\r\\n\
Correlation ID: ${id}"}`,
    findings: [{ shape: 'token', code: 'AADB2C90080' }],
  },
  {
    title: 'A word alone',
    url,
    method: 'POST',
    status: 400,
    body: '{"error":"invalid_request"}',
    findings: [{ shape: 'token', code: 'invalid_request' }],
  },
  {
    title: 'Numbers beside a description without any',
    url,
    method: 'POST',
    status: 400,
    body: `{"error":"invalid_grant","error_description":"The grant is not valid.","error_codes":[70000]}`,
    findings: [{ shape: 'token', code: 'invalid_grant' }],
  },
  {
    title: 'Passed on by a portal',
    url: 'https://portal.shop.example/api/session',
    method: 'POST',
    status: 500,
    body: `{"message":"login failed","details":{"error":"invalid_grant","error_description":\
"AADSTS65001: The user or administrator has not consented.","error_codes":[65001]}}`,
    findings: [{ shape: 'token', code: 'AADSTS65001' }],
  },
  {
    title: 'An API that wants more claims',
    url: 'https://api.shop.example/orders',
    status: 401,
    mediaType: '',
    headers: {
      'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/\
oauth2/authorize", error="insufficient_claims", claims="eyJhIjp7fX0="`,
    },
    body: '',
    findings: [{ shape: 'claims-challenge', code: 'insufficient_claims' }],
  },
  {
    title: 'The same from the host of the vendor',
    url: 'https://login.microsoftonline.com/example/api',
    status: 401,
    mediaType: '',
    headers: { 'www-authenticate': 'Bearer error="insufficient_claims", claims="eyJhIjp7fX0="' },
    body: '',
    findings: [{ shape: 'claims-challenge', code: 'insufficient_claims' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'OAuth 2 of another company',
    url: 'https://login.shop.example/oauth/token',
    method: 'POST',
    status: 400,
    body: '{"error":"invalid_grant","error_description":"The refresh token has expired."}',
  },
  {
    title: 'A list of numbers in an OAuth 2 error of another company',
    url: 'https://login.shop.example/oauth/token',
    method: 'POST',
    status: 400,
    body: '{"error":"invalid_grant","error_description":"Expired.","error_codes":[70008]}',
  },
  {
    title: 'A claims challenge of another authorization server',
    url: 'https://api.shop.example/orders',
    status: 401,
    mediaType: '',
    headers: {
      'www-authenticate': `Bearer authorization_uri="https://login.shop.example/authorize", \
error="insufficient_claims", claims="eyJhIjp7fX0="`,
    },
    body: '',
  },
] as const satisfies readonly PackExample[];
