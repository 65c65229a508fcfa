import type { Evidence } from '../model/finding.ts';
import type { CompiledPack } from './compile.ts';
import { listsCode } from './foreign-forms.ts';
import type { Candidate, Recognition } from './recognition.ts';

const STRENGTH: readonly Evidence[] = ['host+shape', 'shape', 'host', 'form', 'http'];

/** The candidates, the best first. A form of which another, at least as strong, is a special case is none. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  return withoutGeneral(candidates).sort(bestFirst);
}

function withoutGeneral(candidates: readonly Candidate[]): Candidate[] {
  if (!candidates.some(({ pack }) => pack.refines.size > 0)) return [...candidates];
  const special = strongestSpecials(candidates);
  return candidates.filter(
    (one) => strengthOf(one) < (special.get(one.pack.id) ?? STRENGTH.length),
  );
}

/** By the id of a pack, the strength of the best candidate that is a special case of its forms. */
function strongestSpecials(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const packs = new Map(candidates.map(({ pack }) => [pack.id, pack]));
  const strongest = new Map<string, number>();
  for (const candidate of candidates) {
    for (const id of candidate.pack.refines) {
      const general = packs.get(id);
      // Two that each refine the other say nothing, nor does one that refines itself.
      if (!general || refines(general, candidate.pack)) continue;
      strongest.set(id, Math.min(strengthOf(candidate), strongest.get(id) ?? STRENGTH.length));
    }
  }
  return strongest;
}

function bestFirst(a: Candidate, b: Candidate): number {
  return (
    strengthOf(a) - strengthOf(b) ||
    Number(a.relayed) - Number(b.relayed) ||
    Number(knowsCode(b)) - Number(knowsCode(a)) ||
    Number(b.byPath) - Number(a.byPath) ||
    b.tests - a.tests ||
    inOrder(a, b)
  );
}

/** Of two forms of nobody's, one with a code that it lists explains the error, and the other its shape. */
function knowsCode(candidate: Candidate): boolean {
  return candidate.evidence === 'form' && listsCode(candidate);
}

/** One that does not depend on the order of packs; of one pack its own order. */
function inOrder({ pack, shape }: Candidate, other: Candidate): number {
  if (pack === other.pack) return pack.shapes.indexOf(shape) - pack.shapes.indexOf(other.shape);
  return pack.id < other.pack.id ? -1 : 1;
}

function strengthOf({ evidence }: Candidate): number {
  return STRENGTH.indexOf(evidence);
}

/**
 * The best candidate of each further pack: two forms of one pack are no two opinions, nor is a form
 * and a special case of it.
 */
export function firstOfEachPack<T extends Recognition>(
  candidates: readonly T[],
  best: CompiledPack,
): readonly T[] {
  const seen = new Set([best]);
  return candidates.filter(({ pack }) => {
    const further = !seen.has(pack);
    seen.add(pack);
    return further && !refines(best, pack) && !refines(pack, best);
  });
}

function refines({ refines: general }: CompiledPack, { id }: CompiledPack): boolean {
  return general.has(id);
}
