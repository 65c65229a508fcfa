import { describe, expect, it } from 'vitest';
import { HTTP_STATUSES, LISTS, PACKS } from '../lookup/lookup.fixture.ts';
import { createLookup } from '../lookup/lookup.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { lookUp } from './look-up.ts';
import { ran, recordedOutput } from './output.fixture.ts';

const lines = (text: string): string[] => text.split('\n').slice(0, -1);

describe('errata lookup', () => {
  it('prints the best in full, and the others as rows', async () => {
    const { code, out, err } = await ran(['lookup', '8x8', '1002']);
    expect([code, err]).toEqual([0, '']);
    const [first, ...more] = out.split('\n\n');
    expect(first).toMatch(/^8x8 1002 .+\n {2}\S.+\.\n {2}Usual causes:\n(?: {4}- .+\n)+/);
    expect(first).toMatch(
      /\n {2}What to do:\n(?: {4}- .+\n)+ {2}Who acts: .+\n {2}Retry: .+\n {2}From .+: https:.+\d$/,
    );
    const of = more.findIndex((part) => /^\d+ more:$/.test(part));
    expect(of).toBe(2);
    expect(more[of + 1]).toMatch(/^VENDOR +CODE +NAME +STATUS +SET +MEANING\n/);
    expect(lines(more[of + 1] ?? '').length).toBe(1 + Number.parseInt(more[of] ?? '', 10));
  });

  it('prints one JSON object a line, with every key and why it is there', async () => {
    const { code, out } = await ran(['lookup', '--json', '8x8 1002']);
    expect(code).toBe(0);
    const records = lines(out).map((line): Record<string, unknown> => JSON.parse(line));
    expect(records[0]).toMatchObject({
      vendor: '8x8',
      code: '1002',
      match: 'exact',
      asked: '1002',
      docs: expect.stringMatching(/^https:/),
      checked: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const keys = Object.keys(records[0] ?? {}).sort();
    for (const record of records) expect(Object.keys(record).sort()).toEqual(keys);
  });

  it('takes a code that begins with a minus for a code', async () => {
    const { code, out } = await ran(['lookup', '8x8', '-1002']);
    expect(code).toBe(0);
    expect(out).toMatch(/^8x8 -1002 /);
    expect((await ran(['lookup', '--', '8x8', '-1002'])).out).toBe(out);
  });

  it('says so and ends with 2 when nothing has the code, and shows what is like it', async () => {
    const { code, out, err } = await ran(['lookup', 'invalid_tokn']);
    expect(code).toBe(2);
    expect(out).toContain('invalid_token');
    expect(err).toMatch(/^errata: No code is .+\n$/);
    const none = await ran(['lookup', 'qqqq\u001b[31m\u202ezzzz']);
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toMatch(/^errata: [^\p{C}]+\n$/u);
  });

  it.each([
    ['card_dec', 'No code is “card_dec”; these are written much like it.'],
    ['', 'Give a code to look up, such as 1504, or a vendor and a code, such as 8x8 1002.'],
    ['acme', 'Give a code beside Acme Pay, as in: errata lookup 8x8 1002.'],
    ['acme zeta', 'Give a code beside Acme Pay, Zeta, as in: errata lookup 8x8 1002.'],
    ['zzz_zzz', 'No code and no name is like “zzz_zzz”: check how it is written.'],
  ])('says of %j what the panel says, and what to type', async (query, said) => {
    const { output, err } = recordedOutput();
    await lookUp(query, false, output, createLookup(PACKS, HTTP_STATUSES, LISTS));
    expect(err()).toBe(`errata: ${said}\n`);
  });

  it('tells to type what finds something', async () => {
    const { code, err } = await ran(['lookup', 'twilio', 'stripe']);
    const [, query = ''] = /: errata lookup (.+)\.\n$/.exec(err) ?? [];
    expect([code, (await ran(['lookup', ...query.split(' ')])).code]).toEqual([2, 0]);
  });

  it('says first that the vendor has no such code, and ends with 2, when only others have it', async () => {
    const { code, out, err } = await ran(['lookup', 'emnify', '9999']);
    expect([code, err]).toEqual([2, '']);
    expect(out).toMatch(/^No such code at emnify; others have it\.\n\nBandwidth 9999 /);
    const json = await ran(['lookup', '--json', 'emnify', '9999']);
    expect([json.code, json.err]).toEqual([2, 'errata: No such code at emnify; others have it.\n']);
    for (const line of lines(json.out)) expect(JSON.parse(line).without).toEqual(['emnify']);
    const one = await ran(['lookup', '--json', 'emnify bandwidth 9999']);
    expect(one.code).toBe(0);
    expect(JSON.parse(lines(one.out)[0] ?? '').without).toEqual(['emnify']);
  });

  it('says why a record is an answer, and which codes could not be loaded', async () => {
    const { output, out, err } = recordedOutput();
    await lookUp('card_dec', false, output, createLookup(PACKS, HTTP_STATUSES, {}));
    expect(out()).toMatch(/^[^\n]+ \((?:[^\n]+; )?(?:begins so|written much like it)\)\n/);
    expect(err()).toContain('errata: Some codes could not be loaded: Zeta.\n');
  });

  it('has the titles bold on a terminal', async () => {
    const { output, out } = recordedOutput({ color: true, width: 200 });
    const lookup = createLookup(packs, httpStatuses, codeLists);
    await lookUp('8x8 1002', false, output, lookup);
    expect(out().startsWith('\u001b[1m8x8 1002 Invalid MSISDN\u001b[0m (')).toBe(true);
  });

  it('is wrapped at the width of a terminal, and addresses stay whole', async () => {
    const narrow = await ran(['lookup', '8x8', '1002'], '', { width: 60 });
    const wide = await ran(['lookup', '8x8', '1002']);
    const [first = ''] = narrow.out.split('\n\n');
    for (const line of first.split('\n')) {
      if (!line.includes('https:')) expect(line.length).toBeLessThanOrEqual(60);
      expect(line).toMatch(/^(?:8x8 1002| {2,6}\S)/);
    }
    const words = (text: string): string => text.replaceAll(/\s+/g, ' ');
    expect(words(first)).toBe(words(wide.out.split('\n\n')[0] ?? ''));
  });
});
