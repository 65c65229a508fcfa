import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { placesOf, printTree } from '../json-tree.ts';
import { pickFrom } from '../pick.ts';
import { allPacks, response } from '../response.ts';
import { samplesOf, treesOf } from '../samples.ts';
import { headSpoilers, textSpoilers, treeSpoilers } from './index.ts';
import type { Spoiler } from './spoiler.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const samples = samplesOf(allPacks);
const trees = treesOf(samples);
/** Bodies in which there is something for every spoiler: texts, numbers, two members at least. */
const rich = trees.filter((tree) => tree.kind === 'object' && placesOf(tree).length > 3);
const responses = samples.map(({ example }) => response(example));
const picks = fc
  .sample(fc.array(fc.noBias(fc.nat()), { minLength: 4, maxLength: 4 }), { seed: 3, numRuns: 200 })
  .map((numbers) => numbers);
/** The rest is chance: a text swapped with an equal one, a character put where it was. */
const LEAST_CHANGED = 0.9;

function shareChanged<T>(
  { spoil }: Spoiler<T>,
  things: readonly T[],
  print: (thing: T) => string,
): number {
  const changed = picks.filter((numbers, index) => {
    const thing = things[index % things.length];
    return thing !== undefined && print(spoil(thing, pickFrom(numbers))) !== print(thing);
  });
  return changed.length / picks.length;
}

describe('every spoiler changes what it is given', () => {
  it.each(treeSpoilers(trees))('$id', (spoiler) => {
    expect(shareChanged(spoiler, rich, printTree)).toBeGreaterThan(LEAST_CHANGED);
  });

  it.each(textSpoilers)('$id', (spoiler) => {
    const texts = samples.map(({ example }) => example.body).filter((text) => text !== '');
    expect(shareChanged(spoiler, texts, (text) => text)).toBeGreaterThan(LEAST_CHANGED);
  });

  it.each(headSpoilers(allPacks))('$id', (spoiler) => {
    const print = (spoiled: unknown) => JSON.stringify(spoiled);
    expect(shareChanged(spoiler, responses, print)).toBeGreaterThan(LEAST_CHANGED);
  });
});

it('every spoiler takes a thing in which there is nothing to spoil', () => {
  for (const numbers of picks.slice(0, 50)) {
    for (const { spoil } of treeSpoilers(trees)) {
      for (const text of ['null', '""']) spoil({ kind: 'raw', text }, pickFrom(numbers));
      spoil({ kind: 'object', members: [] }, pickFrom(numbers));
      spoil({ kind: 'array', items: [] }, pickFrom(numbers));
    }
    for (const { spoil } of textSpoilers)
      expect(typeof spoil('', pickFrom(numbers))).toBe('string');
  }
});

it('every spoiler of trees leaves JSON', () => {
  for (const { spoil } of treeSpoilers(trees)) {
    for (const [index, numbers] of picks.entries()) {
      const tree = trees[index % trees.length];
      if (tree) expect(() => JSON.parse(printTree(spoil(tree, pickFrom(numbers))))).not.toThrow();
    }
  }
});
