import { isCredential } from './kinds.ts';
import { createLearned, type Learned } from './learned.ts';
import type { Reader } from './readers.ts';
import type { Span } from './scan.ts';
import { type Meter, spansOf } from './scanner.ts';
import { viewOf } from './view.ts';

/** Reads all texts of an exchange once, for what it says in one place and repeats in another. */
export function learnFrom(
  texts: readonly (readonly [string, Reader])[],
  maxLength: number,
  meter: Meter,
): Learned {
  const learned = createLearned();
  for (const [text, { read }] of texts) {
    for (const span of spansOf(viewOf(text.slice(0, maxLength)), read, null, meter)) {
      if (isWorthLearning(span)) learned.add(span);
    }
  }
  return learned;
}

/** What only looks drawn by lot may be the very id that is decoded. */
function isWorthLearning({ by, kind }: Span): boolean {
  return by === 'name' || (isCredential(kind) && kind !== 'token');
}
