/** Whether a text begins as an object or a list of JSON does. */
export function beginsAsJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Whether a text that is no JSON begins as JSON and ends before its brackets or its last text are closed. */
export function looksCut(text: string): boolean {
  if (!beginsAsJson(text)) return false;
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case QUOTE:
        index = endOfString(text, index);
        if (index < 0) return true;
        break;
      case OPENING_BRACKET:
      case OPENING_BRACE:
        open += 1;
        break;
      case CLOSING_BRACKET:
      case CLOSING_BRACE:
        open -= 1;
    }
  }
  return open > 0;
}

const QUOTE = 0x22;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const BACKSLASH = 0x5c;

/** Where the text that begins at `start` has its closing quotation mark; -1 when it has none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** Whether an odd number of backslashes stands before the character. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}
