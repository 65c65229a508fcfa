import type { UnavailableReason } from '../model/exchange.ts';
import type { Note } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Catalogue } from './catalogue.ts';
import type { Decoded } from './decode.ts';
import type { Explained } from './explain.ts';
import { formNames } from './form-names.ts';
import type { Parsed } from './parse.ts';
import type { Recognition } from './recognition.ts';
import { visible } from './visible.ts';

/** What the text of a body turned out to be. */
export type ReadState =
  | Parsed
  /** A success whose text shows no sign of an error; it was not parsed. */
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'none'; readonly why: 'truncated' | 'truncated-by-browser' };

/** What was to be had of the body, as far as a finding has to say it. */
export type BodyState =
  | ReadState
  /** HEAD and its like: there is none. */
  | { readonly kind: 'none'; readonly why: 'no-body' }
  /** An image, a style sheet: no form of an error is looked for in it. */
  | { readonly kind: 'none'; readonly why: 'not-read' }
  | { readonly kind: 'unavailable'; readonly why: UnavailableReason };

const UNAVAILABLE: Readonly<Record<UnavailableReason, string>> = {
  withheld:
    'The browser did not hand over the body: the page had navigated, or the body is too large for its tools. To keep bodies past a navigation in Chrome, turn on Preserve log in its Network panel and send the request again.',
  'not-exported': 'The body is not in this HAR; export it again with content.',
  'not-told': 'The body is not in this text; with it, more can be said.',
  'bad-base64': 'The body is marked as base64 and is not; it could not be read.',
  'too-large': 'The body is larger than 1 MB, which is the most that is read of one from a file.',
  compressed:
    'The body is kept in the file as it was sent, compressed; export it decoded, or have it sent without compression.',
};

type Missing = Exclude<(BodyState & { readonly kind: 'none' })['why'], 'not-read'>;

const MISSING: Readonly<Record<Missing, Note>> = {
  empty: { kind: 'empty', text: 'The body is empty.' },
  'no-body': { kind: 'empty', text: 'A response of this kind has no body.' },
  'not-json': { kind: 'not-json', text: 'The body is not JSON.' },
  truncated: { kind: 'truncated', text: 'The body is cut off before its end.' },
  'truncated-by-browser': {
    kind: 'truncated',
    text: 'The body is truncated by Firefox at 1 MB; raise devtools.netmonitor.responseBodyLimit in about:config and send the request again.',
  },
};

/** What the reader has to know of the body to judge the finding. */
export function bodyNotes(body: BodyState, { shape, saysSuccess }: Recognition): readonly Note[] {
  // What stands in the headers needs no body.
  if (shape?.place === 'headers') return [IN_HEADERS];
  const notes = stateNotes(body);
  if (body.kind !== 'json' && body.kind !== 'xml') return notes;
  const form = formNote(shape, saysSuccess);
  return form ? [...notes, form] : notes;
}

/** What there is to say of the body whoever it is from. */
export function stateNotes(body: BodyState): readonly Note[] {
  switch (body.kind) {
    case 'unavailable':
      return [{ kind: 'unreadable', text: UNAVAILABLE[body.why] }];
    case 'none':
      return body.why === 'not-read' ? NONE : [MISSING[body.why]];
    case 'unmarked':
    case 'xml':
      return NONE;
    case 'json':
      return body.tolerant ? [READ_LENIENTLY] : NONE;
  }
}

const IN_HEADERS: Note = {
  kind: 'by-header',
  text: "The error stands in the response's headers or trailers.",
};

const NONE: readonly Note[] = [];

const READ_LENIENTLY: Note = {
  kind: 'invalid-json',
  text: 'The body is not valid JSON; it was read leniently.',
};

function formNote(shape: Recognition['shape'], saysSuccess: boolean): Note | null {
  if (saysSuccess) return mismatch('The body reports success, against the HTTP status.');
  if (shape) return null;
  return { kind: 'unknown-form', text: 'The body has none of the forms known of this vendor.' };
}

