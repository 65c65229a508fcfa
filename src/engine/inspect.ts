import type { BodyRead, Exchange, ReadBody } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { BodyForm, Inspection } from '../model/inspection.ts';
import { hostOf } from './address.ts';
import { annotate } from './annotate.ts';
import { BrokenPack, blaming } from './broken-pack.ts';
import type { Catalogue } from './catalogue.ts';
import { withLists } from './code-set.ts';
import { endOfStream } from './end-of-stream.ts';
import { saysError } from './error-marks.ts';
import { gate, isJson, isPage, isXml } from './gate.ts';
import type { Head } from './head.ts';
import { isUnmarked } from './look.ts';
import type { BodyState, ReadState } from './notes.ts';
import { type Parsed, parse, parseWithXml } from './parse.ts';
import type { Body } from './recognition.ts';
import { recognize } from './recognize.ts';
import { isFailure, isOfError } from './standing.ts';
import { isGrpcWeb, withTrailers } from './trailers.ts';
import { beginsAsJson, looksCut } from './truncation.ts';
import { unclaimed } from './unclaimed.ts';

/**
 * The way of one exchange through the program: gate, body, look, parse, recognize, decode, annotate.
 * Never rejects, whatever the server sent. `readBody` is called before the first await, and only when
 * the gate wants the body.
 */
export async function inspect(
  exchange: Exchange,
  readBody: ReadBody,
  catalogue: Catalogue,
): Promise<Inspection> {
  const host = hostOf(exchange.url);
  const hostPack = catalogue.packOfHost(host);
  const decision = gate(exchange, hostPack, catalogue.successForms);
  if (decision.kind === 'skip') {
    const { why } = decision;
    const head = { exchange, host, hostPack };
    if (why !== 'no-body' && why !== 'media-type') return { kind: 'skipped', why, findings: [] };
    const state = why === 'no-body' ? NO_BODY : NOT_READ;
    const explained = () => sparing(head, catalogue, (own) => explain(own, state, catalogue));
    return { kind: 'skipped', why, findings: await withLists(explained) };
  }
  const body = await attempt(readBody);
  return withLists(() => examine({ exchange, host, hostPack }, body, catalogue));
}

/**
 * The second half of the way, once the body is there: look, parse, recognize, decode, annotate.
 *
 * @throws ListNeeded when it cannot go on before a list of codes is loaded
 */
export function examine(head: Head, body: BodyRead, catalogue: Catalogue): Inspection {
  if (body.kind === 'unavailable') {
    const findings = sparing(head, catalogue, (own) => explain(own, body, catalogue));
    return { kind: 'unavailable', why: body.why, findings };
  }
  const { text } = body;
  const { form, findings } = sparing(head, catalogue, (own) => {
    const state = stateOf(own, body, catalogue);
    return { form: formOf(state), findings: explain(withTrailersOf(text, own), state, catalogue) };
  });
  return { kind: 'read', text, form, findings };
}

const NO_BODY: BodyState = { kind: 'none', why: 'no-body' };
const NOT_READ: BodyState = { kind: 'none', why: 'not-read' };

/** A reader that breaks its word not to fail costs one body, not the count. */
async function attempt(readBody: ReadBody): Promise<BodyRead> {
  try {
    return await readBody();
  } catch {
    return { kind: 'unavailable', why: 'withheld' };
  }
}

type ReadText = Exclude<BodyRead, { readonly kind: 'unavailable' }>;

/** What the body is: JSON strictly read, or of a failing response what else its head leaves room for. */
function stateOf(head: Head, body: ReadText, catalogue: Catalogue): ReadState {
  const { exchange, hostPack } = head;
  if (exchange.status === null) return parseUnknown(endOfStream(exchange, body.text));
  // The gate lets a redirect through only where it may be a failure.
  const failing = isOfError(exchange.status);
  // Of the body of such a success its trailers are read, and they are among the headers.
  if (!failing && isGrpcWeb(exchange)) return { kind: 'unmarked' };
  const text = endOfStream(exchange, body.text);
  if (!failing && !body.mayBeCut) {
    const look = (): boolean => isUnmarked(text, head, catalogue);
    if (hostPack ? blaming(hostPack.pack, look) : look()) return { kind: 'unmarked' };
  }
  const parsed = failing ? parseFailing(text, head) : parse(text, false);
  if (parsed.kind !== 'none' || parsed.why !== 'not-json') return parsed;
  if (body.mayBeCut && beginsAsJson(text)) {
    return { kind: 'none', why: 'truncated-by-browser' };
  }
  return looksCut(text) ? { kind: 'none', why: 'truncated' } : parsed;
}

/** JSON is read leniently where the head promises it; XML where it is promised, or a vendor promises nothing. */
function parseFailing(text: string, { exchange: { mediaType }, hostPack }: Head): Parsed {
  if (isJson(mediaType)) return parse(text, true);
  // What a page says in a word or a number is for people.
  if (isPage(mediaType) && !beginsAsJson(text)) {
    return { kind: 'none', why: text.trim() === '' ? 'empty' : 'not-json' };
  }
  const mayBeXml =
    isXml(mediaType) || (mediaType === '' && hostPack !== null && BEGINS_AS_XML.test(text));
  return mayBeXml ? parseWithXml(text) : parse(text, false);
}

/** Whatever a body may be whose head nobody knows: JSON, XML, or JSON as vendors print it. */
function parseUnknown(text: string): ReadState {
  const parsed = parseWithXml(text);
  if (parsed.kind !== 'none' || parsed.why === 'empty') return parsed;
  const lenient = parse(text, true);
  if (lenient.kind !== 'none') return lenient;
  return looksCut(text) ? { kind: 'none', why: 'truncated' } : lenient;
}

/** As errors of vendors begin, with the XML declaration or without. */
const BEGINS_AS_XML = /^\ufeff?<(?:\?xml\s|Error)/;

function formOf(state: ReadState): BodyForm {
  if (state.kind !== 'none') return state.kind;
  return state.why === 'truncated-by-browser' ? 'truncated' : state.why;
}

/** What the body, or the lack of one, says of the exchange. */
function explain(head: Head, state: BodyState, catalogue: Catalogue): readonly Finding[] {
  const recognized = recognize(bodyOf(state), head, catalogue);
  const { status } = head.exchange;
  if (recognized.length === 0 && (status === null ? saysError(state) : isFailure(status))) {
    return [unclaimed(head, state, catalogue.http)];
  }
  return recognized.map((one) =>
    blaming(one.best.pack.pack, () => annotate(one, { head, body: state, catalogue })),
  );
}

/** The body as far as it was made sense of. */
function bodyOf(state: BodyState): Body | null {
  switch (state.kind) {
    case 'json':
      return state;
    case 'xml':
      return { ...state, tolerant: false };
    default:
      return null;
  }
}

function withTrailersOf(text: string, head: Head): Head {
  const exchange = withTrailers(head.exchange, text);
  return exchange === head.exchange ? head : { ...head, exchange };
}

/** Does some work; again without a pack that breaks over it, which is left out from then on. */
function sparing<T>(head: Head, catalogue: Catalogue, work: (head: Head) => T): T {
  try {
    return work(head);
  } catch (error) {
    if (!(error instanceof BrokenPack)) throw error;
    catalogue.leaveOut(error.pack, error.message);
    return sparing({ ...head, hostPack: catalogue.packOfHost(head.host) }, catalogue, work);
  }
}
