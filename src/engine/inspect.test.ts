import { describe, expect, it, vi } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import type { BodyRead } from '../model/exchange.ts';
import {
  API_ERROR,
  catalogue,
  claims,
  EMNIFY,
  ENABLEX,
  finding,
  findings,
  inspected,
  kinds,
  OTHER,
  SMS,
  TELECOMX,
} from './inspect.fixture.ts';
import { inspect } from './inspect.ts';

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

  it('names nobody on another host', async () => {
    expect(await claims({ url: OTHER, status: 500, body: '' })).toEqual([]);
  });
});

describe('JSON that is called a page', () => {
  const body = JSON.stringify(API_ERROR);

  it.each([body, `\n ${body}`, `\ufeff${body}`])(
    'is read in a failing response: %j',
    async (text) => {
      const inspection = await inspected({
        url: OTHER,
        status: 404,
        body: text,
        mediaType: 'text/html',
      });
      expect(inspection).toMatchObject({ kind: 'read', form: 'json' });
      expect(inspection.findings).toMatchObject([{ vendor: '8x8', code: '1300' }]);
    },
  );

  it('is not read in a success', async () => {
    const inspection = await inspected({ url: SMS, status: 200, body, mediaType: 'text/html' });
    expect(inspection).toMatchObject({ kind: 'skipped', why: 'success' });
  });
});

describe('XML', () => {
  const S3 = 'https://s3.amazonaws.com/example/a.png';
  const body = '<Error><Code>NoSuchKey</Code><RequestId>R1</RequestId></Error>';
  const declared = `<?xml version="1.0"?>\n${body}`;

  it.each([
    ['application/xml', body],
    ['text/xml', declared],
    ['application/vnd.example+xml', body],
    ['', body],
    ['', declared],
    ['', `\ufeff${declared}`],
  ])('of a failing response is read as "%s"', async (mediaType, text) => {
    const inspection = await inspected({ url: S3, status: 404, body: text, mediaType });
    expect(inspection).toMatchObject({ kind: 'read', form: 'xml', text });
    expect(inspection.findings).toMatchObject([
      {
        vendor: 'aws',
        evidence: 'host+shape',
        code: 'NoSuchKey',
        path: '/<Error>',
        ids: [{ name: 'RequestId', value: 'R1', from: 'body' }],
        notes: [],
      },
    ]);
  });

  it.each([
    ['text/html', declared, 'not-json'],
    ['text/plain', declared, 'not-json'],
    ['application/xhtml+xml', declared, 'not-json'],
    ['application/json', declared, 'not-json'],
    ['', `<a>${body}</a>`, 'not-json'],
    ['application/xml', '{"a":1}', 'json'],
    ['application/xml', '', 'empty'],
    ['application/xml', declared.slice(0, -1), 'not-json'],
  ])('is not read as "%s": %s', async (mediaType, text, form) => {
    const inspection = await inspected({ url: S3, status: 404, body: text, mediaType });
    expect(inspection).toMatchObject({ kind: 'read', form });
    expect(inspection.findings).toMatchObject([{ vendor: 'aws', evidence: 'host', code: null }]);
  });

  it('is not read without a media type where the host is nobody’s', async () => {
    const inspection = await inspected({ url: OTHER, status: 404, body, mediaType: '' });
    expect(inspection).toMatchObject({ kind: 'read', form: 'not-json' });
  });

  it('is read where the host is nobody’s, and names nobody by a form that others have too', async () => {
    const mediaType = 'application/xml';
    const inspection = await inspected({ url: OTHER, status: 404, body, mediaType });
    expect(inspection).toMatchObject({ kind: 'read', form: 'xml' });
    expect(inspection.findings).toMatchObject([{ vendor: null, evidence: 'http', notes: [] }]);
  });

  it('of a success is not read', async () => {
    const url = `${ENABLEX}/ucaas/x`;
    const text = '<result>1001</result>';
    const inspection = await inspected({ url, status: 200, mediaType: 'text/xml', body: text });
    expect(inspection).toMatchObject({ kind: 'read', form: 'not-json', findings: [] });
  });
});

