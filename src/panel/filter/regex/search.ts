import {
  addBit,
  addBits,
  addCommon,
  type Bits,
  commonPlusOne,
  forEachOther,
  hasBit,
  keyOfBits,
  noBits,
} from './bits.ts';
import { contains, LINE_ENDS, WORD, within } from './char-set.ts';
import { createClosures, type Kind } from './closures.ts';
import type { Program } from './program.ts';

/**
 * Whether the first `length` characters of a text hold the expression. What an assertion says of the end
 * of a part is answered by the character behind it.
 */
export type Search = (text: string, length: number) => boolean;

/** Characters that the program cannot tell apart. */
interface CharClass {
  readonly kind: Kind;
  /** The steps of the program whose set holds these characters. */
  readonly steps: Bits;
  /** Place in `State.next`. */
  readonly index: number;
}

/** All steps that the automaton can be at, at once. */
interface State {
  readonly steps: Bits;
  /** Of the character before. */
  readonly before: Kind;
  /** The state after a character of each class, as far as it was asked for. */
  readonly next: State[];
}

/** The text holds the expression, whatever follows. */
const FOUND: State = { steps: noBits(0), before: 'edge', next: [] };

/** When there are more states they are forgotten, and made again as needed: some programs have very many. */
const MOST_STATES = 1_000;

/**
 * Makes a search of a program. It goes through the text once and never back: the work for a character is
 * a look into a table where the same state has met such a character before, and else grows with the
 * program at most (a deterministic automaton that is built while it runs). Case makes no difference.
 */
export function createSearch(program: Program): Search {
  const asserts = program.some(({ op }) => op === 'assertion');
  const closures = createClosures(program);
  const waiting = waitingSteps(program);
  const classes = new Map<string, CharClass>();
  const classList: CharClass[] = [];
  /** For each code unit the index of its class; 0, which is the class of the end, until it is asked for. */
  const indexOfUnit = new Uint16Array(0x10000);
  const end = classFor('edge', noBits(program.length));
  const states = new Map<string, State>();
  let start = firstState();

  return (text, length) => {
    let state = start;
    const last = Math.min(length, text.length);
    for (let at = 0; at < last; at += 1) {
      const unit = text.charCodeAt(at);
      const index = indexOfUnit[unit] ?? 0;
      state = (index > 0 && state.next[index]) || advance(state, classOf(unit));
      if (state === FOUND) return true;
    }
    const behind = last < text.length ? classOf(text.charCodeAt(last)) : end;
    return advance(state, behind) === FOUND;
  };

  /** The state after a character of the class. */
  function advance(state: State, charClass: CharClass): State {
    const known = state.next[charClass.index];
    if (known) return known;
    // The expression may begin anywhere: its first step is always among the steps.
    const closureOf = closures(state.before, charClass.kind);
    const reached = closureOf(0).slice();
    addCommon(reached, state.steps, waiting);
    forEachOther(state.steps, waiting, (step) => addBits(reached, closureOf(step)));
    const next = hasBit(reached, program.length - 1)
      ? FOUND
      : stateOf(commonPlusOne(reached, charClass.steps), charClass.kind);
    state.next[charClass.index] = next;
    return next;
  }

  function stateOf(steps: Bits, before: Kind): State {
    const key = before + keyOfBits(steps);
    const known = states.get(key);
    if (known) return known;
    if (states.size >= MOST_STATES) {
      states.clear();
      start = firstState();
    }
    const state: State = { steps, before, next: [] };
    states.set(key, state);
    return state;
  }

  function firstState(): State {
    return { steps: noBits(program.length), before: 'edge', next: [] };
  }

  function classOf(unit: number): CharClass {
    const index = indexOfUnit[unit] ?? 0;
    const known = index > 0 ? classList[index] : undefined;
    if (known) return known;
    const steps = noBits(program.length);
    for (const [step, instruction] of program.entries()) {
      if (instruction.op === 'set' && contains(instruction.set, unit)) addBit(steps, step);
    }
    const charClass = classFor(asserts ? kindOf(unit) : 'other', steps);
    indexOfUnit[unit] = charClass.index;
    return charClass;
  }

  function classFor(kind: Kind, steps: Bits): CharClass {
    const key = kind + keyOfBits(steps);
    const known = classes.get(key);
    if (known) return known;
    const charClass: CharClass = { kind, steps, index: classes.size };
    classes.set(key, charClass);
    classList.push(charClass);
    return charClass;
  }
}

/** The steps that wait for a character: they lead nowhere without one. */
function waitingSteps(program: Program): Bits {
  const waiting = noBits(program.length);
  for (const [step, { op }] of program.entries()) if (op === 'set') addBit(waiting, step);
  return waiting;
}

function kindOf(unit: number): Kind {
  if (within(LINE_ENDS, unit)) return 'line-end';
  return within(WORD, unit) ? 'word' : 'other';
}
