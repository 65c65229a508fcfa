import { jsonPieces } from './json-pieces.ts';
import { readLenient } from './lenient.ts';
import { lineWords } from './log-words.ts';
import { BODY_NOT_TOLD, entryOf } from './parts.ts';
import type { Found } from './paste-read.ts';

const STATUS_UNKNOWN =
  'Where PowerShell prints the body, it leaves the status out; nothing is said of it.';

/** How an error of the two commands begins; 5.1 has a space before the colon, and calls them by other names too. */
const START = /^[ \t]*(?:Invoke-(?:RestMethod|WebRequest) ?:|(?:irm|iwr|curl|wget) : )/gm;
/** What stands behind the message: where it was, and the call. */
const BEHIND = /^[ \t]*(?:At (?:line|.{1,300}):\d{1,9}|At .{0,300}\bchar:\d{1,9}$|\+ )/m;
/** The call, behind the number of its line in PowerShell 7. */
const CALL = /^[ \t]*(?:\+|\d{1,9} \|)[ \t]+(\S.*)$/m;
/** What PowerShell 7 writes before each line of it. */
const MARGIN = /^ {1,12}\| ?/;
const METHOD = /\s-Method:?\s+["']?([A-Za-z]{3,20})\b/i;

/** In characters, of one error. */
const LONGEST = 1_000_000;
/** So many errors are read of one text. */
const MOST = 1_000;

/** Reads what PowerShell prints of failing responses: the body, or the status where there is none. Null for other text. */
export function readPowershell(text: string): Found | null {
  const starts = [...text.matchAll(START)].slice(0, MOST);
  const entries = starts.flatMap(({ index, 0: start }, number) => {
    const end = Math.min(starts[number + 1]?.index ?? text.length, index + LONGEST);
    return readError(text.slice(index + start.length, end)) ?? [];
  });
  if (entries.length === 0) return null;
  const isUnknown = entries.some(({ exchange: { status } }) => status === null);
  const isUntold = entries.some(({ body }) => body.kind === 'unavailable');
  return {
    entries,
    remarks: [...(isUnknown ? [STATUS_UNKNOWN] : []), ...(isUntold ? [BODY_NOT_TOLD] : [])],
  };
}

function readError(text: string) {
  const call = CALL.exec(text)?.[1] ?? '';
  const message = messageOf(text);
  const body = bodyIn(message);
  const { status } = body === null ? lineWords(message) : {};
  if (body === null && status === undefined) return null;
  const { url } = lineWords(call);
  const method = METHOD.exec(call)?.[1] ?? (call === '' ? '' : 'GET');
  return entryOf({ method, ...(url !== undefined && { url }), status: status ?? null, body });
}

/** What the error says, without where it was. */
function messageOf(text: string): string {
  const behind = text.search(BEHIND);
  const own = behind < 0 ? text : text.slice(0, behind);
  const lines = own.split('\n');
  if (!/^[ \t]*Line \|[ \t\r]*$/m.test(own)) return own;
  const marked = lines.filter((line) => MARGIN.test(line)).map((line) => line.replace(MARGIN, ''));
  return marked.filter((line) => !/^[ \t~]*$/.test(line)).join('\n');
}

/** The body in a message. PowerShell 5.1 breaks it where the window ends, in the middle of a text too. */
function bodyIn(message: string): string | null {
  const trimmed = message.trim();
  const plain = trimmed.replace(/\r?\n/g, '');
  for (const one of [trimmed, plain]) {
    if (/^[[{]/.test(one)) {
      const whole = readLenient(one);
      if (whole) return whole.text;
    }
    const [piece] = jsonPieces(one).pieces;
    if (piece) return piece.text;
  }
  return null;
}
