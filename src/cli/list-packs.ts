import type { CodeLists } from '../model/code-list.ts';
import type { Pack } from '../model/pack.ts';
import { packs as catalogue } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { countCodes, type PackCount } from './count-codes.ts';
import type { Output } from './output.ts';
import { createTable } from './table.ts';

const HEAD = ['PACK', 'NAME', 'KIND', 'SETS', 'CODES', 'DEEP', 'REST', 'CHECKED', 'SOURCE'];
/** Columns of numbers, which end at the same place. */
const NUMBERS = new Set(['SETS', 'CODES', 'DEEP', 'REST']);

/** `errata packs`: prints what the catalogue knows, a row for each pack and one for all. Returns 0. */
export async function listPacks(
  json: boolean,
  output: Output,
  packs: readonly Pack[] = catalogue,
  lists: CodeLists = codeLists,
): Promise<number> {
  const { packs: counted, total } = await countCodes(packs, lists);
  const rows = [...counted, total];
  if (json) {
    for (const row of rows) await output.out(`${JSON.stringify(row)}\n`);
  } else {
    const table = createTable(HEAD, output, { numbers: NUMBERS });
    for (const row of rows) await table.row(cellsOf(row));
    await table.end();
  }
  return 0;
}

function cellsOf({ id, name, kind, sets, codes, deep, rest, checked, source }: PackCount) {
  const numbers = [sets, codes, deep, rest].map((number) => number.toLocaleString('en-US'));
  return [id ?? 'total', name, kind ?? '-', ...numbers, checked ?? '-', source ?? '-'];
}
