import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createErrata, explain, lookUp, type Pack, packs } from './errata.ts';
import type { RecordedResponse } from './response.ts';

const NO_HEADERS =
  'headers must be an object, or pairs of name and value; a value is text, a number, or a list of texts.';
const BODY = JSON.stringify({
  code: 1300,
  message: 'Object not found',
  errorId: '1cc1eda1-f5dd-ea11-8288-0263195dd35a',
});
const RESPONSE: RecordedResponse = {
  url: 'https://sms.8x8.com/api/v1/subaccounts/x/messages/y',
  status: 404,
  body: BODY,
};

/** As `http.get` of Node.js has them. */
const NODE_HEADERS: IncomingHttpHeaders = {
  'content-type': 'application/json',
  'set-cookie': ['a=1', 'b=2'],
  etag: undefined,
};

describe('explain', () => {
  it('explains a response, whatever is known of its head', async () => {
    const expected = [{ vendor: '8x8', code: '1300', known: true, status: 404, entry: 0 }];
    expect(await explain(RESPONSE)).toMatchObject(expected);
    const type = 'Application/JSON; charset=utf-8';
    for (const headers of [
      { 'Content-Type': type },
      [['content-type', type]] as const,
      new Headers({ 'content-type': type }),
      new Map([['CONTENT-TYPE', type]]),
      NODE_HEADERS,
      { 'content-type': [type], 'content-length': 90, 'set-cookie': undefined },
      [['content-type', [type]]] as const,
    ]) {
      expect(await explain({ ...RESPONSE, method: 'POST', headers })).toMatchObject(expected);
    }
  });

  it('explains a body of which nothing else is known', async () => {
    const body = '{"error":"invalid_token","error_description":"The access token expired"}';
    const [finding] = await explain({ url: '', status: null, body });
    expect(finding).toMatchObject({ code: 'invalid_token', evidence: 'form', status: null });
  });

  it('reads each of several header fields of one name', async () => {
    const headers = { 'X-Request-Id': ['req-1', 'req-2'] };
    const [finding] = await explain({ ...RESPONSE, body: '', headers });
    expect(finding?.ids).toContainEqual({ name: 'X-Request-Id', value: 'req-1', from: 'header' });
  });

  it('reads ids in the headers, and tells forms by the body of the request', async () => {
    const [finding] = await explain({
      ...RESPONSE,
      body: '',
      headers: { 'X-Request-Id': 'req-1' },
    });
    expect(finding?.ids).toContainEqual({ name: 'X-Request-Id', value: 'req-1', from: 'header' });
    const call = {
      url: 'https://rpc.shop.example/any',
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found"}}',
    };
    const requestBody = '{"jsonrpc":"2.0","id":1,"method":"x"}';
    expect(await explain({ ...call, requestBody })).toMatchObject([{ code: '-32601' }]);
  });

  it('finds nothing in a success', async () => {
    expect(await explain({ ...RESPONSE, status: 200, body: '{"ok":true}' })).toEqual([]);
  });

  it.each([
    [{ body: undefined }, 'body must be text.'],
    [{ url: 7 }, 'url must be text.'],
    [{ status: '404' }, 'status must be an integer, or null.'],
    [{ status: 404.5 }, 'status must be an integer, or null.'],
    [{ method: null }, 'method must be text.'],
    [{ headers: 'x: y' }, NO_HEADERS],
    [{ headers: 7 }, NO_HEADERS],
    [{ headers: [['x', 'y', 'z']] }, NO_HEADERS],
    [{ headers: { x: null } }, NO_HEADERS],
    [{ headers: { x: ['y', {}] } }, NO_HEADERS],
  ])('refuses %j, as callers without types can give it', async (wrong, message) => {
    const response: RecordedResponse = Object.assign({ ...RESPONSE }, wrong);
    await expect(explain(response)).rejects.toThrow(new TypeError(message));
  });

  it.each([undefined, null, 7, 'text'])('refuses %j, which is no object', async (wrong) => {
    const rejected = Reflect.apply(explain, null, [wrong]);
    await expect(rejected).rejects.toThrow(new TypeError('response must be an object.'));
  });
});

