import type { CodeClass, CodeLists, CodeRow } from '../model/code-list.ts';
import type { CodeEntry, CodeSet } from '../model/pack.ts';

/** The records of one code; several where one code has several meanings. */
export type CodeRecords = CodeEntry | readonly CodeEntry[];

/** A vendor's code list made ready. */
export interface CompiledSet {
  readonly set: CodeSet;
  /**
   * The records of all codes, of the pack itself and of the list beside it.
   *
   * @throws ListNeeded when the set has a list that is not loaded yet
   */
  readonly records: () => ReadonlyMap<string, CodeRecords>;
  /** Null when none of the set's codes is the path of a property. */
  readonly properties: ReadonlyMap<string, CodeRecords> | null;
}

/** The work cannot be done before a list of codes is loaded; then it is to be done again. */
export class ListNeeded extends Error {
  /** Never rejects: a list that cannot be loaded breaks its pack when the work is done again. */
  readonly load: () => Promise<void>;

  constructor(name: string, load: () => Promise<void>) {
    super(`The list ${name} is not loaded.`);
    this.load = load;
  }
}

/** Does work, as often as it takes until all lists are loaded that it needs. */
export async function withLists<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ListNeeded)) throw error;
      await error.load();
    }
  }
}

/** Makes a set ready. Its list, when it has one, is loaded on the first look at its records. */
export function compileSet(set: CodeSet, lists: CodeLists): CompiledSet {
  const properties = set.properties ? new Map(Object.entries(set.properties)) : null;
  const { list: name } = set;
  return {
    set,
    properties,
    records: name === undefined ? ownRecords(set.codes) : listedRecords(set.codes, name, lists),
  };
}

/** As a map: an object looks a text up that is not its own key at three times the cost. */
function ownRecords(codes: CodeSet['codes']): CompiledSet['records'] {
  const records = new Map(Object.entries(codes));
  return () => records;
}

function listedRecords(
  codes: CodeSet['codes'],
  name: string,
  lists: CodeLists,
): CompiledSet['records'] {
  let records: ReadonlyMap<string, CodeRecords> | null = null;
  let failure: unknown = null;
  let loading: Promise<void> | null = null;
  const load = (): Promise<void> => {
    loading ??= loadRows(name, lists).then(
      (rows) => {
        // What the pack itself says of a code counts before its row.
        records = new Map([...rows, ...Object.entries(codes)]);
      },
      (reason: unknown) => {
        failure = reason;
      },
    );
    return loading;
  };
  return () => {
    if (records) return records;
    if (failure !== null) throw new Error(`Its list ${name} cannot be loaded.`, { cause: failure });
    throw new ListNeeded(name, load);
  };
}

async function loadRows(
  name: string,
  lists: CodeLists,
): Promise<readonly (readonly [string, CodeRecords])[]> {
  const load = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (!load) throw new Error('There is no such list.');
  const { classes, rows, recalled = [], pages = {}, codes = {} } = await load();
  const some = new Set(recalled === true ? [] : recalled);
  const entries = rows.map((row): readonly [string, CodeEntry] => {
    const own = Object.hasOwn(classes, row[3]) ? classes[row[3]] : undefined;
    if (!own) throw new Error(`The list has no class ${row[3]}.`);
    const isRecalled = recalled === true || some.has(row[0]);
    const docs = Object.hasOwn(pages, row[0]) ? pages[row[0]] : undefined;
    const entry = entryOfRow(row, own, isRecalled ? 'recalled' : 'documented');
    return [row[0], docs === undefined ? entry : { ...entry, docs }];
  });
  return [...entries, ...Object.entries(codes)];
}

function entryOfRow(
  [, name, status, , meaning]: CodeRow,
  own: CodeClass,
  basis: CodeEntry['basis'],
): CodeEntry {
  return {
    basis,
    meaning,
    fix: own.fix,
    who: own.who,
    retry: own.retry,
    ...(name !== '' && { name }),
    ...(status !== null && { status }),
  };
}
