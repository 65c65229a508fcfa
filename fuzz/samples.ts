import type { Pack, PackExample } from '../src/model/pack.ts';
import { type JsonTree, readTree } from './json-tree.ts';

/** A response that is spoiled: an example or counterexample of a pack. */
export interface Sample {
  readonly pack: string;
  readonly example: PackExample;
  /** Null when the body is no JSON, not even as documentation prints it. */
  readonly tree: JsonTree | null;
}

/** All examples and counterexamples, the shortest body first, so that failures shrink to it. */
export function samplesOf(packs: readonly Pack[]): readonly Sample[] {
  return packs
    .flatMap((pack) =>
      [...pack.examples, ...pack.counterexamples].map((example) => ({
        pack: pack.id,
        example,
        tree: readTree(example.body),
      })),
    )
    .sort((a, b) => a.example.body.length - b.example.body.length);
}

/** The bodies that are JSON. */
export function treesOf(samples: readonly Sample[]): readonly JsonTree[] {
  return samples.flatMap(({ tree }) => tree ?? []);
}
