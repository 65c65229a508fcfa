import { visible } from '../../engine/visible.ts';
import { pseudonymOf } from '../../redaction/kinds.ts';
import type { Place } from '../../redaction/masked.ts';
import type { TicketWords } from '../../ticket/words.ts';
import type { Words } from './words.ts';

/** What the sentences about masking show to tell what masked values look like. */
export const EXAMPLE_PSEUDONYM = pseudonymOf('phone', 1);

/** What a ticket says of its own accord, to whoever reads it. */
export function ticketWords(words: Words): TicketWords {
  return {
    unknownVendor: words.text('ticketNoVendor'),
    noCode: words.text('ticketNoCode'),
    noForm: words.text('ticketNoForm'),
    coarser: words.text('coarserCodes'),
    message: words.text('message'),
    detail: words.text('detail'),
    meaning: words.text('ticketMeaning'),
    status: words.text('ticketStatus'),
    request: words.text('request'),
    time: words.text('ticketTime'),
    bodyTime: words.text('ticketBodyTime'),
    duration: words.text('ticketDuration'),
    ids: words.text('ticketIds'),
    evidence: words.text('ticketRecognizedBy'),
    basis: words.text('ticketSource'),
    docs: words.text('ticketDocs'),
    notes: words.text('ticketNotes'),
    nested: words.text('ticketNested'),
    moreCharacters: (count) => words.count('ticketFurtherCharacters', count),
    moreNested: (count) => words.count('furtherErrors', count),
    masked: words.text('ticketMasked', EXAMPLE_PSEUDONYM),
    evidences: {
      'host+shape': words.of('ticketEvidence', 'host+shape'),
      shape: words.of('ticketEvidence', 'shape'),
      host: words.of('ticketEvidence', 'host'),
      form: words.of('ticketEvidence', 'form'),
      http: words.of('ticketEvidence', 'http'),
    },
    bases: {
      documented: words.of('ticketBasis', 'documented'),
      example: words.of('ticketBasis', 'example'),
      range: words.of('ticketBasis', 'range'),
      observed: words.of('ticketBasis', 'observed'),
      recalled: words.of('ticketBasis', 'recalled'),
      status: words.of('ticketBasis', 'status'),
      http: words.of('ticketBasis', 'http'),
    },
  };
}

/**
 * The name of the preview of a ticket.
 *
 * @param vendor the vendor's name; an empty text for none
 * @param code as it came, whatever characters it has; null for none
 */
export function ticketTitle(words: Words, vendor: string, code: string | null): string {
  if (code === null) {
    return vendor === '' ? words.text('ticketForOther') : words.text('ticketForVendor', vendor);
  }
  return vendor === ''
    ? words.text('ticketForCode', visible(code))
    : words.text('ticketFor', vendor, visible(code));
}

/** What a screen reader says when a ticket is copied. */
export function ticketCopied(words: Words, masked: number, unmasked: number): string {
  if (unmasked === 0) {
    return masked === 0 ? words.text('ticketCopied') : words.count('ticketCopiedMasked', masked);
  }
  return masked === 0
    ? words.count('ticketCopiedLeft', unmasked)
    : words.count('ticketCopiedMaskedAndLeft', masked, unmasked);
}

/** Where a masked value stood, each place once, with how often in all. */
export function whereMasked(words: Words, places: readonly Place[], count: number): string {
  const where = words.list([...new Set(places.map((place) => placeOf(words, place)))]);
  return count === 1 ? where : words.count('maskedTimes', count, where);
}

function placeOf(words: Words, place: Place): string {
  switch (place.in) {
    case 'url':
    case 'request-body':
    case 'response-body':
    case 'text':
      return words.of('maskedIn', place.in);
    case 'request-header':
      return words.text('maskedInRequestHeader', visible(place.name));
    case 'response-header':
      return words.text('maskedInResponseHeader', visible(place.name));
  }
}
