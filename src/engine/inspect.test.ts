import { describe, expect, it, vi } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import type { BodyRead } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { PackExample } from '../model/pack.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { createCatalogue } from './catalogue.ts';
import { inspect } from './inspect.ts';

const catalogue = createCatalogue(packs, httpStatuses);

const EMNIFY = 'https://cdn.emnify.net/api/v1/endpoint/1';
const SMS = 'https://sms.8x8.com/api/v1/subaccounts/demo/messages';
const ENABLEX = 'https://api.enablex.io';
const TELECOMX = 'https://api.telecomx.dk/mvno/account/1/move';
const OTHER = 'https://api.shop.example/relay';

type Response = Partial<PackExample> & Pick<PackExample, 'url' | 'status'>;

async function inspected(response: Response, body?: BodyRead) {
  const entry = entryOfExample({ title: '', body: '', ...response });
  return inspect(entry.exchange, async () => body ?? entry.body, catalogue);
}

async function findings(response: Response, body?: BodyRead): Promise<readonly Finding[]> {
  return (await inspected(response, body)).findings;
}

/** The only finding; fails when there are more or none. */
async function finding(response: Response, body?: BodyRead): Promise<Finding> {
  const found = await findings(response, body);
  expect(found).toHaveLength(1);
  const [only] = found;
  if (!only) throw new Error('no finding');
  return only;
}

const kinds = ({ notes }: Finding): readonly string[] => notes.map(({ kind }) => kind);

const API_ERROR = {
  code: 1300,
  message: "Object wasn't found or is already expired",
  errorId: '1cc1eda1-f5dd-ea11-8288-0263195dd35a',
  timestamp: '2020-12-22T05:52:01.85Z',
};

describe('reading', () => {
  it('asks for the body before its first await, so that the browser still has it', () => {
    const readBody = vi.fn(async (): Promise<BodyRead> => ({ kind: 'text', text: '{}' }));
    const { exchange } = entryOfExample({ title: '', url: EMNIFY, status: 404, body: '' });
    void inspect(exchange, readBody, catalogue);
    expect(readBody).toHaveBeenCalledOnce();
  });

  it('never asks for the body of a success without a reason in its head', async () => {
    const readBody = vi.fn(async (): Promise<BodyRead> => ({ kind: 'text', text: '{}' }));
    const { exchange } = entryOfExample({ title: '', url: EMNIFY, status: 200, body: '' });
    const inspection = await inspect(exchange, readBody, catalogue);
    expect(inspection).toEqual({ kind: 'skipped', why: 'success', findings: [] });
    expect(readBody).not.toHaveBeenCalled();
  });
});

