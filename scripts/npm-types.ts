import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';

const TSC = 'node_modules/typescript/bin/tsc';
/** The module whose types are wanted, in the tree of what the compiler writes. */
const MODULE = 'src/module/errata.d.ts';

/** Every place where a declaration names another file of ours. */
const NAMED = /(?<=\bfrom '|\bimport\(["'])(\.{1,2}\/[^'"]+)\.ts(?=['"])/g;

/**
 * Writes the types of the npm module: its declarations and those that they lead to, in the tree of the
 * sources. The engine's own types stay behind, unless the module's speak of them.
 *
 * @param folder where they are written
 * @returns the path of the module's own declarations within the folder
 */
export function writeNpmTypes(folder: string): string {
  const all = mkdtempSync(join(tmpdir(), 'errata-types-'));
  try {
    execFileSync(process.execPath, [TSC, '-p', 'tsconfig.npm.json', '--outDir', all]);
    for (const [path, text] of declarationsFrom(MODULE, (path) => textOf(all, path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return MODULE;
  } finally {
    rmSync(all, { recursive: true, force: true });
  }
}

function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/**
 * A declaration and all that it leads to, by their paths. They name each other as compiled files do, which
 * every way of looking for modules understands.
 */
function declarationsFrom(
  first: string,
  read: (path: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [first];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = read(path);
    for (const [, name] of text.matchAll(NAMED)) {
      waiting.push(`${posix.join(posix.dirname(path), name ?? '')}.d.ts`);
    }
    found.set(path, text.replace(NAMED, '$1.js'));
  }
  return found;
}
