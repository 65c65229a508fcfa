import type { CompiledSet } from '../engine/code-set.ts';
import { pageOf } from '../engine/explain.ts';
import { withId } from '../engine/ids.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Basis, Explanation, Pack, Retry, StatusEntry, Who } from '../model/pack.ts';

/** What kind of thing a record explains: a code, the path of a property, a range of codes, or an HTTP status. */
export type RecordKind = 'code' | 'property' | 'range' | 'status';

/** Whose a record is: a vendor's, a form's that many share, or HTTP's own. */
export type OwnerKind = 'vendor' | 'form' | 'http';

/** One record of the catalogue with all that is said of it. It is plain data, and can be written as JSON. */
export interface CodeRecord {
  /** Tells it apart from every other record: `8x8/api/1002`. */
  readonly key: string;
  readonly kind: RecordKind;
  /** Pack id; null for what HTTP itself says. */
  readonly vendor: string | null;
  readonly vendorName: string;
  readonly ownerKind: OwnerKind;
  /** The code list; null for an HTTP status. */
  readonly set: string | null;
  readonly setName: string | null;
  /** As text: "010" keeps its zero. Of a range its ends: `2100–2199`. Of a status its number or class: `5xx`. */
  readonly code: string;
  /** Both ends belong to it; null for what is no range. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** The vendor's short name or token for the code. */
  readonly name: string | null;
  /** The vendor's heading over the row. */
  readonly category: string | null;
  /** The HTTP status under which the code is documented. */
  readonly status: number | null;
  /** The vendor's message with which the record holds, for a code with several meanings. */
  readonly message: string | null;
  readonly meaning: string;
  readonly causes: readonly string[];
  readonly fix: readonly string[];
  readonly who: Who;
  readonly retry: Retry;
  readonly basis: Basis;
  /** The https page that the record was compared with; the page to read, where it is recalled. */
  readonly docs: string;
  /** The date of that comparison, ISO 8601; null where nobody has made one. */
  readonly checked: string | null;
  /** What is to be said beside it; null for most. */
  readonly note: string | null;
}

/** The name of HTTP itself among the vendors. */
export const HTTP = 'HTTP';

/** The records of a set, one by one: each code, each property, then the ranges. Of a code with several meanings, each. */
export function* recordsOfSet(
  pack: Pack,
  setId: string,
  compiled: CompiledSet,
): Generator<CodeRecord> {
  const { set } = compiled;
  const owner = { ...ownerOf(pack), set: setId, setName: set.name };
  for (const kind of ['code', 'property'] as const) {
    const codes = kind === 'code' ? compiled.records() : compiled.properties;
    for (const [code, entries] of codes ?? []) {
      const path = kind === 'code' ? [pack.id, setId, code] : [pack.id, setId, kind, code];
      for (const [index, entry] of [entries].flat().entries()) {
        yield {
          ...owner,
          key: keyOf(path, index),
          kind,
          code,
          range: null,
          name: entry.name ?? null,
          category: entry.category ?? null,
          status: entry.when?.status ?? entry.status ?? null,
          message: entry.when?.message ?? null,
          ...saying(entry),
          causes: entry.causes ?? [],
          basis: entry.basis,
          docs: entry.docs ?? pageOf(compiled, code) ?? set.docs,
          checked: entry.basis === 'recalled' ? null : pack.checked,
          note: null,
        };
      }
    }
  }
  for (const range of set.ranges ?? []) {
    const { from, to } = range;
    const code = `${from}–${to}`;
    yield {
      ...owner,
      ...NOTHING_OF_A_CODE,
      ...saying(range),
      key: keyOf([pack.id, setId, code]),
      kind: 'range',
      code,
      range: { from, to },
      basis: 'range',
      docs: set.docs,
      checked: pack.checked,
    };
  }
}

/** What the vendor says of HTTP statuses. */
export function recordsOfStatuses(pack: Pack): readonly CodeRecord[] {
  return Object.entries(pack.statuses).map(([status, entry]) => ({
    ...ofStatus(ownerOf(pack), status, entry),
    key: keyOf([pack.id, 'status', status]),
    basis: 'status',
    docs: pack.docs,
    checked: pack.checked,
    note: entry.note ?? null,
  }));
}

/** What HTTP itself says of them. */
export function recordsOfHttp({ statuses, docs, checked }: HttpStatuses): readonly CodeRecord[] {
  const owner: Owner = { vendor: null, vendorName: HTTP, ownerKind: 'http' };
  return Object.entries(statuses).map(([status, entry]) => ({
    ...ofStatus(owner, status, entry),
    key: keyOf(['http', status]),
    basis: 'http',
    docs,
    checked,
    note: null,
  }));
}

type Owner = Pick<CodeRecord, 'vendor' | 'vendorName' | 'ownerKind'>;

function ownerOf({ id, name, kind }: Pack): Owner {
  return { vendor: id, vendorName: name, ownerKind: kind ?? 'vendor' };
}

const NOTHING_OF_A_CODE = {
  name: null,
  category: null,
  status: null,
  message: null,
  causes: [],
  note: null,
} as const;

function ofStatus(
  owner: Owner,
  status: string,
  entry: StatusEntry,
): Omit<CodeRecord, 'key' | 'basis' | 'docs' | 'checked'> {
  return {
    ...owner,
    ...NOTHING_OF_A_CODE,
    ...saying(entry),
    kind: 'status',
    set: null,
    setName: null,
    code: status,
    range: null,
    status: /^\d+$/.test(status) ? Number(status) : null,
  };
}

/** Our words. No response is at hand whose id could be quoted. */
function saying({ meaning, fix, who, retry }: Explanation): Explanation {
  return { meaning, fix: withId(fix, []), who, retry };
}

/** Parts joined so that no two records have one key; `index` among the meanings of one code. */
function keyOf(parts: readonly string[], index = 0): string {
  const key = parts.map((part) => part.replaceAll('/', '//')).join('/');
  return index === 0 ? key : `${key}/ ${index + 1}`;
}
