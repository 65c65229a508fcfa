import type { CodeLists } from '../model/code-list.ts';
import type { Pack } from '../model/pack.ts';
import { packs as catalogue } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { countCodes, type PackCount } from './count-codes.ts';
import type { Output } from './run.ts';

const HEAD = ['PACK', 'NAME', 'KIND', 'SETS', 'CODES', 'DEEP', 'REST', 'CHECKED', 'SOURCE'];
/** Columns of numbers, which end at the same place. */
const NUMBERS = new Set(['SETS', 'CODES', 'DEEP', 'REST']);
/** What stays of the last column on the narrowest screen. */
const NARROWEST_SOURCE = 20;

/** `errata packs`: prints what the catalogue knows, a row for each pack and one for all. Returns 0. */
export async function listPacks(
  json: boolean,
  output: Output,
  packs: readonly Pack[] = catalogue,
  lists: CodeLists = codeLists,
): Promise<number> {
  const { packs: counted, total } = await countCodes(packs, lists);
  const rows = [...counted, total];
  if (json) for (const row of rows) output.out(`${JSON.stringify(row)}\n`);
  else printTable([HEAD, ...rows.map(cellsOf)], output);
  return 0;
}

function cellsOf({ id, name, kind, sets, codes, deep, rest, checked, source }: PackCount) {
  const numbers = [sets, codes, deep, rest].map((number) => number.toLocaleString('en-US'));
  return [id ?? 'total', name, kind ?? '-', ...numbers, checked ?? '-', source ?? '-'];
}

function printTable(rows: readonly (readonly string[])[], { out, width }: Output): void {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const source = row.at(-1) ?? '';
    const start = row.slice(0, -1).map((cell, column) => {
      const size = widths[column] ?? 0;
      return NUMBERS.has(HEAD[column] ?? '') ? cell.padStart(size) : cell.padEnd(size);
    });
    const text = `${start.join('  ')}  `;
    const room = width === null ? source.length : Math.max(NARROWEST_SOURCE, width - text.length);
    out(`${text}${source.length > room ? `${source.slice(0, room - 1)}…` : source}\n`);
  }
}
