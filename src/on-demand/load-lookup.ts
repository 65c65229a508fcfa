import type { Lookup } from '../lookup/lookup.ts';
import type { CodeLists } from '../model/code-list.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Pack } from '../model/pack.ts';
import type { PausingClock } from '../panel/sources/clock.ts';

/** In milliseconds: how long a look-up works before everything else has its turn; less than a frame. */
const SLICE_MS = 8;

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
  let end = 0;
  const pause = (): Promise<void> | null => {
    if (clock.now() < end) return null;
    return clock.pause().then(() => {
      end = clock.now() + SLICE_MS;
    });
  };
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
