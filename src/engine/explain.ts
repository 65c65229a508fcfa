import type { FindingItem } from '../model/finding.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type {
  Basis,
  CodeEntry,
  CodeSet,
  Explanation,
  Pack,
  Retry,
  StatusEntry,
  Who,
} from '../model/pack.ts';
import type { Decoded } from './decode.ts';
import { visible } from './visible.ts';

/** Our words for an error; null where nothing is known of it, or nothing is said of it alone. */
type Words = Pick<Explanation, 'fix'> & {
  readonly meaning: string | null;
  readonly who: Who | null;
  readonly retry: Retry | null;
};

/** An explanation with where it comes from. */
export interface Explained {
  readonly explanation: Words;
  /** Null where only the form speaks, or nothing does. */
  readonly basis: Basis | null;
  /** The record of the code itself, when it has one. */
  readonly entry: CodeEntry | null;
  readonly docs: string;
  readonly checked: string;
  /** What the vendor's words for the status need beside them. */
  readonly note: string | null;
  /** The code was taken for the path of a property that has no record of its own. */
  readonly property: boolean;
  /** The status for which the vendor documents the code, when it was received under another. */
  readonly documented: number | null;
  /** The vendor lists the code as a success, so that its row explains nothing here. */
  readonly success: boolean;
}

/** What an error is looked up by. */
export interface Question {
  readonly pack: Pack;
  readonly set: CodeSet | null;
  readonly decoded: Pick<Decoded, 'code' | 'message'>;
  /** The HTTP status that counts for this error: its own, or the response's; 0 when it has none to do with it. */
  readonly status: number;
  /** What the form alone says. */
  readonly unlisted: Explanation | undefined;
  readonly http: HttpStatuses;
}

/**
 * Looks an error up on the fallback ladder: the code's own record; a range; what this vendor says of
 * the HTTP status; what HTTP says of it; the form alone. Success rows explain no error, nor do statuses
 * under 400.
 */
export function explain(question: Question): Explained {
  const { pack, set, decoded, status, unlisted, http } = question;
  const { checked } = pack;
  const docs = set?.docs ?? pack.docs;
  const entry = set && entryOf(set, decoded, status);
  const success = entry?.who === 'nobody';
  if (entry && !success) return explained(entry, entry.basis, docs, checked, entry);

  const range = set && rangeOf(set, decoded.code);
  if (range) return explained(range, 'range', docs, checked);

  if (status >= 400) {
    const near = set && nearOf(set, decoded.code);
    if (near) {
      const documented = near.when?.status ?? null;
      return explained(near, near.basis, docs, checked, null, { documented });
    }
    const own = byStatus(pack.statuses, status);
    if (own) return byOwnStatus(own, pack, set, decoded.code);
    const general = byStatus(http.statuses, status);
    if (general && !unlisted) return explained(general, 'http', http.docs, http.checked);
  }
  return explained(unlisted ?? byFormAlone(pack), null, docs, checked, null, { success });
}

function explained(
  explanation: Words,
  basis: Basis | null,
  docs: string,
  checked: string,
  entry: CodeEntry | null = null,
  more: Partial<Explained> | null = null,
): Explained {
  return {
    explanation,
    basis,
    docs,
    checked,
    entry,
    note: more?.note ?? null,
    property: more?.property ?? false,
    documented: more?.documented ?? null,
    success: more?.success ?? false,
  };
}

/** What stands for an explanation of what says nothing that could be looked up: where to read on. */
export function nothingSaid({ docs, checked }: Pack, set: CodeSet | null): Explained {
  return explained(NOTHING, null, set?.docs ?? docs, checked);
}

const NOTHING: Words = { meaning: null, fix: [], who: null, retry: null };

function byOwnStatus(
  own: StatusEntry,
  { docs, checked }: Pack,
  set: CodeSet | null,
  code: string | null,
): Explained {
  const property = set && code !== null && isProperty(set, code) ? own.property : undefined;
  const explanation = property
    ? { ...own, meaning: property.replaceAll('{code}', () => visible(code ?? '')) }
    : own;
  return explained(explanation, 'status', docs, checked, null, {
    note: own.note ?? null,
    property: property !== undefined,
  });
}

/** Longer than the path of any property; what is longer would drown our sentence. */
const LONGEST_PATH = 100;
const PATH = /^[A-Za-z][A-Za-z\d]*(?:(?:\.|\[)[A-Za-z\d]+\]?)*$/;

/** Whether a code that has no record of its own is written as the path of a property: no `two_words`. */
export function isProperty(set: CodeSet, code: string): boolean {
  return (
    set.properties !== undefined &&
    !recordsOf(set.codes).has(code) &&
    code.length <= LONGEST_PATH &&
    PATH.test(code)
  );
}

/** The only record of a code that is documented for another status, where no message decides. */
function nearOf(set: CodeSet, code: string | null): CodeEntry | null {
  const [only, ...more] = listOf(code === null ? undefined : recordsOf(set.codes).get(code));
  return only && more.length === 0 && only.when && only.who !== 'nobody' ? only : null;
}

function byFormAlone(pack: Pack): Words {
  return {
    meaning: `${pack.name} reports an error of which Errata has no record.`,
    fix: [`Read ${pack.name}'s own message below.`],
    who: null,
    retry: null,
  };
}

function byStatus<T>(statuses: Readonly<Record<string, T>>, status: number): T | undefined {
  return statuses[status] ?? statuses[`${Math.trunc(status / 100)}xx`];
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
  const own = recordsOf(set.codes).get(code);
  const property = set.properties && recordsOf(set.properties).get(code);
  return fitting(own, status, message) ?? fitting(property, status, message);
}

/** Whether the vendor documents the code in this list, itself or as a property; a range is none of it. */
export function lists(set: CodeSet, code: string): boolean {
  return (
    recordsOf(set.codes).has(code) ||
    (set.properties !== undefined && recordsOf(set.properties).has(code))
  );
}

type Records = CodeSet['codes'];

/** The records by code, as a map: an object looks a text up that is not its own key at three times the cost. */
function recordsOf(records: Records): ReadonlyMap<string, Records[string]> {
  const known = maps.get(records);
  if (known) return known;
  const map = new Map(Object.entries(records));
  maps.set(records, map);
  return map;
}

const maps = new WeakMap<Records, ReadonlyMap<string, Records[string]>>();

function fitting(
  entries: CodeEntry | readonly CodeEntry[] | undefined,
  status: number,
  message: string | null,
): CodeEntry | null {
  if (entries === undefined) return null;
  if (!isList(entries)) return fits(entries, status, message) ? entries : null;
  return entries.find((entry) => fits(entry, status, message)) ?? null;
}

const NO_ENTRIES: readonly CodeEntry[] = [];

function listOf(entries: CodeEntry | readonly CodeEntry[] | undefined): readonly CodeEntry[] {
  if (entries === undefined) return NO_ENTRIES;
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
