import {
  type CharRange,
  type CharSet,
  complement,
  DIGITS,
  LINE_ENDS,
  only,
  SPACE,
  WORD,
} from './char-set.ts';

/** A place between two characters. Lines have starts and ends of their own. */
export type Assertion = 'line-start' | 'line-end' | 'word-boundary' | 'no-word-boundary';

/** A regular expression taken apart. */
export type RegexNode =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | {
      readonly kind: 'repeat';
      readonly part: RegexNode;
      readonly least: number;
      readonly most: number;
    };

/** What is wrong with a regular expression. */
export type RegexProblem =
  | 'unclosed-group'
  | 'unopened-group'
  | 'unclosed-class'
  | 'nothing-to-repeat'
  | 'range-order'
  | 'count-order'
  | 'backslash-at-end'
  /** What no automaton without memory can find: look-around, back references; and rare escapes. */
  | 'unsupported'
  | 'too-large';

export type ParsedRegex =
  | { readonly kind: 'regex'; readonly node: RegexNode }
  | { readonly kind: 'problem'; readonly problem: RegexProblem };

/** Longer ones could nest deeper than the stack of functions is. */
const LONGEST = 500;

const CLASSES: ReadonlyMap<string, readonly CharRange[]> = new Map([
  ['d', DIGITS],
  ['D', complement(DIGITS)],
  ['w', WORD],
  ['W', complement(WORD)],
  ['s', SPACE],
  ['S', complement(SPACE)],
]);
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['t', '\t'],
  ['n', '\n'],
  ['r', '\r'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
]);
const BRACES = /\{(\d+)(,?)(\d*)\}/y;
const HEX = /x([\da-f]{2})|u([\da-f]{4})/iy;
const NAMED_GROUP = /\?<[a-z_$][\w$]*>/iy;

/**
 * Takes a regular expression apart: JavaScript's syntax without flags, less what needs memory to match.
 *
 * @param source what stands between the slashes
 */
export function parseRegex(source: string): ParsedRegex {
  let at = 0;
  let problem: RegexProblem | null = null;

  if (source.length > LONGEST) return { kind: 'problem', problem: 'too-large' };
  const node = choice();
  // A choice ends at a bracket only when it is within one.
  if (at < source.length) fail('unopened-group');
  return problem === null ? { kind: 'regex', node } : { kind: 'problem', problem };

  /** The first problem is the one to tell; reading ends there. */
  function fail(found: RegexProblem): RegexNode {
    problem ??= found;
    at = source.length;
    return { kind: 'sequence', parts: [] };
  }

  function choice(): RegexNode {
    const options = [sequence()];
    while (source[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    return { kind: 'choice', options };
  }

  function sequence(): RegexNode {
    const parts: RegexNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated());
    return { kind: 'sequence', parts };
  }

  function repeated(): RegexNode {
    const part = atom();
    const counts = quantifier();
    if (!counts) return part;
    if (part.kind === 'assertion') return fail('nothing-to-repeat');
    if (counts.least > counts.most) return fail('count-order');
    return { kind: 'repeat', part, ...counts };
  }

  function quantifier(): { readonly least: number; readonly most: number } | null {
    const counts = countsAt();
    // Greedy or lazy is the same where only the finding counts.
    if (counts && source[at] === '?') at += 1;
    return counts;
  }

  function countsAt(): { readonly least: number; readonly most: number } | null {
    switch (source[at]) {
      case '*':
        at += 1;
        return { least: 0, most: Number.POSITIVE_INFINITY };
      case '+':
        at += 1;
        return { least: 1, most: Number.POSITIVE_INFINITY };
      case '?':
        at += 1;
        return { least: 0, most: 1 };
      case '{': {
        const [, least, comma, most] = take(BRACES) ?? [];
        if (least === undefined) return null;
        if (most !== '') return { least: Number(least), most: Number(most) };
        return { least: Number(least), most: comma ? Number.POSITIVE_INFINITY : Number(least) };
      }
      default:
        return null;
    }
  }

  function atom(): RegexNode {
    const char = source[at] ?? '';
    if (countsAt()) return fail('nothing-to-repeat');
    at += 1;
    switch (char) {
      case '(':
        return group();
      case '[':
        return charClass();
      case '.':
        return { kind: 'set', set: { ranges: LINE_ENDS, negated: true } };
      case '^':
        return { kind: 'assertion', assertion: 'line-start' };
      case '$':
        return { kind: 'assertion', assertion: 'line-end' };
      case '\\':
        return escaped();
      default:
        return { kind: 'set', set: only(char) };
    }
  }

  function group(): RegexNode {
    if (source.startsWith('?:', at)) at += 2;
    else if (source[at] === '?' && !take(NAMED_GROUP)) return fail('unsupported');
    const inner = choice();
    if (source[at] !== ')') return fail('unclosed-group');
    at += 1;
    return inner;
  }

  function escaped(): RegexNode {
    if (source[at] === 'b' || source[at] === 'B') {
      at += 1;
      const assertion = source[at - 1] === 'b' ? 'word-boundary' : 'no-word-boundary';
      return { kind: 'assertion', assertion };
    }
    const ranges = escapedRanges();
    return ranges ? { kind: 'set', set: { ranges, negated: false } } : fail('unsupported');
  }

  /** What stands after a backslash, within a class or not; null when it means nothing here. */
  function escapedRanges(): readonly CharRange[] | null {
    const char = source[at];
    if (char === undefined) {
      fail('backslash-at-end');
      return null;
    }
    const [, short, long] = take(HEX) ?? [];
    const digits = short ?? long;
    if (digits !== undefined) return only(String.fromCharCode(Number.parseInt(digits, 16))).ranges;
    at += 1;
    const ranges = CLASSES.get(char);
    if (ranges) return ranges;
    const isNul = char !== '0' || !/\d/.test(source[at] ?? '');
    const control = isNul ? CONTROLS.get(char) : undefined;
    if (control !== undefined) return only(control).ranges;
    return /[a-z\d]/i.test(char) ? null : only(char).ranges;
  }

  function charClass(): RegexNode {
    const negated = source[at] === '^';
    if (negated) at += 1;
    const ranges: CharRange[] = [];
    while (at < source.length && source[at] !== ']') ranges.push(...classRanges());
    if (source[at] !== ']') return fail('unclosed-class');
    at += 1;
    return { kind: 'set', set: { ranges, negated } };
  }

  function classRanges(): readonly CharRange[] {
    const first = classAtom();
    const isRange = source[at] === '-' && at + 1 < source.length && source[at + 1] !== ']';
    if (!isRange) return first;
    at += 1;
    const last = classAtom();
    const [from, to] = [single(first), single(last)];
    // As in JavaScript a class at either end makes the hyphen a hyphen: [\w-.].
    if (from === null || to === null) return [...first, ...only('-').ranges, ...last];
    if (from > to) fail('range-order');
    return [[from, to]];
  }

  function classAtom(): readonly CharRange[] {
    const char = source[at] ?? '';
    at += 1;
    if (char !== '\\') return only(char).ranges;
    if (source[at] === 'b') {
      at += 1;
      return only('\b').ranges;
    }
    const ranges = escapedRanges();
    if (!ranges) fail('unsupported');
    return ranges ?? [];
  }

  /** What a sticky expression finds here, after which reading goes on behind it. */
  function take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = at;
    const found = expression.exec(source);
    if (found) at += found[0].length;
    return found;
  }
}

/** The code unit, where the ranges hold just one. */
function single(ranges: readonly CharRange[]): number | null {
  const [range] = ranges;
  return ranges.length === 1 && range && range[0] === range[1] ? range[0] : null;
}
