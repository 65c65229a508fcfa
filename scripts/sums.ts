import type { Counts } from '../src/panel/log.ts';
import type { BrowserName } from './browsers.ts';
import type { Surface } from './driver.ts';

/** What the log of the panel says of all requests so far. */
export interface Sums {
  readonly seen: number;
  readonly pending: number;
  /** Findings that are rows, and those for which there was no room. */
  readonly listed: number;
  /** What does not add up, one sentence each; empty when every exchange is in exactly one count. */
  readonly wrong: readonly string[];
}

/** What a server has answered. */
export interface Served {
  readonly documents: number;
  /** What their scripts have requested. */
  readonly requests: number;
  /** Those of them that have a finding. */
  readonly errors: number;
}

/** Firefox tells of the icon of a page like of a request, although it is in a `data:` address. */
const TOLD_OF_DOCUMENT: Readonly<Record<BrowserName, number>> = { chromium: 1, firefox: 2 };

/** What the sums lack of the traffic, or have beyond it, one sentence each. */
export function missingIn(sums: Sums, served: Served, browser: BrowserName): readonly string[] {
  const { seen, pending, listed } = sums;
  const { documents, requests, errors } = served;
  const told = requests + documents * TOLD_OF_DOCUMENT[browser];
  return [
    ...(seen === told ? [] : [`There were ${told} requests, and ${seen} were seen.`]),
    ...(pending === 0 ? [] : [`${pending} are still being read.`]),
    ...(listed === errors ? [] : [`There were ${errors} errors, and ${listed} are listed.`]),
  ];
}

/**
 * Reads the counts behind the panel and adds them up.
 *
 * @returns null while the panel has no log, as between two of its documents
 */
export async function readSums(panel: Pick<Surface, 'evaluate'>): Promise<Sums | null> {
  const read = await panel
    .evaluate(() => {
      const log = window.errataHost?.sources.current.log;
      return log ? { counts: log.counts, listed: log.rows.length + log.unlisted } : null;
    }, null)
    .catch(() => null);
  if (!read) return null;
  const { counts, listed } = read;
  return { seen: counts.seen, pending: counts.pending, listed, wrong: wrongSums(counts) };
}

function wrongSums(counts: Counts): readonly string[] {
  const { seen, pending, read, recognized, unrecognized, skipped, unavailable } = counts;
  const settled = pending + read + sum(skipped);
  const inspected = recognized + unrecognized + sum(unavailable);
  const all = [pending, ...Object.values(skipped), ...Object.values(unavailable)];
  return [
    ...(seen === settled ? [] : [`${seen} were seen, and ${settled} are accounted for.`]),
    ...(read === inspected ? [] : [`${read} were read, and ${inspected} are accounted for.`]),
    ...(all.every((count) => count >= 0) ? [] : ['A count is negative.']),
  ];
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}
