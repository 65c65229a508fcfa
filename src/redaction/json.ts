import type { Reading, Scan } from './scan.ts';
import { part, unescaped, type View } from './view.ts';

/** An object or a list on the way down. */
interface Frame {
  readonly list: boolean;
  /** What its own values are called that have no name, or one that says nothing. */
  readonly name: string;
  readonly remarks: boolean;
  /** The name of the member that is being read. */
  key: string;
  /** What a member such as `name` or `field` calls the member `value` beside it. */
  label: string;
  /** The values that a label beside them would name. */
  readonly labelled: { readonly view: View; readonly number: boolean }[];
}

/** Members that say what another member of the same object is the value of; as `folded` gives their names. */
const LABELS: ReadonlySet<string> = new Set(
  'name key field header param parameter property propertyname fieldname attribute path loc'.split(
    ' ',
  ),
);

/** Members that hold the value which such a label names: headers as lists, and what a validator refused. */
const VALUES: ReadonlySet<string> = new Set(
  'value val input actual actualvalue rejectedvalue attemptedvalue received provided'.split(' '),
);

/** Members that say nothing of their own, so that the name around them holds. */
const SILENT: ReadonlySet<string> = new Set('value val text content raw data values'.split(' '));

/** Under these, a sentence below the name of a secret is said of it. */
const REMARKS =
  /^(?:errors?|messages?|violations|failures|details?|fields|invalid.{0,20}|validation.{0,20})$/i;

const TOKEN = /[\s,]+|"|[[\]{}:]|[^\s,"[\]{}:]+/y;
const PLAIN_VALUE = /^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)$/i;

/**
 * Reads JSON as text, token by token, so that numbers keep their digits, repeated members count, and what
 * is cut off or broken is read as far as it goes. Without recursion: it may nest deeper than the stack is.
 *
 * @returns whether all of it was made as JSON is; otherwise it wants to be read as text too
 */
export function* scanJson(view: View, scan: Scan): Reading<boolean> {
  const frames: Frame[] = [];
  let top = frameOf(undefined, true);
  let clean = true;
  const { text } = view;
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0] ?? ' ';
    const start = at;
    at += token.length;
    if (token === '"') {
      const end = stringEnd(text, at);
      const inside = unescaped(part(view, at, end));
      yield* readString(inside, isKey(text, end + 1, top), top, frames, scan);
      at = end + 1;
    } else if (token === '{' || token === '[') {
      frames.push(top);
      top = frameOf(top, token === '[');
    } else if (token === '}' || token === ']') {
      clean &&= top.list === (token === ']') && frames.length > 0;
      yield* close(top, scan);
      top = frames.pop() ?? top;
    } else if (PLAIN_VALUE.test(token)) yield* readNumber(part(view, start, at), top, scan);
    else clean &&= /^[\s,:]/.test(token);
    if (scan.isDue(token.length)) yield null;
  }
  yield* close(top, scan);
  for (const frame of frames) yield* close(frame, scan);
  return clean && frames.length === 0;
}

function frameOf(parent: Frame | undefined, list: boolean): Frame {
  const name = parent ? nameIn(parent) : '';
  const remarks = parent !== undefined && (parent.remarks || REMARKS.test(parent.key));
  return { list, name, remarks, key: list ? name : '', label: '', labelled: [] };
}

/** The name of a member whatever its case and separators: `Rejected_Value`, `rejectedValue`. */
function folded(key: string): string {
  return key.length > LONGEST_FOLDED ? key : key.toLowerCase().replace(/[_-]/g, '');
}

/** In characters. No name of the lists above is so long. */
const LONGEST_FOLDED = 30;

function nameIn({ list, key, name }: Frame): string {
  return list || SILENT.has(folded(key)) ? name : key;
}

/** Where the closing quotation mark stands; the end of the text when it has none. */
function stringEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') return at;
    if (char === '\\') at += 1;
  }
  return text.length;
}

const COLON = /\s*:/y;

function isKey(text: string, after: number, frame: Frame): boolean {
  if (frame.list) return false;
  COLON.lastIndex = after;
  return COLON.test(text);
}

function* readString(
  view: View,
  key: boolean,
  top: Frame,
  frames: readonly Frame[],
  scan: Scan,
): Reading {
  if (key) {
    top.key = view.text;
    return yield* scan.value(view, { name: '' });
  }
  // `"loc": ["body", "password"]` names what `input` beside the list holds.
  const labelled = top.list ? frames.at(-1) : top;
  if (labelled && !labelled.list && LABELS.has(folded(labelled.key))) labelled.label = view.text;
  yield* scan.value(view, { name: nameIn(top), remarks: top.list || top.remarks });
  if (!top.list && VALUES.has(folded(top.key))) top.labelled.push({ view, number: false });
}

function* readNumber(view: View, top: Frame, scan: Scan): Reading {
  if (!/\d/.test(view.text)) return;
  yield* scan.value(view, { name: nameIn(top), number: true });
  if (!top.list && VALUES.has(folded(top.key))) top.labelled.push({ view, number: true });
}

/** At the end of an object it is known what its `value` was called. */
function* close({ label, labelled }: Frame, scan: Scan): Reading {
  if (label === '') return;
  for (const { view, number } of labelled) yield* scan.value(view, { name: label, number });
}
