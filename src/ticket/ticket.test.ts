import { describe, expect, it } from 'vitest';
import { allIds } from './all-ids.ts';
import { ERROR_ID, exchangeWith, findingWith, TIME } from './exchange.fixture.ts';
import { asJson, redactedFinding } from './finding-json.ts';
import { asMarkdown } from './markdown.ts';
import { asText } from './plain-text.ts';
import { ticketOf } from './ticket.ts';
import { ticketRedactor } from './ticket-redactor.ts';
import { WORDS } from './words.fixture.ts';

const exchange = exchangeWith({
  url: 'https://api.acme.example/v1/customers/jo%40shop.example?to=%2B447911123456#top',
  requestHeaders: [
    { name: 'traceparent', value: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
    { name: 'Authorization', value: 'Bearer topsecret77' },
  ],
});
const finding = findingWith({
  url: 'https://api.acme.example/v1/customers/jo%40shop.example?to=',
  message: 'No route to +447911123456',
  detail: 'first line\nsecond line',
  params: { msisdn: '447911123456' },
  notes: [
    { kind: 'status-mismatch', text: 'Documented under 422, received under 404.' },
    { kind: 'vendor', text: 'Of the pack.' },
  ],
  items: [findingWith({ code: '7', message: 'inner', ids: [], path: '/errors/0' })],
});

const redactor = () => ticketRedactor(finding, exchange, '{}');

it('gives every id once, the one to quote first', () => {
  expect(allIds(finding, exchange)).toEqual([
    { name: 'errorId', value: ERROR_ID, from: 'body' },
    { name: 'X-Request-Id', value: 'req-1', from: 'header' },
    { name: 'traceparent', value: exchange.requestHeaders[0]?.value, from: 'header' },
  ]);
});

it('gives an id once under each name, however the name is written', () => {
  const same = { name: 'x-request-id', value: 'req-1' };
  const { responseHeaders } = exchangeWith();
  const ids = allIds(
    findingWith({ ids: [{ name: 'requestId', value: 'req-1', from: 'body' }] }),
    exchangeWith({
      responseHeaders: [...responseHeaders, { name: 'cf-ray', value: '' }],
      requestHeaders: [same],
    }),
  );
  expect(ids.map(({ name }) => name)).toEqual(['requestId', 'X-Request-Id']);
});

it('is written as Markdown', () => {
  expect(asMarkdown(ticketOf(finding, exchange, redactor(), 'Acme'), WORDS)).toBe(`### Acme \`1300\`

- **HTTP status:** \`404\`
- **Request:** \`POST https://api.acme.example/v1/customers/MASKED-EMAIL-1?to=MASKED-PHONE-1\`
- **Time (UTC):** \`2026-11-20T08:00:00.000Z\`
- **Time in the body:** \`${TIME}\`
- **Duration:** \`80 ms\`
- **Recognized by:** host and form
- **Source of the meaning:** documented
- **Documentation:** \`https://docs.acme.example/errors\`

**Ids:**

- \`errorId\`: \`${ERROR_ID}\`
- \`X-Request-Id\`: \`req-1\`
- \`traceparent\`: \`00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\`

**Message:** \`No route to MASKED-PHONE-1\`

**Detail:**

\`\`\`
first line
second line
\`\`\`

**Meaning:** The object does not exist.

**Nested errors:**

- \`/errors/0: 404 7 inner\`

**Notes:**

- \`Documented under 422, received under 404.\`

Words such as MASKED-PHONE-1 stand for values that were masked.
`);
});

it('is written as text', () => {
  const lines = asText(ticketOf(finding, exchange, redactor(), 'Acme'), WORDS).split('\n');
  expect(lines[0]).toBe('Acme 1300');
  expect(lines).toContain('Message: No route to MASKED-PHONE-1');
  expect(lines.slice(lines.indexOf('Detail: first line'), -1)[1]).toBe('    second line');
});

it('is written as the JSON of a finding, with its keys in their order', () => {
  const masked = redactedFinding(finding, redactor());
  expect(JSON.parse(asJson(finding, redactor()))).toEqual(masked);
  expect(Object.keys(masked)).toEqual(Object.keys(finding));
  expect(masked).toEqual({
    ...finding,
    url: 'https://api.acme.example/v1/customers/MASKED-EMAIL-1?to=',
    message: 'No route to MASKED-PHONE-1',
    params: { msisdn: 'MASKED-PHONE-1' },
  });
});

it('leaves out what is not known', () => {
  const bare = findingWith({
    code: null,
    message: null,
    meaning: null,
    time: null,
    basis: null,
    docs: null,
    ids: [],
  });
  const part = { startedAt: '', durationMs: -1, responseHeaders: [] };
  const nothing = exchangeWith(part);
  const ticket = ticketOf(bare, nothing, ticketRedactor(bare, nothing, ''), null);
  expect(asText(ticket, WORDS)).toBe(
    'HTTP 404 error of nobody known\nHTTP status: 404\nRequest: POST https://api.acme.example/v1/subaccounts/demo/messages\nRecognized by: host and form\n',
  );
  const pasted = exchangeWith({ ...part, method: '', url: '', status: null });
  const alone = ticketOf(bare, pasted, ticketRedactor(bare, pasted, ''), 'Acme');
  expect(asText(alone, WORDS)).toBe('Acme no code\nRecognized by: host and form\n');
});

it('names a form with its codes, the finest first, and says that it is one', () => {
  const form = findingWith({
    code: 'insufficient_funds',
    coarser: ['card_declined', 'card_error'],
    evidence: 'form',
    notes: [
      { kind: 'by-form', text: 'This is the Free form; it names no vendor.' },
      { kind: 'relayed', text: 'Passed on by api.acme.example within its own body, at /error.' },
      { kind: 'by-header', text: 'The error stands in the headers.' },
      { kind: 'limit', text: 'Of Errata.' },
    ],
  });
  const ticket = ticketOf(form, exchange, ticketRedactor(form, exchange, ''), 'Free form');
  const lines = asText(ticket, WORDS).split('\n');
  expect(lines[0]).toBe('Free form insufficient_funds');
  expect(lines).toContain('Also says: card_declined, card_error');
  expect(lines).toContain('Recognized by: form of several vendors');
  expect(ticket.notes).toEqual(form.notes.slice(0, 3).map(({ text }) => text));
  const bare = { ...form, code: null, coarser: [] };
  const without = ticketOf(bare, exchange, ticketRedactor(bare, exchange, ''), 'Free form');
  expect(asText(without, WORDS)).toMatch(/^Free form no code\n/);
});

it('gives the status and the ids of what nobody claims, masked like any other', () => {
  const from = { vendor: null, shape: null, set: null, code: null, evidence: 'http' } as const;
  const said = { message: null, time: null, ids: [], basis: 'http', known: false } as const;
  const unclaimed = findingWith({ ...from, ...said });
  const text = asText(ticketOf(unclaimed, exchange, redactor(), null), WORDS);
  expect(text).toMatch(/^HTTP 404 error of nobody known\n/);
  expect(text).toContain('Recognized by: status');
  expect(text).toContain('X-Request-Id: req-1');
  expect(text).toContain('/v1/customers/MASKED-EMAIL-1?to=MASKED-PHONE-1');
});

it('masks a coarser code that is the credential of the request', () => {
  const hostile = findingWith({ coarser: ['topsecret77'] });
  const of = ticketRedactor(hostile, exchange, '');
  expect(asJson(hostile, of)).not.toContain('topsecret77');
  expect(asMarkdown(ticketOf(hostile, exchange, of, null), WORDS)).not.toContain('topsecret77');
});

describe('a value that was unmasked', () => {
  it('is shown, and nothing is said to be masked when it was the only one', () => {
    const options = { unmask: new Set(['MASKED-PHONE-1', 'MASKED-EMAIL-1']) };
    const ticket = ticketOf(
      finding,
      exchange,
      ticketRedactor(finding, exchange, '', options),
      'Acme',
    );
    expect(asText(ticket, WORDS)).toContain('No route to +447911123456');
    expect(ticket.masked).toBe(false);
  });
});

it('masks what a response names as its id and is the credential of the request', () => {
  const hostile = findingWith({ ids: [{ name: 'errorId', value: 'topsecret77', from: 'body' }] });
  const of = ticketRedactor(hostile, exchange, '');
  expect(asJson(hostile, of)).not.toContain('topsecret77');
  expect(asText(ticketOf(hostile, exchange, of, null), WORDS)).not.toContain('topsecret77');
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</code><script>alert(1)</script>',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '@everyone #1 https://evil.example www.evil.example',
  '` `` ``` ````',
  '```\n# Heading\n```',
  '~~~\n| a | b |\n|---|---|\n',
  'a\n\n- b\n\n<b>c</b>',
  '\u202egnp.exe\u200b',
  '`',
  ' ` ',
  '**bold** _it_ \\` | a',
];

describe('hostile text', () => {
  it.each(HOSTILE)('%j stays within code', (text) => {
    const hostile = findingWith({
      code: text,
      coarser: [text],
      message: text,
      detail: text,
      time: text,
      ids: [{ name: text, value: text, from: 'body' }],
      notes: [{ kind: 'truncated', text }],
      items: [findingWith({ message: text, path: text })],
    });
    const page = exchangeWith({ method: text, url: `https://a.example/${text}` });
    const of = ticketRedactor(hostile, page, '');
    expect(outsideCode(asMarkdown(ticketOf(hostile, page, of, text), WORDS))).not.toMatch(
      /(?<!\\)[<[!@]|https?:|www\.|#\d|\u202e|\u200b|^\s*\||bold\*\*/m,
    );
  });
});

/** The Markdown without its code, read as CommonMark reads it: fences first, then spans. */
function outsideCode(markdown: string): string {
  let fence = '';
  const lines = markdown.split('\n').filter((line) => {
    const mark = /^(`{3,})[^`]*$/.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (mark.length >= fence.length && line === mark) fence = '';
      return false;
    }
    fence = mark;
    return mark === '';
  });
  expect(fence).toBe('');
  return lines.join('\n').replace(/(?<![`\\])(`+)(?!`)(?:[^\n]*?[^`\n])\1(?!`)/g, '');
}
