import { type Entry, readEntry } from './entry.ts';

/** What a HAR file holds, or the one sentence that says why it holds nothing. */
export type HarRead =
  | { readonly kind: 'har'; readonly entries: Iterable<Entry> }
  | { readonly kind: 'no-har'; readonly reason: string };

/** Reads the text of a HAR file (HAR 1.2). Entries without request or response are left out. */
export function readHar(text: string): HarRead {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (json.trim() === '') return { kind: 'no-har', reason: 'the file is empty' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'no-har', reason: 'it is not valid JSON' };
  }
  const entries = entriesOf(value);
  if (!entries) return { kind: 'no-har', reason: 'it has no list log.entries' };
  return { kind: 'har', entries: readEntries(entries) };
}

function* readEntries(entries: readonly unknown[]): Generator<Entry> {
  for (const [index, value] of entries.entries()) {
    const entry = readEntry(value, index);
    if (entry) yield entry;
  }
}

function entriesOf(value: unknown): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null || !('log' in value)) return null;
  const { log } = value;
  if (typeof log !== 'object' || log === null || !('entries' in log)) return null;
  return Array.isArray(log.entries) ? log.entries : null;
}
