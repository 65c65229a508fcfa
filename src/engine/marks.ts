import type { FieldTest } from '../model/pack.ts';
import { type CompiledField, type CompiledFields, isMark } from './fields.ts';
import type { Form } from './form-index.ts';
import { ANY_ELEMENT, isObject, isPadded, type JsonObject, memberKey } from './members.ts';

/** What a member must be that some form needs. Its rank is its place among all, the rarest first. */
export interface Mark {
  rank: number;
}

type Type = 'text' | 'number' | 'truth' | 'list' | 'object';

/** A member name in the tree of all paths that forms name. */
export interface NameNode {
  readonly members: Map<string, NameNode>;
  /** What stands in the first element, where the value is a list. */
  element: NameNode | null;
  /** That the member is there at all. */
  mark: Mark | null;
  /** That its value is of this type. */
  readonly types: Partial<Record<Type, Mark>>;
  /** That its value is this word, or this truth value. */
  readonly words: Map<unknown, Mark>;
  /** In characters. A longer value is none of the words, and is not read through to see it. */
  longestWord: number;
  /** That its value begins with one of some texts: by their first character, their length, and the text. */
  readonly beginnings: Map<number, Map<number, Map<string, Set<Mark>>>>;
  /** The marks of beginnings by all texts of which one suffices. */
  readonly startMarks: Map<string, Mark>;
}

/** The tree of names before any form is in it. */
export function newName(): NameNode {
  return {
    members: new Map(),
    element: null,
    mark: null,
    types: {},
    words: new Map(),
    longestWord: 0,
    beginnings: new Map(),
    startMarks: new Map(),
  };
}

function newMark(): Mark {
  return { rank: 0 };
}

/** A form is not hung into the tree for each of more words than this. */
const MOST_WORDS = 50;

/** What of a form can be seen by its marks. */
export interface MarksOfForm {
  /** Several sets of marks, of which one suffices. */
  readonly ways: readonly ReadonlySet<Mark>[];
  /** The tests that a body with the marks may not pass. */
  readonly left: CompiledFields;
}

/** The marks of a form, put into the tree of names. */
export function marksOf({ shape, fields }: Form, names: NameNode): MarksOfForm {
  const marks = new Set<Mark>();
  const words: Mark[] = [];
  const known = upToList(shape.at);
  const around = nameAt(names, known);
  if (known.length > 0) marks.add(markOf(around));
  // What stands in a list is no mark.
  const inList = known.length < shape.at.length;
  const left = inList ? fields : addMarks(marks, words, fields, around);
  const ways = words.length === 0 ? [marks] : words.map((word) => new Set([...marks, word]));
  return { ways, left };
}

/** Adds the marks of members, and gives back those that have to be tested all the same. */
function addMarks(
  marks: Set<Mark>,
  words: Mark[],
  fields: CompiledFields,
  around: NameNode,
): CompiledFields {
  return fields.filter((field) => !addMark(marks, words, field, around));
}

/**
 * Adds the mark of a member; of the first that may be one of several words, to those of which one suffices.
 * Returns whether a member with the mark passes the test.
 */
function addMark(marks: Set<Mark>, words: Mark[], field: CompiledField, around: NameNode): boolean {
  if (!isMark(field)) return false;
  const { path, test } = field;
  const known = upToList(path);
  const name = nameAt(around, known);
  if (known.length < path.length) {
    if (known.length > 0) marks.add(typeMark(name, 'list'));
    return false;
  }
  if (typeof test === 'string') {
    const type = TYPES[test];
    marks.add(type ? typeMark(name, type) : markOf(name));
    return test === 'string' || test === 'array' || test === 'object';
  }
  if ('each' in test) {
    marks.add(typeMark(name, 'list'));
    name.element ??= newName();
    addMarks(marks, words, test.each, name.element);
    return false;
  }
  if ('some' in test) {
    // Which element it is, nobody knows.
    marks.add(typeMark(name, 'list'));
    return false;
  }
  if ('startsWith' in test) marks.add(startMark(name, test.startsWith));
  else if ('is' in test) marks.add(wordMark(name, test.is));
  else return addWords(marks, words, [...test.oneOf], name);
  return true;
}

function addWords(
  marks: Set<Mark>,
  words: Mark[],
  several: readonly string[],
  name: NameNode,
): boolean {
  const [only] = several;
  if (only !== undefined && several.length === 1) marks.add(wordMark(name, only));
  else if (words.length === 0 && several.length <= MOST_WORDS) {
    words.push(...several.map((word) => wordMark(name, word)));
  } else {
    marks.add(typeMark(name, 'text'));
    return false;
  }
  return true;
}

/** What a value must be to pass a test; null where it may be of several types. */
const TYPES: Readonly<Record<Extract<FieldTest, string>, Type | null>> = {
  string: 'text',
  integer: 'number',
  numeric: null,
  array: 'list',
  object: 'object',
  date: 'text',
  'hex-id': 'text',
  'pascal-word': 'text',
  'upper-word': 'text',
  'snake-word': 'text',
  'http-status': null,
  texts: 'list',
  'text-lists': 'object',
  present: null,
  absent: null,
};

