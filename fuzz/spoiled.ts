import fc from 'fast-check';
import { printTree } from './json-tree.ts';
import { pickFrom } from './pick.ts';
import { type Response, response, textOf, withText } from './response.ts';
import { type Sample, samplesOf, treesOf } from './samples.ts';
import { headSpoilers, textSpoilers, treeSpoilers } from './spoilers/index.ts';
import type { Spoiler } from './spoilers/spoiler.ts';
import type { Subject } from './subject.ts';

/** A response of a pack's example after some accidents. */
export interface Spoiled {
  readonly subject: Subject;
  readonly sample: Sample;
  /** Ids of the spoilers, in the order of their work. */
  readonly by: readonly string[];
  readonly response: Response;
  /** The body before the accidents to its text: JSON, where the example is. */
  readonly beforeText: string;
}

/** One accident: which spoiler, and the numbers that it picks by. */
type Step = readonly [spoiler: number, ...numbers: number[]];

/** A number of which every value is as likely as any other. */
const number = fc.noBias(fc.nat());
const step: fc.Arbitrary<Step> = fc.tuple(number, number, number, number, number);

/** Up to `most` accidents; one time in `oneIn` any at all. */
function steps(most: number, oneIn: number): fc.Arbitrary<readonly Step[]> {
  return fc.oneof(
    { weight: oneIn - 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(step, { minLength: 1, maxLength: most, size: 'max' }) },
  );
}

/**
 * Every example and counterexample of the packs, spoiled: first as a tree, so that many bodies stay
 * JSON, then as text, then the head. Shrinks to the shortest example with the fewest accidents.
 */
export function spoiled(subject: Subject): fc.Arbitrary<Spoiled> {
  const samples = samplesOf(subject.packs);
  const onTree = treeSpoilers(treesOf(samples));
  const onHead = headSpoilers(subject.packs);
  return fc
    .tuple(
      fc.noBias(fc.nat({ max: samples.length - 1 })),
      fc.array(step, { maxLength: 3, size: 'max' }),
      steps(2, 3),
      steps(2, 3),
    )
    .map(([index, tree, text, head]) => {
      const sample = samples[index];
      if (!sample) throw new Error('The packs have no examples.');
      const spoiledTree = sample.tree && tree.length > 0 ? apply(onTree, tree, sample.tree) : null;
      const before = response(sample.example);
      const beforeText = spoiledTree ? printTree(spoiledTree) : textOf(before);
      const body = apply(textSpoilers, text, beforeText);
      return {
        subject,
        sample,
        beforeText,
        by: [
          ...(sample.tree ? names(onTree, tree) : []),
          ...names(textSpoilers, text),
          ...names(onHead, head),
        ],
        response: apply(onHead, head, withText(before, body)),
      };
    });
}

function apply<T>(spoilers: readonly Spoiler<T>[], accidents: readonly Step[], thing: T): T {
  return accidents.reduce(
    (before, [spoiler, ...numbers]) =>
      spoilers[spoiler % spoilers.length]?.spoil(before, pickFrom(numbers)) ?? before,
    thing,
  );
}

function names<T>(spoilers: readonly Spoiler<T>[], accidents: readonly Step[]): readonly string[] {
  return accidents.flatMap(([spoiler]) => spoilers[spoiler % spoilers.length]?.id ?? []);
}
