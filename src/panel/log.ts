import type { Catalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import type { Exchange, UnavailableReason } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { BodyForm, Inspection, SkipReason } from '../model/inspection.ts';
import type { Source } from '../model/source.ts';
import { compact } from './compact.ts';
import { createHeldRows } from './held-rows.ts';
import { ROOM_FOR_LAST, type Room } from './room.ts';
import { createShareHeaders } from './shared-headers.ts';
import { createShareTexts } from './shared-texts.ts';
import { createTabHistory } from './tab-history.ts';

/** One finding with the exchange that it was found in: one row of the list. */
export interface LogRow {
  /** Unique within the log, and stable: what a selection holds. */
  readonly key: string;
  readonly finding: Finding;
  readonly exchange: Exchange;
  /** The body's text; null when it was not to be had, or is not kept. */
  readonly body: string | null;
  /** How many characters the body has that is not kept because there is no room for it; 0 for any other. */
  readonly dropped: number;
  /** Its place among the findings of the same exchange, from 0. */
  readonly index: number;
  /** The index of the page that made the request. */
  readonly page: number;
  /** When the request was made, in milliseconds since 1970; NaN when unknown. */
  readonly time: number;
}

/** Rows in the order of the exchanges, changed in place: that they have changed is told by another object. */
export interface RowList {
  readonly rows: readonly LogRow[];
}

/** One document that the tab has shown, and what was requested from it. */
export interface Page {
  /** How many documents the tab had shown before; unique within the log. */
  readonly index: number;
  /** Empty when unknown: that of the document that was there before the log. */
  readonly url: string;
  /** ISO 8601; empty when unknown. */
  readonly startedAt: string;
}

/** Why a body that was wanted could not be inspected. */
export type Unreadable =
  | UnavailableReason
  | Exclude<BodyForm, 'json' | 'xml' | 'unmarked' | 'empty'>;

/**
 * What became of all exchanges. `seen` is `pending` + `read` + the skipped; `read` is `recognized` +
 * `unrecognized` + the unavailable.
 */
export interface Counts {
  seen: number;
  pending: number;
  read: number;
  recognized: number;
  unrecognized: number;
  readonly skipped: Record<SkipReason, number>;
  readonly unavailable: Record<Unreadable, number>;
}

/** The findings of a source from its start on. It outlives the panel's document. */
export interface Log {
  /**
   * By the order of the exchanges. Changed in place, because a copy for each change would cost too much: rows come
   * anywhere, and the oldest go. Another array after `clear`.
   */
  readonly rows: readonly LogRow[];
  /** Goes on with every change of the rows. */
  readonly revision: number;
  /** What is kept. */
  readonly room: Room;
  /** How many findings there was no room for among the rows. */
  readonly unlisted: number;
  /** Of how many responses with a row the body is not kept, because there was no room for it. */
  readonly bodiless: number;
  /** How many rows each vendor has, by its id in the order of appearance; without a vendor by the empty text. */
  readonly vendors: ReadonlyMap<string, number>;
  readonly counts: Readonly<Counts>;
  /**
   * The documents that the tab has shown, the present one last. What is requested belongs to the
   * document that requested it, also when it finishes after a navigation. Of very many, those without a row go.
   */
  readonly pages: readonly Page[];
  /** Whether exchanges are inspected. While they are not, they are counted as `paused`. */
  readonly recording: boolean;
  record(): void;
  /** What was asked for before is still read. */
  pause(): void;
  /** Calls `changed` after every change; the returned function ends it. */
  subscribe(changed: () => void): () => void;
  /**
   * Forgets the findings, the counts and the pages so far, except the present page. So are those of responses that are
   * still being read, in all counts alike.
   */
  clear(): void;
}

/**
 * Starts `source` and keeps what `inspect` makes of its exchanges.
 *
 * @param room for how much there is room; the rest is only counted
 */
export function createLog(source: Source, catalogue: Catalogue, room = ROOM_FOR_LAST): Log {
  const subscribers = new Set<() => void>();
  const shareHeaders = createShareHeaders();
  const shareTexts = createShareTexts();
  const held = createHeldRows(room);
  const history = createTabHistory((page) => held.pages.has(page));
  let revision = 0;
  let counts = noCounts();
  let recording = true;

  const setRecording = (next: boolean): void => {
    recording = next;
    changed();
  };
  const changed = (): void => {
    for (const subscriber of subscribers) subscriber();
  };

  source.start({
    async exchange(exchange, readBody, page = history.present) {
      const current = counts;
      current.seen += 1;
      if (!recording) {
        current.skipped.paused += 1;
        return changed();
      }
      current.pending += 1;
      changed();
      const inspection = await inspect(exchange, readBody, catalogue);
      count(current, inspection);
      // What was cleared while its body was read belongs to the past.
      if (current !== counts) return;
      if (inspection.findings.length > 0) {
        const { exchange: shared, own } = shareHeaders(exchange);
        const findings = inspection.findings.map(shareTexts);
        held.add(toRows(shared, { ...inspection, findings }, history.kept(page)), own);
        revision += 1;
      }
      changed();
    },
    navigated(url, startedAt) {
      history.navigated(url, startedAt);
      changed();
    },
  });

  return {
    get rows() {
      return held.rows;
    },
    get revision() {
      return revision;
    },
    room,
    get unlisted() {
      return held.unlisted;
    },
    get bodiless() {
      return held.bodiless;
    },
    get vendors() {
      return held.vendors;
    },
    get counts() {
      return counts;
    },
    get pages() {
      return history.pages;
    },
    get recording() {
      return recording;
    },
    record: () => setRecording(true),
    pause: () => setRecording(false),
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    clear() {
      held.clear();
      revision += 1;
      counts = noCounts();
      history.clear();
      changed();
    },
  };
}

function toRows(exchange: Exchange, inspection: Inspection, page: number): readonly LogRow[] {
  const body = inspection.kind === 'read' ? compact(inspection.text) : null;
  const time = Date.parse(exchange.startedAt);
  return inspection.findings.map((finding, index) => ({
    // Nothing of what the server sent: elements get their ids from it, which not every text can be.
    key: `${finding.entry}.${index}`,
    finding,
    exchange,
    body,
    dropped: 0,
    index,
    page,
    time,
  }));
}

function count(counts: Counts, inspection: Inspection): void {
  counts.pending -= 1;
  if (inspection.kind === 'skipped') {
    counts.skipped[inspection.why] += 1;
    return;
  }
  counts.read += 1;
  if (inspection.kind === 'unavailable') counts.unavailable[inspection.why] += 1;
  else if (inspection.findings.some(({ vendor }) => vendor !== null)) counts.recognized += 1;
  else if (inspection.form === 'not-json' || inspection.form === 'truncated') {
    counts.unavailable[inspection.form] += 1;
  } else counts.unrecognized += 1;
}

function noCounts(): Counts {
  return {
    seen: 0,
    pending: 0,
    read: 0,
    recognized: 0,
    unrecognized: 0,
    skipped: {
      success: 0,
      redirect: 0,
      'media-type': 0,
      'no-body': 0,
      'no-response': 0,
      paused: 0,
    },
    unavailable: {
      withheld: 0,
      'not-exported': 0,
      'not-told': 0,
      'bad-base64': 0,
      'too-large': 0,
      compressed: 0,
      'not-json': 0,
      truncated: 0,
    },
  };
}
