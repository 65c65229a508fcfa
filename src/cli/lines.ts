/** One line of a text, without what ends it. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null when it is too long to be kept. */
  readonly text: string | null;
  /** Whether a line end stands behind it; only the last line may have none. */
  readonly ended: boolean;
}

/** Cuts text that comes in pieces into lines. */
export interface LineCutter {
  /** The lines that became complete. */
  readonly push: (text: string) => Iterable<Line>;
  /** What stands behind the last line end. */
  readonly end: () => Iterable<Line>;
}

/**
 * Cuts lines at U+000A; a U+000D before it is white space to all who read them.
 *
 * @param longest characters that a line may have
 */
export function createLineCutter(longest: number): LineCutter {
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    // Of a line that is too long only its length is kept.
    if (length > longest) parts = [];
    else if (part !== '') parts.push(part);
  };
  const take = (ended: boolean): Line => {
    const line = { number, text: length > longest ? null : parts.join(''), ended };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  return {
    *push(text) {
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        add(text.slice(from, end));
        from = end + 1;
        yield take(true);
      }
      add(text.slice(from));
    },
    *end() {
      if (length > 0) yield take(false);
    },
  };
}
