import { describe, expect, it, vi } from 'vitest';
import { recordOf } from '../engine/pack.fixture.ts';
import { HTTP_STATUSES, LISTS, PACKS, packWith, ZETA } from './lookup.fixture.ts';
import { createLookup } from './lookup.ts';
import { matchOf } from './match.ts';
import { vendorNames } from './names.ts';
import { readQuery } from './query.ts';
import { recordsOfHttp } from './record.ts';

const lookup = createLookup(PACKS, HTTP_STATUSES, LISTS);

/** The answers in their order, each as `reason key`, with `!` where its vendor is named. */
async function answers(query: string): Promise<readonly string[]> {
  const { matches } = await lookup.lookUp(query);
  return matches.map(({ kind, isNamed, record }) => `${kind}${isNamed ? '!' : ''} ${record.key}`);
}

describe('a code alone', () => {
  it('is found in every set that has it, in depth first, and in no range of a set that has it', async () => {
    expect(await answers('1504')).toEqual([
      'exact acme/api/1504',
      'exact acme/receipts/1504',
      'exact zeta/list/1504',
    ]);
  });

  it('counts with its case before its other writings, and a form before the vendors', async () => {
    expect(await answers('card_declined')).toEqual([
      'exact tokens/words/card_declined',
      'exact acme/api/card_declined',
      'folded zeta/list/Card_Declined',
    ]);
    expect(await answers('Card Declined')).toEqual([
      'folded tokens/words/card_declined',
      'folded acme/api/card_declined',
      'folded zeta/list/Card_Declined',
    ]);
  });

  it('keeps its zeros, and offers the number without them', async () => {
    expect(await lookup.lookUp('010')).toMatchObject({
      kind: 'near',
      matches: [{ kind: 'near', record: { key: 'acme/api/10' } }],
    });
    expect(await answers('42')).toEqual(['near zeta/list/0042']);
    expect(await answers('0042')).toEqual(['exact zeta/list/0042']);
  });

  it('keeps its minus', async () => {
    expect(await answers('-32601')).toEqual(['exact tokens/words/-32601']);
    expect(await answers('32601')).toEqual(['number tokens/words/-32601']);
    expect(await answers('error -32601: no such method')).toEqual(['exact tokens/words/-32601']);
  });

  it('is found by its number, its name, its range, as a property and as a sentence', async () => {
    expect(await answers('50126')).toEqual(['number zeta/list/ZT50126']);
    expect(await answers('duplicate_order')).toEqual(['name acme/api/1504']);
    expect(await answers('1577')).toEqual(['range acme/api/1500–1599']);
    expect(await answers('order.id')).toEqual(['exact acme/api/property/order.id']);
    expect(await answers('Rate limit exceeded')).toEqual(['exact acme/api/Rate limit exceeded']);
    expect(await answers('“rate-limit exceeded!”')).toEqual([
      'folded acme/api/Rate limit exceeded',
    ]);
  });

  it('gives each of its meanings', async () => {
    const { matches } = await lookup.lookUp('EXPIRED');
    expect(matches.map(({ record: { status, message, key } }) => [status, message, key])).toEqual([
      [402, null, 'acme/api/EXPIRED'],
      [401, 'Log in', 'acme/api/EXPIRED/ 2'],
    ]);
  });
});

describe('a vendor beside the code', () => {
  it('comes first, in any order and case, by id, name, word of the name or old domain', async () => {
    for (const query of ['acme 1504', '1504 ACME PAY', 'acmepay: 1504', 'oldname #1504']) {
      expect((await answers(query)).slice(0, 3), query).toEqual([
        'exact! acme/api/1504',
        'exact! acme/receipts/1504',
        'exact zeta/list/1504',
      ]);
    }
    expect((await answers('some server card_declined'))[0]).toBe(
      'exact! tokens/words/card_declined',
    );
  });

  it('comes first with whatever it has of the code', async () => {
    expect((await answers('zeta card_declined'))[0]).toBe('folded! zeta/list/Card_Declined');
    expect((await answers('acme 503'))[0]).toBe('status! acme/status/503');
    expect((await answers('acme 404'))[0]).toBe('status! acme/status/4xx');
  });

  it('does not come first with the number under another sign where it has the number itself', async () => {
    const withCodes = (id: string, ...codes: readonly string[]) => {
      const records = Object.fromEntries(codes.map((code) => [code, recordOf(`${id} ${code}.`)]));
      return packWith(id, id, { sets: { api: { name: 'API', docs: '', codes: records } } });
    };
    const keysOf = async (query: string, ...first: readonly string[]) => {
      const all = [withCodes('first', ...first), withCodes('other', '1002')];
      const { matches } = await createLookup(all, HTTP_STATUSES, {}).lookUp(query);
      return matches.map(({ record }) => record.key);
    };
    expect(await keysOf('first 1002', '-1002', '1002', 'E1002')).toEqual([
      'first/api/1002',
      'other/api/1002',
      'first/api/-1002',
      'first/api/E1002',
    ]);
    expect(await keysOf('first 1002', '-1002')).toEqual(['first/api/-1002', 'other/api/1002']);
  });

  it('has the set that is named before its others', async () => {
    expect((await answers('acme receipt 1504'))[0]).toBe('exact! acme/receipts/1504');
    expect((await answers('sms 1504'))[0]).toBe('exact acme/receipts/1504');
  });

  it('is said to be without it, with what others have and what it has nearby', async () => {
    expect(await lookup.lookUp('tokens 1504')).toMatchObject({
      kind: 'found',
      vendors: ['Token form'],
      without: ['Token form'],
    });
    expect(await answers('tokens card_declned')).toEqual(['near! tokens/words/card_declined']);
    expect(await answers('acme 1405')).toEqual(['near! acme/api/1504', 'near! acme/receipts/1504']);
  });

  it('is not enough', async () => {
    for (const query of ['acme', 'Acme Pay', 'HTTP']) {
      expect(await lookup.lookUp(query), query).toMatchObject({ kind: 'nothing', why: 'no-code' });
    }
  });
});

