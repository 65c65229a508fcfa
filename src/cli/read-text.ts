import type { PasteForm, PasteRead } from '../model/paste.ts';
import { LONGEST_PASTE, readPaste } from '../paste/read-paste.ts';
import { clause } from './clause.ts';
import type { InputEnd, InputReader } from './input-reader.ts';

/** Why there is no response in a text that is not empty, by what it was said to be, where that tells more than the reading. */
const REASONS: Readonly<Partial<Record<PasteForm, string>>> = {
  body: 'it is no body',
  http: 'it has no response as HTTP writes it, with a status line and headers',
  log: 'none of its lines tells of a response',
  har: 'it has no entry',
};

/**
 * Reads a file that is one text, as somebody would paste it. It must stand in memory several times over
 * while it is taken apart, so no more is read than may be pasted.
 *
 * @param form null when the text itself is to say what it is
 */
export function createTextReader(decoder: TextDecoder, form: PasteForm | null): InputReader {
  const texts: string[] = [];
  let length = 0;
  let read: PasteRead | null = null;
  const add = (text: string): void => {
    length += text.length;
    if (length <= LONGEST_PASTE) texts.push(text);
  };
  return {
    push(bytes) {
      add(decoder.decode(bytes, { stream: true }));
      return [];
    },
    last() {
      add(decoder.decode());
      if (length > LONGEST_PASTE || (form === 'body' && isBinary(texts))) return [];
      read = readPaste(texts.join(''), form ?? undefined);
      return read.kind === 'entries' ? read.entries : [];
    },
    get isOver() {
      return length > LONGEST_PASTE;
    },
    end(): InputEnd {
      if (read?.kind === 'entries') return { kind: 'complete', remarks: read.remarks.map(clause) };
      if (length > LONGEST_PASTE) return { kind: 'nothing', reason: TOO_LONG };
      if (texts.every((text) => text.trim() === ''))
        return { kind: 'nothing', reason: 'it is empty' };
      if (read === null) return { kind: 'nothing', reason: NO_TEXT };
      const reason = form === null ? undefined : REASONS[form];
      return { kind: 'nothing', reason: reason ?? clause(read.reason) };
    },
  };
}

const MILLIONS = LONGEST_PASTE / 1e6;
const TOO_LONG = `it has more than the ${MILLIONS} million characters that are read of one text; a HAR or NDJSON may be of any size`;
const NO_TEXT = 'it is no text';

/** Whether bytes were read that no text has: zeros, or more than a few that are no characters. */
function isBinary(texts: readonly string[]): boolean {
  if (texts.some((text) => text.includes('\0'))) return true;
  const [first = ''] = texts;
  const begin = first.slice(0, LOOKED_AT);
  return begin.split('\ufffd').length - 1 > begin.length / FEW;
}

/** In characters. */
const LOOKED_AT = 4_096;
/** Of a text in Latin-1 one character in so many may be none in UTF-8. */
const FEW = 5;
