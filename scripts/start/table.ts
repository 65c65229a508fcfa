import type { SeenFinding } from '../../demo/model.ts';
import { table } from '../table.ts';

const COLUMNS = [
  { heading: 'VENDOR' },
  { heading: 'CODE' },
  { heading: 'STATUS' },
  { heading: 'MEANING', flexible: true },
  { heading: 'ID' },
] as const;

/** Prints findings as a table, cut to the terminal's width; in a file or a pipe it is not cut. */
export function printFindings(findings: readonly SeenFinding[]): void {
  const rows = findings.map(({ vendor, code, status, meaning, ids }) => [
    vendor ?? '-',
    code ?? '-',
    String(status),
    meaning ?? '-',
    ids[0]?.value ?? '-',
  ]);
  const width = process.stdout.columns ?? Number.POSITIVE_INFINITY;
  for (const line of table(COLUMNS, rows, width)) console.log(line);
}
