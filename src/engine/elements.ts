import type { ByPath } from './by-path.ts';
import { elementCandidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { saysSuccess } from './codes.ts';
import type { Head } from './head.ts';
import { firstOfEachPack } from './ranking.ts';
import { type Recognized, upTo } from './recognition.ts';

/** A list can repeat an error without end; as many as anybody looks at are taken. */
const MOST_ERRORS = 1_000;

const NONE: readonly never[] = [];

/**
 * The errors of a body that is a list of them, each an error of its own, by the forms that say that they
 * stand in one.
 *
 * @throws BrokenPack when the data of a pack makes it fail
 */
export function recognizeElements(
  body: unknown,
  head: Head,
  own: ByPath | null,
  catalogue: Catalogue,
): readonly Recognized[] {
  if (!Array.isArray(body) || !catalogue.hasElements) return NONE;
  const elements: readonly unknown[] = body;
  const candidatesOf = elementCandidates(head, own, catalogue);
  const found: Recognized[] = [];
  for (const [index, value] of elements.entries()) {
    const ranked = candidatesOf({ value, pointer: `/${index}` });
    const [best] = ranked;
    if (!best || saysSuccess(best.shape, best.codes)) continue;
    if (found.length === MOST_ERRORS) return upTo(found, true);
    found.push({ best, others: firstOfEachPack(ranked, best.pack), cut: false });
  }
  return found;
}
