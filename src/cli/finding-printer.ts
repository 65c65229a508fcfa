import type { Catalogue } from '../engine/catalogue.ts';
import { visible } from '../engine/visible.ts';
import type { Finding } from '../model/finding.ts';
import { vendorName } from '../panel/texts.ts';
import { english } from '../panel/words/english.ts';
import { visibleJson } from '../ticket/finding-json.ts';
import type { Output, Style } from './output.ts';
import { createTable } from './table.ts';

const HEAD = ['STATUS', 'VENDOR', 'CODE', 'ID', 'MEANING'];

/** Prints findings, each as it comes. */
export interface FindingPrinter {
  readonly print: (finding: Finding) => Promise<void>;
  /** Prints what is left. */
  readonly end: () => Promise<void>;
}

/** One JSON object a line: DESIGN's keys, all of them in every line. */
export function jsonPrinter(output: Output): FindingPrinter {
  return {
    print: (finding) => output.out(`${visibleJson(finding)}\n`),
    end: () => Promise.resolve(),
  };
}

/** A table, one row a finding. */
export function tablePrinter(output: Output, catalogue: Catalogue): FindingPrinter {
  const table = createTable(HEAD, output, { style: styleOf });
  return { print: (finding) => table.row(cellsOf(finding, catalogue)), end: table.end };
}

function cellsOf(finding: Finding, catalogue: Catalogue): readonly string[] {
  const { status, vendor, code, ids, meaning } = finding;
  return [
    String(status ?? '-'),
    vendor === null ? '-' : vendorName({ catalogue, words: english }, vendor),
    visible(code ?? '-'),
    visible(ids[0]?.value ?? '-'),
    meaning ?? english.text('notRecognized'),
  ];
}

function styleOf(column: string, cell: string): Style | null {
  if (column === 'CODE') return 'bold';
  if (column !== 'STATUS') return null;
  return cell.startsWith('5') ? 'red' : 'yellow';
}
