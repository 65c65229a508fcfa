import { describe, expect, it } from 'vitest';
import { readEntry } from './entry.ts';

const ENTRY = {
  startedDateTime: '2026-11-20T10:00:00.000Z',
  time: 12.5,
  timings: { blocked: 1, dns: -1, connect: '2', send: 0.5, wait: 10, receive: 1 },
  request: {
    method: 'POST',
    url: 'https://api.shop.example/x?y=1',
    headers: [{ name: 'Accept', value: '*/*' }],
    postData: { mimeType: 'application/json', text: '{"to":1}' },
  },
  response: {
    status: 404,
    headers: [{ name: 'Content-Type', value: 'Application/JSON; charset=utf-8' }],
    content: { size: 2, mimeType: 'text/plain', text: '{}' },
  },
};

describe('a HAR entry', () => {
  it('becomes an exchange with its body', () => {
    expect(readEntry(ENTRY, 7)).toEqual({
      exchange: {
        entry: 7,
        method: 'POST',
        url: 'https://api.shop.example/x?y=1',
        status: 404,
        startedAt: '2026-11-20T10:00:00.000Z',
        durationMs: 12.5,
        timings: { blocked: 1, dns: -1, connect: -1, ssl: -1, send: 0.5, wait: 10, receive: 1 },
        requestHeaders: [{ name: 'Accept', value: '*/*' }],
        requestBody: { mimeType: 'application/json', text: '{"to":1}' },
        responseHeaders: [{ name: 'Content-Type', value: 'Application/JSON; charset=utf-8' }],
        mediaType: 'application/json',
        bodySize: 2,
      },
      body: { kind: 'text', text: '{}' },
    });
  });

  it.each(['status', 'method url', 'startedDateTime status', 'status '.repeat(30), ['status'], 1])(
    'is what it says where something else than a placeholder is marked as unknown: %j',
    (mark) => {
      expect(readEntry({ ...ENTRY, _errataUnknown: mark }, 7)).toEqual(readEntry(ENTRY, 7));
    },
  );

  it('knows what is not marked, be it a placeholder or not', () => {
    const blank = {
      startedDateTime: '1970-01-01T00:00:00.000Z',
      request: { method: 'GET', url: 'about:blank' },
      response: { status: 0 },
    };
    const known = {
      method: 'GET',
      url: 'about:blank',
      status: 0,
      startedAt: blank.startedDateTime,
    };
    expect(readEntry(blank, 0)?.exchange).toMatchObject(known);
    const marked = (mark: unknown) => readEntry({ ...blank, _errataUnknown: mark }, 0)?.exchange;
    expect(marked('status')).toMatchObject({ ...known, status: null });
    expect(marked('url method')).toMatchObject({ ...known, url: '', method: '' });
    expect(marked('startedDateTime')).toMatchObject({ ...known, startedAt: '' });
    expect(marked('status '.repeat(30))).toMatchObject(known);
    expect(marked(['status', 'url'])).toMatchObject(known);
  });

  it.each([null, 1, 'x', [], {}, { request: { url: 'x' } }, { request: {}, response: {} }])(
    'is none: %j',
    (value) => {
      expect(readEntry(value, 0)).toBeNull();
    },
  );

  it('does with the least there is, and with values of wrong types', () => {
    const least = {
      request: { url: 'x', method: 7, headers: {} },
      response: { status: 'failed', headers: [null, { name: 1 }], content: { size: -1 } },
    };
    expect(readEntry(least, 0)).toEqual({
      exchange: {
        entry: 0,
        method: 'GET',
        url: 'x',
        status: 0,
        startedAt: '',
        durationMs: -1,
        timings: null,
        requestHeaders: [],
        requestBody: null,
        responseHeaders: [
          { name: '', value: '' },
          { name: '', value: '' },
        ],
        mediaType: '',
        bodySize: -1,
      },
      body: { kind: 'unavailable', why: 'not-exported' },
    });
  });

  it('has the fields of a form as the text that was sent', () => {
    const params = [{ name: 'to', value: 'a b&c' }, { name: 'n', value: '\ud800' }, null];
    const request = { ...ENTRY.request, postData: { mimeType: 'x', params } };
    expect(readEntry({ ...ENTRY, request }, 0)?.exchange.requestBody).toEqual({
      mimeType: 'x',
      text: 'to=a%20b%26c&n=%EF%BF%BD&=',
    });
  });

  it.each(['x-unknown', 'application/x-unknown-content-type'])(
    'has no media type when the browser says %s',
    (mimeType) => {
      const response = { status: 404, headers: [], content: { mimeType, text: '' } };
      expect(readEntry({ ...ENTRY, response }, 0)?.exchange.mediaType).toBe('');
    },
  );

  it.each([
    [{ size: 100 }, { kind: 'unavailable', why: 'not-exported' }],
    [{ size: 0 }, { kind: 'text', text: '' }],
    [{ size: -1 }, { kind: 'unavailable', why: 'not-exported' }],
    [{ text: '' }, { kind: 'text', text: '' }],
    [
      { size: 100, text: '' },
      { kind: 'unavailable', why: 'not-exported' },
    ],
    [
      { size: 0, _file: 'a.json' },
      { kind: 'unavailable', why: 'not-exported' },
    ],
    [
      { text: btoa('\x1f\x8b\x08\0'), encoding: 'base64' },
      { kind: 'unavailable', why: 'compressed' },
    ],
    [{ text: '\x1f\ufffd\x08\0' }, { kind: 'unavailable', why: 'compressed' }],
    [
      { text: btoa('{"a":1}'), encoding: 'base64' },
      { kind: 'text', text: '{"a":1}' },
    ],
    [
      { text: '\n{"error":"Straße"}', encoding: 'base64' },
      { kind: 'text', text: '\n{"error":"Straße"}' },
    ],
    [
      { text: '###', encoding: 'base64' },
      { kind: 'unavailable', why: 'bad-base64' },
    ],
  ])('with content %j has the body %j', (content, body) => {
    expect(readEntry({ ...ENTRY, response: { ...ENTRY.response, content } }, 0)?.body).toEqual(
      body,
    );
  });

  it('decodes base64 by the charset of the content type', () => {
    const headers = [{ name: 'content-type', value: 'application/json; charset=iso-8859-1' }];
    const content = { text: btoa('\xe9'), encoding: 'base64' };
    const entry = { ...ENTRY, response: { ...ENTRY.response, headers, content } };
    expect(readEntry(entry, 0)?.body).toEqual({ kind: 'text', text: 'é' });
  });
});
