/** What is nested deeper is none that Node prints: it stops at a depth of its own. */
const DEEPEST = 100;

/** Thrown where a text is none that Node prints; never leaves this file. */
class Unreadable extends Error {}

/**
 * Reads what `util.inspect` of Node prints, as `console.log` does of an error and its members: names without quotes,
 * texts in one of three quotes, names of classes before brackets, `<ref *1>`, and words in brackets for functions and
 * for what is nested too deeply. What no JSON can hold is null. Undefined for any other text.
 */
export function readInspected(text: string): unknown {
  const place: Place = { text, at: 0 };
  try {
    const value = valueAt(place, 0);
    take(place, SPACE);
    return place.at === text.length ? value : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** How far a text is read. */
interface Place {
  readonly text: string;
  at: number;
}

const SPACE = /\s*/y;
const TEXT = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\]|\\[\s\S])*`/y;
/** Node cuts a long text into lines. */
const JOINT = /\s*\+\s*(?=['"`])/y;
const REFERENCE = /<ref \*\d{1,9}> /y;
/** `[Function: x]`, `[class X]`, `[Getter/Setter]`, `[Function [X]]`; behind the bracket of a list is white space. */
const IN_BRACKETS = /\[[\w$](?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,500}\]/y;
/** What says nothing: bytes, a promise, a symbol, how many are left out, a date, an integer that is too large. */
const OTHERS =
  /<[^\n<>]{0,2000}>|Symbol\([^\n)]{0,200}\)|\.\.\. \d{1,12} more \w{1,20}|\d{4}-\d\d-\d\dT[\d:.]{8,12}Z|-?\d{1,400}n\b|-?Infinity\b|-0\b/y;
const NUMBER = /-?\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,3})?(?![\w$])/y;
/** An error among the members, with its stack. */
const ERROR =
  /[\w$]{0,80}(?:Error|Exception)\b[^\n]{0,2000}?(?:\n\s{1,80}at [^\n]{0,1000}?){1,200}(?=,?\n| \{\n)/y;
/** The name of a class, how many it holds, and by what name it goes: `Map(1)`, `Object [AxiosHeaders]`. */
const CLASS = /[\w$.]{1,80}(?:\(\d{1,12}\))?(?: \[[^[\]\n]{1,80}\]){0,2} ?(?=[{[])/y;
const WORD = /(?:true|false|null|undefined|NaN)\b/y;
const NAME = /[\w$]{1,200}(?=:| =>)/y;
const BEFORE_MEMBERS = /\s*(?=[{[])/y;
const BEHIND_NAME = /:|\s=>/y;

function take(place: Place, pattern: RegExp): string | null {
  pattern.lastIndex = place.at;
  const found = pattern.exec(place.text)?.[0] ?? null;
  if (found !== null) place.at += found.length;
  return found;
}

function valueAt(place: Place, depth: number): unknown {
  if (depth > DEEPEST) throw new Unreadable();
  take(place, SPACE);
  take(place, REFERENCE);
  const text = take(place, TEXT);
  if (text !== null) return joined(place, text);
  const mark = take(place, IN_BRACKETS);
  if (mark !== null) return markedAt(place, depth, mark);
  if (take(place, ERROR) !== null) {
    take(place, SPACE);
    return place.text[place.at] === '{' ? objectAt(place, depth) : null;
  }
  if (take(place, OTHERS) !== null) return null;
  const number = take(place, NUMBER);
  if (number !== null) return Number(number);
  const word = take(place, WORD);
  if (word !== null) return word === 'true' ? true : word === 'false' ? false : null;
  take(place, CLASS);
  return bracketAt(place, depth);
}

/** What a word in brackets stands for; behind `[Object: null prototype]` the members may follow. */
function markedAt(place: Place, depth: number, mark: string): unknown {
  if (/ prototype\]$/.test(mark) && take(place, BEFORE_MEMBERS) !== null) {
    return bracketAt(place, depth);
  }
  if (mark === '[Array]') return [];
  const isNothing = /^\[(?:\w{0,20}Function|class|Circular|Getter|Setter|Symbol)\b/.test(mark);
  return isNothing ? null : {};
}

function bracketAt(place: Place, depth: number): unknown {
  const bracket = place.text[place.at];
  if (bracket === '{') return objectAt(place, depth);
  if (bracket !== '[') throw new Unreadable();
  return membersAt(place, depth, ']').map(([, value]) => value);
}

/** What has no name in an object, such as the elements of a set, is left out. */
function objectAt(place: Place, depth: number): unknown {
  const members = membersAt(place, depth, '}');
  return Object.fromEntries(
    members.flatMap(([name, value]) => (name === null ? [] : [[name, value]])),
  );
}

type Member = readonly [name: string | null, value: unknown];

/** What stands between brackets. */
function membersAt(place: Place, depth: number, closing: string): readonly Member[] {
  const members: Member[] = [];
  place.at += 1;
  for (;;) {
    take(place, SPACE);
    if (place.text[place.at] === closing) {
      place.at += 1;
      return members;
    }
    const member = memberAt(place, depth);
    if (member) members.push(member);
    take(place, SPACE);
    const next = place.text[place.at];
    if (next === ',') place.at += 1;
    else if (next !== closing) throw new Unreadable();
  }
}

/** Null for how many are left out. */
function memberAt(place: Place, depth: number): Member | null {
  const name = take(place, NAME);
  const first = name ?? valueAt(place, depth + 1);
  if (take(place, BEHIND_NAME) === null) return first === null ? null : [null, first];
  return [typeof first === 'string' ? first : null, valueAt(place, depth + 1)];
}

function joined(place: Place, first: string): string {
  let whole = unquoted(first);
  while (take(place, JOINT) !== null) whole += unquoted(take(place, TEXT) ?? '');
  return whole;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
]);

function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|([\s\S]))/g, (_, byte, unit, other) =>
      other === undefined
        ? String.fromCharCode(Number.parseInt(String(byte ?? unit), 16))
        : (ESCAPES.get(String(other)) ?? String(other)),
    );
}
