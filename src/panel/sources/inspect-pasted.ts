import type { Catalogue } from '../../engine/catalogue.ts';
import type { PasteRead } from '../../model/paste.ts';
import type { SourceListener } from '../../model/source.ts';
import { createLog, type Log } from '../log.ts';
import { ROOM_FOR_FIRST } from '../room.ts';
import type { PausingClock } from '../slices/clock.ts';
import { createSlices, finishSteps } from '../slices/slices.ts';
import type { Formats } from './formats.ts';
import { handOver } from './hand-over.ts';

/** In characters: a body of 1 MB with its head. Some steps of reading go over all of it. */
export const LONGEST_PASTE = 1_200_000;

type Entries = Extract<PasteRead, { readonly kind: 'entries' }>;

/** What became of a text that was pasted. */
export type Inspected =
  | { readonly kind: 'inspected'; readonly read: Entries; readonly log: Log }
  | Uninspected;

/** Why a text was not inspected. */
export type Uninspected =
  /** One sentence says why nothing could be read. */
  | { readonly kind: 'nothing'; readonly reason: string }
  /** It has more than so many characters. */
  | { readonly kind: 'too-long'; readonly most: number }
  /** The code that reads it could not be loaded. */
  | { readonly kind: 'unread' }
  /** Nobody wanted it any more. */
  | { readonly kind: 'dropped' };

/** What a text is read and inspected with. */
export interface InspectPastedInput {
  readonly catalogue: Catalogue;
  readonly formats: Formats;
  readonly clock: PausingClock;
}

/**
 * Reads a pasted text and inspects what is found in it, in slices.
 *
 * @param isWanted asked after each slice; what is not wanted any more is read no further
 */
export async function inspectPasted(
  text: string,
  { catalogue, formats, clock }: InspectPastedInput,
  isWanted: () => boolean,
): Promise<Inspected> {
  if (text.length > LONGEST_PASTE) return { kind: 'too-long', most: LONGEST_PASTE };
  const slices = createSlices(clock);
  let read: PasteRead | null;
  try {
    read = await finishSteps(await formats.paste(text), slices, isWanted);
  } catch {
    return { kind: 'unread' };
  }
  if (read === null) return { kind: 'dropped' };
  if (read.kind === 'nothing') return read;
  const { entries } = read;
  let isCounted: Promise<boolean> = Promise.resolve(false);
  const source = {
    start(listener: SourceListener) {
      isCounted = handOver(entries, listener, slices, isWanted);
      return () => {};
    },
  };
  const log = createLog(source, catalogue, ROOM_FOR_FIRST);
  return (await isCounted) ? { kind: 'inspected', read, log } : { kind: 'dropped' };
}
