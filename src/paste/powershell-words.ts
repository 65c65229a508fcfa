import { behindLine, createWordList, type ShellWords, type WordList } from './word-list.ts';

/** What a backtick makes of a letter (about_Special_Characters). */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * Reads a command of PowerShell (about_Quoting_Rules), whose lines a backtick continues. A quotation mark for a
 * program has a backslash before it, which is taken out.
 */
export function readPowershellWords(text: string, start: number): ShellWords {
  const list = createWordList();
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '`') at = readBacktick(text, at, list);
    else if (char === "'" || char === '"') at = readQuoted(text, at, list);
    else if (char === '\n') return finish(list, at + 1);
    else if (char === '|' || char === ';') return finish(list, behindLine(text, at));
    else {
      if (/\s/.test(char)) list.close();
      else list.add(char);
      at += 1;
    }
  }
  return finish(list, at);
}

function finish(list: WordList, end: number): ShellWords {
  list.close();
  return { words: list.words.map((word) => word.replaceAll('\\"', '"')), end };
}

function readBacktick(text: string, at: number, list: WordList): number {
  const lineEnd = /[ \t]*\r?\n/y;
  lineEnd.lastIndex = at + 1;
  if (lineEnd.test(text)) return lineEnd.lastIndex;
  const next = text[at + 1] ?? '';
  list.add((Object.hasOwn(ESCAPES, next) ? ESCAPES[next] : undefined) ?? next);
  return at + 2;
}

/** A quote of its own kind stands twice; between quotation marks backticks escape, between others nothing does. */
function readQuoted(text: string, start: number, list: WordList): number {
  const quote = text[start];
  list.open();
  let at = start + 1;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === quote && text[at + 1] === quote) {
      list.add(quote);
      at += 2;
    } else if (char === quote) return at + 1;
    else if (char === '`' && quote === '"') at = readBacktick(text, at, list);
    else {
      list.add(char);
      at += 1;
    }
  }
  return at;
}
