import type { FindingItem } from '../model/finding.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type {
  Basis,
  CodeEntry,
  Explanation,
  Pack,
  Retry,
  StatusEntry,
  Who,
} from '../model/pack.ts';
import type { Catalogue } from './catalogue.ts';
import type { CodeRecords, CompiledSet } from './code-set.ts';
import type { Decoded } from './decode.ts';
import { isList } from './is-list.ts';
import { visible } from './visible.ts';

/** Our words for an error; null where nothing is known of it, or nothing is said of it alone. */
type Words = Pick<CodeEntry, 'fix' | 'causes'> & {
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
  /** When it was compared with that page, ISO 8601; null where nobody has. */
  readonly checked: string | null;
  /** What the vendor's words for the status need beside them. */
  readonly note: string | null;
  /** The coarser code whose record this is, because the code itself has none. */
  readonly coarser: string | null;
  /** The code was taken for the path of a property that has no record of its own. */
  readonly property: boolean;
  /** The status for which the vendor documents the code, when it was received under another. */
  readonly documented: number | null;
  /** The vendor lists the code as a success, so that its row explains nothing here. */
  readonly success: boolean;
}

/** Of a pack, what is said without a record of the code. */
type SourceOfWords = Pick<Pack, 'name' | 'docs' | 'checked' | 'statuses'>;

/** What an error is looked up by. */
export interface Question {
  readonly pack: SourceOfWords;
  readonly set: CompiledSet | null;
  readonly decoded: Pick<Decoded, 'code' | 'coarser' | 'message'>;
  /** The HTTP status that counts for this error: its own, or the response's; null when nobody knows it. */
  readonly status: number | null;
  /** What the form alone says. */
  readonly unlisted: Explanation | null;
  /** The form counts before what the vendor says of the status. */
  readonly foreignStatus: boolean;
  /** The page of the form, where the set's or the pack's is not the one to read on. */
  readonly page: string | null;
  readonly http: HttpStatuses;
}

/**
 * Looks an error up on the fallback ladder: the code's own record; that of a coarser code beside it; a
 * range; the code's only record, though it is for another status; what this vendor says of the HTTP status;
 * what HTTP says of it; the form alone. Success rows explain no error, nor do statuses under 400.
 */
export function explain(question: Question): Explained {
  const { pack, set, decoded, status, unlisted, foreignStatus, page, http } = question;
  const { checked } = pack;
  const docs = set?.set.docs ?? pack.docs;
  const entry = set && entryOf(set, decoded, status);
  const success = entry?.who === 'nobody';
  if (entry && !success) {
    const own = entry.docs ?? pageOf(set, decoded.code) ?? docs;
    return explained(entry, entry.basis, own, checked, entry);
  }
  const byCoarser = set && explainCoarser(set, question, docs);
  if (byCoarser) return byCoarser;

  const range = set && rangeOf(set, decoded.code);
  if (range) return explained(range, 'range', docs, checked);

  const near = (status ?? 400) >= 400 && set ? nearOf(set, decoded.code) : null;
  if (near) {
    const documented = near.when?.status ?? null;
    return explained(near, near.basis, near.docs ?? docs, checked, null, { documented });
  }
  if (status !== null && status >= 400) {
    const own = unlisted && foreignStatus ? undefined : byStatus(pack.statuses, status);
    if (own) return byOwnStatus(own, pack, page ?? pack.docs, set, decoded.code);
    const general = byStatus(http.statuses, status);
    if (general && !unlisted) return explained(general, 'http', http.docs, http.checked);
  }
  return explained(unlisted ?? byFormAlone(pack), null, page ?? docs, checked, null, { success });
}

/** The next best: the record of a code that says the same less exactly. */
function explainCoarser(
  set: CompiledSet,
  { pack, decoded, status }: Question,
  docs: string,
): Explained | null {
  for (const code of decoded.coarser) {
    const entry = entryOf(set, { code, message: decoded.message }, status);
    if (entry && entry.who !== 'nobody') {
      const page = entry.docs ?? pageOf(set, code) ?? docs;
      return explained(entry, entry.basis, page, pack.checked, null, { coarser: code });
    }
  }
  return null;
}

