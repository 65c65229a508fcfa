import { createShortText, type ShortText } from './short-text.ts';

/** Where in the file: within which of its objects or lists. */
type Place = 'before' | 'file' | 'log' | 'entries' | 'after';

/** What may come next; `first`: a member or element, or the end of the empty object or list. */
export type Expected = 'first' | 'key' | 'in-key' | 'colon' | 'value' | 'in-version' | 'comma';

/** How far what is around the elements of `log.entries` was read. */
export interface Progress {
  place: Place;
  expected: Expected;
  /** From the first byte of a value on, until whoever reads it says that it has ended. */
  isInValue: boolean;
  /** How many lists `log.entries` have begun. */
  lists: number;
  /** `log.version`; null when there is none, empty when it is no text. */
  version: string | null;
  /** Why there is no list of entries, once that is known. */
  missing: string | null;
  readonly name: ShortText;
}

export function beginProgress(): Progress {
  return {
    place: 'before',
    expected: 'value',
    isInValue: false,
    lists: 0,
    version: null,
    missing: null,
    name: createShortText(),
  };
}

/** Whether what comes next is within a text, where white space counts. */
export function isInText({ expected }: Progress): boolean {
  return expected === 'in-key' || expected === 'in-version';
}

/** Takes what comes next, but for white space outside texts; false, and nothing taken, when it may not stand there. */
export function take(to: Progress, char: string): boolean {
  if (to.place === 'after') return false;
  if (to.place === 'before') return char === '{' && enter(to, 'file');
  const isList = to.place === 'entries';
  const isEnd = char === (isList ? ']' : '}');
  switch (to.expected) {
    case 'first':
      if (isEnd) return leave(to);
      return isList ? takeValue(to, char) : takeKey(to, char);
    case 'key':
      return takeKey(to, char);
    case 'in-key':
      if (to.name.take(char)) to.expected = 'colon';
      return true;
    case 'in-version':
      if (to.name.take(char)) endVersion(to);
      return true;
    case 'colon':
      return char === ':' && expect(to, 'value');
    case 'value':
      return takeValue(to, char);
    case 'comma':
      if (isEnd) return leave(to);
      return char === ',' && expect(to, isList ? 'value' : 'key');
  }
}

function expect(to: Progress, expected: Expected): true {
  to.expected = expected;
  return true;
}

function takeKey(to: Progress, char: string): boolean {
  if (char !== '"') return false;
  to.name.start();
  return expect(to, 'in-key');
}

function takeValue(to: Progress, char: string): boolean {
  if (!/[[{"\-\dtfn]/.test(char)) return false;
  const name = to.name.text;
  if (to.place === 'file' && name === 'log') {
    if (char === '{') return enter(to, 'log');
    to.missing ??= `its member log is ${kindOf(char)} and not an object`;
  }
  if (to.place === 'log' && name === 'entries') {
    if (char === '[') return enter(to, 'entries');
    to.missing ??= `log.entries is ${kindOf(char)} and not a list`;
  }
  if (to.place === 'log' && name === 'version') {
    if (char === '"') return startVersion(to);
    to.version = '';
  }
  to.isInValue = true;
  return true;
}

function startVersion(to: Progress): true {
  to.name.start();
  return expect(to, 'in-version');
}

function endVersion(to: Progress): void {
  to.version = to.name.text;
  to.expected = 'comma';
}

function enter(to: Progress, place: 'file' | 'log' | 'entries'): true {
  to.place = place;
  if (place === 'entries') to.lists += 1;
  return expect(to, 'first');
}

function leave(to: Progress): true {
  to.place = to.place === 'entries' ? 'log' : to.place === 'log' ? 'file' : 'after';
  return expect(to, 'comma');
}

function kindOf(first: string): string {
  if (first === '{') return 'an object';
  if (first === '[') return 'a list';
  if (first === '"') return 'a text';
  if (first === 'n') return 'null';
  return first === 't' || first === 'f' ? 'a truth value' : 'a number';
}
