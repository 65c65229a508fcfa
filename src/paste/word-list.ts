/** The words of a command as its program gets them, and where in the text the command ends. */
export interface ShellWords {
  readonly words: readonly string[];
  /** Behind the command's last line, or what it is piped into. */
  readonly end: number;
}

/** Collects the characters of words. */
export interface WordList {
  add(char: string): void;
  /** A word has begun, even where it stays empty. */
  open(): void;
  /** A word is over, where one has begun. */
  close(): void;
  readonly words: readonly string[];
}

export function createWordList(): WordList {
  const words: string[] = [];
  let parts: string[] | null = null;
  return {
    add(char) {
      parts ??= [];
      parts.push(char);
    },
    open() {
      parts ??= [];
    },
    close() {
      if (parts !== null) words.push(parts.join(''));
      parts = null;
    },
    words,
  };
}

/** The place behind the line that begins or goes on there. */
export function behindLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
