import type { CodeLists } from '../model/code-list.ts';
import type { CodeEntry, CodeSet, Pack } from '../model/pack.ts';

/** What the catalogue knows of a pack's codes. Of the total, `id`, `kind`, `source` and `checked` are null. */
export interface PackCount {
  readonly id: string | null;
  readonly name: string;
  /** `form`: not a vendor's, but shared by many. */
  readonly kind: 'vendor' | 'form' | null;
  /** Separate code lists. */
  readonly sets: number;
  readonly codes: number;
  /** Codes with causes and fixes that were written for that code. */
  readonly deep: number;
  /** All other codes: a meaning, and the fix of their class. */
  readonly rest: number;
  /** The page that the pack was read from. */
  readonly source: string | null;
  /** When it was last compared with that, ISO 8601. */
  readonly checked: string | null;
}

/** Codes, each true when it is explained in depth. */
type Depths = Map<string, boolean>;

/**
 * Counts the codes of each pack, those in lists included, and of all together. A code counts once in each
 * set, and in the total once for a list that several packs have.
 *
 * @throws when a pack has a list that is not among `lists`, or that cannot be loaded
 */
export async function countCodes(
  packs: readonly Pack[],
  lists: CodeLists,
): Promise<{ readonly packs: readonly PackCount[]; readonly total: PackCount }> {
  const all: Depths = new Map();
  const counted: PackCount[] = [];
  for (const pack of packs) {
    const own: Depths = new Map();
    for (const [id, set] of Object.entries(pack.sets)) {
      for (const [code, deep] of await depthsOf(set, lists)) {
        own.set(`${id}\n${code}`, deep);
        const shared = `${set.list ?? `${pack.id}\n${id}`}\n${code}`;
        all.set(shared, deep || all.get(shared) === true);
      }
    }
    counted.push({
      id: pack.id,
      name: pack.name,
      kind: pack.kind ?? 'vendor',
      sets: Object.keys(pack.sets).length,
      ...inNumbers(own),
      source: pack.docs,
      checked: pack.checked,
    });
  }
  const total: PackCount = {
    id: null,
    name: `${packs.length} packs`,
    kind: null,
    sets: counted.reduce((sum, { sets }) => sum + sets, 0),
    ...inNumbers(all),
    source: null,
    checked: null,
  };
  return { packs: counted, total };
}

/** The codes of a set: of its list, its own, and those that are paths of properties. */
async function depthsOf(set: CodeSet, lists: CodeLists): Promise<Depths> {
  const { rows } = set.list === undefined ? { rows: [] } : await listed(set.list, lists);
  const depths: Depths = new Map(rows.map(([code]) => [code, false]));
  for (const [code, records] of [
    ...Object.entries(set.codes),
    ...Object.entries(set.properties ?? {}),
  ]) {
    depths.set(code, depths.get(code) === true || [records].flat().some(isDeep));
  }
  return depths;
}

function listed(name: string, lists: CodeLists): ReturnType<CodeLists[string]> {
  const load = lists[name];
  if (!load) throw new Error(`There is no list ${name}.`);
  return load();
}

function isDeep({ causes }: CodeEntry): boolean {
  return causes !== undefined && causes.length > 0;
}

function inNumbers(depths: Depths): Pick<PackCount, 'codes' | 'deep' | 'rest'> {
  const deep = [...depths.values()].filter(Boolean).length;
  return { codes: depths.size, deep, rest: depths.size - deep };
}
