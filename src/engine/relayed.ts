import { childPointer, isObject, type JsonObject } from './members.ts';

/** An object within a body; where it stands is only written out when somebody asks. */
export interface RelayedPlace {
  readonly value: JsonObject;
  /** Null for what the body itself is, or is the text of. */
  readonly around: RelayedPlace | null;
  readonly key: string;
  /** It stands in a text that is its JSON. */
  readonly isText: boolean;
}

/**
 * JSON Pointer; `!` after the pointer of a text that holds JSON, before the pointer within it: `/message!/code`,
 * and `!/code` where the body is such a text.
 */
export function pointerOf({ around, key, isText }: RelayedPlace): string {
  const pointer = around ? childPointer(pointerOf(around), key) : '';
  return isText ? `${pointer}!` : pointer;
}

/** Levels below the top of the body. */
const DEEPEST = 3;
/** Objects in all. */
const MOST = 50;
/** Texts in all that begin as an object does, the body apart: each is parsed to see whether it is one. */
const MOST_TEXTS = 50;
/** In characters: of a text that may hold JSON. */
const LONGEST_TEXT = 100_000;

/**
 * The objects within a body in which a server may pass on what another has answered: up to three levels
 * down, and inside of text that is JSON itself, the highest first. A body that is such a text is the first
 * level. Not those in lists, where samples, logs and results are.
 */
export function relayedPlaces(body: unknown): readonly RelayedPlace[] {
  const isText = mayHoldObject(body);
  const value = isText ? objectIn(body) : body;
  if (!isObject(value)) return [];
  const top = { value, around: null, key: '', isText };
  const found: RelayedPlace[] = isText ? [top] : [];
  const texts = { left: MOST_TEXTS };
  let level: readonly RelayedPlace[] = [top];
  for (let depth = found.length; depth < DEEPEST; depth += 1) {
    const start = found.length;
    for (const place of level) addChildren(found, place, texts);
    level = found.slice(start);
  }
  return found;
}

function addChildren(found: RelayedPlace[], around: RelayedPlace, texts: { left: number }): void {
  for (const key in around.value) {
    if (found.length === MOST) return;
    const member = around.value[key];
    const isText = mayHoldObject(member) && texts.left > 0;
    if (isText) texts.left -= 1;
    const value = isText ? objectIn(member) : member;
    if (isObject(value)) found.push({ value, around, key, isText });
  }
}

const BRACE = 0x7b;

function mayHoldObject(member: unknown): member is string {
  if (typeof member !== 'string' || member.length > LONGEST_TEXT) return false;
  const first = member.charCodeAt(0);
  return first === BRACE || (isSpace(first) && /^[ \t\n\r]+\{/.test(member));
}

/** The white space of JSON (RFC 8259 section 2). */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The object that a text is the JSON of; null when it is of none. */
function objectIn(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
