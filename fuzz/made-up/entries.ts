import type { CodeEntry, Explanation, StatusEntry } from '../../src/model/pack.ts';

const CHANGE = {
  fix: ['Change the request.', 'Quote the {id} if it goes on.'],
  who: 'caller',
  retry: 'after-change',
} as const satisfies Omit<Explanation, 'meaning'>;

/** The record of a made-up code. */
export function entry(meaning: string, more: Partial<CodeEntry> = {}): CodeEntry {
  return { basis: 'documented', meaning, ...CHANGE, ...more };
}

/** What a made-up vendor says of a status. */
export function said(meaning: string, more: Partial<StatusEntry> = {}): StatusEntry {
  return { meaning, ...CHANGE, ...more };
}
