import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, Visitor } from 'vite';

/** The JSON of the catalogue, as a built extension has it: the longest text in what its devtools page loads first. */
export function catalogueText(extension: string): string {
  const assets = join(extension, 'assets');
  const file = readdirSync(assets).find((name) => name.startsWith('devtools'));
  if (file === undefined) throw new Error(`There is no script of the devtools page in ${assets}.`);
  let longest = '';
  new Visitor({
    Literal({ value }) {
      if (typeof value === 'string' && value.length > longest.length) longest = value;
    },
  }).visit(parseAst(readFileSync(join(assets, file), 'utf8')));
  return longest;
}
