import { describe, expect, it } from 'vitest';
import { linesOf, summaryOf } from './summary.fixture.ts';

const RESPONSE = {
  status: 404,
  statusText: 'Not Found',
  httpVersion: 'http/2.0',
  headers: [{ name: 'content-type', value: 'application/json' }],
  cookies: [],
  content: { size: 13, mimeType: 'application/json', text: '{"code":1300}' },
  redirectURL: '',
  headersSize: -1,
  bodySize: -1,
};
const ENTRY = {
  startedDateTime: '2026-11-20T10:00:00.000Z',
  time: 12,
  request: { method: 'POST', url: 'https://a.example/x', headers: [] },
  response: RESPONSE,
};
const LINE = 'POST https://a.example/x 404 {"code":1300}';

const text = (value: unknown): string => JSON.stringify(value, null, 2);

describe('a piece of a HAR', () => {
  it.each([
    ['the whole', text({ log: { version: '1.2', creator: {}, entries: [ENTRY] } })],
    ['its log', text({ version: '1.2', entries: [ENTRY] })],
    ['its entries', text([ENTRY])],
    ['an entry', text(ENTRY)],
    ['an entry with its comma', `${text(ENTRY)},\n`],
    ['the member that holds them', `"entries": ${text([ENTRY])},`],
    ['in a fence', `\`\`\`\n${text(ENTRY)}\n\`\`\``],
    ['with trailing commas', text(ENTRY).replace(/\n\}$/, ',\n}')],
  ])('%s', (_, har) => {
    expect(summaryOf(har)).toEqual({ form: 'har', lines: [LINE], remarks: [] });
    expect(linesOf(har, 'har')).toEqual([LINE]);
  });

  it('are several entries without a list around them', () => {
    expect(linesOf(`${text(ENTRY)},\n${text(ENTRY)}`)).toEqual([LINE, LINE]);
  });

  it.each([
    ['alone', text(RESPONSE)],
    ['with its name', `"response": ${text(RESPONSE)},`],
    ['without headers', text({ ...RESPONSE, headers: undefined })],
  ])('is a response %s', (_, har) => {
    expect(summaryOf(har)).toEqual({
      form: 'har',
      lines: ['? ? 404 {"code":1300}'],
      remarks: ['A response alone does not say what was asked for.'],
    });
  });

  it('says which entries have nothing to inspect', () => {
    const { request } = ENTRY;
    expect(summaryOf(text({ log: { entries: [ENTRY, { request }] } }))).toEqual({
      form: 'har',
      lines: [LINE],
      remarks: ['Entries without a request or a response were left out.'],
    });
  });

  it('is read as far as it goes', () => {
    const whole = JSON.stringify({ log: { version: '1.2', entries: [ENTRY, ENTRY] } });
    const { form, lines, remarks } = summaryOf(whole.slice(0, -60));
    expect({ form, lines }).toEqual({ form: 'har', lines: [LINE] });
    expect(remarks?.join()).toMatch(/^Of the HAR: .*log\.entries\[1\]/);
  });

  it('is read as far as it is whole', () => {
    const list = JSON.stringify([ENTRY, ENTRY]);
    const remark = 'The HAR is broken; only what is whole in it was read.';
    expect(summaryOf(list.slice(0, -60))).toEqual({
      form: 'har',
      lines: [LINE],
      remarks: [remark],
    });
    expect(summaryOf(list.replace('},{', '},oh no,{"'))).toEqual({
      form: 'har',
      lines: [LINE, '? ? 404 {"code":1300}'],
      remarks: [remark, 'A response alone does not say what was asked for.'],
    });
  });

  it('is none where a body has such names', () => {
    expect(summaryOf('{"status":404,"content":"gone","entries":[]}')).toMatchObject({
      form: 'body',
    });
    expect(summaryOf('{"response":{"status":404}}').form).not.toBe('har');
  });

  it('says that a HAR has no entries', () => {
    expect(summaryOf('{"log":{"entries":[]}}', 'har').nothing).toMatch(/^It is none of what/);
  });
});
