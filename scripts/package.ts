import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { main as build } from './build.ts';
import { firstLoad, PAGES } from './first-load.ts';
import { zip } from './zip.ts';

/** In bytes: what an install may weigh, with all packs and their codes. docs/performance.md says why. */
export const LARGEST = 716_800;
/** In bytes: what is loaded before a vendor has been met, as a zip and unpacked: by both pages, and by each as if alone. */
export const LARGEST_FIRST_LOADS = [
  { pages: PAGES, packed: 168_960, unpacked: 620_000 },
  { pages: ['extension/devtools.html'], packed: 97_280, unpacked: 420_000 },
  { pages: ['extension/panel.html'], packed: 80_896, unpacked: 225_000 },
] as const;

/** Name of a zip, what is in it, and how large it may be. */
interface Parcel {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly largest: number;
}

/**
 * `npm run package`: builds, and writes to dist/ what the stores of both browsers want, and the source
 * that Firefox's store wants beside it. The same files give the same zips, byte for byte.
 *
 * @returns the exit code: 0, or 1 when a package is too large
 */
export async function main(): Promise<number> {
  const code = await build();
  if (code !== 0) return code;
  const fit = [
    await write({ name: 'chrome', files: filesBelow('dist/chrome'), largest: LARGEST }),
    await write({ name: 'firefox', files: filesBelow('dist/firefox'), largest: LARGEST }),
  ];
  const built = filesBelow('dist/chrome');
  for (const { pages } of LARGEST_FIRST_LOADS) {
    const { files, packed, unpacked } = await firstLoadSize(built, pages);
    console.log(
      `Loaded at first by ${pages.join(' and ')}: ${files} files, ${inWords(unpacked)}, as a zip ${inWords(packed)}.`,
    );
  }
  const source = trackedFiles();
  if (source) await write({ name: 'source', files: source, largest: Number.POSITIVE_INFINITY });
  else console.log('This is no git checkout, so there is no source zip: it holds what git tracks.');
  return fit.every((fits) => fits) ? 0 : 1;
}

/** Writes a zip and says its size; false when it is larger than it may be. */
async function write({ name, files, largest }: Parcel): Promise<boolean> {
  const path = `dist/errata-${name}-${packageJson.version}.zip`;
  const bytes = await zip(files);
  writeFileSync(path, bytes);
  console.log(`${path}  ${files.size} files, ${inWords(bytes.length)}`);
  if (bytes.length <= largest) return true;
  console.error(
    `${path} has ${inWords(bytes.length - largest)} more than the ${inWords(largest)} that it may have.`,
  );
  return false;
}

/** What the files that are loaded before a vendor has been met weigh, in bytes; `pages` as for `firstLoad`. */
export async function firstLoadSize(
  built: ReadonlyMap<string, Uint8Array>,
  pages: Parameters<typeof firstLoad>[1],
) {
  const files = firstLoad(built, pages);
  const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return { files: files.size, packed: (await zip(files)).length, unpacked };
}

function inWords(size: number): string {
  return `${size.toLocaleString('en-US')} bytes`;
}

/** The files in a folder and those within it, by their paths from there. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(
    paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path))]),
  );
}

/**
 * What git tracks, as it is in the working copy: what is built from is what is handed over. Null outside
 * a checkout of this project, as in the unpacked source zip.
 */
function trackedFiles(): Map<string, Uint8Array> | null {
  if (git('rev-parse', '--show-prefix')?.trim() !== '') return null;
  for (const path of listed('--others', '--exclude-standard')) {
    console.error(`${path} is not in the source zip, because git does not track it.`);
  }
  // Git tracks a file that was deleted until that is committed.
  const there = listed().filter((path) => existsSync(path));
  return new Map(there.map((path) => [path, readFileSync(path)]));
}

function listed(...args: readonly string[]): string[] {
  return (git('ls-files', '-z', ...args) ?? '').split('\0').filter((path) => path !== '');
}

/** What git prints; null when there is no git, or no checkout. */
function git(...args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return null;
  }
}
