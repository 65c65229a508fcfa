/** Finds the ends of JSON strings in bytes that come piece by piece. */
export interface StringReader {
  /** A string has begun and not ended. */
  readonly isOpen: boolean;
  /** A string begins: its opening quote was read. */
  open(): void;
  /** Goes on to behind the closing quote, or to the end of the bytes, and gives the place. */
  read(bytes: Uint8Array, at: number): number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** In bytes: from there on the native search for the quote is faster than a loop. */
const LONG = 48;

export function createStringReader(): StringReader {
  let isOpen = false;
  /** An odd number of backslashes ended the bytes before. */
  let isEscaped = false;
  return {
    get isOpen() {
      return isOpen;
    },
    open() {
      isOpen = true;
      isEscaped = false;
    },
    read(bytes, start) {
      let at = start;
      while (true) {
        const quote = nextQuote(bytes, at);
        const backslashes = backslashesBefore(bytes, quote, start);
        const isSplit = backslashes === quote - start && isEscaped;
        const isQuoteEscaped = (backslashes % 2 === 1) !== isSplit;
        if (quote === bytes.length) {
          isEscaped = isQuoteEscaped;
          return quote;
        }
        at = quote + 1;
        if (isQuoteEscaped) continue;
        isOpen = false;
        return at;
      }
    },
  };
}

/** The place of the next quote from `at` on; the end when there is none. */
function nextQuote(bytes: Uint8Array, at: number): number {
  const end = bytes.length;
  const near = Math.min(end, at + LONG);
  let place = at;
  while (place < near && bytes[place] !== QUOTE) place += 1;
  if (place < near || near === end) return place;
  const found = bytes.indexOf(QUOTE, place);
  return found < 0 ? end : found;
}

/** How many backslashes stand right before `place`, not before `start`. */
function backslashesBefore(bytes: Uint8Array, place: number, start: number): number {
  let first = place;
  while (first > start && bytes[first - 1] === BACKSLASH) first -= 1;
  return place - first;
}
