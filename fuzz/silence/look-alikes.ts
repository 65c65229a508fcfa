import fc from 'fast-check';
import type { Pack } from '../../src/model/pack.ts';
import { type JsonTree, printTree } from '../json-tree.ts';
import {
  alternativesOf,
  type Mark,
  type MarkedShape,
  markedShapes,
  marksOf,
} from '../marks/marks.ts';
import { shows } from '../marks/oracle.ts';
import { REMOVALS, removeMark } from '../marks/remove.ts';
import { witnessOf } from '../marks/witness.ts';
import { pickFrom } from '../pick.ts';
import { samplesOf, treesOf } from '../samples.ts';

/** A body that is almost one of a form. */
export interface LookAlike {
  readonly pack: string;
  readonly shape: string;
  /** What is missing of the form, or that it is whole and not believed off-host. */
  readonly lacks: string;
  readonly body: string;
}

/** How many different bodies are made for each mark and way of taking it away. */
const VARIANTS = 8;

/**
 * For every form of the packs, different bodies that lack one of its marks: made from the marks, and
 * from the packs' own examples. A form that is never named off-host is also tried whole. Left out are
 * bodies that by this are right for another form.
 */
export function lookAlikes(packs: readonly Pack[], seed: number): readonly LookAlike[] {
  const forms = markedShapes(packs);
  const examples = treesOf(samplesOf(packs)).map((tree) => ({
    tree,
    value: parsed(tree),
  }));
  const number = fc.noBias(fc.nat());
  const variants = fc.sample(fc.array(number, { minLength: 6, maxLength: 6 }), {
    seed,
    numRuns: VARIANTS,
  });
  const all = forms.flatMap((form) => [
    ...lackingOne(form, variants, examples),
    ...(form.ways.length === 0 ? whole(form, variants) : []),
  ]);
  const different = new Map(all.map((alike) => [alike.body, alike]));
  return [...different.values()].filter(({ body }) => {
    const value: unknown = JSON.parse(body);
    return !forms.some((form) => shows(form, value));
  });
}

interface ParsedTree {
  readonly tree: JsonTree;
  readonly value: unknown;
}

function lackingOne(
  form: MarkedShape,
  variants: readonly (readonly number[])[],
  examples: readonly ParsedTree[],
): readonly LookAlike[] {
  const { pack, shape } = form;
  const loose = shape.keys === 'loose';
  return waysOf(form).flatMap((marks) => {
    const own = examples.filter(({ value }) => shows({ ...form, ways: [marks] }, value));
    return marks.flatMap((mark) =>
      REMOVALS.flatMap((removal) =>
        variants.flatMap((numbers) => {
          const pick = pickFrom(numbers);
          return [witnessOf(marks, pick), ...own.map(({ tree }) => tree)].map((body) => ({
            pack: pack.id,
            shape: shape.id,
            lacks: `${mark.path.join('.')} (${removal})`,
            body: printTree(removeMark(body, mark, loose, removal, pick)),
          }));
        }),
      ),
    );
  });
}

function whole(form: MarkedShape, variants: readonly (readonly number[])[]): readonly LookAlike[] {
  const { pack, shape } = form;
  return waysOf(form).flatMap((marks) =>
    variants.map((numbers) => ({
      pack: pack.id,
      shape: shape.id,
      lacks: 'nothing, and it is not believed off-host',
      body: printTree(witnessOf(marks, pickFrom(numbers))),
    })),
  );
}

/** What makes the form anywhere, or on its host where it is not believed elsewhere. */
function waysOf({ shape, ways }: MarkedShape): readonly (readonly Mark[])[] {
  if (ways.length > 0) return ways;
  return alternativesOf(shape).map((fields) => marksOf(shape, fields, shape.withoutPath));
}

function parsed(tree: JsonTree): unknown {
  return JSON.parse(printTree(tree));
}
