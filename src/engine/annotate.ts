import type { Finding, FindingId, FindingItem, Note, OtherCandidate } from '../model/finding.ts';
import type { CodeSet } from '../model/pack.ts';
import { withoutValues } from './address.ts';
import type { Catalogue } from './catalogue.ts';
import { type Decoded, decode } from './decode.ts';
import { type Explained, explain, nothingSaid } from './explain.ts';
import type { Head } from './head.ts';
import { headerIds } from './ids.ts';
import { type BodyState, bodyNotes, codeNotes, evidenceNotes } from './notes.ts';
import type { Recognition, Recognized } from './recognize.ts';
import { readTemplates } from './template.ts';

/** What a finding says beside the vendor's error itself. */
export interface Surroundings {
  readonly head: Head;
  readonly body: BodyState;
  readonly catalogue: Catalogue;
}

const MORE_ERRORS: readonly Note[] = [
  {
    kind: 'limit',
    text: 'The body holds more errors than are listed; this is the first of those that are.',
  },
];

/**
 * Puts our words to a recognized error.
 *
 * @throws BrokenPack when the data of a pack makes it fail
 */
export function annotate({ best, others, cut }: Recognized, surroundings: Surroundings): Finding {
  const { head, body, catalogue } = surroundings;
  const { exchange, host } = head;
  const decoded = decode(best);
  const ids = joined(decoded.ids, headerIds(best.pack, exchange.responseHeaders));
  const notes = joined(
    joined(evidenceNotes(best, host, catalogue.aliasOf), bodyNotes(body, best)),
    joined(vendorNotes(best.shape?.shape.note), cut ? MORE_ERRORS : NONE),
  );
  const item = annotateItem(best, decoded, {
    surroundings,
    received: exchange.status,
    unsaid: null,
    ids,
    quotable: ids,
    notes,
  });
  // Member by member: spreading an object of this size takes longer than all the rest of this file.
  return {
    entry: exchange.entry,
    method: exchange.method,
    url: withoutValues(exchange.url),
    status: exchange.status,
    vendor: item.vendor,
    shape: item.shape,
    evidence: item.evidence,
    set: item.set,
    code: item.code,
    known: item.known,
    message: item.message,
    detail: item.detail,
    time: item.time,
    params: item.params,
    meaning: item.meaning,
    fix: item.fix,
    who: item.who,
    retry: item.retry,
    basis: item.basis,
    docs: item.docs,
    checked: item.checked,
    ids: item.ids,
    path: item.path,
    notes: item.notes,
    items: item.items,
    others: others.length === 0 ? NONE : others.map((other) => describeOther(other, surroundings)),
  };
}

const NONE: readonly never[] = [];

/** What is said of an error beside its own words. */
interface Around {
  readonly surroundings: Surroundings;
  /** Status of the response; null where it is not that of the error. */
  readonly received: number | null;
  /** What a nested error has where nothing is said of it; null for one that is not nested. */
  readonly unsaid: Explained | null;
  readonly ids: readonly FindingId[];
  /** Of the whole response: for support to find a nested error by. */
  readonly quotable: readonly FindingId[];
  readonly notes: readonly Note[];
}

function annotateItem(recognition: Recognition, decoded: Decoded, around: Around): FindingItem {
  const {
    pack: { pack },
    shape,
    evidence,
  } = recognition;
  const explained = explainItem(recognition, decoded, around);
  const { explanation, entry } = explained;
  return {
    status: decoded.status,
    vendor: pack.id,
    shape: shape?.shape.id ?? null,
    evidence,
    set: shape?.shape.set ?? null,
    code: decoded.code,
    known: entry !== null,
    message: decoded.message,
    detail: decoded.detail,
    time: decoded.time,
    params: paramsOf(explained, decoded),
    meaning: explanation.meaning,
    fix: withId(explanation.fix, around.quotable),
    who: explanation.who,
    retry: explanation.retry,
    basis: explained.basis,
    docs: explained.docs,
    checked: explained.checked,
    ids: around.ids,
    path: decoded.path,
    notes: joined(
      joined(codeNotes(explained, decoded, around.received), vendorNotes(explained.note)),
      around.notes,
    ),
    items: decoded.items.length === 0 ? NONE : annotateItems(recognition, decoded.items, around),
    others: NONE,
  };
}

function annotateItems(
  recognition: Recognition,
  items: readonly Decoded[],
  { surroundings, quotable, unsaid }: Around,
): readonly FindingItem[] {
  const nested = unsaid ?? nothingSaid(recognition.pack.pack, setOf(recognition));
  return items.map((item) =>
    annotateItem(recognition, item, {
      surroundings,
      received: null,
      unsaid: nested,
      ids: item.ids,
      quotable: joined(item.ids, quotable),
      notes: NONE,
    }),
  );
}

/** A nested error without a code and a status of its own is a message and its place: there is nothing to look up. */
function explainItem(
  recognition: Recognition,
  decoded: Decoded,
  { surroundings, unsaid }: Around,
): Explained {
  if (unsaid && decoded.code === null && decoded.status === null) return unsaid;
  return explainDecoded(recognition, decoded, surroundings);
}

function describeOther(recognition: Recognition, surroundings: Surroundings): OtherCandidate {
  const decoded = decode(recognition);
  const {
    pack: { pack },
    shape,
    evidence,
  } = recognition;
  return {
    vendor: pack.id,
    shape: shape?.shape.id ?? null,
    evidence,
    code: decoded.code,
    meaning: explainDecoded(recognition, decoded, surroundings).explanation.meaning,
  };
}

/**
 * The body's own status counts before the response's: items of one response differ in it. An entry that
 * stands on its own within the body has nothing to do with the response's.
 */
function explainDecoded(
  recognition: Recognition,
  decoded: Decoded,
  { head, catalogue }: Surroundings,
): Explained {
  const { pack, shape } = recognition;
  return explain({
    pack: pack.pack,
    set: setOf(recognition),
    decoded,
    status: decoded.status ?? (shape?.anywhere ? 0 : head.exchange.status),
    unlisted: shape?.shape.unlisted,
    http: catalogue.http,
  });
}

function setOf({ pack: { pack }, shape }: Recognition): CodeSet | null {
  return shape?.shape.set ? (pack.sets[shape.shape.set] ?? null) : null;
}

/** The steps with the name of the id to quote; a response without any is found by time and URL. */
function withId(fix: readonly string[], ids: readonly FindingId[]): readonly string[] {
  if (!quotesId(fix)) return fix;
  const name = ids[0]?.name ?? 'time and URL of the request';
  return fix.map((step) => step.replaceAll('{id}', () => name));
}

/** Whether the steps have a place for an id. Kept, because most have none and are read again and again. */
function quotesId(fix: readonly string[]): boolean {
  const known = quoting.get(fix);
  if (known !== undefined) return known;
  const quotes = fix.some((step) => step.includes('{id}'));
  quoting.set(fix, quotes);
  return quotes;
}

const quoting = new WeakMap<readonly string[], boolean>();

function paramsOf({ entry }: Explained, { message }: Decoded): Readonly<Record<string, string>> {
  if (message === null || !entry?.templates) return NO_PARAMS;
  return readTemplates(entry.templates, message) ?? NO_PARAMS;
}

const NO_PARAMS: Readonly<Record<string, string>> = {};

function vendorNotes(text: string | null | undefined): readonly Note[] {
  return text ? [{ kind: 'vendor', text }] : NONE;
}

/** Two lists as one. Most are empty, and then nothing is copied. */
function joined<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}
