import type { FieldTest } from '../model/pack.ts';
import type { CompiledShape } from './compile.ts';
import { type CompiledFields, isMark } from './fields.ts';
import { ANY_ELEMENT, isObject, isPadded, type JsonObject } from './members.ts';

/** One way in which a distinctive shape can be there: one of its `where`, and its `elsewhere`. */
export interface Form {
  readonly shape: CompiledShape;
  readonly where: CompiledFields;
  readonly elsewhere: CompiledFields;
}

/**
 * Gives the forms all of whose members the body has, without a look at any other: the tests of these
 * few remain to be made.
 */
export type FormIndex = (body: JsonObject) => readonly Form[];

/**
 * Makes the index of forms. Each form needs some members, members of a type, or words under a member;
 * these are its marks. The marks of all forms are ranked, the rarest first, and each form hangs in a tree
 * at the end of its marks in that order; one that needs one of several words, once for each. The marks of
 * a body are walked down this tree, and since the rarest come first, a body that only has what everybody
 * has does not get beyond its root.
 */
export function indexForms(forms: readonly Form[]): FormIndex {
  const names: NameNode = newName();
  const needed = forms.flatMap((form) => marksOf(form, names).map((marks) => ({ form, marks })));
  rank(needed.flatMap(({ marks }) => [...marks]));
  const root = newBranch();
  for (const { form, marks } of needed) {
    const ordered = [...marks].sort((a, b) => a.rank - b.rank);
    branchFor(root, ordered).forms.push(form);
  }
  putInOrder(root);
  return (body) => {
    const ranks: number[] = [];
    collect(body, names, ranks);
    const found: Form[] = [];
    if (ranks.length <= FEW) walk(root, ranks, 0, found);
    else walkMany(root, new Set(new Uint32Array(ranks).sort()), found);
    return found;
  };
}

/** A body with more marks than this has them put in order at the end. Hardly any but a hostile one has. */
const FEW = 24;

/** What a member must be that some form needs. Its rank is its place among all, the rarest first. */
interface Mark {
  rank: number;
}

type Type = 'text' | 'number' | 'truth' | 'list' | 'object';

/** A member name in the tree of all paths that forms name. */
interface NameNode {
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
  /** That its value begins with one of some texts: by their length, and by the text. */
  readonly beginnings: Map<number, Map<string, Set<Mark>>>;
  /** The marks of beginnings by all texts of which one suffices. */
  readonly startMarks: Map<string, Mark>;
}

/** The forms whose marks end here, and the further marks of longer ones, in ascending order of rank. */
interface Branch {
  readonly further: Map<number, Branch>;
  readonly forms: Form[];
}

function newName(): NameNode {
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

function newBranch(): Branch {
  return { further: new Map(), forms: [] };
}

/** A form is not hung into the tree for each of more words than this. */
const MOST_WORDS = 50;

/** The marks of a form, put into the tree of names; several sets of which one suffices. */
function marksOf({ shape, where, elsewhere }: Form, names: NameNode): readonly ReadonlySet<Mark>[] {
  const marks = new Set<Mark>();
  const words: Mark[] = [];
  const known = upToList(shape.at);
  const around = nameAt(names, known);
  if (known.length > 0) marks.add(markOf(around));
  // What stands in a list is no mark.
  if (known.length === shape.at.length) addMarks(marks, words, [...where, ...elsewhere], around);
  return words.length === 0 ? [marks] : words.map((word) => new Set([...marks, word]));
}

/** Adds the marks of members; of the first that may be one of several words, to those of which one suffices. */
function addMarks(marks: Set<Mark>, words: Mark[], fields: CompiledFields, around: NameNode): void {
  for (const field of fields) {
    if (!isMark(field)) continue;
    const { path, test } = field;
    const known = upToList(path);
    const name = nameAt(around, known);
    if (known.length < path.length) {
      if (known.length > 0) marks.add(typeMark(name, 'list'));
    } else if (typeof test === 'string') {
      const type = TYPES[test];
      marks.add(type ? typeMark(name, type) : markOf(name));
    } else if ('each' in test) {
      marks.add(typeMark(name, 'list'));
      name.element ??= newName();
      addMarks(marks, words, test.each, name.element);
    } else if ('startsWith' in test) {
      marks.add(startMark(name, test.startsWith));
    } else if ('is' in test) {
      marks.add(wordMark(name, test.is));
    } else {
      const several = [...test.oneOf].map((word) => wordMark(name, word));
      const [only] = several;
      if (only && several.length === 1) marks.add(only);
      else if (words.length === 0 && several.length <= MOST_WORDS) words.push(...several);
      else marks.add(typeMark(name, 'text'));
    }
  }
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
    const ofLength = beginnings.get(start.length) ?? new Map<string, Set<Mark>>();
    beginnings.set(start.length, ofLength);
    const marks = ofLength.get(start) ?? new Set();
    ofLength.set(start, marks.add(mark));
  }
  return mark;
}