describe('8x8', () => {
  it('is read whole', async () => {
    expect(await finding({ url: SMS, status: 404, body: JSON.stringify(API_ERROR) })).toMatchObject(
      {
        entry: 0,
        method: 'GET',
        url: SMS,
        status: 404,
        vendor: '8x8',
        shape: 'api-error',
        evidence: 'host+shape',
        set: 'api',
        code: '1300',
        known: true,
        message: API_ERROR.message,
        time: API_ERROR.timestamp,
        who: 'caller',
        basis: 'documented',
        ids: [{ name: 'errorId', value: API_ERROR.errorId, from: 'body' }],
        path: '',
        notes: [],
        items: [],
        others: [],
      },
    );
  });

  it.each([
    '2020-12-22T05:52:01.85Z',
    '2020-12-22T05:52:01.000Z',
    '2017-04-19T02:31:19.4297387+00:00',
  ])('is named on another host with the timestamp %s', async (timestamp) => {
    const body = JSON.stringify({ ...API_ERROR, timestamp });
    const found = await finding({ url: OTHER, status: 404, body });
    expect(found).toMatchObject({ vendor: '8x8', evidence: 'shape', time: timestamp });
    expect(kinds(found)).toEqual(['by-shape']);
  });

  it.each([
    ['a timestamp that is no date', { ...API_ERROR, timestamp: 'yesterday' }],
    ['no timestamp', { ...API_ERROR, timestamp: undefined }],
    ['an errorId of another form', { ...API_ERROR, errorId: 'oaeHfmOAx1iRLa0H10DeMz5fQ' }],
    ['a code that is text', { ...API_ERROR, code: '1300' }],
    ['a code that is no integer', { ...API_ERROR, code: 13.5 }],
    ['the error one level down', { error: API_ERROR }],
    ['the error in a list', [API_ERROR]],
  ])('is not named on another host with %s', async (_, body) => {
    expect(await findings({ url: OTHER, status: 404, body: JSON.stringify(body) })).toEqual([]);
  });

  it.each([429, 1404, 4018, 5001, 5003, 7001])(
    'explains the unlisted code %i by the status',
    async (code) => {
      const found = await finding({
        url: SMS,
        status: 404,
        body: JSON.stringify({ ...API_ERROR, code }),
      });
      expect(found).toMatchObject({ code: String(code), known: false, basis: 'status' });
      expect(found.message).toBe(API_ERROR.message);
      expect(found.ids[0]?.value).toBe(API_ERROR.errorId);
      expect(kinds(found)).toEqual(['unknown-code']);
    },
  );

  it('finds rejected messages anywhere, in any spelling, and nothing else', async () => {
    const messages = [
      { umid: 'a', status: 'REJECTED BY CARRIER', reasonCode: 404 },
      { umid: 'b', status: 'SENT', reasonCode: 500 },
      { umid: 'c', State: 'trashed', 'Reason Code': '010' },
      { umid: 'd', STATUS: 'Rejected_By_Carrier', reason_code: null },
      { umid: 'e', status: { state: 'TRASHED', REASON_CODE: 429 } },
    ];
    const found = await findings({ url: SMS, status: 200, body: JSON.stringify({ messages }) });
    expect(found.map(({ path, code, ids }) => [path, code, ids[0]?.value])).toEqual([
      ['/messages/0', '404', 'a'],
      ['/messages/2', '010', 'c'],
      ['/messages/3', null, 'd'],
      ['/messages/4/status', '429', 'e'],
    ]);
    expect(found.map(({ known }) => known)).toEqual([true, false, false, true]);
    expect(found.map(({ message }) => message)).toEqual([
      'REJECTED BY CARRIER',
      'trashed',
      'Rejected_By_Carrier',
      'TRASHED',
    ]);
    expect(found.every(({ shape, set }) => shape === 'message-status' && set === shape)).toBe(true);
    expect(found.every((one) => kinds(one).includes('vendor'))).toBe(true);
  });

  it('takes no success row for the explanation of a rejected message', async () => {
    const body = '{"umid":"a","status":"TRASHED","reasonCode":200}';
    const found = await finding({ url: SMS, status: 200, body });
    expect(found).toMatchObject({ code: '200', known: false, who: 'vendor' });
    expect(found.fix.join(' ')).toContain('Quote the umid');
    expect(kinds(found)).toContain('unknown-code');
  });

  it('gives one finding for an object that fits two forms, or lies within a message', async () => {
    const both = { ...API_ERROR, status: 'TRASHED' };
    expect(await findings({ url: SMS, status: 404, body: JSON.stringify(both) })).toHaveLength(1);
    const nested = { status: 'TRASHED', history: [{ status: 'TRASHED' }] };
    expect(await findings({ url: SMS, status: 200, body: JSON.stringify(nested) })).toHaveLength(1);
  });

  it('does not explain a message by the HTTP status of the response', async () => {
    const found = await finding({ url: SMS, status: 422, body: '{"status":"TRASHED"}' });
    expect(found).toMatchObject({ shape: 'message-status', basis: null });
  });

  it('is not read with the SMS codes where another product answers', async () => {
    const body = '{"code":1200,"message":"bad cursor"}';
    const found = await finding({ url: 'https://api.8x8.com/analytics/x', status: 400, body });
    expect(found).toMatchObject({ vendor: '8x8', shape: null, evidence: 'host', code: null });
  });

  it('asks for the errorId where there is one, and for time and URL where there is none', async () => {
    const body = JSON.stringify({ ...API_ERROR, code: 5000 });
    const withId = await finding({ url: SMS, status: 503, body });
    expect(withId.fix.join(' ')).toContain('Quote the errorId');
    const withoutId = await finding({ url: SMS, status: 500, body: '' });
    expect(withoutId.fix.join(' ')).toContain('Quote the time and URL of the request');
    expect(`${withId.fix} ${withoutId.fix}`).not.toMatch(/[{}]/);
  });

  it('does not look for messages on other hosts', async () => {
    const body = '{"status":"TRASHED","reasonCode":404}';
    expect(await findings({ url: OTHER, status: 400, body })).toEqual([]);
  });
});

