import type { Examined } from '../../ticket/redacted-entry.ts';
import type { LogRow } from '../log.ts';

/**
 * The exchanges of findings, each once with all findings of it that are among the rows, in the order of
 * the rows.
 */
export function examinedOf(rows: readonly LogRow[]): readonly Examined[] {
  const byEntry = new Map<LogRow['exchange'], LogRow[]>();
  for (const row of rows) {
    const found = byEntry.get(row.exchange);
    if (found) found.push(row);
    else byEntry.set(row.exchange, [row]);
  }
  return [...byEntry].map(([exchange, found]) => ({
    exchange,
    body: found[0]?.body ?? null,
    findings: found.map(({ finding }) => finding),
  }));
}
