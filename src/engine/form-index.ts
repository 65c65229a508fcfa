import type { CompiledShape } from './compile.ts';
import type { CompiledField, CompiledFields } from './fields.ts';
import { isObject, isPadded, type JsonObject } from './members.ts';

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
 * Makes the index of forms. Each form needs some members, or words under a member; these are its marks.
 * The marks of all forms are ranked, the rarest first, and each form hangs in a tree at the end of its
 * marks in that order. The marks of a body are walked down this tree, and since the rarest come first,
 * a body that only has what everybody has does not get beyond its root.
 */
export function indexForms(forms: readonly Form[]): FormIndex {
  const names: NameNode = newName();
  const needed = forms.map((form) => ({ form, marks: marksOf(form, names) }));
  rank(needed.flatMap(({ marks }) => [...marks]));
  const root = newBranch();
  for (const { form, marks } of needed) {
    const ordered = [...marks].sort((a, b) => a.rank - b.rank);
    const [rarest] = ordered;
    if (rarest) rarest.isFirst = true;
    branchFor(root, ordered).forms.push(form);
  }
  putInOrder(root);
  return (body) => {
    if (!hasFirst(body, names)) return NONE;
    const ranks: number[] = [];
    collect(body, names, ranks);
    const found: Form[] = [];
    if (ranks.length <= FEW) walk(root, ranks, 0, found);
    else walkMany(root, new Set(new Uint32Array(ranks).sort()), found);
    return found;
  };
}

const NONE: readonly Form[] = [];

/** A body with more marks than this has them put in order at the end. Hardly any but a hostile one has. */
const FEW = 16;

/** A member, or a word under one, that some form needs. Its rank is its place among all, the rarest first. */
interface Mark {
  rank: number;
  /** It is the rarest of some form: a body without any such mark has no form. */
  isFirst: boolean;
}

/** A member name in the tree of all paths that forms name. */
interface NameNode {
  readonly members: Map<string, NameNode>;
  /** That the member is there at all. */
  mark: Mark | null;
  /** That its value is this word. */
  readonly words: Map<string, Mark>;
  /** In characters. A longer value is none of the words, and is not read through to see it. */
  longestWord: number;
}

/** The forms whose marks end here, and the further marks of longer ones, in ascending order of rank. */
interface Branch {
  readonly further: Map<number, Branch>;
  readonly forms: Form[];
}

function newName(): NameNode {
  return { members: new Map(), mark: null, words: new Map(), longestWord: 0 };
}

function newBranch(): Branch {
  return { further: new Map(), forms: [] };
}

/** The marks of a form, put into the tree of names. */
function marksOf({ shape, where, elsewhere }: Form, names: NameNode): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  if (shape.at.length > 0) marks.add(markOf(nameAt(names, shape.at)));
  for (const field of [...where, ...elsewhere]) {
    const mark = markOfField(field, shape.at, names);
    if (mark) marks.add(mark);
  }
  return marks;
}

/** None for a member that must not be there, and for one of several words. */
function markOfField(field: CompiledField, at: readonly string[], names: NameNode): Mark | null {
  if (field.test === 'absent') return null;
  const name = nameAt(names, [...at, ...field.path]);
  if (typeof field.test === 'string' || 'each' in field.test) return markOf(name);
  const [word, ...others] = field.test.oneOf;
  if (word === undefined || others.length > 0) return markOf(name);
  const known = name.words.get(word);
  if (known) return known;
  const mark: Mark = { rank: 0, isFirst: false };
  name.words.set(word, mark);
  name.longestWord = Math.max(name.longestWord, word.length);
  return mark;
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
  name.mark ??= { rank: 0, isFirst: false };
  return name.mark;
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

/** Whether the object has a mark that a form's marks begin with; most bodies have none. */
function hasFirst(object: JsonObject, names: NameNode): boolean {
  for (const key in object) {
    const name = nameOf(key, names);
    if (!name) continue;
    const value = object[key];
    if (value === null) continue;
    if (name.mark?.isFirst) return true;
    if (wordOf(value, name)?.isFirst) return true;
    if (name.members.size > 0 && isObject(value) && hasFirst(value, name)) return true;
  }
  return false;
}

/** The mark of a value that is one of the words. */
function wordOf(value: unknown, { words, longestWord }: NameNode): Mark | undefined {
  return typeof value === 'string' && value.length <= longestWord ? words.get(value) : undefined;
}

/** The member in the tree of names; white space around a key does not matter. */
function nameOf(key: string, { members }: NameNode): NameNode | undefined {
  return members.get(key) ?? (isPadded(key) ? members.get(key.trim()) : undefined);
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
    const word = wordOf(value, name);
    if (word) add(ranks, word.rank);
    if (name.members.size > 0 && isObject(value)) collect(value, name, ranks);
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
