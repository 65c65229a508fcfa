import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asJson } from './page-keys/as-json.ts';
import { isPageId, type Keys, pages } from './page-keys/pages.ts';

const FOLDER = fileURLToPath(new URL('../src/packs/pages/', import.meta.url));

/** A failure that its message explains in full. */
class Explained extends Error {}

/**
 * `npm run page-keys -- PAGE_ID TEXT_FILE [DATE]` takes the facts out of the saved text of a vendor's
 * page (codes, statuses, names, ranges, templates; none of its sentences) and writes them to
 * src/packs/pages/PAGE_ID.json, with which the tests compare the packs. PAGE_ID is one of enablex,
 * 8x8-api, 8x8-message-status, emnify, telecomx. DATE, such as 2026-11-21, is the day on which the
 * page was read, today unless given. Returns the exit code: 2 for anything wrong with the arguments.
 */
export async function main(args: string[]): Promise<number> {
  try {
    console.log(writeKeys(args));
    return 0;
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** Writes the file and says what is in it. */
function writeKeys([id, file, read = new Date().toISOString().slice(0, 10)]: string[]): string {
  if (!id || !file) throw new Explained('Usage: npm run page-keys -- PAGE_ID TEXT_FILE [DATE]');
  if (!isPageId(id)) {
    throw new Explained(`There is no page ${id}; it is one of ${Object.keys(pages).join(', ')}.`);
  }
  if (!isDay(read)) {
    throw new Explained(`${read} is no date; write it like 2026-11-21.`);
  }
  const bytes = readBytes(file);
  const { page, title, keysOf } = pages[id];
  const keys: Keys = keysOf(bytes.toString('utf8'));
  const missing = Object.keys(keys).filter((name) => keys[name]?.length === 0);
  // Rather no file than an empty one, against which every pack would be wrong.
  if (missing.length > 0) {
    throw new Explained(`${file} has no ${missing.join(', no ')}: is it the text of ${page}?`);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}${id}.json`, asJson({ page, title, read, sha256, ...keys }));
  const counts = Object.entries(keys).map(([name, rows]) => `${rows.length} ${name}`);
  return `src/packs/pages/${id}.json: ${counts.join(', ')}`;
}

/** The date parser alone takes other forms too, and makes 2026-12-01 of 2026-11-31. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new Explained(`Cannot read ${file}${reason}; give the saved text of the page.`);
  }
}