describe('a failing response on a vendor host without a known form', () => {
  it.each([
    ['empty', { body: '' }, ['empty']],
    ['HTML', { body: '<html>', mediaType: 'text/html' }, ['not-json']],
    ['an unknown form', { body: '{"title":"x"}' }, ['unknown-form']],
    ['a list', { body: '[1]' }, ['unknown-form']],
    ['cut off', { body: '{"error_code": 11' }, ['truncated']],
    ['cut off after a bracket', { body: '{"errors":[{"error_code":1402}' }, ['truncated']],
    ['a HEAD', { method: 'HEAD' }, ['empty']],
  ])('is one finding of the vendor: %s', async (_, response, notes) => {
    const headers = { 'x-amzn-RequestId': 'r-1', 'CF-Ray': 'c-1' };
    const found = await finding({ url: EMNIFY, status: 404, headers, ...response });
    expect(found).toMatchObject({ vendor: 'emnify', shape: null, evidence: 'host', code: null });
    expect(found).toMatchObject({ known: false, basis: 'status', path: '' });
    expect(found.ids).toEqual([
      { name: 'x-amzn-RequestId', value: 'r-1', from: 'header' },
      { name: 'CF-Ray', value: 'c-1', from: 'header' },
    ]);
    expect(kinds(found)).toEqual(notes);
  });

  it('is one finding when the reader fails', async () => {
    const { exchange } = entryOfExample({ title: '', url: EMNIFY, status: 500, body: '' });
    const inspection = await inspect(exchange, () => Promise.reject(new Error('gone')), catalogue);
    expect(inspection).toMatchObject({ kind: 'unavailable', why: 'withheld' });
    expect(inspection.findings).toHaveLength(1);
  });

  it('is one finding when the body was not to be had', async () => {
    const found = await finding(
      { url: EMNIFY, status: 500 },
      { kind: 'unavailable', why: 'withheld' },
    );
    expect(kinds(found)).toEqual(['unreadable']);
  });

  it.each([
    ['cut JSON', '{"a":"xxxx}', 'truncated', 'responseBodyLimit'],
    ['something else', '<html>', 'not-json', 'not JSON'],
  ])('says what the browser may have cut off: %s', async (_, text, kind, words) => {
    const body: BodyRead = { kind: 'text', text, mayBeCut: true };
    const found = await finding({ url: EMNIFY, status: 500 }, body);
    expect(kinds(found)).toEqual([kind]);
    expect(found.notes[0]?.text).toContain(words);
  });

  it('is explained by HTTP where the vendor says nothing of the status', async () => {
    const found = await finding({ url: SMS, status: 502, body: '<html>', mediaType: 'text/html' });
    expect(found).toMatchObject({ vendor: '8x8', basis: 'http' });
    expect(found.docs).toContain('rfc-editor.org');
  });

  it('is nothing on another host', async () => {
    expect(await findings({ url: OTHER, status: 500, body: '' })).toEqual([]);
  });
});

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
        ['/errors/1', '1502', false, null],
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
      expect(await findings({ url: OTHER, status: 403, body: body(error) })).toEqual([]);
    }
  });
});

describe('EnableX', () => {
  const at = (path: string, body: object) => ({
    url: `${ENABLEX}${path}`,
    status: 200,
    body: JSON.stringify(body),
  });
  const read = async (path: string, body: object) =>
    (await findings(at(path, body))).map(({ shape, code, known }) => [shape, code, known]);

  it.each([
    ['/ucaas/v1/x', { result: '1', data: {} }, []],
    ['/ucaas/v1/x', { result: 1 }, []],
    ['/ucaas/v1/x', { result: '200' }, []],
    ['/ucaas/v1/x', { result: '0', msg: 'Error' }, [['admin', '0', true]]],
    ['/admin/x', { result: 0 }, [['admin', '0', true]]],
    ['/service/x', { result: '1504', msg: 'm', desc: 'd' }, [['admin', '1504', true]]],
    ['/service/x', { result: '1599', msg: 'm', desc: 'd' }, [['admin', '1599', false]]],
    ['/video/v2/rooms', { result: 0, room: {} }, []],
    ['/video/v2/rooms', { result: 1, error: 'e', desc: 'd' }, [['server', '1', false]]],
    ['/sms/v1/x', { result: '1401', error: 'e', desc: 'd' }, [['server', '1401', false]]],
    ['/voice/v1/x', { result: 1, msg: 'm', desc: 'd' }, [['server', '1', false]]],
    ['/video/v1/service/x', { result: 0, msg: 'm' }, []],
    ['/other', { result: '1', msg: 'm' }, []],
    ['/other', { result: '0', msg: 'm' }, [['admin', '0', true]]],
    ['/other', { result: 0, error: 'e' }, []],
    ['/other', { result: 1, error: 'e' }, [['server', '1', false]]],
    ['/other', { result: 0, desc: 'd' }, []],
    ['/other', { result: 1, desc: 'd' }, []],
    ['/other', { result: 4119, desc: 'd' }, [['undecided', '4119', false]]],
    ['/other', { result: '1401', desc: 'd' }, [['undecided', '1401', false]]],
    ['/other', { result: 4119 }, []],
    ['/ucaas/v1/x', { result: 'ok' }, []],
    ['/other', { result: '1504', msg: 'm', error: null, desc: 'd' }, [['admin', '1504', true]]],
    ['/video/v2/rooms', { result: 10001, error: 'e' }, [['server', '10001', true]]],
    ['/ucaas/v1/x', { result: 1.5, msg: 'm' }, []],
  ])('%s %j: %j', async (path, body, expected) => {
    expect(await read(path, body)).toEqual(expected);
  });

  it('does not explain an unlisted code by the success status that it came under', async () => {
    const found = await finding(at('/ucaas/v1/x', { result: '1599', msg: 'm', desc: 'd' }));
    expect(found).toMatchObject({ basis: null, message: 'm', detail: 'd' });
    expect(found.who).not.toBe('nobody');
  });

  it('says so when the body reports success under a failing status', async () => {
    const found = await finding({ ...at('/ucaas/v1/x', { result: '1' }), status: 500 });
    expect(found).toMatchObject({ evidence: 'host', code: null, basis: 'status' });
    expect(kinds(found)).toEqual(['vendor', 'status-mismatch']);
  });

  it('is never named on another host', async () => {
    const body = '{"result":"1504","msg":"Duplicate data","desc":"x","data":{}}';
    expect(await findings({ url: `${OTHER}/ucaas/x`, status: 200, body })).toEqual([]);
    expect(await findings({ url: `${OTHER}/ucaas/x`, status: 400, body })).toEqual([]);
  });
});

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

