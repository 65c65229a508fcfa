import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertSorted } from './merge.ts';

const compare = (one: number, other: number): number => one - other;

describe('inserting into an ordered list', () => {
  it('comes to the same as ordering the whole', () => {
    const numbers = fc.array(fc.integer(), { maxLength: 80, size: 'max' });
    fc.assert(
      fc.property(numbers, numbers, (some, more) => {
        const ordered = some.toSorted(compare);
        insertSorted(ordered, more, compare);
        expect(ordered).toEqual([...some, ...more].toSorted(compare));
      }),
      { seed: 1 },
    );
  });

  it('leaves those alone that many others come after', () => {
    let written = 0;
    const ordered = new Proxy(
      Array.from({ length: 1_000 }, (_, index) => index),
      {
        set(target, key, value) {
          written += 1;
          return Reflect.set(target, key, value);
        },
      },
    );
    const added = Array.from({ length: 50 }, (_, index) => 2_000 - index);
    insertSorted(ordered, added, compare);
    expect(ordered.slice(-51)).toEqual([999, ...added.toReversed()]);
    expect(written).toBeLessThan(200);
  });

  it('compares few values, however long the list is', () => {
    const comparisonsFor = (added: readonly number[]): number => {
      const ordered = Array.from({ length: 50_000 }, (_, index) => index * 2);
      let count = 0;
      insertSorted(ordered, added, (one, other) => {
        count += 1;
        return one - other;
      });
      return count;
    };
    expect(comparisonsFor([99_999])).toBe(1);
    expect(comparisonsFor([1, 33_333, 77_777])).toBeLessThan(80);
  });
});
