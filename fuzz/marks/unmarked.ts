import fc from 'fast-check';
import type { Pack } from '../../src/model/pack.ts';
import { type JsonTree, printTree } from '../json-tree.ts';
import { oneOf, type Picker, pickFrom } from '../pick.ts';
import { samplesOf, treesOf } from '../samples.ts';
import { treeSpoilers } from '../spoilers/index.ts';
import { type Mark, type MarkedShape, markedShapes } from './marks.ts';
import { shows } from './oracle.ts';
import { REMOVALS, type Removal, removeMark } from './remove.ts';
import { witnessOf } from './witness.ts';

/** A form, and a body that was one of its kind before a mark was taken from it. */
export interface Unmarked {
  readonly form: MarkedShape;
  readonly by: Removal;
  readonly mark: Mark;
  readonly text: string;
}

/** A form that is named off-host, and bodies that show all its marks. */
export interface Bases {
  readonly form: MarkedShape;
  readonly bodies: readonly JsonTree[];
}

/** Every form that is named off-host, with the packs' own bodies of it and ones made from its marks. */
export function basesOf(packs: readonly Pack[]): readonly Bases[] {
  const trees = treesOf(samplesOf(packs));
  return markedShapes(packs)
    .filter(({ ways }) => ways.length > 0)
    .map((form) => {
      const made = form.ways.flatMap((marks) =>
        [0, 1, 2].map((first) => witnessOf(marks, pickFrom([first, first + 1, first + 2]))),
      );
      return { form, bodies: [...trees, ...made].filter((body) => shows(form, parsed(body))) };
    });
}

/**
 * Bodies of every form that is named off-host, spoilt in any way up to twice, from which then one mark
 * was taken: of each list that would suffice one, so that none does.
 */
export function unmarked(packs: readonly Pack[]): fc.Arbitrary<Unmarked> {
  const bases = basesOf(packs);
  const spoilers = treeSpoilers(treesOf(samplesOf(packs)));
  const number = fc.noBias(fc.nat());
  return fc
    .tuple(
      fc.noBias(fc.nat({ max: bases.length - 1 })),
      fc.noBias(fc.nat({ max: REMOVALS.length - 1 })),
      fc.array(number, { minLength: 8, maxLength: 8 }),
      fc.array(number, { maxLength: 2, size: 'max' }),
    )
    .map(([index, removal, numbers, accidents]) => {
      const { form, bodies } = oneOf(bases, () => index);
      const pick = pickFrom(numbers);
      const spoilt = accidents.reduce<JsonTree>(
        (body, accident) => oneOf(spoilers, () => accident % spoilers.length).spoil(body, pick),
        oneOf(bodies, pick),
      );
      const by = oneOf(REMOVALS, () => removal);
      const { body, mark } = withoutMarks(spoilt, form, by, pick);
      return { form, by, mark, text: printTree(body) };
    });
}

/** One mark that all ways share, or one of each. */
function withoutMarks(
  body: JsonTree,
  { shape, ways }: MarkedShape,
  by: Removal,
  pick: Picker,
): { readonly body: JsonTree; readonly mark: Mark } {
  const loose = shape.keys === 'loose';
  const chosen = oneOf(ways, pick);
  const mark = oneOf(chosen, pick);
  const marks = [
    mark,
    ...ways.filter((way) => !way.some((other) => same(other, mark))).map((way) => oneOf(way, pick)),
  ];
  return {
    body: marks.reduce((before, next) => removeMark(before, next, loose, by, pick), body),
    mark,
  };
}

function same(a: Mark, b: Mark): boolean {
  return a.test === b.test && a.path.join('.') === b.path.join('.');
}

function parsed(tree: JsonTree): unknown {
  return JSON.parse(printTree(tree));
}
