import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { demoErrors } from '../../demo/errors.ts';
import { createCatalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import type { Entry } from '../model/entry.ts';
import type { Exchange } from '../model/exchange.ts';
import type { HarOut } from '../model/har.ts';
import type { Pack, PackExample } from '../model/pack.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { readPaste } from '../paste/read-paste.ts';
import { httpExchange } from '../redaction/exchange.fixture.ts';
import { finish } from '../redaction/scan.ts';
import { type Examined, redactedEntry } from '../ticket/redacted-entry.ts';
import { entryOfExample } from './example-entry.ts';
import { read } from './har.fixture.ts';
import { problemsOfHar } from './har-check.fixture.ts';
import { writeHar } from './write-har.ts';

const catalogue = createCatalogue(packs, httpStatuses, codeLists);

async function examined({ exchange, body }: Entry): Promise<Examined> {
  const { findings } = await inspect(exchange, async () => body, catalogue);
  return { exchange, body: body.kind === 'text' ? body.text : null, findings };
}

function written(entries: readonly HarOut[]): string {
  return [...writeHar(entries, { version: '0.0.0' })].join('');
}

/** Without what is of the file and not of the error. */
function compared({ findings }: Pick<Examined, 'findings'>) {
  return findings.map((finding) => ({ ...finding, entry: 0 }));
}

const EXAMPLES: readonly (readonly [string, PackExample])[] = [
  ...(packs as readonly Pack[]).flatMap(({ id, examples, counterexamples }) =>
    [...examples, ...counterexamples].map((one) => [`${id}: ${one.title}`, one] as const),
  ),
];

/**
 * Redaction takes away what these are told by: a code that has the form of a credential (`Authorization:` and
 * digits), trailers in base64, and an id that looks drawn by lot. What was found stands in `_errata`.
 */
const TOLD_BY_WHAT_IS_MASKED: ReadonlySet<string> = new Set([
  'abp: a permission that is missing, marked by the header',
  'grpc-web: Trailers in base64',
  'twilio: Messages of which one was not delivered, under 200',
]);

const PASTED =
  '{"code":20404,"message":"Not found","more_info":"https://www.twilio.com/docs/errors/20404","status":404}';

describe('a HAR that is written', () => {
  it('is valid by HAR 1.2, and gives the same findings, for each example of the catalogue', async () => {
    const outs = await Promise.all(
      EXAMPLES.map(async ([, example], index) =>
        finish(redactedEntry(await examined(entryOfExample(example, index)))),
      ),
    );
    const har = written(outs);
    expect(problemsOfHar(JSON.parse(har))).toEqual([]);
    const { entries, end } = read(har);
    expect(end).toEqual({ kind: 'complete', entries: EXAMPLES.length, remarks: [] });
    const different = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const out = outs[index];
      const again = finish(redactedEntry(await examined(entry)));
      if (!out || !isDeepStrictEqual(compared(again), compared(out))) {
        different.add(EXAMPLES[index]?.[0] ?? '');
      }
    }
    expect(different).toEqual(TOLD_BY_WHAT_IS_MASKED);
  });

  it('gives the same findings for each error of the demo', async () => {
    const errors = demoErrors().map((error, index) =>
      entryOfExample({ ...error, title: error.id, mediaType: error.mediaType }, index),
    );
    const outs: HarOut[] = [];
    for (const entry of errors) outs.push(finish(redactedEntry(await examined(entry))));
    const har = written(outs);
    expect(problemsOfHar(JSON.parse(har))).toEqual([]);
    const again = [];
    for (const entry of read(har).entries) again.push(finish(redactedEntry(await examined(entry))));
    expect(again.map(compared)).toEqual(outs.map(compared));
  });

  it('is valid and says nothing false where hardly anything is known', () => {
    const exchange = httpExchange({
      status: null,
      url: 'https://api.acme.example/',
      startedAt: '',
      durationMs: -1,
      mediaType: '',
    });
    const har = written([{ exchange, body: null, findings: [] }]);
    expect(problemsOfHar(JSON.parse(har))).toEqual([]);
    expect(JSON.parse(har).log.entries[0]).toMatchObject({
      comment: 'It is not known when it began.',
      time: 0,
      response: { status: 0, content: { size: -1, mimeType: 'x-unknown' } },
      timings: { blocked: -1, send: 0, wait: 0, receive: 0 },
    });
    const [again] = read(har).entries;
    expect(again).toMatchObject({
      exchange: { mediaType: '', bodySize: -1, status: null, startedAt: '' },
    });
    expect(again?.body).toEqual({ kind: 'unavailable', why: 'not-exported' });
  });

  it.each([
    ['a pasted body', {}],
    ['a pasted body of which the URL is known', { url: 'https://api.twilio.com/v1' }],
    ['what has everything but a status', httpExchange({ status: null })],
  ])('gives the same findings for %s', async (_, known: Partial<Exchange>) => {
    const pasted = readPaste(PASTED);
    const [entry] = pasted.kind === 'entries' ? pasted.entries : [];
    if (!entry) throw new Error('Nothing was pasted.');
    const exchange = { ...entry.exchange, ...known };
    const out = finish(redactedEntry(await examined({ exchange, body: entry.body })));
    expect(out.findings).not.toEqual([]);
    const har = written([out]);
    expect(problemsOfHar(JSON.parse(har))).toEqual([]);
    const { entries, end } = read(har);
    expect(end).toEqual({ kind: 'complete', entries: 1, remarks: [] });
    const [again] = entries;
    if (!again) throw new Error('Nothing was read.');
    const { method, url, status, startedAt } = exchange;
    expect(again.exchange).toMatchObject({ method, url, status, startedAt });
    expect(compared(finish(redactedEntry(await examined(again))))).toEqual(compared(out));
    const pastedAgain = readPaste(har);
    expect(pastedAgain).toMatchObject({
      kind: 'entries',
      entries: [{ exchange: { url, status } }],
    });
  });

  it.each([
    '<b>not a date',
    'Bearer abcdefghijklmnop',
    '2026-11-20T10:00:00Z sk_live_1',
    '2026-11-20T10:00:00.4242424242424242Z',
    '2026-13-20T10:00:00Z',
    '2026-11-20T10:00:00',
    '2026-11-20T10:00:00Z\n',
    '1763632800',
  ])('does not hand on %j as its start', (startedAt) => {
    const har = written([{ exchange: httpExchange({ startedAt }), body: '', findings: [] }]);
    expect(problemsOfHar(JSON.parse(har))).toEqual([]);
    expect(JSON.parse(har).log.entries[0].startedDateTime).toBe('1970-01-01T00:00:00.000Z');
    expect(read(har).entries[0]?.exchange.startedAt).toBe('');
  });

  it.each(['2026-11-20T10:00:00Z', '2026-11-20T10:00:00.123456+05:30'])(
    'keeps its start %s',
    (startedAt) => {
      const har = written([{ exchange: httpExchange({ startedAt }), body: '', findings: [] }]);
      expect(problemsOfHar(JSON.parse(har))).toEqual([]);
      expect(read(har).entries[0]?.exchange.startedAt).toBe(startedAt);
    },
  );

  it('has what the exchange has', () => {
    const exchange = httpExchange({
      method: 'POST',
      url: 'https://api.acme.example/x?a=1&b=%20c&d',
      timings: { blocked: 1, dns: -1, connect: 4, ssl: 2, send: -1, wait: 5, receive: 0.5 },
      durationMs: -1,
      requestHeaders: [{ name: 'Cookie', value: 'a=1; b=2=3' }],
      requestBody: { mimeType: 'text/plain', text: 'x' },
      responseHeaders: [
        { name: 'set-cookie', value: 'a=1; Path=/\nb=2; Secure' },
        { name: 'Location', value: '/y' },
      ],
    });
    const har = written([{ exchange, body: 'ä', findings: [], cut: 7 }]);
    expect(problemsOfHar(JSON.parse(har))).toEqual([]);
    const [entry] = JSON.parse(har).log.entries;
    expect(entry).toMatchObject({
      time: 10.5,
      request: {
        cookies: [
          { name: 'a', value: '1' },
          { name: 'b', value: '2=3' },
        ],
        queryString: [
          { name: 'a', value: '1' },
          { name: 'b', value: ' c' },
          { name: 'd', value: '' },
        ],
        postData: { mimeType: 'text/plain', params: [], text: 'x' },
      },
      response: {
        cookies: [
          { name: 'a', value: '1' },
          { name: 'b', value: '2' },
        ],
        redirectURL: '/y',
        content: {
          size: 2,
          text: 'ä',
          comment: expect.stringMatching(/^7 characters are left out/),
        },
      },
    });
    expect(read(har).entries[0]?.exchange).toMatchObject({
      requestHeaders: exchange.requestHeaders,
      requestBody: exchange.requestBody,
      responseHeaders: exchange.responseHeaders,
      timings: { ...exchange.timings, send: 0 },
    });
  });

  it.each(['', '\0 \ud800 \u2028 </script> "\\', '\ufeff{}', '{"a":'.repeat(2_000)])(
    'keeps the body %j as it is',
    (body) => {
      const har = written([{ exchange: httpExchange(), body, findings: [] }]);
      expect(problemsOfHar(JSON.parse(har))).toEqual([]);
      expect(read(har, 61).entries[0]?.body).toEqual({ kind: 'text', text: body });
    },
  );

  it('comes in pieces, and asks for an entry when it writes it', () => {
    let asked = 0;
    function* endless(): Generator<HarOut> {
      while (true) {
        asked += 1;
        yield { exchange: httpExchange(), body: '', findings: [] };
      }
    }
    const pieces = writeHar(endless(), { version: '0' });
    for (let piece = 0; piece < 4; piece += 1) pieces.next();
    expect(asked).toBe(3);
    expect(JSON.parse(written([])).log.entries).toEqual([]);
  });

  it('gives an empty piece while an entry is not ready', () => {
    const entry = { exchange: httpExchange(), body: '', findings: [] };
    const pieces = [...writeHar([null, entry, null, null, entry, null], { version: '0' })];
    expect(pieces.map((piece) => piece === '')).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(JSON.parse(pieces.join('')).log.entries).toHaveLength(2);
  });
});

