import type { FindingItem } from '../model/finding.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Basis, CodeEntry, CodeSet, Explanation, Pack } from '../model/pack.ts';
import type { Decoded } from './decode.ts';

/** An explanation with where it comes from. */
export interface Explained {
  readonly explanation: Explanation;
  /** Null where only the form speaks. */
  readonly basis: Basis | null;
  /** The record of the code itself, when it has one. */
  readonly entry: CodeEntry | null;
  readonly docs: string;
  readonly checked: string;
  /** What the vendor's words for the status need beside them. */
  readonly note: string | null;
  /** The code was taken for the path of a property that has no record of its own. */
  readonly property: boolean;
}

/**
 * Looks an error up on the fallback ladder: the code's own record; a range; what this vendor says of
 * the HTTP status; what HTTP says of it; the form alone. Statuses under 400 explain no error.
 *
 * @param status the HTTP status that counts for this error: its own, or the response's
 * @param unlisted what the form alone says
 */
export function explain(
  pack: Pack,
  set: CodeSet | null,
  decoded: Decoded,
  status: number,
  unlisted: Explanation | undefined,
  http: HttpStatuses,
): Explained {
  const source = {
    docs: set?.docs ?? pack.docs,
    checked: pack.checked,
    entry: null,
    note: null,
    property: false,
  };
  const entry = set && entryOf(set, decoded, status);
  if (entry) return { ...source, explanation: entry, basis: entry.basis, entry };

  const range = set && rangeOf(set, decoded.code);
  if (range) return { ...source, explanation: range, basis: 'range' };

  if (status >= 400) {
    const own = byStatus(pack.statuses, status);
    if (own) {
      const isProperty = set?.properties && decoded.code && !Object.hasOwn(set.codes, decoded.code);
      const meaning = isProperty && own.property?.replaceAll('{code}', () => decoded.code ?? '');
      return {
        ...source,
        docs: pack.docs,
        explanation: meaning ? { ...own, meaning } : own,
        basis: 'status',
        note: own.note ?? null,
        property: Boolean(meaning),
      };
    }
    const general = byStatus(http.statuses, status);
    if (general && !unlisted) {
      const { docs, checked } = http;
      return { ...source, docs, checked, explanation: general, basis: 'http' };
    }
  }
  return { ...source, explanation: unlisted ?? byFormAlone(pack), basis: null };
}

function byFormAlone(pack: Pack): Explanation {
  return {
    meaning: `${pack.name} reports an error that its documentation does not list.`,
    fix: [`Read ${pack.name}'s own message below.`],
    who: 'caller',
    retry: 'no',
  };
}

function byStatus<T>(statuses: Readonly<Record<string, T>>, status: number): T | undefined {
  return statuses[String(status)] ?? statuses[`${Math.trunc(status / 100)}xx`];
}

/** The code's own record, for what a finding does not carry: the vendor's name of it. Null without one. */
export function recordOf(
  item: FindingItem,
  responseStatus: number,
  packs: readonly Pack[],
): CodeEntry | null {
  const pack = packs.find(({ id }) => id === item.vendor);
  const set = item.set === null ? undefined : pack?.sets[item.set];
  return set ? entryOf(set, item, item.status ?? responseStatus) : null;
}

function entryOf(
  set: CodeSet,
  { code, message }: Pick<Decoded, 'code' | 'message'>,
  status: number,
): CodeEntry | null {
  if (code === null) return null;
  const own = Object.hasOwn(set.codes, code) ? set.codes[code] : undefined;
  const property =
    set.properties && Object.hasOwn(set.properties, code) ? set.properties[code] : undefined;
  const entries = [...listOf(own), ...listOf(property)];
  return entries.find((entry) => fits(entry, status, message)) ?? null;
}

function listOf(entries: CodeEntry | readonly CodeEntry[] | undefined): readonly CodeEntry[] {
  if (entries === undefined) return [];
  return isList(entries) ? entries : [entries];
}

/** `Array.isArray` does not narrow a read-only list by itself. */
function isList(entries: CodeEntry | readonly CodeEntry[]): entries is readonly CodeEntry[] {
  return Array.isArray(entries);
}

function fits({ when }: CodeEntry, status: number, message: string | null): boolean {
  if (!when) return true;
  if (when.status !== status) return false;
  return when.message === undefined || sameWords(when.message, message ?? '');
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.trim().replace(/\.$/, '').toLowerCase();
  return plain(a) === plain(b);
}

function rangeOf(set: CodeSet, code: string | null): Explanation | null {
  if (code === null || !/^\d{1,15}$/.test(code)) return null;
  const number = Number(code);
  return set.ranges?.find(({ from, to }) => number >= from && number <= to) ?? null;
}
