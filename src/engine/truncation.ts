import { endOfString } from './json-string.ts';

/** Whether a text that is no JSON begins as JSON and ends before its brackets or its last text are closed. */
export function looksCut(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
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
