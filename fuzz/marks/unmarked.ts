import fc from 'fast-check';
import type { JsonTree } from '../json-tree.ts';
import { oneOf, type Picker, pickFrom } from '../pick.ts';
import type { Response } from '../response.ts';
import { samplesOf, treesOf } from '../samples.ts';
import { treeSpoilers } from '../spoilers/index.ts';
import type { Subject } from '../subject.ts';
import { basesOf } from './bases.ts';
import type { Mark, MarkedShape } from './marks.ts';
import { REMOVALS, type Removal, removeMark } from './remove.ts';
import { type Sendable, sent } from './sent.ts';

/** A form, and a response that was one of its kind before a mark was taken from it. */
export interface Unmarked {
  readonly form: MarkedShape;
  readonly by: Removal;
  readonly mark: Mark;
  readonly response: Response;
}

/**
 * Responses of every form that is named off-host, spoiled in any way up to twice, from which then one mark
 * was taken: of each list that would suffice one, so that none does.
 */
export function unmarked(subject: Subject): fc.Arbitrary<Unmarked> {
  // A form that only its head makes, or what must not be there, has nothing that can be taken away.
  const all = basesOf(subject).filter(
    ({ form, bases }) => bases.length > 0 && form.ways.every((marks) => marks.length > 0),
  );
  const spoilers = treeSpoilers(treesOf(samplesOf(subject.packs)));
  const number = fc.noBias(fc.nat());
  return fc
    .tuple(
      fc.noBias(fc.nat({ max: all.length - 1 })),
      fc.noBias(fc.nat({ max: REMOVALS.length - 1 })),
      fc.array(number, { minLength: 8, maxLength: 8 }),
      fc.array(number, { maxLength: 2, size: 'max' }),
    )
    .map(([index, removal, numbers, accidents]) => {
      const { form, bases } = oneOf(all, () => index);
      const pick = pickFrom(numbers);
      const base = oneOf(bases, pick);
      const spoiled = accidents.reduce<JsonTree>(
        (body, accident) => oneOf(spoilers, () => accident % spoilers.length).spoil(body, pick),
        base.tree,
      );
      const by = oneOf(REMOVALS, () => removal);
      const { tree, mark } = withoutMarks({ ...base, tree: spoiled }, form, by, pick);
      return { form, by, mark, response: sent({ ...base, tree }) };
    });
}

/** One mark that all ways share, or one of each. */
function withoutMarks(
  { tree, head: { exchange } }: Sendable,
  { shape, ways }: MarkedShape,
  by: Removal,
  pick: Picker,
): { readonly tree: JsonTree; readonly mark: Mark } {
  const loose = shape.keys === 'loose';
  const chosen = oneOf(ways, pick);
  const mark = oneOf(chosen, pick);
  const marks = [
    mark,
    ...ways.filter((way) => !way.some((other) => same(other, mark))).map((way) => oneOf(way, pick)),
  ];
  const lacking = marks.reduce(
    (before, { path, test }) =>
      removeMark(
        before,
        { path: shape.list ? ['*', ...path] : path, test },
        loose,
        by,
        pick,
        exchange.status ?? undefined,
      ),
    tree,
  );
  return { tree: lacking, mark };
}

function same(a: Mark, b: Mark): boolean {
  return a.test === b.test && a.path.join('.') === b.path.join('.');
}