describe('lookUp', () => {
  it('finds the records of a code', async () => {
    const { kind, matches } = await lookUp('8x8 1002');
    expect(kind).toBe('found');
    expect(matches[0]?.record).toMatchObject({ vendor: '8x8', code: '1002' });
  });

  it('takes a number for a code', async () => {
    expect(await lookUp(-32601)).toEqual(await lookUp('-32601'));
  });

  it.each([undefined, null, 1.5, Number.NaN, {}])('refuses %j in one sentence', async (wrong) => {
    const rejected = Reflect.apply(lookUp, null, [wrong]);
    await expect(rejected).rejects.toThrow(new TypeError('query must be text, or an integer.'));
  });
});

describe('packs', () => {
  it('cannot be changed, at no depth', () => {
    expect(Reflect.set(packs, 0, null)).toBe(false);
    expect(Reflect.set(packs[0] ?? {}, 'id', 'x')).toBe(false);
    expect(Reflect.set(packs[0]?.shapes ?? [], 0, null)).toBe(false);
  });
});

describe('createErrata', () => {
  const acme: Pack = JSON.parse(
    JSON.stringify({
      id: 'acme',
      name: 'Acme',
      docs: 'https://docs.acme.example/errors',
      checked: '2026-11-21',
      hosts: ['api.acme.example'],
      shapes: [{ id: 'flat', where: { fault: 'integer' }, code: 'fault', set: 'api' }],
      sets: {
        api: {
          name: 'Faults',
          docs: 'https://docs.acme.example/errors',
          codes: {
            '7': {
              basis: 'documented',
              meaning: 'The shop is closed.',
              fix: ['Come back tomorrow.'],
              who: 'caller',
              retry: 'after-wait',
            },
          },
        },
      },
      statuses: {},
      examples: [],
      counterexamples: [],
    }),
  );
  const fault = { url: 'https://api.acme.example/x', status: 400, body: '{"fault":7}' };

  it('explains with packs of the caller, beside ours or alone', async () => {
    for (const own of [[acme], [...packs, acme]]) {
      const errata = createErrata(own);
      expect(await errata.explain(fault)).toMatchObject([
        { vendor: 'acme', code: '7', meaning: 'The shop is closed.' },
      ]);
      const { matches } = await errata.lookUp('acme 7');
      expect(matches[0]?.record).toMatchObject({ vendor: 'acme', code: '7' });
      expect(errata.leftOut).toEqual([]);
    }
    expect(await explain(fault)).toMatchObject([{ vendor: null }]);
    expect(await createErrata([acme]).explain(RESPONSE)).toMatchObject([{ vendor: null }]);
  });

  it.each([
    [undefined, 'packs must be a list of packs.'],
    [{}, 'packs must be a list of packs.'],
    [[acme, null], 'packs[1] must be a pack, which is an object.'],
    [['acme'], 'packs[0] must be a pack, which is an object.'],
  ])('refuses %j, as callers without types can give it', (wrong, message) => {
    expect(() => Reflect.apply(createErrata, null, [wrong])).toThrow(new TypeError(message));
  });

  it('leaves a broken pack out, and tells', async () => {
    const broken: Pack = Object.assign({ ...acme }, { shapes: null });
    const second: Pack = { ...acme, docs: 'https://docs.acme.example/second' };
    const errata = createErrata([...packs, broken, acme, second]);
    expect(errata.leftOut).toEqual([
      { pack: 'acme', why: expect.any(String) },
      { pack: 'acme', why: 'Another pack has the same id.' },
    ]);
    expect(await errata.explain(RESPONSE)).toMatchObject([{ vendor: '8x8' }]);
    expect(await errata.explain(fault)).toMatchObject([{ vendor: 'acme', code: '7' }]);
    const { matches } = await errata.lookUp('acme 7');
    expect(matches.filter(({ record }) => record.vendor === 'acme')).toHaveLength(1);
  });
});
