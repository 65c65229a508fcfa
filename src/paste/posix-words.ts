import { ansiEscape, printedAt } from './ansi-escape.ts';
import { behindLine, createWordList, type ShellWords, type WordList } from './word-list.ts';

/**
 * Reads a command of a POSIX shell (POSIX.1-2024, 2.2 and 2.3), with the `$'...'` that browsers write for
 * what cannot be seen. Nothing is expanded, `$HOME` stays as it is, but for what Errata itself copies. The
 * command ends with its line, which a backslash continues, or where it is piped, redirected, or followed by
 * another.
 */
export function readPosixWords(text: string, start: number): ShellWords {
  const list = createWordList();
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '\\') at = readBackslash(text, at, list);
    else if (char === "'") at = readSingle(text, at, list);
    else if (char === '"') at = readDouble(text, at, list);
    else if (char === '$' && text[at + 1] === "'") at = readAnsi(text, at, list);
    else if (char === '\n') return finish(list, at + 1);
    else if (isRedirected(text, at)) return finish(list, behindLine(text, at));
    else if (/[|;<>]/.test(char) || (char === '&' && isOperator(text, at))) {
      return finish(list, behindLine(text, at));
    } else {
      if (/\s/.test(char)) list.close();
      else list.add(char);
      at += 1;
    }
  }
  return finish(list, at);
}

function finish(list: WordList, end: number): ShellWords {
  list.close();
  return { words: list.words, end };
}

/** `2>&1`: the number is none of the words. */
function isRedirected(text: string, at: number): boolean {
  return /^\s\d[<>]$/.test(text.slice(at - 1, at + 2));
}

/** People forget the quotes around a URL, whose `&` goes on with a parameter. */
function isOperator(text: string, at: number): boolean {
  return !/[\w%.~-]/.test(text[at + 1] ?? '') || /\s/.test(text[at - 1] ?? ' ');
}

function readBackslash(text: string, at: number, list: WordList): number {
  const next = text[at + 1];
  if (next === '\n') return at + 2;
  if (next === '\r' && text[at + 2] === '\n') return at + 3;
  // Chats and pages often leave spaces behind the backslash.
  const spaces = /[ \t]+\r?\n/y;
  spaces.lastIndex = at + 1;
  if (spaces.test(text)) return spaces.lastIndex;
  if (next === undefined) return at + 1;
  list.add(next);
  return at + 2;
}

function readSingle(text: string, at: number, list: WordList): number {
  const end = text.indexOf("'", at + 1);
  const close = end < 0 ? text.length : end;
  list.open();
  list.add(text.slice(at + 1, close));
  return close + 1;
}

function readDouble(text: string, start: number, list: WordList): number {
  list.open();
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    const next = text[at + 1];
    const printed = text[at] === '$' ? printedAt(text, at) : null;
    if (printed) {
      list.add(printed.char);
      at += printed.length;
    } else if (text[at] === '\\' && next !== undefined && '"\\$`\n'.includes(next)) {
      if (next !== '\n') list.add(next);
      at += 2;
    } else {
      list.add(text[at] ?? '');
      at += 1;
    }
  }
  return at + 1;
}

function readAnsi(text: string, start: number, list: WordList): number {
  list.open();
  let at = start + 2;
  while (at < text.length && text[at] !== "'") {
    if (text[at] === '\\') {
      const { char, length } = ansiEscape(text, at);
      list.add(char);
      at += length;
    } else {
      list.add(text[at] ?? '');
      at += 1;
    }
  }
  return at + 1;
}
