import type { FindingItem } from '../model/finding.ts';
import type { LogRow } from './log.ts';
import { type Room, sizeOf } from './room.ts';
import { changeTally, type Tally } from './tally.ts';

/** The rows of a log, of which there are never more than there is room for. */
export interface HeldRows {
  /** By the order of the exchanges. Changed in place: a copy for each change would cost too much. */
  readonly rows: readonly LogRow[];
  /** How many findings are not among the rows any more, or never were. */
  readonly unlisted: number;
  /** Of how many responses that have a row the body is not kept. */
  readonly bodiless: number;
  /** How many rows each vendor has, by its id in the order of appearance; without a vendor by the empty text. */
  readonly vendors: ReadonlyMap<string, number>;
  /** How many rows each page has, by its index. */
  readonly pages: ReadonlyMap<number, number>;
  /**
   * Takes what was found in one exchange.
   *
   * @param own what the exchange's headers take that no other one has, in bytes
   */
  add(found: readonly LogRow[], own: number): void;
  clear(): void;
}

/** A row, as only this file changes it. */
type HeldRow = { -readonly [Member in keyof LogRow]: LogRow[Member] } & {
  /** What it takes beside the body, in bytes. */
  readonly size: number;
};

export function createHeldRows(room: Room): HeldRows {
  let state = nothing();
  return {
    get rows() {
      return state.rows;
    },
    get unlisted() {
      return state.unlisted;
    },
    get bodiless() {
      return state.bodiless;
    },
    get vendors() {
      return state.vendors;
    },
    get pages() {
      return state.pages;
    },
    add(found, own) {
      const rows = found.map((row) => heldRow(row, own));
      if (rows.length === 0) return;
      if (room.keeps === 'first') addFirst(state, rows, room);
      else addLast(state, rows, room);
    },
    clear() {
      state = nothing();
    },
  };
}

interface State {
  readonly rows: HeldRow[];
  unlisted: number;
  bodiless: number;
  readonly vendors: Tally<string>;
  readonly pages: Tally<number>;
  /** What the bodies take. */
  bodies: number;
  /** What all else takes. */
  rest: number;
  /** The rows before this one have no body, or an empty one. */
  withBody: number;
  /** The entry of the newest exchange that has gone. */
  gone: number;
}

function nothing(): State {
  return {
    rows: [],
    unlisted: 0,
    bodiless: 0,
    vendors: new Map(),
    pages: new Map(),
    bodies: 0,
    rest: 0,
    withBody: 0,
    gone: Number.NEGATIVE_INFINITY,
  };
}

/** What there is no room for is left out. */
function addFirst(state: State, found: readonly HeldRow[], room: Room): void {
  const left = state.rest < room.rest ? room.findings - state.rows.length : 0;
  const listed = found.slice(0, Math.max(0, left));
  state.unlisted += found.length - listed.length;
  if (listed.length === 0) return;
  const at = insert(state, listed);
  if (state.bodies > room.bodies) dropBody(state, at);
}

/** What is oldest makes room. What comes later than newer ones that have gone has no place any more. */
function addLast(state: State, found: readonly HeldRow[], room: Room): void {
  if (entryOf(found) < state.gone) {
    state.unlisted += found.length;
    return;
  }
  const at = insert(state, found);
  // No other one goes for a body that cannot stay itself.
  if (sizeOf(state.rows[at]?.body ?? null) > room.bodies) dropBody(state, at);
  while (state.bodies > room.bodies && state.withBody < state.rows.length) dropOldestBody(state);
  makeRoom(state, room);
}

/**
 * How much room is made together: the list is laid out anew after it, which must not be with every single finding that
 * comes.
 */
const AT_ONCE = 0.02;

/** Where there is too little of it, the oldest go; the newest stays even when there is no room for it alone. */
function makeRoom(state: State, room: Room): void {
  const { rows } = state;
  if (rows.length <= room.findings && state.rest <= room.rest) return;
  const most = room.findings - Math.floor(room.findings * AT_ONCE);
  const mostRest = room.rest * (1 - AT_ONCE);
  let { rest } = state;
  let going = 0;
  for (const { size } of rows.slice(0, -1)) {
    if (rows.length - going <= most && rest <= mostRest) break;
    rest -= size;
    going += 1;
  }
  dropOldest(state, going);
}

