import type { Inspection } from '../src/model/inspection.ts';

/** What became of a spoiled body, in few enough words to be counted. */
export type Outcome =
  | 'recognized by its form'
  | 'on a vendor host, form unknown'
  | 'read, and nobody named'
  | 'not JSON, or cut off'
  | 'empty or withheld'
  | 'a success without a sign of an error, not parsed'
  | 'not read';

/** Sorts an inspection; what is no JSON counts as such, also where the host names a vendor. */
export function outcomeOf(inspection: Inspection): Outcome {
  switch (inspection.kind) {
    case 'skipped':
      return 'not read';
    case 'unavailable':
      return 'empty or withheld';
    case 'read':
      break;
  }
  switch (inspection.form) {
    case 'empty':
      return 'empty or withheld';
    case 'not-json':
    case 'truncated':
      return 'not JSON, or cut off';
    case 'unmarked':
      return 'a success without a sign of an error, not parsed';
    case 'json':
    case 'xml': {
      const [first] = inspection.findings;
      if (!first || first.vendor === null) return 'read, and nobody named';
      return first.shape === null ? 'on a vendor host, form unknown' : 'recognized by its form';
    }
  }
}
