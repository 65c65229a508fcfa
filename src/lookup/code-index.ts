import { folded } from './fold.ts';
import type { CatalogueRecords, Pause } from './load.ts';
import { setWords } from './names.ts';
import type { CodeRecord } from './record.ts';

/** The records, found by what a query may have. Keys are folded. */
export interface CodeIndex {
  readonly byCode: ReadonlyMap<string, readonly CodeRecord[]>;
  readonly byName: ReadonlyMap<string, readonly CodeRecord[]>;
  /** By the number behind the letters of a code: 50126 of AADSTS50126. */
  readonly byNumber: ReadonlyMap<string, readonly CodeRecord[]>;
  readonly ranges: readonly CodeRecord[];
  /** The words by which a set can be named, by vendor and set. */
  readonly wordsOfSet: (record: CodeRecord) => ReadonlySet<string>;
  /** The place of a record in the catalogue. */
  readonly placeOf: (record: CodeRecord) => number;
}

/** A number that is long enough to stand for the code around it: 5 would stand for hundreds. */
const LETTERS_AND_NUMBER = /^[a-z]+([1-9]\d{2,}|0\d{3,})$/;
/** How many records are indexed between two looks at the time. */
const STRIDE = 100;

/** Makes the index, in slices. */
export async function indexRecords(
  { vendors }: CatalogueRecords,
  pause: Pause,
): Promise<CodeIndex> {
  const byCode = new Map<string, CodeRecord[]>();
  const byName = new Map<string, CodeRecord[]>();
  const byNumber = new Map<string, CodeRecord[]>();
  const ranges: CodeRecord[] = [];
  const words = new Map<string, ReadonlySet<string>>();
  const places = new Map<CodeRecord, number>();
  for (const { vendor, sets } of vendors) {
    for (const { id, name, records } of sets) {
      if (id !== null && name !== null) words.set(`${vendor}\n${id}`, setWords(id, name));
      for (const record of records) {
        if (places.size % STRIDE === 0) await pause();
        places.set(record, places.size);
        if (record.kind === 'range') {
          ranges.push(record);
          continue;
        }
        const fold = folded(record.code);
        add(byCode, fold, record);
        if (record.name !== null) add(byName, folded(record.name), record);
        const number = LETTERS_AND_NUMBER.exec(fold)?.[1];
        if (number !== undefined) add(byNumber, number, record);
      }
    }
  }
  const none: ReadonlySet<string> = new Set();
  return {
    byCode,
    byName,
    byNumber,
    ranges,
    wordsOfSet: ({ vendor, set }) => words.get(`${vendor}\n${set}`) ?? none,
    placeOf: (record) => places.get(record) ?? places.size,
  };
}

function add(map: Map<string, CodeRecord[]>, key: string, record: CodeRecord): void {
  if (key === '') return;
  const known = map.get(key);
  if (known) known.push(record);
  else map.set(key, [record]);
}