describe('an error under a redirect status', () => {
  const respond = (code: string, status: number) => ({
    url: OTHER,
    status,
    body: `{"code":"${code}","details":null,"hint":null,"message":"ambiguous"}`,
  });

  it('has that status, and is documented under it', async () => {
    const found = await finding(respond('PGRST201', 300));
    expect(found).toMatchObject({ vendor: 'postgrest', status: 300, known: true });
    expect(kinds(found)).toEqual(['by-shape']);
  });

  it('says so when it is documented under another', async () => {
    expect(kinds(await finding(respond('PGRST116', 300)))).toContain('status-mismatch');
  });

  it('is nothing where no form is found', async () => {
    const found = await inspected({ url: OTHER, status: 300, body: '{"choices":[]}' });
    expect(found).toMatchObject({ kind: 'read', form: 'json', findings: [] });
  });

  it('is no success when its body was not to be had', async () => {
    const body = { kind: 'unavailable', why: 'withheld' } as const;
    const found = await inspected({ url: OTHER, status: 300 }, body);
    expect(found).toEqual({ kind: 'unavailable', why: 'withheld', findings: [] });
  });
});

describe('an error in headers', () => {
  it('has the words and ids of the body beside them', async () => {
    const headers = { 'www-authenticate': 'Bearer error="invalid_token"' };
    const body = '{"message":"Token expired at 12:00","requestId":"r-77"}';
    const found = await finding({ url: OTHER, status: 401, headers, body });
    expect(found).toMatchObject({ code: 'invalid_token', message: 'Token expired at 12:00' });
    expect(found.ids).toEqual([{ name: 'requestId', value: 'r-77', from: 'body' }]);
  });

  it('has the words that AWS puts into the body', async () => {
    const url = 'https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/a/invocations';
    const headers = { 'x-amzn-errortype': 'TooManyRequestsException', '<body>': 'no' };
    const body = '{"Reason":"CallerRateLimitExceeded","Type":"User","Message":"Rate Exceeded."}';
    const found = await finding({ url, status: 429, headers, body });
    expect(found).toMatchObject({ message: 'Rate Exceeded.', detail: 'CallerRateLimitExceeded' });
    expect(await finding({ url, status: 429, headers, body: 'Slow.' })).toMatchObject({
      code: 'TooManyRequestsException',
      message: null,
    });
  });
});

describe('an error of the SDK of AWS that is passed on', () => {
  it('has the message that stands in Error', async () => {
    const error = { Type: 'Sender', Code: 'InvalidClientTokenId', Message: 'Not valid.' };
    const $metadata = { httpStatusCode: 403, requestId: 'r-1' };
    const body = { name: error.Code, $fault: 'client', $metadata, Error: error };
    const found = await finding({ url: OTHER, status: 500, body: JSON.stringify(body) });
    expect(found).toMatchObject({ vendor: 'aws', code: error.Code, message: 'Not valid.' });
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
    '{"type":"about:blank","title":"Not Found","status":404,"detail":"x"}',
    `{"results":[${JSON.stringify(API_ERROR)}]}`,
    `{"results":[{"page":${JSON.stringify(JSON.stringify(API_ERROR))}}]}`,
    `{"page":${JSON.stringify(JSON.stringify([API_ERROR]))}}`,
    `{"a":{"b":{"c":{"d":${JSON.stringify(API_ERROR)}}}}}`,
    JSON.stringify(JSON.stringify(JSON.stringify(API_ERROR))),
    'null',
    '"text"',
    '0',
    'true',
  ])('%s', async (body) => {
    expect(await claims({ url: OTHER, status: 400, body })).toEqual([]);
  });

  it('is passed on under a success', async () => {
    const body = JSON.stringify({ upstream: API_ERROR });
    expect(await findings({ url: OTHER, status: 200, body })).toEqual([]);
    expect(await findings({ url: `${ENABLEX}/ucaas/x`, status: 200, body })).toEqual([]);
  });
});

describe('the end of a stream', () => {
  it('is said to be cut off', async () => {
    const cut = '\x00\0\0\0\x02{}\x02\0\0\0\x40{"error":{"code":"not_found"';
    const response = { url: OTHER, status: 500, mediaType: 'application/connect+json', body: cut };
    expect(await inspected(response)).toMatchObject({ kind: 'read', form: 'truncated' });
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
