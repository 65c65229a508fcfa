import type { Finding, FindingId, FindingItem, Note, OtherCandidate } from '../model/finding.ts';
import { withoutValues } from './address.ts';
import { blaming } from './broken-pack.ts';
import type { Catalogue } from './catalogue.ts';
import type { CompiledSet } from './code-set.ts';
import { type Decoded, decode } from './decode.ts';
import { type Explained, explain, nothingSaid } from './explain.ts';
import type { Head } from './head.ts';
import { headerIds, withId } from './ids.ts';
import { fold } from './members.ts';
import { type BodyState, bodyNotes, codeNotes, evidenceNotes } from './notes.ts';
import type { Recognition, Recognized } from './recognition.ts';
import { isOfError } from './standing.ts';
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
  const ids = idsOf(decoded, headerIds(best.pack, exchange.responseHeaders));
  const notes = joined(
    joined(evidenceNotes(best, host, catalogue.aliasOf), bodyNotes(body, best)),
    joined(vendorNotes(best.shape?.note ?? null), cut ? MORE_ERRORS : NONE),
  );
  const item = annotateItem(best, decoded, {
    surroundings,
    received: hasStatus(best, head) ? exchange.status : null,
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
    coarser: item.coarser,
    known: item.known,
    message: item.message,
    detail: item.detail,
    time: item.time,
    params: item.params,
    meaning: item.meaning,
    causes: item.causes,
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
    others: joined(
      item.others,
      others.length === 0 ? NONE : others.map((other) => describeOther(other, surroundings)),
    ),
  };
}

const NONE: readonly never[] = [];

/**
 * Those of the body, and of the headers those that do not say the same under the same name. An address in the body
 * leads to the request, and is no id that somebody could ask for: it comes last.
 */
function idsOf({ ids }: Decoded, inHeaders: readonly FindingId[]): readonly FindingId[] {
  if (ids.length === 0) return inHeaders;
  const others = inHeaders.filter((one) => !ids.some((id) => isSame(id, one)));
  if (others.length === 0 && ids.length === 1) return ids;
  const own = ids.filter((id) => !isAddress(id));
  const all = joined(own, others);
  return own.length === ids.length ? all : [...all, ...ids.filter(isAddress)];
}

/** Whether an id is a URL, or the path of one (RFC 3986, 2: neither has spaces or controls). */
function isAddress({ value }: FindingId): boolean {
  return /^(?:https?:\/\/|\/(?!\/))[!-~]+$/i.test(value);
}

/** `requestId` of a body is `X-Request-Id` of the headers. */
function isSame(inBody: FindingId, inHeader: FindingId): boolean {
  if (inBody.value !== inHeader.value) return false;
  return fold(inHeader.name).endsWith(fold(inBody.name.split('.').at(-1) ?? ''));
}

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
  const { pack, shape, evidence } = recognition;
  const explained = explainItem(recognition, decoded, around);
  const { explanation, entry } = explained;
  const ofSets = ofOtherSets(recognition, decoded);
  return {
    status: decoded.status,
    vendor: pack.id,
    shape: shape?.id ?? null,
    evidence,
    set: decoded.set,
    code: decoded.code,
    coarser: decoded.coarser,
    known: entry !== null,
    message: decoded.message,
    detail: decoded.detail,
    time: decoded.time,
    params: paramsOf(explained, decoded),
    meaning: explanation.meaning,
    causes: explanation.causes ?? NONE,
    fix: withId(explanation.fix, around.quotable),
    who: explanation.who,
    retry: explanation.retry,
    basis: explained.basis,
    docs: explained.docs,
    checked: explained.checked,
    ids: around.ids,
    path: decoded.path,
    notes: joined(
      joined(
        codeNotes(explained, decoded, around.received, ofSets.length > 0),
        vendorNotes(explained.note),
      ),
      around.notes,
    ),
    items: decoded.items.length === 0 ? NONE : annotateItems(recognition, decoded, around),
    others: ofSets,
  };
}

function annotateItems(
  recognition: Recognition,
  decoded: Decoded,
  { surroundings, quotable, unsaid }: Around,
): readonly FindingItem[] {
  const nested = unsaid ?? nothingSaid(recognition.pack, setOf(recognition, decoded));
  return decoded.items.map((item) =>
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

/** What another pack makes of it. When that breaks it, the pack of the finding is not to blame. */
function describeOther(recognition: Recognition, surroundings: Surroundings): OtherCandidate {
  const { pack, shape, evidence } = recognition;
  return blaming(pack.pack, () => {
    const decoded = decode(recognition);
    const { explanation } = explainDecoded(recognition, decoded, surroundings);
    return {
      vendor: pack.id,
      shape: shape?.id ?? null,
      evidence,
      set: decoded.set,
      code: decoded.code,
      meaning: explanation.meaning,
    };
  });
}

/**
 * Whether the response's status is that of the error: not of one of many in it, nor of one that is passed
 * on. A success status is that of the response alone; a redirect's is that of its form.
 */
function hasStatus({ shape, relayed }: Recognition, { exchange }: Head): boolean {
  return shape?.place !== 'anywhere' && !relayed && isOfError(exchange.status);
}

/** The body's own status counts before the response's: items of one response differ in it. */
function explainDecoded(
  recognized: Recognition,
  decoded: Decoded,
  { head, catalogue }: Surroundings,
): Explained {
  const { pack, shape } = recognized;
  return explain({
    pack,
    set: setOf(recognized, decoded),
    decoded,
    status: decoded.status ?? (hasStatus(recognized, head) ? head.exchange.status : null),
    unlisted: shape?.unlisted ?? null,
    foreignStatus: shape?.shape.foreignStatus ?? false,
    page: shape?.shape.docs ?? null,
    http: catalogue.http,
  });
}

function setOf({ pack }: Recognition, { set }: Decoded): CompiledSet | null {
  return set === null ? null : (pack.sets.get(set) ?? null);
}

/** What the code means in each list that it can be of, where the response does not tell which one. */
function ofOtherSets(
  { pack, shape, evidence }: Recognition,
  { set, code }: Decoded,
): readonly OtherCandidate[] {
  if (set !== null || code === null || shape?.set.kind !== 'by-field') return NONE;
  return shape.set.otherwise.flatMap((id) => {
    const record = pack.sets.get(id)?.records().get(code);
    const entry = record && [record].flat()[0];
    if (!entry || entry.who === 'nobody') return [];
    const { meaning } = entry;
    return { vendor: pack.id, shape: shape.id, evidence, set: id, code, meaning };
  });
}

function paramsOf({ entry }: Explained, { message }: Decoded): Readonly<Record<string, string>> {
  if (message === null || !entry?.templates) return NO_PARAMS;
  return readTemplates(entry.templates, message) ?? NO_PARAMS;
}

const NO_PARAMS: Readonly<Record<string, string>> = {};

function vendorNotes(text: string | null): readonly Note[] {
  return text ? [{ kind: 'vendor', text }] : NONE;
}

/** Two lists as one. Most are empty, and then nothing is copied. */
function joined<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}
