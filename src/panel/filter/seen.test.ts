import { describe, expect, it, vi } from 'vitest';
import type { LogRow } from '../log.ts';
import { handClock, STILL_CLOCK } from '../slices/clock.fixture.ts';
import type { PausingClock } from '../slices/clock.ts';
import { english } from '../words/english.ts';
import { KEYS } from './keys.ts';
import { createRowTest } from './match.ts';
import { parseFilter } from './parse.ts';
import { itemOf, rowOf } from './row.fixture.ts';
import { createSeen } from './seen.ts';

const nameOf = (vendor: string | null): string => (vendor === 'acme' ? 'Acme Pay' : (vendor ?? ''));
const rows = [
  rowOf({ code: '10', who: 'caller', items: [itemOf({ code: '9', who: 'caller' })] }),
  rowOf(
    { code: '9', retry: 'no', url: 'https://a.example/x?key=' },
    null,
    'https://a.example/x?key=1',
  ),
  rowOf({ code: '100', status: 404, vendor: 'other', method: 'POST', known: false }),
  rowOf({ code: null, vendor: null, ids: [{ name: 'id', value: 'abc', from: 'header' }] }),
];

const seenOf = (given: readonly LogRow[]) =>
  createSeen(
    () => given,
    nameOf,
    english,
    () => {},
    STILL_CLOCK,
  );

describe('the values seen', () => {
  it('are counted by row, the most frequent first', () => {
    expect(seenOf(rows).of('code')).toEqual([
      { value: '9', count: 2, about: '' },
      { value: '10', count: 1, about: '' },
      { value: '100', count: 1, about: '' },
    ]);
  });

  it('are in the order of numbers where they are as frequent', () => {
    const values = seenOf([rowOf({ code: '10' }), rowOf({ code: '9' })]).of('code');
    expect(values.map(({ value }) => value)).toEqual(['9', '10']);
  });

  it('have their class where they are statuses, and their words where they need some', () => {
    const seen = seenOf(rows);
    expect(seen.of('status-code').map(({ value, count }) => `${value} ${count}`)).toEqual([
      '4xx 4',
      '402 3',
      '404 1',
    ]);
    expect(seen.of('vendor')).toEqual([
      { value: 'acme', count: 2, about: 'Acme Pay' },
      { value: 'other', count: 1, about: 'other' },
    ]);
    expect(seen.of('is').map(({ about }) => about)).not.toContain('');
  });

  it('are counted anew when they were forgotten', () => {
    let now: readonly LogRow[] = rows;
    const ready = vi.fn();
    const seen = createSeen(() => now, nameOf, english, ready, STILL_CLOCK);
    const before = seen.of('method');
    now = rows.slice(2);
    expect(seen.of('method')).toBe(before);
    seen.forget();
    expect(seen.of('method')).not.toEqual(before);
    // They were there at once.
    expect(ready).not.toHaveBeenCalled();
  });

  it('of very many rows are told later', async () => {
    const { clock, spend, turn } = handClock();
    const slow: PausingClock = {
      ...clock,
      now() {
        spend(4);
        return clock.now();
      },
    };
    const many = Array.from({ length: 1_000 }, (_, code) => rowOf({ code: String(code) }));
    const ready = vi.fn();
    const seen = createSeen(() => many, nameOf, english, ready, slow);
    expect(seen.of('code')).toEqual([]);
    expect(seen.of('code')).toEqual([]);
    while (await turn());
    expect(ready).toHaveBeenCalledOnce();
    expect(seen.of('code')).toHaveLength(1_000);
    expect(await turn()).toBe(false);
  });

  it.each(KEYS)('find as many rows as they count: %s', (key) => {
    const values = seenOf(rows).of(key);
    expect(values).not.toEqual([]);
    for (const { value, count } of values) {
      const filter = parseFilter(`${key}:${value}`);
      const test = createRowTest(filter.kind === 'filter' ? filter.terms : [], nameOf);
      expect(rows.filter(test), value).toHaveLength(count);
    }
  });
});
