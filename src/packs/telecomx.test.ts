import { describe, expect, it } from 'vitest';
import { finding, kinds, TELECOMX } from '../engine/inspect.fixture.ts';

describe('TelecomX', () => {
  const single = (status: number, code: string, message = 'm') => ({
    url: TELECOMX,
    status,
    body: JSON.stringify({ error: { message, code, status } }),
  });

  it('tells the three meanings of invalid_token apart by message', async () => {
    const meanings = await Promise.all(
      ['Undecipherable', 'IP address not authenticated', 'Please login'].map(async (message) => {
        const found = await finding(single(401, 'invalid_token', message));
        expect(found.known).toBe(true);
        return found.meaning;
      }),
    );
    expect(new Set(meanings).size).toBe(3);
  });

  it('does not know invalid_token with other words', async () => {
    expect(await finding(single(401, 'invalid_token', 'Whatever'))).toMatchObject({
      known: false,
      basis: 'status',
    });
  });

  it('reads a code that is the path of a property', async () => {
    const found = await finding(single(422, 'address.street'));
    expect(found).toMatchObject({ code: 'address.street', known: false, basis: 'status' });
    expect(found.meaning).toContain('address.street');
  });

  it.each([
    [500, 'service_down'],
    [422, 'service_down'],
    [422, 'a b c'],
    [500, 'address.street'],
    [422, 'x'.repeat(200)],
  ])('takes no code for a property under %i: %.20s', async (status, code) => {
    const found = await finding(single(status, code));
    expect(found.meaning).not.toContain(code);
  });

  it('explains a name under another status by its only record, and says so', async () => {
    const found = await finding(single(400, 'multiple'));
    expect(found).toMatchObject({ known: false, basis: 'example' });
    expect(kinds(found)).toEqual(['status-mismatch']);
  });

  it('decodes the same property by its status', async () => {
    const [invalid, missing] = await Promise.all([
      finding(single(422, 'number')),
      finding(single(404, 'number')),
    ]);
    expect(invalid?.known && missing?.known).toBe(true);
    expect(invalid?.meaning).not.toBe(missing?.meaning);
  });

  it('unfolds inner errors by their own statuses', async () => {
    const inner = [
      { message: 'User not found', code: 'userId', status: 404 },
      { ' message': 'Zip is missing', code: 'address.zip', status: 422 },
    ];
    const found = await finding({
      url: TELECOMX,
      status: 422,
      body: JSON.stringify({ error: { code: 'multiple', status: 422, inner } }),
    });
    expect(found).toMatchObject({ shape: 'multiple', path: '/error', code: 'multiple' });
    expect(found.items.map(({ path, status, message }) => [path, status, message])).toEqual([
      ['/error/inner/0', 404, 'User not found'],
      ['/error/inner/1', 422, 'Zip is missing'],
    ]);
    expect(found.items[0]?.meaning).not.toBe(found.items[1]?.meaning);
  });

  it('notes a body that states another status', async () => {
    const found = await finding({
      url: TELECOMX,
      status: 500,
      body: '{"error":{"code":"number","status":422,"message":"m"}}',
    });
    expect(kinds(found)).toContain('status-mismatch');
  });
});
