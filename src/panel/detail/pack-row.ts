import type { Catalogue } from '../../engine/catalogue.ts';
import { isProperty } from '../../engine/explain.ts';
import type { FindingItem } from '../../model/finding.ts';

/** A row for a code that a pack does not have yet. */
export interface PackRow {
  /** Id of the pack: the row belongs in `src/packs/ID.ts`, or in a table beside it. */
  readonly pack: string;
  /** Id of the set whose `codes` it belongs in. */
  readonly set: string;
  /** TypeScript of ASCII only, several lines without a line end after the last. */
  readonly text: string;
}

/** Rows of one set, of which a pack's table takes as many as there are. */
export interface PackRows extends PackRow {
  /** How many rows the text holds. */
  readonly count: number;
}

/** A longer text is no code, and would only carry something of the response along. */
const LONGEST_CODE = 200;

/**
 * The row to fill in for an unknown code. It holds nothing of the response but the code: the message may
 * hold names and numbers of people. Meaning and fix are empty, which the tests of the packs refuse; who
 * and retry are those of the explanation that stands in for the row now, and are left to the author where
 * only the form speaks, which the compiler refuses.
 *
 * Null where there is no row to write: no code, no set for it, a set that has the code already, or a
 * code that is written as the path of a property in a set that has such, which need no row.
 */
export function packRow(
  { known, vendor, set: setId, code, who, retry, basis }: FindingItem,
  catalogue: Pick<Catalogue, 'setOf'>,
): PackRow | null {
  if (known || vendor === null || setId === null) return null;
  if (code === null || code.length > LONGEST_CODE) return null;
  const set = catalogue.setOf(vendor, setId);
  if (!set || set.records().has(code) || isProperty(set, code)) return null;
  const lines = [
    `${memberName(code)}: {`,
    "  basis: 'observed',",
    "  meaning: '',",
    "  fix: [''],",
    ...(basis && who ? [`  who: '${who}',`] : []),
    ...(basis && retry ? [`  retry: '${retry}',`] : []),
    '},',
  ];
  return { pack: vendor, set: setId, text: lines.join('\n') };
}

/** The rows for a finding and all that is nested in it, together for each set, each code once. */
export function packRows(
  finding: FindingItem,
  catalogue: Pick<Catalogue, 'setOf'>,
): readonly PackRows[] {
  const bySet = new Map<string, PackRow & { readonly texts: Map<string | null, string> }>();
  const add = (item: FindingItem): void => {
    const row = packRow(item, catalogue);
    if (row) {
      const key = JSON.stringify([row.pack, row.set]);
      const rows = bySet.get(key) ?? { ...row, texts: new Map<string | null, string>() };
      if (!rows.texts.has(item.code)) rows.texts.set(item.code, row.text);
      bySet.set(key, rows);
    }
    for (const nested of item.items) add(nested);
  };
  add(finding);
  return [...bySet.values()].map(({ pack, set, texts }) => {
    return { pack, set, text: [...texts.values()].join('\n'), count: texts.size };
  });
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
