import type { VendorRecords } from '../../lookup/load.ts';
import type { CodeRecord } from '../../lookup/record.ts';
import type { RecordTest } from '../../lookup/search.ts';

/** A search of the catalogue, in steps of one record. */
export interface Searching {
  /** True when there is more to do. */
  readonly step: () => boolean;
  /** What was found until now; no vendor or set without a record. */
  readonly found: () => readonly VendorRecords[];
}

/** @param known records that are shown already: each is shown once */
export function searching(
  vendors: readonly VendorRecords[],
  passes: RecordTest,
  known: ReadonlySet<CodeRecord>,
): Searching {
  const left: VendorRecords[] = [];
  const steps = stepsOf(vendors, (record) => !known.has(record) && passes(record), left);
  return { step: () => !steps.next().done, found: () => left };
}

function* stepsOf(
  vendors: readonly VendorRecords[],
  passes: RecordTest,
  left: VendorRecords[],
): Generator<void> {
  for (const vendor of vendors) {
    const sets = [];
    for (const set of vendor.sets) {
      const records = [];
      for (const record of set.records) {
        if (passes(record)) records.push(record);
        yield;
      }
      if (records.length > 0) sets.push({ ...set, records });
    }
    if (sets.length > 0) left.push({ ...vendor, sets });
  }
}
