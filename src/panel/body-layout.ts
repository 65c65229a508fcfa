import { childPointer } from '../engine/members.ts';
import { parse } from '../engine/parse.ts';

/** A piece of the laid-out body: plain text, or a value at a place. */
export interface Segment {
  readonly text: string;
  /** JSON Pointer of the value that this is; null for what lies between marked values. */
  readonly pointer: string | null;
}

/** In characters. Longer bodies are shown as they came: laying them out would hold the panel up. */
const LONGEST = 100_000;
/** In characters, once laid out: what is nested deep is mostly white space. */
const LONGEST_LAID_OUT = 1_000_000;

/**
 * The tokens of JSON5 (https://spec.json5.org) in a text that is known to be JSON5: texts, comments,
 * brackets, colons and commas, and whatever stands between these.
 */
const TOKEN =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|\/\/.*|\/\*[\s\S]*?\*\/|[[\]{}:,]|[^\s[\]{}:,"'/]+/g;

/**
 * Lays a JSON body out with one member a line, keeping every key and value as it was sent: numbers in
 * their own digits, doubled keys, unquoted keys. Values at `marked` pointers are segments of their own.
 * A body that is no JSON even to the lenient reader, or is too long, is one piece of text.
 */
export function layOut(body: string, marked: ReadonlySet<string>): readonly Segment[] {
  const text = body.charCodeAt(0) === 0xfeff ? body.slice(1) : body;
  const isJson = text.length <= LONGEST && parse(text, true).kind === 'json';
  return (isJson ? segmentsOf(text, marked) : null) ?? [{ text, pointer: null }];
}

/** An object or a list that is being laid out. */
interface Level {
  readonly isObject: boolean;
  readonly pointer: string;
  /** How many members or elements have begun. */
  count: number;
  /** Of the member whose value comes next; null where a key does. */
  key: string | null;
}

/** Null for what would be too long. */
function segmentsOf(text: string, marked: ReadonlySet<string>): readonly Segment[] | null {
  const segments: Segment[] = [];
  const levels: Level[] = [];
  let pending = '';
  let length = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('/')) continue;
    addToken(token);
    if (length + pending.length > LONGEST_LAID_OUT) return null;
  }
  flush(null);
  return segments;

  function addToken(token: string): void {
    switch (token) {
      case ':':
      case ',':
        // Written with the key before, and with the part behind: one at the end of a list is left out.
        return;
      case '{':
      case '[': {
        const pointer = beginValue();
        pending += token;
        levels.push({ isObject: token === '{', pointer, count: 0, key: null });
        return;
      }
      case '}':
      case ']': {
        const level = levels.pop();
        if (level && level.count > 0) pending += newLine();
        pending += token;
        return endValue(level?.pointer ?? '');
      }
      default:
        return addWord(token);
    }
  }

  /** A key, or a value that is no object and no list. */
  function addWord(token: string): void {
    const level = levels.at(-1);
    if (level?.isObject && level.key === null) {
      beginPart(level);
      level.key = nameOf(token);
      pending += `${token}: `;
      return;
    }
    const pointer = beginValue();
    pending += token;
    endValue(pointer);
  }

  function beginValue(): string {
    const level = levels.at(-1);
    if (level && !level.isObject) beginPart(level);
    const pointer = level ? childPointer(level.pointer, level.key ?? level.count - 1) : '';
    if (marked.has(pointer)) flush(null);
    return pointer;
  }

  function endValue(pointer: string): void {
    if (marked.has(pointer)) flush(pointer);
    const level = levels.at(-1);
    if (level) level.key = null;
  }

  function beginPart(level: Level): void {
    pending += `${level.count > 0 ? ',' : ''}${newLine()}`;
    level.count += 1;
  }

  function newLine(): string {
    return `\n${'  '.repeat(levels.length)}`;
  }

  function flush(pointer: string | null): void {
    if (pending !== '') segments.push({ text: pending, pointer });
    length += pending.length;
    pending = '';
  }
}

/** What a key names: without its quotation marks and escapes. */
function nameOf(key: string): string {
  if (!/^["']/.test(key)) return key;
  const parsed = parse(key, true);
  return parsed.kind === 'json' ? String(parsed.value) : key;
}
