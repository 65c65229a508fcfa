import type { Kind } from '../../redaction/kinds.ts';
import { type Examined, type RedactedEntry, redactedEntry } from '../../ticket/redacted-entry.ts';
import type { PausingClock } from '../slices/clock.ts';
import { createSlices } from '../slices/slices.ts';
import type { Formats } from '../sources/formats.ts';

/** What is exported, and how. */
export interface ExportInput {
  readonly examined: readonly Examined[];
  /** Kinds that are not masked. */
  readonly leave: ReadonlySet<Kind>;
  readonly write: Formats['write'];
  readonly clock: PausingClock;
  /** Is told how many of the exchanges are written, before something else has its turn. */
  readonly told: (written: number) => void;
  /** Stops it, from the next turn of something else on. */
  readonly signal: AbortSignal;
}

/** Characters that are put together before the browser takes them: it keeps them elsewhere. */
const CHUNK = 1_000_000;

/**
 * Writes a HAR file of exchanges, each redacted by the rules of what is copied, in slices. Null when it was
 * stopped. Rejects when the code for writing cannot be loaded.
 */
export async function exportHar(input: ExportInput): Promise<Blob | null> {
  let written = 0;
  function* redacted(): Generator<RedactedEntry | null> {
    for (const each of input.examined) {
      yield yield* redactedEntry(each, { leave: input.leave });
      written += 1;
    }
  }
  const chunks: Blob[] = [];
  let chunk: string[] = [];
  let length = 0;
  const store = (): void => {
    chunks.push(new Blob(chunk));
    chunk = [];
    length = 0;
  };
  const pieces = await input.write(redacted());
  if (input.signal.aborted) return null;
  const slices = createSlices(input.clock);
  for (const piece of pieces) {
    chunk.push(piece);
    length += piece.length;
    if (length >= CHUNK) store();
    if (!slices.isOver) continue;
    input.told(written);
    await slices.next();
    if (input.signal.aborted) return null;
  }
  store();
  return new Blob(chunks, { type: 'application/json' });
}

/** With the date and time of day in UTC: `errata-20261120T100000Z.har`. */
export function exportName(now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return `errata-${stamp}.har`;
}
