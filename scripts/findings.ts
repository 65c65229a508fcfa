import type { SeenFinding } from '../demo/model.ts';
import type { Surface } from './driver.ts';
import { elements, member, numberOf, parseJson, textOf } from './json.ts';

/** What the panel of one tab has been told of its traffic. */
export interface SeenTraffic {
  /** Finished requests. */
  readonly seen: number;
  /** Of these, the ones whose body is still being read. */
  readonly pending: number;
  readonly findings: readonly SeenFinding[];
}

/**
 * Reads what a panel has found so far.
 *
 * @param panel shown once before, for else it has no document
 * @returns findings in the order of the requests; none while the panel is still starting
 */
export async function readTraffic(panel: Surface): Promise<SeenTraffic> {
  const text = await panel.evaluate(() => {
    const log = window.errataHost?.sources.current.log;
    if (!log) return '';
    const { seen, pending } = log.counts;
    return JSON.stringify({ seen, pending, findings: log.rows.map(({ finding }) => finding) });
  }, null);
  return parseTraffic(text);
}

/**
 * Parses what a panel has handed over.
 *
 * @param text JSON; anything that does not fit is left out or taken as null
 */
export function parseTraffic(text: string): SeenTraffic {
  const whole = parseJson(text);
  return {
    seen: numberOf(member(whole, 'seen')),
    pending: numberOf(member(whole, 'pending')),
    findings: elements(member(whole, 'findings')).map(toFinding),
  };
}

function toFinding(value: unknown): SeenFinding {
  const text = (name: string): string | null => textOf(member(value, name));
  const list = (name: string): readonly unknown[] => elements(member(value, name));
  return {
    entry: numberOf(member(value, 'entry')),
    method: text('method') ?? '',
    url: text('url') ?? '',
    status: numberOf(member(value, 'status')),
    vendor: text('vendor'),
    shape: text('shape'),
    evidence: text('evidence') ?? '',
    set: text('set'),
    code: text('code'),
    known: member(value, 'known') === true,
    meaning: text('meaning'),
    items: list('items').map((item) => ({ code: textOf(member(item, 'code')) })),
    notes: list('notes').map((note) => ({ kind: textOf(member(note, 'kind')) ?? '' })),
    ids: list('ids').map((id) => ({ value: textOf(member(id, 'value')) ?? '' })),
  };
}