describe('an HTTP status', () => {
  it('is HTTP’s own first, by its number or else its class', async () => {
    expect(await answers('404')).toEqual(['exact http/404']);
    expect(await answers('HTTP/1.1 404 Not Found')).toEqual(['exact! http/404']);
    expect(await answers('http 418')).toEqual(['status! http/4xx']);
    expect(await answers('4xx')).toEqual(['exact http/4xx', 'status acme/status/4xx']);
    expect(await answers('503')).toEqual(['status acme/status/503']);
  });

  it('says in a vendor’s words what to quote, and what stands beside it', async () => {
    const { matches } = await lookup.lookUp('503');
    expect(matches[0]?.record).toMatchObject({
      fix: ['Quote the time and URL of the request.'],
      basis: 'status',
      note: 'By hand.',
      set: null,
    });
  });
});

describe('a text with codes in it', () => {
  it('has each of them looked up', async () => {
    expect(await answers('1504, order.id')).toEqual([
      'exact acme/api/1504',
      'exact acme/receipts/1504',
      'exact zeta/list/1504',
      'exact acme/api/property/order.id',
    ]);
  });

  it('is read as a line of a log, whose dates, addresses and short numbers are no codes', async () => {
    const line =
      '2026-11-20T10:05:05.010Z ERROR 10.0.0.5 POST https://rest.oldname.example/v1/10?code=5 failed: ' +
      'code=1504 after 10 s (request 3f2504e0-4f89-11d3-9a0c-0305e82c3301)';
    expect(await answers(line)).toEqual([
      'exact! acme/api/1504',
      'exact! acme/receipts/1504',
      'exact zeta/list/1504',
    ]);
    expect((await answers('{"error":{"code":"card_declined","expired":true}}'))[0]).toBe(
      'exact tokens/words/card_declined',
    );
  });

  it('is not taken for the words within a code', async () => {
    expect(await answers('card_expired')).toEqual([]);
    expect(await answers('session-expired-early')).toEqual([]);
  });

  it('may be of any length and any characters', async () => {
    const texts = [
      '',
      ' \n',
      '\u202e\u0000',
      '١٢٣',
      '💥'.repeat(9),
      '('.repeat(50_000),
      '1504 '.repeat(9_000),
    ];
    for (const text of texts) await expect(lookup.lookUp(text)).resolves.toBeDefined();
    expect(await lookup.lookUp('  ')).toMatchObject({ kind: 'nothing', why: 'empty' });
    expect(await lookup.lookUp('__proto__')).toMatchObject({ kind: 'nothing', why: 'unknown' });
    const started = performance.now();
    await lookup.lookUp('https://a/'.repeat(2_000));
    await lookup.lookUp('-'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a code that nothing has', () => {
  it('has those offered that begin so or are a slip away, the nearest first', async () => {
    expect(await answers('card_dec')).toEqual([
      'prefix tokens/words/card_declined',
      'prefix acme/api/card_declined',
      'prefix zeta/list/Card_Declined',
    ]);
    expect(await answers('Card_Dec')).toEqual([
      'prefix zeta/list/Card_Declined',
      'prefix tokens/words/card_declined',
      'prefix acme/api/card_declined',
    ]);
    expect((await answers('dupliacteorder'))[0]).toBe('near acme/api/1504');
    expect(await lookup.lookUp('nothing_like_it_at_all')).toMatchObject({
      kind: 'nothing',
      why: 'unknown',
      matches: [],
    });
  });
});

describe('the lists of codes', () => {
  it('are loaded once, and not before something is asked for', async () => {
    const zeta = vi.fn(async () => ZETA);
    const { lookUp, catalogue } = createLookup(PACKS, HTTP_STATUSES, { zeta });
    expect(zeta).not.toHaveBeenCalled();
    await Promise.all([lookUp('1504'), lookUp('5'), catalogue()]);
    expect(zeta).toHaveBeenCalledTimes(1);
  });

  it('take nothing from the others when one cannot be loaded, which is said', async () => {
    const zeta = () => Promise.reject(new Error('gone'));
    const broken = createLookup(PACKS, HTTP_STATUSES, { zeta });
    const result = await broken.lookUp('1504');
    expect(result).toMatchObject({ kind: 'found', missing: ['Zeta'] });
    expect(result.matches).toHaveLength(2);
  });

  it('are loaded again when they could not be, without the others', async () => {
    const zeta = vi.fn(LISTS.zeta).mockRejectedValueOnce(new Error('gone'));
    const later = createLookup(PACKS, HTTP_STATUSES, { zeta });
    const first = await later.lookUp('1504');
    expect(first).toMatchObject({ missing: ['Zeta'] });
    const [second, { vendors, missing }] = await Promise.all([
      later.lookUp('1504'),
      later.catalogue(),
    ]);
    expect(second.matches).toHaveLength(3);
    expect([second.missing, missing]).toEqual([[], []]);
    expect(second.matches[0]?.record).toBe(first.matches[0]?.record);
    const records = vendors.flatMap(({ sets }) => sets.flatMap(({ records }) => records));
    for (const { record } of second.matches) expect(records).toContain(record);
    await later.lookUp('5');
    expect(zeta).toHaveBeenCalledTimes(2);
  });

  it('are the same catalogue as before while they still cannot be loaded', async () => {
    const zeta = vi.fn(() => Promise.reject(new Error('gone')));
    const broken = createLookup(PACKS, HTTP_STATUSES, { zeta });
    expect(await broken.catalogue()).toBe(await broken.catalogue());
    expect(zeta).toHaveBeenCalledTimes(2);
  });

  it('take nothing from the others when a pack is broken', async () => {
    const broken = packWith('broken', 'Broken', {});
    for (const member of ['sets', 'hosts']) Reflect.set(broken, member, null);
    const result = await createLookup([broken, ...PACKS], HTTP_STATUSES, LISTS).lookUp('1504');
    expect(result).toMatchObject({ kind: 'found', missing: ['Broken'] });
    expect(result.matches).toHaveLength(3);
  });

  it('let others have their turn in between', async () => {
    const pause = vi.fn(() => Promise.resolve());
    await createLookup(PACKS, HTTP_STATUSES, LISTS, pause).lookUp('card_declnied');
    expect(pause.mock.calls.length).toBeGreaterThan(3);
  });
});

describe('a log of a thousand words', () => {
  it('lets others have their turn while what it asks for is found', async () => {
    const pause = vi.fn(() => Promise.resolve());
    const slow = createLookup(PACKS, HTTP_STATUSES, LISTS, pause);
    await slow.lookUp('1504');
    pause.mockClear();
    const words = Array.from({ length: 999 }, (_, at) => `x${at}`);
    expect(await slow.lookUp(`error 1504 ${words.join(' ')}`)).toMatchObject({ kind: 'found' });
    expect(pause.mock.calls.length).toBeGreaterThan(100);
  });

  it('looks at the words of a set for each of its records, and not at all of the log', () => {
    const words = new Set(['receipt', ...Array.from({ length: 999 }, (_, at) => `x${at}`)]);
    const all = vi.spyOn(words, Symbol.iterator);
    const index = { wordsOfSet: () => new Set(['sms', 'receipt']) };
    const { runs } = readQuery('5', vendorNames(PACKS));
    const query = { runs, words, vendors: new Set<string>(), others: 1_000 };
    const [record] = recordsOfHttp(HTTP_STATUSES);
    const [run] = runs;
    if (!record || !run) throw new Error('nothing to match');
    expect(matchOf(record, 'exact', run, query, index).setHits).toBe(1);
    expect(all).not.toHaveBeenCalled();
  });
});

describe('the catalogue', () => {
  it('has vendors, then forms, then HTTP, each with its sets', async () => {
    const { vendors } = await lookup.catalogue();
    expect(
      vendors.map(({ vendorName, sets }) => [vendorName, ...sets.map(({ id }) => id)]),
    ).toEqual([
      ['Acme Pay', 'api', 'receipts', null],
      ['Zeta', 'list'],
      ['Token form', 'words'],
      ['HTTP', null],
    ]);
  });

  it('has with each record what the explanation of an error shows', async () => {
    const { vendors } = await lookup.catalogue();
    const records = vendors.flatMap(({ sets }) => sets.flatMap(({ records }) => records));
    expect(records.find(({ key }) => key === 'acme/api/1504')).toEqual({
      key: 'acme/api/1504',
      kind: 'code',
      vendor: 'acme',
      vendorName: 'Acme Pay',
      ownerKind: 'vendor',
      set: 'api',
      setName: 'Acme API codes',
      code: '1504',
      range: null,
      name: 'DuplicateOrder',
      category: null,
      status: null,
      message: null,
      meaning: 'Acme 1504.',
      causes: ['Sent twice.'],
      fix: [],
      who: 'caller',
      retry: 'no',
      basis: 'documented',
      docs: 'https://docs.acme.example/errors#1504',
      checked: '2026-11-20',
      note: null,
    });
    expect(records.find(({ key }) => key === 'acme/api/card_declined')).toMatchObject({
      basis: 'recalled',
      checked: null,
    });
  });
});
