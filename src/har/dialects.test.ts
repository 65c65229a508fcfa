import { describe, expect, it } from 'vitest';
import { har, read } from './har.fixture.ts';

// One failing response as each tool writes it, by its sources or its documentation; what HAR 1.2 does not know or
// says otherwise is what counts.

const BODY = '{"code":1002,"message":"Ungültig"}';
const BASE64 = Buffer.from(BODY).toString('base64');
const URL = 'https://sms.8x8.com/api/v1/subaccounts/demo/messages';
const STARTED = '2026-11-20T10:00:00.000Z';
const REQUEST = { method: 'POST', url: URL, httpVersion: 'HTTP/1.1', cookies: [], headers: [] };
const JSON_TYPE = [{ name: 'content-type', value: 'application/json' }];
const STACK = { type: 'script', stack: { callFrames: [{ url: ']}"\\', lineNumber: 1 }] } };

type Members = Readonly<Record<string, unknown>>;

function entry(response: Members, more: Members = {}): Members {
  return {
    startedDateTime: STARTED,
    time: 80,
    request: REQUEST,
    response: { status: 400, statusText: '', headers: JSON_TYPE, redirectURL: '', ...response },
    cache: {},
    timings: { send: 0, wait: 80, receive: 0 },
    ...more,
  };
}

/** Tool and its peculiarity, the file, the status and the body that are read of it. */
const DIALECTS: readonly (readonly [string, string, number, string])[] = [
  [
    'Chromium: what it adds stands before the rest',
    har([
      {
        _initiator: STACK,
        _priority: 'High',
        ...entry({
          content: { size: 34, mimeType: 'application/json', compression: 0, text: BODY },
          _error: null,
        }),
      },
    ]),
    400,
    BODY,
  ],
  [
    'Chromium: a body of an unknown type in base64',
    har([
      entry({
        headers: [],
        content: { size: 34, mimeType: 'x-unknown', text: BASE64, encoding: 'base64' },
      }),
    ]),
    400,
    BODY,
  ],
  [
    'Chromium: no answer',
    har([
      entry({
        status: 0,
        headers: [],
        content: { size: 0, mimeType: 'x-unknown' },
        _error: 'net::ERR_FAILED',
      }),
    ]),
    0,
    '',
  ],
  [
    'Firefox: base64 that is none',
    har(
      [
        entry({
          content: {
            mimeType: 'application/x-unknown-content-type',
            size: 34,
            encoding: 'base64',
            text: BODY,
          },
        }),
      ],
      { browser: { name: 'Firefox', version: '153.0' } },
    ),
    400,
    BODY,
  ],
  [
    'Firefox: without content',
    har([
      entry({
        content: {
          mimeType: 'application/json',
          size: 34,
          comment: 'Response bodies are not included.',
        },
      }),
    ]),
    400,
    'not-exported',
  ],
  [
    'Playwright: no answer',
    har([
      entry(
        {
          status: -1,
          headers: [],
          content: { size: -1, mimeType: 'x-unknown' },
          _failureText: 'net::ERR_FAILED',
        },
        { time: -1 },
      ),
    ]),
    0,
    'not-exported',
  ],
  [
    'Playwright: content omitted',
    har([
      entry(
        { content: { size: -1, mimeType: 'application/json' } },
        { pageref: 'page@1', timings: { send: -1, wait: -1, receive: 80 } },
      ),
    ]),
    400,
    'not-exported',
  ],
  [
    'Playwright: content attached',
    har([entry({ content: { size: -1, mimeType: 'application/json', _file: 'd41d8cd98f.json' } })]),
    400,
    'not-exported',
  ],
  [
    'Safari: a date and a mime type that are not known',
    har([
      entry(
        {
          headers: JSON_TYPE,
          content: { size: 34, compression: -2, mimeType: 'x-unknown', text: BODY },
        },
        { startedDateTime: '', pageref: 'page_0', _fetchType: 'Network Load' },
      ),
    ]),
    400,
    BODY,
  ],
  [
    'Safari: base64',
    har([
      entry({
        content: {
          size: 34,
          compression: 0,
          mimeType: 'application/json',
          text: BASE64,
          encoding: 'base64',
        },
      }),
    ]),
    400,
    BODY,
  ],
  [
    'Charles: base64 in lines',
    har([
      entry(
        {
          content: {
            size: 34,
            compression: 0,
            mimeType: 'application/json',
            text: BASE64.replace(/.{20}/g, '$&\r\n'),
            encoding: 'base64',
          },
        },
        { _charlesStatus: 'COMPLETE' },
      ),
    ]),
    400,
    BODY,
  ],
  [
    'Charles: no answer',
    har([
      entry(
        { status: null, headers: [], content: { size: 0 } },
        { _charlesStatus: 'FAILED', comment: 'Connection refused' },
      ),
    ]),
    0,
    '',
  ],
  [
    'Charles: its own answer where it reached no server',
    har([
      entry(
        {
          status: 503,
          statusText: 'Service Unavailable',
          headers: [],
          content: { size: 9, mimeType: 'text/html', text: '<html></>' },
        },
        { _charlesStatus: 'FAILED', _errorMessage: 'Failed to connect to remote host' },
      ),
    ]),
    0,
    '<html></>',
  ],
  [
    'Charles: a 503 of the server',
    har([
      entry(
        { status: 503, content: { size: 34, mimeType: 'application/json', text: BODY } },
        { _charlesStatus: 'COMPLETE', _errorMessage: null },
      ),
    ]),
    503,
    BODY,
  ],
  [
    'Fiddler: a byte order mark, entries before creator and version',
    `\ufeff{"log":{"pages":[],"comment":"exported","entries":[${JSON.stringify(entry({ content: { size: 34, compression: 0, mimeType: 'application/json; charset=utf-8', text: BODY } }))}],"creator":{"name":"Fiddler","version":"5"},"version":"1.2"}}`,
    400,
    BODY,
  ],
  [
    'Fiddler: a body that was too long for it',
    har([
      entry({
        content: {
          size: 2_000_000,
          mimeType: 'application/json',
          comment: 'Body length exceeded MaxTextBodyLength, so body was omitted.',
        },
      }),
    ]),
    400,
    'not-exported',
  ],
  [
    'mitmproxy: no answer, timings that are null',
    har([
      entry(
        { status: 0, headers: [], content: {}, _error: 'Connection refused' },
        { timings: { connect: null, ssl: null, send: 0, receive: 0, wait: 0 } },
      ),
    ]),
    0,
    'not-exported',
  ],
  [
    'mitmproxy: the size of what was sent',
    har([
      entry({ content: { size: 20, compression: 14, mimeType: 'application/json', text: BODY } }),
    ]),
    400,
    BODY,
  ],
];

describe('a HAR as tools write it', () => {
  it.each(DIALECTS)('%s', (_, file, status, body) => {
    const { entries, end } = read(file);
    const [first] = entries;
    expect(first?.exchange.status).toBe(status);
    expect(first?.body.kind === 'text' ? first.body.text : first?.body.why).toBe(body);
    if (end.kind !== 'complete') throw new Error(end.reason);
    expect(end.entries).toBe(1);
  });

  it('is told of all the tools that are promised', () => {
    const tools = new Set(DIALECTS.map(([title]) => title.split(':')[0]));
    expect([...tools]).toEqual([
      'Chromium',
      'Firefox',
      'Playwright',
      'Safari',
      'Charles',
      'Fiddler',
      'mitmproxy',
    ]);
  });
});
