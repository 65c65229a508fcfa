import { describe, expect, it } from 'vitest';
import { finding } from '../engine/inspect.fixture.ts';

const PROJECT = 'https://exampleproject.supabase.co';

describe('Supabase', () => {
  it.each([
    [401, { message: 'Wrong coupon' }, 'Wrong coupon'],
    [500, { error: 'my own' }, 'my own'],
    [404, { error: 'order not found' }, 'order not found'],
    [400, { ok: false }, null],
    [409, { code: 'coupon_used', message: 'Used' }, 'Used'],
    [409, { code: 7, error: 'Used' }, 'Used'],
  ])('is not blamed for what a function answers under %i: %j', async (status, body, message) => {
    const url = `${PROJECT}/functions/v1/x`;
    const found = await finding({ url, status, body: JSON.stringify(body) });
    expect(found).toMatchObject({ shape: 'function-answer', who: 'caller', basis: null, message });
    expect(found.meaning).toContain('Edge Function');
  });

  it.each([
    ['/functions/v1/x', 'Invalid authentication credentials', 'recalled'],
    ['/rest/v1/orders', 'No API key found in request', 'recalled'],
    ['/rest/v1/orders', 'Something else', 'status'],
  ])('speaks for itself at %s: %s', async (path, message, basis) => {
    const body = JSON.stringify({ message });
    const found = await finding({ url: `${PROJECT}${path}`, status: 401, body });
    expect(found).toMatchObject({ who: 'credentials', basis, message });
  });

  it('is not blamed for a word in upper case that it does not list', async () => {
    const body = '{"code":"COUPON_USED","message":"Used"}';
    const found = await finding({ url: `${PROJECT}/functions/v1/x`, status: 500, body });
    expect(found).toMatchObject({ shape: 'functions', who: 'caller', code: 'COUPON_USED' });
  });
});
