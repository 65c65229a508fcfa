import type { CompiledShape } from './compile.ts';
import type { CompiledFields } from './fields.ts';
import { collect, FEW, type Mark, marksOf, type NameNode, newName } from './marks.ts';
import type { JsonObject } from './members.ts';

/** One way in which a distinctive shape can be there: one of its `where`, and its `elsewhere`. */
export interface Form {
  readonly shape: CompiledShape;
  readonly fields: CompiledFields;
}

/** A form that a body can have, by the marks that the body has. */
export interface PossibleForm {
  readonly shape: CompiledShape;
  /** How many tests it has in all. */
  readonly tests: number;
  /** Those that remain to be made: the others are passed where its marks are. */
  readonly left: CompiledFields;
}

/** A form of which nothing is known yet. */
export function untried({ shape, fields }: Form): PossibleForm {
  return { shape, tests: fields.length, left: fields };
}

/** Gives the forms all of whose marks the body has, without a look at any other. */
export type FormIndex = (body: JsonObject) => readonly PossibleForm[];

/**
 * Makes the index of forms. Each form needs some members, members of a type, or words under a member;
 * these are its marks. The marks of all forms are ranked, the rarest first, and each form hangs in a tree
 * at the end of its marks in that order; one that needs one of several words, once for each. The marks of
 * a body are walked down this tree, and since the rarest come first, a body that only has what everybody
 * has does not get beyond its root.
 */
export function indexForms(forms: readonly Form[]): FormIndex {
  const names: NameNode = newName();
  const needed = forms.map((form) => ({ ...untried(form), ...marksOf(form, names) }));
  rank(needed.flatMap(({ ways }) => ways.flatMap((marks) => [...marks])));
  const root = newBranch();
  for (const { shape, tests, left, ways } of needed) {
    for (const marks of ways) {
      const ordered = [...marks].sort((a, b) => a.rank - b.rank);
      branchFor(root, ordered).forms.push({ shape, tests, left });
    }
  }
  putInOrder(root);
  return (body) => {
    const ranks: number[] = [];
    collect(body, names, ranks);
    const found: PossibleForm[] = [];
    if (ranks.length <= FEW) walk(root, ranks, 0, found);
    else walkMany(root, new Set(new Uint32Array(ranks).sort()), found);
    return found;
  };
}

/** The forms whose marks end here, and the further marks of longer ones, in ascending order of rank. */
interface Branch {
  readonly further: Map<number, Branch>;
  readonly forms: PossibleForm[];
}

function newBranch(): Branch {
  return { further: new Map(), forms: [] };
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

function walk(branch: Branch, ranks: readonly number[], from: number, found: PossibleForm[]): void {
  for (const form of branch.forms) found.push(form);
  if (branch.further.size === 0) return;
  for (let index = from; index < ranks.length; index += 1) {
    const next = branch.further.get(ranks[index] ?? -1);
    if (next) walk(next, ranks, index + 1, found);
  }
}

/** Does not ask each branch for each rank: of many branches and many ranks, that is the product. */
function walkMany(branch: Branch, ranks: ReadonlySet<number>, found: PossibleForm[]): void {
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
