import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  columnTemplate,
  formatWidths,
  LEAST,
  parseWidths,
  resize,
  type Widths,
} from './columns.ts';

const WIDTHS: Widths = { status: 54, vendor: 76, code: 92, meaning: 300, endpoint: 200, time: 68 };

describe('resizing a column', () => {
  it.each([
    ['to the right', 'code', 20, { code: 112, meaning: 280 }],
    ['to the left', 'code', -20, { code: 72, meaning: 320 }],
    ['no further than its neighbor can give', 'endpoint', 500, { endpoint: 224, time: 44 }],
    ['no further than it can give itself', 'status', -500, { status: 40, vendor: 90 }],
    ['but the last one has no neighbor', 'time', 20, {}],
  ] as const)('moves its border %s', (_, column, dx, changed) => {
    expect(resize(WIDTHS, column, dx)).toEqual({ ...WIDTHS, ...changed });
  });

  it('leaves the whole as wide as it was, and no column too narrow', () => {
    const sum = (widths: Widths): number =>
      COLUMNS.reduce((total, column) => total + widths[column], 0);
    const moves = fc.array(
      fc.tuple(fc.constantFrom(...COLUMNS), fc.integer({ min: -999, max: 999 })),
    );
    fc.assert(
      fc.property(moves, (made) => {
        const after = made.reduce((widths, [column, dx]) => resize(widths, column, dx), WIDTHS);
        expect(sum(after)).toBe(sum(WIDTHS));
        for (const column of COLUMNS) expect(after[column]).toBeGreaterThanOrEqual(LEAST[column]);
      }),
      { seed: 1 },
    );
  });

  it('does not widen a column that the style sheet drew too narrow against the movement', () => {
    const narrow = { ...WIDTHS, code: 30 };
    expect(resize(narrow, 'code', -5)).toEqual(narrow);
    expect(resize(narrow, 'vendor', 5)).toEqual(narrow);
  });
});

describe('widths as text', () => {
  it('come back as they were', () => {
    expect(parseWidths(formatWidths(WIDTHS))).toEqual(WIDTHS);
    expect(formatWidths(null)).toBe('');
  });

  it.each([
    '',
    '1 2 3',
    '54 76 92 300 200 68 1',
    '54 76 92 300 200 -68',
    '0 76 92 300 200 68',
    'x',
  ])('are none in %j', (text) => expect(parseWidths(text)).toBeNull());

  it('are shares of the list in the style', () => {
    expect(columnTemplate(WIDTHS)).toMatch(/^minmax\(40px, 54fr\) .* minmax\(44px, 68fr\)$/);
    expect(columnTemplate(null)).toBeNull();
  });
});
