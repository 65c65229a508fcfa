import { describe, expect, it } from 'vitest';
import type { Minute } from './minute.ts';
import { isWithinLimits, soakInWords } from './report.ts';

const MINUTE: Minute = {
  lines: [40, 50, 60],
  logged: [8, 9],
  heap: { extension: 60e6, tools: 900e6 },
  elements: 700,
  cpuMs: 60_000,
  due: 6_050,
  answered: 6_000,
  counted: { sums: { seen: 6_100, pending: 0, listed: 600, wrong: [] }, wrong: [] },
};

function missed(minutes: readonly Minute[]): readonly string[] {
  return soakInWords(minutes).filter((line) => line.includes('MISSED'));
}

describe('a soak', () => {
  it('is within its limits when none is exceeded, at the last of them too', () => {
    const last = { ...MINUTE, lines: [100], elements: 2_000, heap: { extension: 150e6, tools: 0 } };
    expect(isWithinLimits([MINUTE, last])).toBe(true);
    expect(missed([MINUTE, last])).toEqual([]);
  });

  it.each([
    ['heap of the extension', { heap: { extension: 151e6, tools: 0 } }],
    ['elements of the panel', { elements: 2_001 }],
    ['a line after', { lines: [101] }],
    ['a line after', { lines: [] }],
    ['minutes in which less than 0.95 of the requests due were answered: 1 of 2', { due: 6_320 }],
    [
      'minutes whose counts did not add up: 1 of 2',
      {
        counted: {
          sums: { seen: 6_099, pending: 0, listed: 600, wrong: [] },
          wrong: ['There were 6100 requests, and 6099 were seen.'],
        },
      },
    ],
  ])('is not when one is: %s', (what, changed) => {
    const minutes = [MINUTE, { ...MINUTE, ...changed }];
    expect(isWithinLimits(minutes)).toBe(false);
    expect(missed(minutes)).toEqual([expect.stringContaining(what)]);
  });

  it('has no limit without the extension but that the rate was kept', () => {
    const alone = { ...MINUTE, lines: [], elements: 2_001, counted: null };
    expect(isWithinLimits([alone])).toBe(true);
    expect(soakInWords([alone]).filter((line) => line.includes('at most'))).toHaveLength(1);
    expect(isWithinLimits([{ ...alone, answered: 3_000 }])).toBe(false);
  });
});
