import { PSEUDONYMS } from './kinds.ts';
import type { Learned } from './learned.ts';
import { isDue, type Meter } from './meter.ts';
import { type Covers, coveredBy, type Range } from './ranges.ts';
import type { Reader } from './readers.ts';
import type { Reading, Span } from './scan.ts';
import { spansOf } from './scanner.ts';
import { merged } from './spans.ts';
import { viewOf } from './view.ts';

/** What decides which parts of a text are masked. */
export interface MaskRules {
  readonly learned: Learned;
  /** What stays where it only looks like a secret. */
  readonly keep: readonly string[];
  readonly meter: Meter;
}

/** The parts of a text that are to be masked, in order, without overlap. */
export function* masksOf(
  text: string,
  { read }: Reader,
  rules: MaskRules,
): Reading<readonly Span[]> {
  const spans = yield* spansOf(viewOf(text), read, rules.learned, rules.meter);
  const isKept = coveredBy(yield* occurrences(text, rules));
  const isMasked = maskedIn(text);
  const wanted = spans.filter(
    ({ start, end, by }) => !isMasked(start, end) && !(by === 'look' && isKept(start, end)),
  );
  return merged(wanted, text);
}

/** Tells whether there is nothing in a part but pseudonyms and marks between them. */
function maskedIn(text: string): Covers {
  if (!text.includes('MASKED-')) return () => false;
  return (start, end) => {
    const span = text.slice(start, end);
    return span.includes('MASKED-') && !/[\p{L}\p{N}]/u.test(span.replace(PSEUDONYMS, ''));
  };
}

/** Where what is kept stands as a word of its own. */
function* occurrences(text: string, { keep, meter }: MaskRules): Reading<Range[]> {
  const found: Range[] = [];
  for (const one of keep) {
    if (isDue(meter, text.length)) yield null;
    if (one === '') continue;
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length)) {
      const end = at + one.length;
      if (!/[A-Za-z\d]/.test(`${text[at - 1] ?? ''}${text[end] ?? ''}`))
        found.push({ start: at, end });
    }
  }
  return found;
}
