/** A text that is read character by character: the name of a member, or the version. */
export interface ShortText {
  /** As it is written, escapes included, up to a length that none has which is looked for. */
  readonly text: string;
  /** Its opening quotation mark was read. */
  start(): void;
  /** Takes what comes next; true when that is the closing quotation mark. */
  take(char: string): boolean;
}

const LONGEST = 16;

export function createShortText(): ShortText {
  let text = '';
  let isEscaped = false;
  return {
    get text() {
      return text;
    },
    start() {
      text = '';
      isEscaped = false;
    },
    take(char) {
      if (isEscaped) isEscaped = false;
      else if (char === '"') return true;
      else if (char === '\\') isEscaped = true;
      if (text.length <= LONGEST) text += char;
      return false;
    },
  };
}
