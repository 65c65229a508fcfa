import type { UnavailableReason } from '../model/exchange.ts';
import type { Note } from '../model/finding.ts';
import type { Catalogue } from './catalogue.ts';
import type { Decoded } from './decode.ts';
import type { Explained } from './explain.ts';
import type { Parsed } from './parse.ts';
import type { Recognition } from './recognize.ts';

/** What was to be had of the body, as far as a finding has to say it. */
export type BodyState =
  | Parsed
  /** A success whose text shows no sign of an error; it was not parsed. */
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'none'; readonly why: 'truncated' | 'truncated-by-browser' }
  /** HEAD and its like: there is none. */
  | { readonly kind: 'none'; readonly why: 'no-body' }
  | { readonly kind: 'unavailable'; readonly why: UnavailableReason };

const UNAVAILABLE: Readonly<Record<UnavailableReason, string>> = {
  withheld:
    'The browser did not hand over the body: the page had moved on, or the body is too large for its tools.',
  'not-exported': 'The body is not in this HAR; export it again with content.',
  'bad-base64': 'The body is marked as base64 and is not; it could not be read.',
};

type Missing = (BodyState & { readonly kind: 'none' })['why'];

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
  if (body.kind === 'unavailable') return [{ kind: 'unreadable', text: UNAVAILABLE[body.why] }];
  if (body.kind === 'none') return [MISSING[body.why]];
  if (body.kind === 'unmarked') return NONE;
  const form = formNote(shape, saysSuccess);
  if (!body.tolerant) return form ? [form] : NONE;
  return form ? [READ_LENIENTLY, form] : [READ_LENIENTLY];
}

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
  { evidence, pack: { pack } }: Recognition,
  host: string,
  aliasOf: Catalogue['aliasOf'],
): readonly Note[] {
  if (evidence === 'host+shape' || evidence === 'host') {
    if (aliasOf(host)?.vendor !== pack.id) return NONE;
    const doubt = evidence === 'host' ? ', or what stands before it may have failed itself' : '';
    return [{ kind: 'by-alias', text: `${host} speaks ${pack.name} by your settings${doubt}.` }];
  }
  if (evidence !== 'shape') return NONE;
  const from = host === '' ? 'The host is unknown' : `${host} is no host of ${pack.name}`;
  return [
    { kind: 'by-shape', text: `${from}; the vendor is named by the form of the body alone.` },
  ];
}

/** Where the response, the body and the documentation disagree, or the documentation is silent. */
export function codeNotes(
  explained: Explained,
  decoded: Decoded,
  status: number | null,
): readonly Note[] {
  let notes = NONE;
  const documented = explained.entry?.status ?? explained.documented;
  if (documented !== null && status !== null && documented !== status) {
    notes = [mismatch(`Documented under ${documented}, received under ${status}.`)];
  }
  if (decoded.status !== null && status !== null && decoded.status !== status) {
    const text = `The body says status ${decoded.status}, the response has status ${status}.`;
    notes = [...notes, mismatch(text)];
  }
  if (decoded.code !== null && !explained.entry && explained.documented === null) {
    notes = [...notes, { kind: 'unknown-code', text: unknownCode(explained) }];
  }
  if (decoded.rounded) notes = [...notes, ROUNDED_CODE];
  if (decoded.cut) notes = [...notes, MORE_ITEMS];
  return notes;
}

const ROUNDED_CODE: Note = {
  kind: 'limit',
  text: 'The code is left out: it has more digits than JavaScript keeps.',
};

const MORE_ITEMS: Note = { kind: 'limit', text: 'There are more nested errors than are shown.' };

function mismatch(text: string): Note {
  return { kind: 'status-mismatch', text };
}

function unknownCode({ basis, property, success }: Explained): string {
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