/** Gives every mark its rank; `uses` has a mark once for each form that needs it. */
function rank(uses: readonly Mark[]): void {
  const counts = new Map<Mark, number>();
  for (const mark of uses) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const rarestFirst = [...counts].sort(([, a], [, b]) => a - b);
  for (const [place, [mark]] of rarestFirst.entries()) mark.rank = place;
}

function branchFor(root: Branch, marks: readonly Mark[]): Branch {
  let branch = root;
  for (const { rank } of marks) {
    const next = branch.further.get(rank) ?? newBranch();
    branch.further.set(rank, next);
    branch = next;
  }
  return branch;
}

/** Both walks then find forms in one order, however many marks a body has. */
function putInOrder({ further }: Branch): void {
  const ordered = [...further].sort(([a], [b]) => a - b);
  further.clear();
  for (const [rank, branch] of ordered) {
    further.set(rank, branch);
    putInOrder(branch);
  }
}

/** Adds what a text begins with: asked once for each length that a beginning has, however many there are. */
function addBeginnings(value: unknown, { beginnings }: NameNode, ranks: number[]): void {
  if (beginnings.size === 0 || typeof value !== 'string') return;
  for (const [length, starts] of beginnings) {
    const marks = starts.get(value.slice(0, length));
    if (marks) for (const { rank } of marks) add(ranks, rank);
  }
}

/** The mark of a value that is one of the words. */
function wordOf(value: unknown, { words, longestWord }: NameNode): Mark | undefined {
  if (words.size === 0) return undefined;
  return typeof value === 'string' && value.length > longestWord ? undefined : words.get(value);
}

/** The member in the tree of names; white space around a key does not matter. */
function nameOf(key: string, { members }: NameNode): NameNode | undefined {
  return members.get(key) ?? (isPadded(key) ? members.get(key.trim()) : undefined);
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
function collect(object: JsonObject, names: NameNode, ranks: number[]): void {
  for (const key in object) {
    const name = nameOf(key, names);
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

function walk(branch: Branch, ranks: readonly number[], from: number, found: Form[]): void {
  for (const form of branch.forms) found.push(form);
  if (branch.further.size === 0) return;
  for (let index = from; index < ranks.length; index += 1) {
    const next = branch.further.get(ranks[index] ?? -1);
    if (next) walk(next, ranks, index + 1, found);
  }
}

/** Does not ask each branch for each rank: of many branches and many ranks, that is the product. */
function walkMany(branch: Branch, ranks: ReadonlySet<number>, found: Form[]): void {
  for (const form of branch.forms) found.push(form);
  const { further } = branch;
  if (further.size < ranks.size) {
    for (const [rank, next] of further) if (ranks.has(rank)) walkMany(next, ranks, found);
  } else {
    for (const rank of ranks) {
      const next = further.get(rank);
      if (next) walkMany(next, ranks, found);
    }
  }
}
