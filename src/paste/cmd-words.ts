import { createWordList, type ShellWords } from './word-list.ts';

/**
 * Reads a command of the command prompt of Windows. It is read twice, as there: the prompt takes the carets
 * out and finds the end, then the program takes its words out of what is left.
 */
export function readCmdWords(text: string, start: number): ShellWords {
  const { line, end } = readLine(text, start);
  return { words: wordsOf(line), end };
}

/**
 * Outside of quotes a caret makes the next character a plain one, and takes a line end away; the line end
 * behind that is then plain, which is how browsers write one.
 */
function readLine(text: string, start: number): { readonly line: string; readonly end: number } {
  const line: string[] = [];
  let isQuoted = false;
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '^' && !isQuoted) {
      const gone = lineEndAt(text, at + 1);
      const kept = lineEndAt(text, at + 1 + gone);
      if (gone === 0) line.push(text[at + 1] ?? '');
      else if (kept > 0) line.push('\n');
      at += 1 + (gone === 0 ? 1 : gone + kept);
      continue;
    }
    if (lineEndAt(text, at) > 0) return { line: line.join(''), end: at + lineEndAt(text, at) };
    if (char === '|' && !isQuoted) break;
    if (char === '"') isQuoted = !isQuoted;
    line.push(char);
    at += 1;
  }
  const end = text.indexOf('\n', at);
  return { line: line.join(''), end: end < 0 ? text.length : end + 1 };
}

/** How many characters the line end there has. */
function lineEndAt(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}

/** As programs of Windows take their words out of a line: quotes hold words together, `\"` is one of its own. */
function wordsOf(line: string): readonly string[] {
  const list = createWordList();
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? '';
    if (char === '\\') {
      let end = at;
      while (line[end] === '\\') end += 1;
      const count = end - at;
      const isBeforeQuote = line[end] === '"';
      list.add('\\'.repeat(isBeforeQuote ? Math.floor(count / 2) : count));
      at = end - 1;
      if (isBeforeQuote && count % 2 === 1) {
        list.add('"');
        at = end;
      }
    } else if (char === '"') {
      list.open();
      // Within quotes two of them are one.
      if (isQuoted && line[at + 1] === '"') {
        list.add('"');
        at += 1;
      } else isQuoted = !isQuoted;
    } else if (/\s/.test(char) && !isQuoted) list.close();
    else list.add(char);
  }
  list.close();
  return list.words;
}
