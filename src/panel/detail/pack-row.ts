import type { FindingItem } from '../../model/finding.ts';
import type { Pack } from '../../model/pack.ts';

/** A row for a code that a pack does not have yet. */
export interface PackRow {
  /** Id of the pack: the row belongs in `src/packs/ID.ts`, or in a table beside it. */
  readonly pack: string;
  /** Id of the set whose `codes` it belongs in. */
  readonly set: string;
  /** TypeScript of ASCII only, several lines without a line end after the last. */
  readonly text: string;
}

/** A longer text is no code, and would only carry something of the response along. */
const LONGEST_CODE = 200;

/**
 * The row to fill in for an unknown code. It holds nothing of the response but the code: the message may
 * hold names and numbers of people. Meaning and fix are empty, which the tests of the packs refuse; who
 * and retry are those of the explanation that stands in for the row now.
 *
 * Null where there is no row to write: no code, no set for it, or a set that has the code already.
 */
export function packRow(
  { known, vendor, set: setId, code, who, retry }: FindingItem,
  packs: readonly Pack[],
): PackRow | null {
  if (known || setId === null || code === null || code.length > LONGEST_CODE) return null;
  const pack = packs.find(({ id }) => id === vendor);
  const set = pack && Object.hasOwn(pack.sets, setId) ? pack.sets[setId] : undefined;
  if (!pack || !set || Object.hasOwn(set.codes, code)) return null;
  const lines = [
    `${memberName(code)}: {`,
    "  basis: 'observed',",
    "  meaning: '',",
    "  fix: [''],",
    `  who: '${who ?? 'caller'}',`,
    `  retry: '${retry ?? 'no'}',`,
    '},',
  ];
  return { pack: pack.id, set: setId, text: lines.join('\n') };
}

/** The code as the name of a member: quoted as the formatter does it. */
function memberName(code: string): string {
  // Written plainly, this one name would set the prototype.
  if (code === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(code) ? code : `'${escaped(code)}'`;
}

/** Whatever is not plain ASCII is written as an escape, so that the source shows what it holds. */
function escaped(text: string): string {
  return text
    .replace(/[\\']/g, '\\$&')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
