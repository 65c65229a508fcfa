import type { Lookup } from '../lookup/lookup.ts';
import type { CodeLists } from '../model/code-list.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Pack } from '../model/pack.ts';
import type { PausingClock } from '../panel/slices/clock.ts';
import { createSlices } from '../panel/slices/slices.ts';

/**
 * The look-up of a catalogue for the panel, loaded and made when it is first asked for. What cannot be loaded
 * is tried again when it is asked for again.
 */
export function lookupLoader(
  packs: readonly Pack[],
  http: HttpStatuses,
  lists: CodeLists,
  clock: PausingClock,
): () => Promise<Lookup> {
  let loading: Promise<Lookup> | null = null;
  const slices = createSlices(clock);
  const pause = (): Promise<void> | null => (slices.isOver ? slices.next() : null);
  return () => {
    loading ??= import('../lookup/lookup.ts').then(
      ({ createLookup }) => createLookup(packs, http, lists, pause),
      (reason: unknown) => {
        loading = null;
        throw reason;
      },
    );
    return loading;
  };
}
