import { describe, expect, it } from 'vitest';
import { claims, EMNIFY, finding, OTHER } from '../engine/inspect.fixture.ts';

describe('emnify', () => {
  const body = (error: object): string => JSON.stringify(error);

  it('shows where response and documentation disagree', async () => {
    const found = await finding({
      url: EMNIFY,
      status: 404,
      body: body({
        error_code: 1401,
        error_token: 'InvalidReference',
        message: "Endpoint with Id '-1' not found.",
      }),
    });
    expect(found.notes).toEqual([
      { kind: 'status-mismatch', text: 'Documented under 422, received under 404.' },
    ]);
    expect(found.params).toEqual({ resource: 'Endpoint', id: '-1' });
  });

  it('unfolds nested errors, each with its meaning and its place', async () => {
    const found = await finding({
      url: EMNIFY,
      status: 422,
      body: body({
        error_code: 1400,
        error_token: 'InputValidationFailed',
        message: 'Input validation failed',
        errors: [
          { error_code: 1402, error_token: 'Required', message: 'User - name is required.' },
          { error_code: 1502, message: 'SIM(s) attached to devices' },
          'as text',
          7,
        ],
      }),
    });
    expect(found.items.map(({ path, code, known, status }) => [path, code, known, status])).toEqual(
      [
        ['/errors/0', '1402', true, null],
        ['/errors/1', '1502', true, null],
        ['/errors/2', null, false, null],
      ],
    );
    expect(found.items[0]?.params).toEqual({ Object: 'User', field: 'name' });
    expect(found.items[2]?.message).toBe('as text');
    expect(Object.keys(found.items[0] ?? {})).not.toContain('url');
  });

  it.each([2100, 2150, 2199, 2200, 2699])('knows the range of %i', async (code) => {
    const found = await finding({
      url: EMNIFY,
      status: 409,
      body: body({ error_code: code, error_token: 'Thing', message: 'x' }),
    });
    expect(found).toMatchObject({ basis: 'range', known: false });
  });

  it.each([2099, 2700])('knows no range of %i', async (code) => {
    const found = await finding({
      url: EMNIFY,
      status: 409,
      body: body({ error_code: code, error_token: 'Thing', message: 'x' }),
    });
    expect(found).toMatchObject({ basis: 'status', known: false });
  });

  it('is not named elsewhere for a word as code, or a token that is no single word', async () => {
    for (const error of [
      { error_code: 'Forbidden', error_token: 'Forbidden', message: 'x' },
      { error_code: 1104, error_token: 'two Words', message: 'x' },
      { error_code: 1104, error_token: 'FORBIDDEN', message: 'x' },
      { error_code: 1104, error_token: 'Forbidden' },
    ]) {
      expect(await claims({ url: OTHER, status: 403, body: body(error) })).toEqual([]);
    }
  });
});
