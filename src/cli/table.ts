import type { Catalogue } from '../engine/catalogue.ts';
import { visible } from '../engine/visible.ts';
import type { Finding } from '../model/finding.ts';
import type { Output } from './run.ts';

/** Columns with a width of their own; the meaning takes what is left. */
const WIDTHS = { status: 6, vendor: 10, code: 16, id: 36 } as const;
/** Where the output is no terminal there is no width to fit. */
const NARROWEST_MEANING = 30;

/** A table that prints each row as it is added, with the head before the first. */
export function createTable(
  catalogue: Catalogue,
  output: Output,
): { readonly add: (finding: Finding) => void } {
  const names = new Map(catalogue.packs.map(({ id, name }) => [id, name]));
  let head = false;
  const print = (cells: readonly string[]): void => output.out(`${line(cells, output.width)}\n`);
  return {
    add(finding) {
      if (!head) print(['STATUS', 'VENDOR', 'CODE', 'ID', 'MEANING']);
      head = true;
      print([
        String(finding.status),
        names.get(finding.vendor ?? '') ?? '-',
        visible(finding.code ?? '-'),
        visible(finding.ids[0]?.value ?? '-'),
        finding.meaning ?? '-',
      ]);
    },
  };
}

function line(cells: readonly string[], width: number | null): string {
  const [status = '', vendor = '', code = '', id = '', meaning = ''] = cells;
  const start = [
    status.padEnd(WIDTHS.status),
    vendor.padEnd(WIDTHS.vendor),
    code.padEnd(WIDTHS.code),
    id.padEnd(WIDTHS.id),
  ].join('  ');
  if (width === null) return `${start}  ${meaning}`;
  const room = Math.max(NARROWEST_MEANING, width - start.length - 2);
  const fitted = meaning.length > room ? `${meaning.slice(0, room - 1)}…` : meaning;
  return `${start}  ${fitted}`;
}
