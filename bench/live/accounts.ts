import type { Surface } from '../../scripts/driver.ts';

/** What the panel says has become of all requests. */
export interface Accounts {
  readonly seen: number;
  readonly pending: number;
  /** Whether what was seen is what was read and skipped and is pending, and what was read what became of that. */
  readonly isBalanced: boolean;
  readonly rows: number;
  /** Findings that there was no room for. */
  readonly unlisted: number;
}

/** Reads the counts of the shown source in the panel. */
export function accountsOf(panel: Surface): Promise<Accounts> {
  return panel.evaluate(() => {
    const log = window.errataHost?.sources.current.log;
    if (!log) throw new Error('The panel has no log.');
    const { seen, pending, read, recognized, unrecognized, skipped, unavailable } = log.counts;
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((total, each) => total + each, 0);
    return {
      seen,
      pending,
      isBalanced:
        seen === pending + read + sum(skipped) &&
        read === recognized + unrecognized + sum(unavailable),
      rows: log.rows.length,
      unlisted: log.unlisted,
    };
  }, null);
}
