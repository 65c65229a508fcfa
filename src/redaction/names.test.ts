import { describe, expect, it } from 'vitest';
import { isSecretHeader } from './names.ts';

describe('isSecretHeader', () => {
  it.each([
    'authorization',
    'proxy-authorization',
    'cookie',
    'set-cookie',
    'x-api-key',
    'api_key',
    'apikey',
    'x-auth-token',
    'x-amz-security-token',
    'x-csrf-token',
    'x-client-secret',
    'ocp-apim-subscription-key',
    'x-hub-signature',
    'X-Hub-Signature-256',
    'X-Acme-Key',
    'x-acme-auth',
    'x-acme-session',
    'x-acme-session-id',
    'mcp-session-id',
    'x-acme-credentials',
  ])('covers %s', (name) => {
    expect(isSecretHeader(name)).toBe(true);
  });

  it.each([
    'content-type',
    'www-authenticate',
    'idempotency-key',
    'x-idempotency-key',
    'x-request-id',
    'x-ratelimit-remaining-tokens',
    'retry-after',
    'x-acme-idempotency-key',
    'x-acme-trace-id',
    'x-amzn-trace-id',
    'x-error-code',
    'code',
    'x-token-expires',
    'sec-ch-ua-mobile',
    'from',
    'etag',
    '',
    'keyboard',
    'monkey',
  ])('leaves %s open', (name) => {
    expect(isSecretHeader(name)).toBe(false);
  });
});