describe('the checker of HAR 1.2', () => {
  it('is told that the version of HTTP is not known, which HAR 1.2 wants of both', () => {
    const har = JSON.parse(written([{ exchange: httpExchange({}), findings: [], body: '' }]));
    expect(har.log.entries[0]).toMatchObject({
      request: { httpVersion: 'unknown' },
      response: { httpVersion: 'unknown' },
      _errataUnknown: 'httpVersion',
    });
  });

  it('finds each mandatory member that is missing, and each of a wrong type', () => {
    const out = {
      exchange: httpExchange({ requestBody: { mimeType: '', text: 'x' } }),
      findings: [],
    };
    const har = JSON.parse(written([{ ...out, body: '' }]));
    expect(problemsOfHar(har)).toEqual([]);
    const places: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null || path.includes('_errata')) return;
      for (const key of Object.keys(value)) {
        const member: unknown = Reflect.get(value, key);
        const isOptional = /\.(pages|postData|blocked|dns|connect|ssl|content\.text)$/.test(
          `${path}.${key}`,
        );
        if (!Array.isArray(value) && !key.startsWith('_errata')) {
          places.push(key);
          Reflect.deleteProperty(value, key);
          expect(problemsOfHar(har).length > 0, `${path}.${key} missing`).toBe(!isOptional);
          Reflect.set(value, key, true);
          expect(problemsOfHar(har), `${path}.${key} of a wrong type`).not.toEqual([]);
          Reflect.set(value, key, member);
        }
        visit(member, `${path}.${key}`);
      }
    };
    visit(har, '');
    expect(places.length).toBeGreaterThan(35);
    expect(problemsOfHar(har)).toEqual([]);
    Reflect.set(har.log, 'extra', 1);
    expect(problemsOfHar(har)).toEqual(['.log.extra is unknown to HAR 1.2']);
  });
});