function typeOf(value: unknown): Type {
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'truth';
    default:
      return Array.isArray(value) ? 'list' : 'object';
  }
}

/** The part of a path that leads to the first list on it. */
function upToList(path: readonly string[]): readonly string[] {
  const list = path.indexOf(ANY_ELEMENT);
  return list < 0 ? path : path.slice(0, list);
}

function nameAt(names: NameNode, path: readonly string[]): NameNode {
  let node = names;
  for (const name of path) {
    const next = node.members.get(name) ?? newName();
    node.members.set(name, next);
    node = next;
  }
  return node;
}

function markOf(name: NameNode): Mark {
  name.mark ??= newMark();
  return name.mark;
}

function typeMark({ types }: NameNode, type: Type): Mark {
  types[type] ??= newMark();
  return types[type];
}

function wordMark(name: NameNode, word: string | number | boolean): Mark {
  const known = name.words.get(word);
  if (known) return known;
  const mark = newMark();
  name.words.set(word, mark);
  if (typeof word === 'string') name.longestWord = Math.max(name.longestWord, word.length);
  return mark;
}

function startMark({ beginnings, startMarks }: NameNode, starts: readonly string[]): Mark {
  const key = JSON.stringify(starts);
  const mark = startMarks.get(key) ?? newMark();
  startMarks.set(key, mark);
  for (const start of starts) {
    const first = start.charCodeAt(0);
    const ofFirst = beginnings.get(first) ?? new Map<number, Map<string, Set<Mark>>>();
    beginnings.set(first, ofFirst);
    const ofLength = ofFirst.get(start.length) ?? new Map<string, Set<Mark>>();
    ofFirst.set(start.length, ofLength);
    const marks = ofLength.get(start) ?? new Set();
    ofLength.set(start, marks.add(mark));
  }
  return mark;
}

/** A body with more marks than this has them put in order at the end. Hardly any but a hostile one has. */
export const FEW = 24;

/** Adds what a text begins with: asked once for each length that a beginning has, however many there are. */
function addBeginnings(value: unknown, { beginnings }: NameNode, ranks: number[]): void {
  if (beginnings.size === 0 || typeof value !== 'string') return;
  const ofFirst = beginnings.get(value.charCodeAt(0));
  if (!ofFirst) return;
  for (const [length, starts] of ofFirst) {
    const marks = starts.get(value.slice(0, length));
    if (marks) for (const { rank } of marks) add(ranks, rank);
  }
}

/** The mark of a value that is one of the words. */
function wordOf(value: unknown, { words, longestWord }: NameNode): Mark | undefined {
  if (words.size === 0) return undefined;
  return typeof value === 'string' && value.length > longestWord ? undefined : words.get(value);
}

/** The member in the tree of names; white space around a key does not matter where the name leads to it. */
function nameOf(key: string, object: JsonObject, { members }: NameNode): NameNode | undefined {
  const name = members.get(key);
  if (name || !isPadded(key)) return name;
  const trimmed = key.trim();
  return memberKey(object, trimmed, false) === key ? members.get(trimmed) : undefined;
}

/** The object below a member in which forms want something: itself, or the first element of a list. */
function innerOf(
  value: unknown,
  names: NameNode,
): { readonly value: JsonObject; readonly names: NameNode } | null {
  if (isObject(value)) return names.members.size > 0 ? { value, names } : null;
  if (!names.element || !Array.isArray(value)) return null;
  const first: unknown = value[0];
  return isObject(first) ? { value: first, names: names.element } : null;
}

/**
 * Adds the ranks of the marks that the object has: a few in ascending order and each once, of more than a
 * few the further ones as they come. A member that is null is none.
 */
export function collect(object: JsonObject, names: NameNode, ranks: number[]): void {
  for (const key in object) {
    const name = nameOf(key, object, names);
    if (!name) continue;
    const value = object[key];
    if (value === null) continue;
    if (name.mark) add(ranks, name.mark.rank);
    const type = name.types[typeOf(value)];
    if (type) add(ranks, type.rank);
    const word = wordOf(value, name);
    if (word) add(ranks, word.rank);
    addBeginnings(value, name, ranks);
    const inner = innerOf(value, name);
    if (inner) collect(inner.value, inner.names, ranks);
  }
}

function add(ranks: number[], rank: number): void {
  if (ranks.length < FEW) insert(ranks, rank);
  else ranks.push(rank);
}

/** Puts a rank in its place, once; for a few, `sort` takes longer. */
function insert(ranks: number[], rank: number): void {
  // A key can stand there in many spellings, each within other white space.
  if (ranks.includes(rank)) return;
  let place = ranks.length;
  for (; place > 0; place -= 1) {
    const before = ranks[place - 1];
    if (before === undefined || before <= rank) break;
    ranks[place] = before;
  }
  ranks[place] = rank;
}