/** Why the vendor is named although the host is not its own. */
export function evidenceNotes(
  { evidence, pack, shape, place, relayed }: Recognition,
  host: string,
  aliasOf: Catalogue['aliasOf'],
): readonly Note[] {
  if (evidence === 'host+shape' || evidence === 'host') {
    if (aliasOf(host)?.vendor !== pack.id) return NONE;
    const doubt = evidence === 'host' ? ', or what stands before it may have failed itself' : '';
    return [{ kind: 'by-alias', text: `${host} speaks ${pack.name} by your settings${doubt}.` }];
  }
  if (evidence === 'form') return [{ kind: 'by-form', text: formSentence(pack.pack, shape) }];
  if (evidence !== 'shape') return NONE;
  if (relayed) return [{ kind: 'relayed', text: relayedSentence(host, place.pointer) }];
  const from =
    host === '' ? 'The host is unknown' : `${shown(host) || 'This'} is no host of ${pack.name}`;
  const by = shape?.place === 'headers' ? "the response's headers" : 'the form of the body';
  return [{ kind: 'by-shape', text: `${from}; the vendor is named by ${by} alone.` }];
}

/** In characters. The path of the finding says where it is, however long it is; a note is a sentence. */
const LONGEST_POINTER = 100;

function relayedSentence(host: string, pointer: string): string {
  // Where the body is a text that holds the error, there is no place to name.
  const isWhole = pointer === '!';
  const where = isWhole || pointer.length > LONGEST_POINTER ? '' : `, at ${visible(pointer)}`;
  return `Passed on by ${shown(host) || 'another server'} within its own body${where}.`;
}

/** In characters (RFC 1035 section 2.3.4). A longer name is that of no host. */
const LONGEST_HOST = 253;

/** The host for a sentence; empty where it is too long for one. */
function shown(host: string): string {
  return host.length > LONGEST_HOST ? '' : host;
}

/** So many names of others that answer in a form, as a sentence holds. */
const MOST_NAMES = 4;

function formSentence(pack: Pack, shape: Recognition['shape']): string {
  const { name, also } = formNames(pack, shape?.shape);
  const names = also.slice(0, MOST_NAMES).join(', ');
  const others = names && `, also that of ${names}${also.length > MOST_NAMES ? ' and others' : ''}`;
  return `This is the ${name} form${others}; it names no vendor.`;
}

/** Where the response, the body and the documentation disagree, or the documentation is silent. */
export function codeNotes(
  explained: Explained,
  decoded: Decoded,
  /** Of the response; null where it is not that of the error. */
  received: number | null,
  /** The response does not say which list the code is of, and some have it. */
  ofSeveralSets: boolean,
): readonly Note[] {
  let notes = NONE;
  const documented = explained.entry?.status ?? explained.documented;
  const own = decoded.status ?? received;
  if (documented !== null && own !== null && documented !== own) {
    const found = decoded.status === null ? 'received under' : 'the body says';
    notes = [mismatch(`Documented under ${documented}, ${found} ${own}.`)];
  }
  if (decoded.status !== null && received !== null && decoded.status !== received) {
    const text = `The body says status ${decoded.status}, the response has status ${received}.`;
    notes = [...notes, mismatch(text)];
  }
  if (ofSeveralSets) notes = [...notes, SET_UNKNOWN];
  else if (decoded.code !== null && !explained.entry && explained.documented === null) {
    notes = [...notes, { kind: 'unknown-code', text: unknownCode(explained) }];
  }
  if (decoded.rounded) notes = [...notes, ROUNDED_CODE];
  if (decoded.cut) notes = [...notes, MORE_ITEMS];
  return notes;
}

const SET_UNKNOWN: Note = {
  kind: 'set-unknown',
  text: 'The response does not say which list the code is of; what it means in each stands among the candidates.',
};

const ROUNDED_CODE: Note = {
  kind: 'limit',
  text: 'The code is left out: it has more digits than JavaScript keeps.',
};

const MORE_ITEMS: Note = { kind: 'limit', text: 'There are more nested errors than are shown.' };

function mismatch(text: string): Note {
  return { kind: 'status-mismatch', text };
}

function unknownCode({ basis, coarser, property, success }: Explained): string {
  if (coarser !== null) {
    return `Errata has no record of this code; this is what the vendor says of ${visible(coarser)}.`;
  }
  if (success) return 'The vendor lists this code as a success; that does not explain the error.';
  if (property) {
    return 'This property has no row of its own; this is what the vendor says of the HTTP status.';
  }
  switch (basis) {
    case 'range':
      return 'The vendor documents the range that the code lies in, not the code itself.';
    case 'status':
      return 'Errata has no record of this code; this is what the vendor says of the HTTP status.';
    case 'http':
      return 'Errata has no record of this code; this is what HTTP says of the status.';
    default:
      return 'Errata has no record of this code.';
  }
}
