import { member } from './member.ts';

/**
 * What stands in a HAR that we write for what nobody knows, as of a body that was pasted alone: HAR 1.2 wants
 * each of these members, and has a word for "unknown" for none of them.
 */
export const PLACEHOLDERS = {
  startedDateTime: '1970-01-01T00:00:00.000Z',
  method: 'GET',
  url: 'about:blank',
  status: 0,
  /** Of request and response. Which one it was is kept of no exchange. */
  httpVersion: 'unknown',
} as const;

/** A member of an entry, of its request, or of its response, that may be unknown. */
export type UnknownName = keyof typeof PLACEHOLDERS;

/**
 * The member of an entry that says which of its values are placeholders. HAR 1.2 wants the underscore. A text,
 * because lists and objects in members of that kind are not read of a file (extra-members.ts).
 */
const MARK = '_errataUnknown';

/** The mark for an entry of which those are unknown: their names with a space between; nothing for none. */
export function markOf(names: readonly UnknownName[]): Readonly<Record<string, string>> {
  return names.length === 0 ? {} : { [MARK]: names.join(' ') };
}

/** Whether a value of an entry stands for what nobody knows. A mark at what is no placeholder says nothing. */
export function isUnknown(entry: unknown, name: UnknownName, value: unknown): boolean {
  const mark = member(entry, MARK);
  if (typeof mark !== 'string' || mark.length > LONGEST_MARK) return false;
  return value === PLACEHOLDERS[name] && mark.split(' ').includes(name);
}

/** In characters: more than all names take. */
const LONGEST_MARK = 100;
