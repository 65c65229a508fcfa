import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Catalogue, createCatalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import { visible } from '../engine/visible.ts';
import { createHarReader } from '../har/har-reader.ts';
import type { Finding } from '../model/finding.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import type { Output } from './run.ts';
import { printTable } from './table.ts';

const HEAD = ['STATUS', 'VENDOR', 'CODE', 'ID', 'MEANING'];

/**
 * `errata decode`: prints the findings of a HAR file, as JSON as they are found, as a table when all are.
 * Returns 0, 2 when there is no HAR to read, 3 when only a part of it could be read. What has to be said of
 * the file, and a pack that breaks, is named at the end.
 *
 * @param file a path, or `-` for standard input
 */
export async function decodeHar(
  file: string,
  json: boolean,
  output: Output,
  catalogue = createCatalogue(packs, httpStatuses, codeLists),
): Promise<number> {
  const name = file === '-' ? 'standard input' : file;
  const read = await readBytes(file);
  if (read.kind === 'failed') {
    output.err(`errata: cannot read ${name}: ${read.reason}\n`);
    return 2;
  }
  const har = createHarReader();
  const rows: (readonly string[])[] = [];
  for (const entry of har.push(read.bytes)) {
    const inspection = await inspect(entry.exchange, async () => entry.body, catalogue);
    for (const finding of inspection.findings) {
      if (json) output.out(`${JSON.stringify(finding)}\n`);
      else rows.push(cellsOf(finding, catalogue));
    }
  }
  const end = har.end();
  if (end.kind === 'no-har') {
    output.err(`errata: there is no HAR in ${name}: ${end.reason}\n`);
    return 2;
  }
  if (rows.length > 0) printTable(HEAD, rows, output);
  else if (!json) output.out('No errors were found.\n');
  for (const { pack, why } of catalogue.leftOut) {
    output.err(`errata: the pack ${visible(pack)} broke and was left out: ${visible(why)}\n`);
  }
  for (const remark of end.remarks) output.err(`errata: ${name}: ${remark}\n`);
  if (end.kind === 'complete') return 0;
  output.err(`errata: ${name} was read in part: ${end.reason}\n`);
  return 3;
}

function cellsOf({ status, vendor, code, ids, meaning }: Finding, catalogue: Catalogue) {
  return [
    status === null ? '-' : String(status),
    vendor === null ? '-' : nameOf(vendor, catalogue),
    visible(code ?? '-'),
    visible(ids[0]?.value ?? '-'),
    meaning ?? '-',
  ];
}

/** As the panel says it: a form that many share is no vendor. */
function nameOf(id: string, { packs }: Catalogue): string {
  const pack = packs.find((one) => one.id === id);
  if (!pack) return id;
  return pack.kind === 'form' ? `${pack.name} form` : pack.name;
}

type BytesRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string };

async function readBytes(file: string): Promise<BytesRead> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    return { kind: 'bytes', bytes };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  ERR_STRING_TOO_LONG: 'it is too large to be read at once',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read at once',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
