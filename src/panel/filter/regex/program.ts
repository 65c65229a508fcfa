import type { CharSet } from './char-set.ts';
import type { Assertion, RegexNode } from './syntax.ts';

/** One step of the automaton that a regular expression is made into. Numbers are places of steps. */
export type Instruction =
  /** Goes on to the next step behind a character of the set. */
  | { readonly op: 'set'; readonly set: CharSet }
  /** Goes on to the next step where the assertion holds. */
  | { readonly op: 'assertion'; readonly assertion: Assertion }
  /** Goes on at each of these. */
  | { readonly op: 'fork'; readonly to: readonly number[] }
  /** The text holds the expression. */
  | { readonly op: 'found' };

export type Program = readonly Instruction[];

/** More steps than this are refused: the work for one character grows with them. */
export const MOST_INSTRUCTIONS = 250;

/**
 * Makes an automaton (Thompson's construction) of a regular expression; null when it would be too
 * large. Counted repetitions are written out.
 */
export function compileRegex(node: RegexNode): Program | null {
  const program: Instruction[] = [];
  emit(node);
  push({ op: 'found' });
  return program.length > MOST_INSTRUCTIONS ? null : program;

  /** One beyond the limit is kept, to tell that it was passed. */
  function push(instruction: Instruction): void {
    if (program.length <= MOST_INSTRUCTIONS) program.push(instruction);
  }

  function emit(part: RegexNode): void {
    if (program.length > MOST_INSTRUCTIONS) return;
    switch (part.kind) {
      case 'set':
        return push({ op: 'set', set: part.set });
      case 'assertion':
        return push({ op: 'assertion', assertion: part.assertion });
      case 'sequence':
        return part.parts.forEach(emit);
      case 'choice':
        return emitChoice(part.options);
      case 'repeat':
        return emitRepeat(part.part, part.least, part.most);
    }
  }

  function emitChoice(options: readonly RegexNode[]): void {
    const [only] = options;
    if (options.length === 1 && only) return emit(only);
    const fork = reserve();
    const starts: number[] = [];
    const ends: number[] = [];
    for (const option of options) {
      starts.push(program.length);
      emit(option);
      ends.push(reserve());
    }
    program[fork] = { op: 'fork', to: starts };
    for (const end of ends) program[end] = { op: 'fork', to: [program.length] };
  }

  function emitRepeat(part: RegexNode, least: number, most: number): void {
    for (let count = 0; count < least; count += 1) if (!emitOnce(part)) return;
    if (most === Number.POSITIVE_INFINITY) {
      const fork = reserve();
      emit(part);
      push({ op: 'fork', to: [fork] });
      program[fork] = { op: 'fork', to: [fork + 1, program.length] };
      return;
    }
    const forks: number[] = [];
    for (let count = least; count < most; count += 1) {
      forks.push(reserve());
      if (!emitOnce(part)) break;
    }
    for (const fork of forks) program[fork] = { op: 'fork', to: [fork + 1, program.length] };
  }

  /** False when a further copy would add nothing, however many are asked for. */
  function emitOnce(part: RegexNode): boolean {
    const before = program.length;
    emit(part);
    return program.length > before && program.length <= MOST_INSTRUCTIONS;
  }

  /** A place for a fork whose ways are known later. */
  function reserve(): number {
    const place = program.length;
    push({ op: 'fork', to: [] });
    return place;
  }
}
