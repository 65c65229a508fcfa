import type { CodeLists } from '../model/code-list.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Pack } from '../model/pack.ts';
import { type CodeIndex, indexRecords } from './code-index.ts';
import { type CatalogueRecords, type Pause, recordsLoader } from './load.ts';
import { findMatches, type Match, type RankedMatch } from './match.ts';
import { vendorNames } from './names.ts';
import { findNearest, otherZeros } from './nearest.ts';
import { type Query, readQuery } from './query.ts';
import { HTTP } from './record.ts';

/** What came of looking a query up. */
export type LookupResult = {
  /** The names of the vendors that the query names. */
  readonly vendors: readonly string[];
  /** Those of them that have nothing of what was asked for. */
  readonly without: readonly string[];
  /** Vendors of whose codes some could not be loaded, so that they may be missing here. */
  readonly missing: readonly string[];
} & (
  | {
      /** Something has what was asked for, the best first; what is only near stands at the end. */
      readonly kind: 'found';
      readonly matches: readonly Match[];
    }
  | {
      /** Nothing has it; these are written much like it, the nearest first. */
      readonly kind: 'near';
      readonly matches: readonly Match[];
    }
  | {
      readonly kind: 'nothing';
      /** `empty`: there is no word in the query; `no-code`: none beside names of vendors; `unknown`: nothing has it. */
      readonly why: 'empty' | 'no-code' | 'unknown';
      readonly matches: readonly [];
    }
);

/** Looks codes up in the whole catalogue, without any response. */
export interface Lookup {
  /**
   * The records of all packs that have what is asked for, ranked.
   *
   * @param query a code, several, with names of vendors and of their sets in any order, or a line of a log
   */
  lookUp(query: string): Promise<LookupResult>;
  /**
   * The whole catalogue, to browse. It is loaded when it or a code is first asked for, and what could not be
   * loaded each time again.
   */
  catalogue(): Promise<CatalogueRecords>;
}

const GO_ON: Pause = () => null;

/**
 * Makes the look-up of a catalogue. Nothing is loaded before something is asked for.
 *
 * @param pause is called in all long work, which goes on when the promise that it gives is kept
 */
export function createLookup(
  packs: readonly Pack[],
  http: HttpStatuses,
  lists: CodeLists,
  pause: Pause = GO_ON,
): Lookup {
  const names = vendorNames(packs);
  const nameOf = new Map<string | null, string>([
    [null, HTTP],
    ...packs.map(({ id, name }) => [id, name] as const),
  ]);
  const load = recordsLoader(packs, http, lists, pause);
  let indexed: { readonly of: CatalogueRecords; readonly index: Promise<CodeIndex> } | null = null;
  const indexOf = (of: CatalogueRecords): Promise<CodeIndex> => {
    if (indexed?.of !== of) indexed = { of, index: indexRecords(of, pause) };
    return indexed.index;
  };

  return {
    async lookUp(text) {
      const query = readQuery(text, names);
      const records = await load();
      const { missing } = records;
      const vendors = [...query.vendors].flatMap((id) => nameOf.get(id) ?? []);
      if (query.runs.length === 0) {
        const why = query.vendors.size > 0 ? 'no-code' : 'empty';
        return { kind: 'nothing', why, vendors, without: [], missing, matches: [] };
      }
      const index = await indexOf(records);
      const found = await findMatches(query, index, pause);
      const having = new Set(found.map(({ record }) => record.vendor));
      const without = [...query.vendors].filter((id) => !having.has(id));
      const among = await nearMatches(query, index, found, without, pause);
      const matches = [...found, ...among].map(asAnswer);
      const about = { vendors, without: without.flatMap((id) => nameOf.get(id) ?? []), missing };
      if (found.length > 0) return { kind: 'found', ...about, matches };
      if (matches.length > 0) return { kind: 'near', ...about, matches };
      if (query.others > 0) return { kind: 'nothing', why: 'unknown', ...about, matches: [] };
      return { kind: 'nothing', why: 'no-code', ...about, without: [], matches: [] };
    },
    catalogue: load,
  };
}

/** What is offered beside, or instead of, what was found: of vendors that are named and have nothing, or of all. */
async function nearMatches(
  query: Query,
  index: CodeIndex,
  found: readonly RankedMatch[],
  without: readonly (string | null)[],
  pause: Pause,
): Promise<readonly RankedMatch[]> {
  const zeros = otherZeros(query, index);
  const hasNone = query.vendors.size > 0 && without.length === query.vendors.size;
  const nearest =
    found.length > 0 && !hasNone
      ? []
      : await findNearest(query, index, hasNone ? new Set(without) : null, pause);
  const known = new Set(found.map(({ record }) => record));
  return [...new Map([...zeros, ...nearest].map((match) => [match.record, match])).values()].filter(
    ({ record }) => !known.has(record),
  );
}

function asAnswer({ record, kind, asked, isNamed }: RankedMatch): Match {
  return { record, kind, asked, isNamed };
}