describe('lenient reading', () => {
  const body = '{"error_code": 1104, "error_token": "Forbidden", "message": "m",}';

  it('helps a failing response that promises JSON, and says so', async () => {
    expect(kinds(await finding({ url: EMNIFY, status: 403, body }))).toEqual(['invalid-json']);
  });

  it('is not tried where JSON was not promised', async () => {
    const found = await finding({ url: EMNIFY, status: 403, body, mediaType: 'text/plain' });
    expect(found.shape).toBeNull();
    expect(kinds(found)).toEqual(['not-json']);
  });

  it('is not tried on a success', async () => {
    const success = { url: `${ENABLEX}/ucaas/x`, status: 200, body: '{"result": "0",}' };
    expect(await findings(success)).toEqual([]);
  });
});

describe('further candidates', () => {
  it('are shown, the better evidence first', async () => {
    const found = await finding({ url: EMNIFY, status: 404, body: JSON.stringify(API_ERROR) });
    expect(found).toMatchObject({ vendor: '8x8', evidence: 'shape' });
    expect(found.others).toMatchObject([{ vendor: 'emnify', evidence: 'host', code: null }]);
  });
});

describe('what is never named', () => {
  it.each([
    '{"code":1300,"message":"x"}',
    '{"error":"x"}',
    '{"result":"ok"}',
    '{"status":404,"message":"x"}',
    '{"errorCode":"E0000007","errorSummary":"x","errorLink":"E0000007","errorId":"oaeq","errorCauses":[]}',
    '{"error_code":"bad_json","msg":"x","code":400}',
    '{"errors":[{"status":"422","title":"x","detail":"y"}]}',
    '{"errors":[{"message":"x","locations":[],"path":["a"]}],"data":null}',
    '{"type":"about:blank","title":"Not Found","status":404,"detail":"x"}',
    `{"results":[${JSON.stringify(API_ERROR)}]}`,
    `{"page":${JSON.stringify(JSON.stringify(API_ERROR))}}`,
    'null',
    '"text"',
    '0',
    'true',
  ])('%s', async (body) => {
    expect(await findings({ url: OTHER, status: 400, body })).toEqual([]);
  });
});

describe('hostile bodies', () => {
  it('do not make it throw', async () => {
    const deep = `${'{"errors":['.repeat(5000)}${']}'.repeat(5000)}`;
    const bodies = [
      deep,
      '{"__proto__":{"code":1}}',
      '{"error":null}',
      '{"error":{"code":"multiple","inner":[null,1,"x",[]]}}',
      '{"error_code":1e400}',
      `{"error_code":1400,"errors":${'[{"errors":'.repeat(3000)}[]${'}]'.repeat(3000)}}`,
    ];
    for (const body of bodies) {
      for (const url of [EMNIFY, SMS, TELECOMX, `${ENABLEX}/ucaas/x`, OTHER, 'no url']) {
        for (const status of [200, 404]) {
          expect((await inspected({ url, status, body })).kind).toMatch(/read|skipped/);
        }
      }
    }
  });

  it('say when nested errors were left out', async () => {
    const errors = Array.from({ length: 300 }, () => ({ error_code: 1402, message: 'm' }));
    const found = await finding({
      url: EMNIFY,
      status: 422,
      body: JSON.stringify({ error_code: 1400, message: 'm', errors }),
    });
    expect(found.items).toHaveLength(200);
    expect(kinds(found)).toContain('limit');
  });
});
