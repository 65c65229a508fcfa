import { isCredential } from './kinds.ts';
import { createLearned, type Learned } from './learned.ts';
import { isDue, type Meter } from './meter.ts';
import type { Reader } from './readers.ts';
import type { Reading, Span } from './scan.ts';
import { spansOf } from './scanner.ts';
import { viewOf } from './view.ts';

/** Reads all texts of an exchange once, for what it says in one place and repeats in another. */
export function* learnFrom(
  texts: readonly (readonly [string, Reader])[],
  maxLength: number,
  meter: Meter,
): Reading<Learned> {
  const learned = createLearned();
  for (const [text, { read }] of texts) {
    const view = viewOf(text.slice(0, maxLength));
    for (const span of yield* spansOf(view, read, null, meter)) {
      if (isDue(meter, span.value.length)) yield null;
      if (isWorthLearning(span)) learned.add(span);
    }
  }
  return learned;
}

/** What only looks drawn by lot may be the very id that is decoded. */
function isWorthLearning({ by, kind }: Span): boolean {
  return by === 'name' || (isCredential(kind) && kind !== 'token');
}