/** @returns the index of the first */
function insert(state: State, added: readonly HeldRow[]): number {
  const at = placeOf(added, state.rows);
  state.rows.splice(at, 0, ...added);
  state.withBody = Math.min(state.withBody, at);
  for (const row of added) {
    state.rest += row.size;
    tallyRow(state, row, 1);
  }
  state.bodies += sizeOf(added[0]?.body ?? null);
  return at;
}

/** All findings of an exchange have the same body, and stand side by side. */
function dropBody(state: State, index: number): void {
  const { rows } = state;
  const first = rows[index];
  if (!first) return;
  state.bodies -= sizeOf(first.body);
  state.bodiless += 1;
  for (let at = index; rows[at]?.exchange === first.exchange; at += 1) dropBodyOf(rows[at]);
}

function dropOldestBody(state: State): void {
  const { rows } = state;
  while (state.withBody < rows.length && !rows[state.withBody]?.body) state.withBody += 1;
  dropBody(state, state.withBody);
}

function dropOldest(state: State, count: number): void {
  const dropped = state.rows.splice(0, count);
  const [next] = state.rows;
  dropped.forEach((row, index) => {
    const isLastOfExchange = (dropped[index + 1] ?? next)?.exchange !== row.exchange;
    if (isLastOfExchange) state.bodies -= sizeOf(row.body);
    if (isLastOfExchange && row.dropped > 0) state.bodiless -= 1;
    state.rest -= row.size;
    tallyRow(state, row, -1);
  });
  state.unlisted += dropped.length;
  state.gone = Math.max(state.gone, entryOf(dropped.slice(-1)));
  state.withBody = Math.max(0, state.withBody - dropped.length);
}

function tallyRow({ vendors, pages }: State, { finding, page }: HeldRow, change: number): void {
  changeTally(vendors, finding.vendor ?? '', change);
  changeTally(pages, page, change);
}

/** Bodies are read at different speeds; the rows stay in the order of the exchanges. */
function placeOf(found: readonly HeldRow[], rows: readonly HeldRow[]): number {
  const entry = entryOf(found);
  return rows.findLastIndex((row) => row.finding.entry < entry) + 1;
}

/** All of one exchange. */
function entryOf([first]: readonly HeldRow[]): number {
  return first?.finding.entry ?? 0;
}

function dropBodyOf(row: HeldRow | undefined): void {
  if (!row?.body) return;
  row.dropped = row.body.length;
  row.body = null;
}

/** What the objects of an exchange with its finding take, and those of a nested error, roughly, in bytes. */
const OBJECTS = 400;
const ITEM = 200;

/** @param own what the exchange's headers take that no other one has: it counts for the first of its findings */
function heldRow(row: LogRow, own: number): HeldRow {
  const of = row.index > 0 ? 0 : exchangeSize(row) + own;
  return { ...row, size: OBJECTS + of + itemSize(row.finding) };
}

/** Every text beside the headers that a server, or a file, makes as long as it likes. */
function exchangeSize({ exchange, finding }: LogRow): number {
  const { url, method, startedAt, mediaType, requestBody } = exchange;
  const sent = requestBody ? [requestBody.mimeType, requestBody.text] : [];
  const texts = [url, finding.url, method, startedAt, mediaType, ...sent];
  return texts.reduce((sum, text) => sum + sizeOf(text), 0);
}

/** Every text in it that is the server's, however long a server makes it. */
function itemSize(item: FindingItem): number {
  const { code, coarser, message, detail, time, path, ids, params, items, others } = item;
  let size = ITEM;
  for (const text of [code, ...coarser, message, detail, time, path]) size += sizeOf(text);
  for (const { name, value } of ids) size += sizeOf(name) + sizeOf(value);
  for (const value of Object.values(params)) size += sizeOf(value);
  for (const { code } of others) size += sizeOf(code);
  for (const each of items) size += itemSize(each);
  return size;
}
