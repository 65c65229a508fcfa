import type { Grouping, Groups } from './groups.ts';
import { createRepeats } from './repeats.ts';
import { createSingles } from './singles.ts';

/** Makes them with no finding yet. */
export function createGroups({ repeats, pages }: Grouping): Groups {
  return repeats ? createRepeats(pages) : createSingles(pages);
}
