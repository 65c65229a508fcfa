import { addBit, type Bits, hasBit, noBits } from './bits.ts';
import type { Program } from './program.ts';
import type { Assertion } from './syntax.ts';

/** What assertions ask of a character; `edge` is the start and the end of the text. */
export type Kind = 'edge' | 'line-end' | 'word' | 'other';

/** The steps that wait for a character, or the last one, that a step leads to without one. */
type ClosureOf = (step: number) => Bits;

/** Gives the closures between a character of one kind and one of another, each worked out once. */
export function createClosures(program: Program): (before: Kind, after: Kind) => ClosureOf {
  const known = new Map<string, ClosureOf>();
  return (before, after) => {
    const key = `${before} ${after}`;
    const closureOf = known.get(key) ?? remembered((step) => closure(program, step, before, after));
    known.set(key, closureOf);
    return closureOf;
  };
}

function remembered(closureOf: ClosureOf): ClosureOf {
  const known: Bits[] = [];
  return (step) => {
    known[step] ??= closureOf(step);
    return known[step];
  };
}

function closure(program: Program, from: number, before: Kind, after: Kind): Bits {
  const reached = noBits(program.length);
  const seen = noBits(program.length);
  const open = [from];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const instruction = program[step];
    if (!instruction || hasBit(seen, step)) continue;
    addBit(seen, step);
    switch (instruction.op) {
      case 'set':
      case 'found':
        addBit(reached, step);
        break;
      case 'fork':
        open.push(...instruction.to);
        break;
      case 'assertion':
        if (holds(instruction.assertion, before, after)) open.push(step + 1);
        break;
    }
  }
  return reached;
}

function holds(assertion: Assertion, before: Kind, after: Kind): boolean {
  switch (assertion) {
    case 'line-start':
      return before === 'edge' || before === 'line-end';
    case 'line-end':
      return after === 'edge' || after === 'line-end';
    case 'word-boundary':
      return (before === 'word') !== (after === 'word');
    case 'no-word-boundary':
      return (before === 'word') === (after === 'word');
  }
}
