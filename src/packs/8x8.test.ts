import { describe, expect, it } from 'vitest';
import {
  API_ERROR,
  claims,
  finding,
  findings,
  kinds,
  OTHER,
  SMS,
} from '../engine/inspect.fixture.ts';

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
    ['the error in a list', [API_ERROR]],
  ])('is not named on another host with %s', async (_, body) => {
    expect(await claims({ url: OTHER, status: 404, body: JSON.stringify(body) })).toEqual([]);
  });

  it('is named on another host that passes its error on within its own', async () => {
    const body = JSON.stringify({ error: API_ERROR });
    const found = await finding({ url: OTHER, status: 502, body });
    expect(found).toMatchObject({ vendor: '8x8', evidence: 'shape', path: '/error', code: '1300' });
    expect(kinds(found)).toContain('relayed');
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
      ['/messages/4', '429', 'e'],
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
    const nested = { umid: 'a', status: 'TRASHED', history: [{ umid: 'b', status: 'TRASHED' }] };
    expect(await findings({ url: SMS, status: 200, body: JSON.stringify(nested) })).toHaveLength(1);
  });

  it('does not explain a message by the HTTP status of the response', async () => {
    const found = await finding({ url: SMS, status: 422, body: '{"umid":"a","status":"TRASHED"}' });
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

  const message = { umid: 'a', status: { state: 'undelivered', errorCode: 15 } };

  it.each([
    ['SMS', 'sms-receipts', '15'],
    ['whatsapp', 'whatsapp-receipts', '1022'],
    ['WhatsApp', 'whatsapp-receipts', '15'],
    ['Viber', 'viber-receipts', '2007'],
    ['RCS', 'messaging-receipts', '15'],
  ])('reads a receipt of %s with the list %s', async (channel, set, code) => {
    const status = { ...message.status, errorCode: Number(code) };
    const body = JSON.stringify({ data: [{ ...message, subAccountId: 's', channel, status }] });
    const found = await finding({ url: `${SMS}/a`, status: 200, body });
    expect(found).toMatchObject({ set, code, known: true, others: [] });
  });

  it.each([
    ['WhatsApp', 'whatsapp-receipts', 131047, 'undelivered'],
    ['SMS', 'sms-receipts', 5, 'undelivered'],
    ['Viber', 'viber-receipts', 5, 'undelivered'],
    ['Zalo', 'messaging-receipts', 99999, 'undelivered'],
    ['ZaloNotification', 'messaging-receipts', 99999, 'rejected'],
  ])('is sure of the list of a receipt of %s', async (channel, set, errorCode, state) => {
    const body = JSON.stringify({ umid: 'a', channel, status: { state, errorCode } });
    const found = await finding({ url: `${SMS}/a`, status: 200, body });
    expect(found).toMatchObject({ set, known: false, basis: null });
    expect(`${found.meaning} ${found.fix}`).not.toMatch(/not certain|by which channel|several/);
  });

  it('leads from a receipt without a channel to a page of receipts', async () => {
    const found = await finding({ url: `${SMS}/a`, status: 200, body: JSON.stringify(message) });
    expect(found.docs).toMatch(/delivery-error-codes$/);
  });

  it.each([
    [15, ['sms-receipts', 'messaging-receipts', 'whatsapp-receipts', 'viber-receipts']],
    [22, []],
    [1022, ['whatsapp-receipts']],
    [2007, ['viber-receipts']],
    [3038, []],
  ])('takes %i of no channel for known nowhere, and possible in %j', async (errorCode, sets) => {
    const body = JSON.stringify({ ...message, status: { ...message.status, errorCode } });
    const found = await finding({ url: `${SMS}/a`, status: 200, body });
    expect(found).toMatchObject({ set: null, code: String(errorCode), known: false });
    expect(found.others.map(({ set }) => set)).toEqual(sets);
  });

  it('reads a refused message in the answer to a request with the codes of the API', async () => {
    const status = { state: 'rejected', errorCode: 1001 };
    const body = JSON.stringify({ batchId: 'b', messages: [{ umid: 'a', status }] });
    const found = await finding({ url: `${SMS}/batch`, method: 'POST', status: 200, body });
    expect(found).toMatchObject({ set: 'api', code: '1001', known: true, path: '/messages/0' });
    expect(found.ids.map(({ name }) => name)).toEqual(['umid', 'batchId']);
  });

  it.each(['rejected', 'undelivered'])(
    'takes a message %s at once for one of the API',
    async (state) => {
      const body = JSON.stringify({ umid: 'a', status: { state, errorCode: 1002 } });
      for (const url of [SMS, `${SMS}/batch`]) {
        const found = await finding({ url, method: 'POST', status: 200, body });
        expect(found).toMatchObject({ set: 'api', code: '1002', known: true, others: [] });
      }
    },
  );

  it.each([
    ['GET', SMS],
    ['GET', `${SMS}/a`],
    ['POST', `${SMS}/exports`],
  ])('takes no message refused in the report %s %s for known', async (method, url) => {
    const status = { state: 'rejected', errorCode: 1002 };
    const body = JSON.stringify({ data: [{ umid: 'a', status }] });
    const found = await finding({ url, method, status: 200, body });
    expect(found).toMatchObject({ set: null, code: '1002', known: false });
    expect(found.others.map(({ set }) => set)).toEqual(['api', 'whatsapp-receipts']);
  });

  it('does not look for messages on other hosts', async () => {
    const body = '{"status":"TRASHED","reasonCode":404}';
    expect(await claims({ url: OTHER, status: 400, body })).toEqual([]);
  });
});