/** The page that the vendor has of a code; null when it has none of each. */
export function pageOf(set: Pick<CompiledSet, 'set'> | null, code: string | null): string | null {
  const page = set?.set.page;
  if (page === undefined || code === null) return null;
  // A word among numbers has no page of its own.
  if (page.includes('{code-digits}') && !/\d/.test(code)) return null;
  return page
    .replaceAll('{code}', () => encodeURIComponent(code))
    .replaceAll('{code-digits}', () => code.replace(/\D/g, ''))
    .replaceAll('{code-lower}', () => encodeURIComponent(code.toLowerCase()))
    .replaceAll('{code-dashed}', () => encodeURIComponent(code.replaceAll('_', '-')));
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
    checked: basis === 'recalled' ? null : checked,
    entry,
    note: more?.note ?? null,
    coarser: more?.coarser ?? null,
    property: more?.property ?? false,
    documented: more?.documented ?? null,
    success: more?.success ?? false,
  };
}

/** What stands for an explanation of what says nothing that could be looked up: where to read on. */
export function nothingSaid({ docs, checked }: SourceOfWords, set: CompiledSet | null): Explained {
  return explained(NOTHING, null, set?.set.docs ?? docs, checked);
}

const NOTHING: Words = { meaning: null, fix: [], who: null, retry: null };

function byOwnStatus(
  own: StatusEntry,
  { checked }: SourceOfWords,
  docs: string,
  set: CompiledSet | null,
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
export function isProperty({ properties, records }: CompiledSet, code: string): boolean {
  return (
    properties !== null && !records().has(code) && code.length <= LONGEST_PATH && PATH.test(code)
  );
}

/** The only record of a code that is documented for another status, where no message decides. */
function nearOf({ records }: CompiledSet, code: string | null): CodeEntry | null {
  const [only, ...more] = listOf(code === null ? undefined : records().get(code));
  return only && more.length === 0 && only.when && only.who !== 'nobody' ? only : null;
}

function byFormAlone({ name }: SourceOfWords): Words {
  return {
    meaning: `${name} reports an error of which Errata has no record.`,
    fix: [`Read ${name}'s own message below.`],
    who: null,
    retry: null,
  };
}

/** What is said of a status: of its number, or else of its class. */
export function byStatus<T>(statuses: Readonly<Record<string, T>>, status: number): T | undefined {
  return statuses[status] ?? statuses[`${Math.trunc(status / 100)}xx`];
}

/** The code's own record, for what a finding does not carry: the vendor's name of it. Null without one. */
export function recordOf(
  item: FindingItem,
  responseStatus: number | null,
  catalogue: Pick<Catalogue, 'setOf'>,
): CodeEntry | null {
  const set = catalogue.setOf(item.vendor, item.set);
  return set ? entryOf(set, item, item.status ?? responseStatus) : null;
}

function entryOf(
  { records, properties }: CompiledSet,
  { code, message }: Pick<Decoded, 'code' | 'message'>,
  status: number | null,
): CodeEntry | null {
  if (code === null) return null;
  const own = fitting(records().get(code), status, message);
  return own ?? fitting(properties?.get(code), status, message);
}

/** Whether the vendor documents the code in this list, itself or as a property; a range is none of it. */
export function lists({ records, properties }: CompiledSet, code: string): boolean {
  return records().has(code) || properties?.has(code) === true;
}

function fitting(
  entries: CodeRecords | undefined,
  status: number | null,
  message: string | null,
): CodeEntry | null {
  if (entries === undefined) return null;
  if (!isList(entries)) return fits(entries, status, message) ? entries : null;
  return entries.find((entry) => fits(entry, status, message)) ?? null;
}

const NO_ENTRIES: readonly CodeEntry[] = [];

function listOf(entries: CodeRecords | undefined): readonly CodeEntry[] {
  if (entries === undefined) return NO_ENTRIES;
  return isList(entries) ? entries : [entries];
}

function fits({ when }: CodeEntry, status: number | null, message: string | null): boolean {
  if (!when) return true;
  if (when.status !== status) return false;
  return when.message === undefined || sameWords(when.message, message ?? '');
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.trim().replace(/\.$/, '').toLowerCase();
  return plain(a) === plain(b);
}

function rangeOf({ set }: CompiledSet, code: string | null): Explanation | null {
  if (code === null || !/^-?\d{1,15}$/.test(code)) return null;
  const number = Number(code);
  return set.ranges?.find(({ from, to }) => number >= from && number <= to) ?? null;
}
