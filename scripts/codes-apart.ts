import type { CodeSet, Pack } from '../src/model/pack.ts';

/** Codes that take fewer characters as JSON stay in their pack: what leads to others costs as much. */
const FEW = 500;

/** What is loaded for a set when it is first looked into. */
export interface ApartCodes {
  readonly codes: CodeSet['codes'];
  /** The checked-in table beside them; null when the set has none. */
  readonly table: string | null;
}

/** The catalogue in two parts: what the panel starts with, and what it loads of a vendor it has met. */
export interface Apart {
  /** Without examples, which only tests need, and without the codes that are apart. */
  readonly packs: readonly Pack[];
  /** Of each pack by its id: the sets whose codes are apart, by the names that they give as their lists. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, ApartCodes>>;
}

/**
 * Takes the codes of each set that has a table, or many codes, out of its pack. With its list loaded, the
 * set has the same records as before.
 */
export function codesApart(packs: readonly Pack[]): Apart {
  const lists = new Map<string, Map<string, ApartCodes>>();
  const lean = packs.map((pack): Pack => {
    const apart = new Map<string, ApartCodes>();
    const sets = Object.entries(pack.sets).map(([id, set]): [string, CodeSet] => {
      if (set.list === undefined && JSON.stringify(set.codes).length < FEW) return [id, set];
      const list = `${pack.id}/${id}`;
      apart.set(list, { codes: set.codes, table: set.list ?? null });
      return [id, { ...set, codes: {}, list }];
    });
    if (apart.size > 0) lists.set(pack.id, apart);
    return { ...pack, sets: Object.fromEntries(sets), examples: [], counterexamples: [] };
  });
  return { packs: lean, lists };
}
