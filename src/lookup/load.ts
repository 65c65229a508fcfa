import { type CompiledSet, compileSet, withLists } from '../engine/code-set.ts';
import type { CodeLists } from '../model/code-list.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Pack } from '../model/pack.ts';
import {
  type CodeRecord,
  HTTP,
  type OwnerKind,
  recordsOfHttp,
  recordsOfSet,
  recordsOfStatuses,
} from './record.ts';

/** Called often in long work: null to go on at once, or a promise to wait for, so that others get their turn. */
export type Pause = () => Promise<void> | null;

/** The records of one of a vendor's code lists. */
export interface SetRecords {
  /** Null for the HTTP statuses. */
  readonly id: string | null;
  readonly name: string | null;
  readonly records: readonly CodeRecord[];
}

/** All records of a vendor, of a form, or of HTTP itself. */
export interface VendorRecords {
  readonly vendor: string | null;
  readonly vendorName: string;
  readonly ownerKind: OwnerKind;
  /** In the order of the pack, the HTTP statuses last; none is empty. */
  readonly sets: readonly SetRecords[];
}

/** The whole catalogue, loaded. */
export interface CatalogueRecords {
  /** Vendors by name, then the forms that many share, then HTTP itself. */
  readonly vendors: readonly VendorRecords[];
  /** Names of vendors of whose codes some could not be loaded. */
  readonly missing: readonly string[];
}

/** The records of what is loaded, by pack and set: packs may share a set. */
type Loaded = Map<string, readonly CodeRecord[]>;

/**
 * Gives every record there is, loaded when it is first asked for. A list that cannot be loaded, and a pack that
 * is not made as a pack is, take nothing from the others, and are tried again when it is asked for again. It is
 * the same object until more is loaded.
 */
export function recordsLoader(
  packs: readonly Pack[],
  http: HttpStatuses,
  lists: CodeLists,
  pause: Pause,
): () => Promise<CatalogueRecords> {
  const loaded: Loaded = new Map();
  let last: CatalogueRecords | null = null;
  let loading: Promise<CatalogueRecords> | null = null;
  const load = async (): Promise<CatalogueRecords> => {
    const before = loaded.size;
    const records = await loadRecords(packs, http, lists, loaded, pause);
    if (last === null || loaded.size > before) last = records;
    return last;
  };
  return async () => {
    if (last?.missing.length === 0) return last;
    loading ??= load().finally(() => {
      loading = null;
    });
    return loading;
  };
}

async function loadRecords(
  packs: readonly Pack[],
  http: HttpStatuses,
  lists: CodeLists,
  loaded: Loaded,
  pause: Pause,
): Promise<CatalogueRecords> {
  const missing: string[] = [];
  const vendors: VendorRecords[] = [];
  for (const pack of packs) {
    const { sets, isWhole } = await setsOf(pack, lists, loaded, pause);
    if (!isWhole) missing.push(pack.name);
    if (sets.length === 0) continue;
    vendors.push({
      vendor: pack.id,
      vendorName: pack.name,
      ownerKind: pack.kind ?? 'vendor',
      sets,
    });
  }
  const ofHttp = { id: null, name: null, records: recordsOfHttp(http) };
  return {
    vendors: [
      ...vendors.sort(byName),
      { vendor: null, vendorName: HTTP, ownerKind: 'http', sets: [ofHttp] },
    ],
    missing,
  };
}

/** The sets of a pack that can be loaded, and whether that is all of them. */
async function setsOf(
  pack: Pack,
  lists: CodeLists,
  loaded: Loaded,
  pause: Pause,
): Promise<{ readonly sets: readonly SetRecords[]; readonly isWhole: boolean }> {
  const sets: SetRecords[] = [];
  let isWhole = true;
  try {
    for (const [id, set] of Object.entries(pack.sets)) {
      const key = `${pack.id}\n${id}`;
      try {
        const records =
          loaded.get(key) ?? (await recordsIn(pack, id, compileSet(set, lists), pause));
        loaded.set(key, records);
        if (records.length > 0) sets.push({ id, name: set.name, records });
      } catch {
        isWhole = false;
      }
    }
    const records = recordsOfStatuses(pack);
    if (records.length > 0) sets.push({ id: null, name: null, records });
  } catch {
    isWhole = false;
  }
  return { sets, isWhole };
}

/** How many records are made between two looks at the time. */
const STRIDE = 100;

async function recordsIn(
  pack: Pack,
  id: string,
  compiled: CompiledSet,
  pause: Pause,
): Promise<readonly CodeRecord[]> {
  await pause();
  await withLists(compiled.records);
  const records: CodeRecord[] = [];
  for (const record of recordsOfSet(pack, id, compiled)) {
    if (records.length % STRIDE === 0) await pause();
    records.push(record);
  }
  return records;
}

function byName(a: VendorRecords, b: VendorRecords): number {
  if (a.ownerKind !== b.ownerKind) return a.ownerKind === 'vendor' ? -1 : 1;
  const [one, other] = [a.vendorName.toLowerCase(), b.vendorName.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
