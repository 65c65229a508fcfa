import { describe, expect, it } from 'vitest';
import { isSecretHeader } from './secret.ts';

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
    'keyboard',
    'monkey',
  ])('leaves %s open', (name) => {
    expect(isSecretHeader(name)).toBe(false);
  });
});
