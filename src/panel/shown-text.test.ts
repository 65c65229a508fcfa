import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleLines } from '../engine/visible.ts';
import { rawBetween } from './shown-text.ts';

const RAW = 'a\u202eb\r\n\tc\u200b\u0000😀d\re';

/** Any stretch of what is shown of a text. */
const stretch = fc
  .array(fc.constantFrom('a', 'é', '\u202e', '\u200b', '\n', '\t', '\0', '\ud800', '{'))
  .chain((parts) => {
    const raw = parts.join('');
    const place = fc.nat(visibleLines(raw).length);
    return fc.record({ raw: fc.constant(raw), one: place, other: place });
  });

describe('the text behind what is shown', () => {
  it('is all of it for the whole', () => {
    expect(rawBetween(RAW, 0, visibleLines(RAW).length)).toBe(RAW);
  });

  it('has the character of an escape that is cut', () => {
    expect(visibleLines(RAW).slice(0, 3)).toBe('a\\u');
    expect(rawBetween(RAW, 0, 3)).toBe('a\u202e');
    expect(rawBetween(RAW, 2, 10)).toBe('\u202eb');
  });

  it('is nothing for nothing', () => {
    expect(rawBetween(RAW, 4, 4)).toBe('');
    expect(rawBetween('', 0, 1)).toBe('');
  });

  it('shows the stretch again, and is within the whole', () => {
    fc.assert(
      fc.property(stretch, ({ raw, one, other }) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const got = rawBetween(raw, from, to);
        expect(raw).toContain(got);
        expect(visibleLines(got)).toContain(visibleLines(raw).slice(from, to));
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });
});
