import { CHOICES, type ChoiceKey } from './keys.ts';
import { compileRegex, type Program } from './regex/program.ts';
import { parseRegex, type RegexProblem } from './regex/syntax.ts';
import { type Token, tokenize } from './tokens.ts';

/** One condition of a filter. Patterns are in lower case. */
export type Term = { readonly negated: boolean } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'regex'; readonly program: Program }
  /** Digits from the left, of which `x` is any: `4`, `404`, `4xx`. */
  | { readonly kind: 'status'; readonly digits: string }
  /** The whole value, with `*` for any run of characters. */
  | {
      readonly kind: 'whole';
      readonly key: 'vendor' | 'code' | 'method' | 'domain';
      readonly pattern: string;
    }
  /** A part of the value, with `*` for any run of characters. */
  | { readonly kind: 'part'; readonly key: 'url' | 'id'; readonly pattern: string }
  /** One of these values. */
  | { readonly kind: 'choice'; readonly key: ChoiceKey; readonly values: readonly string[] }
);

/** Why a text is no filter. */
export type FilterProblem =
  | { readonly kind: 'status'; readonly value: string }
  | {
      readonly kind: 'choice';
      readonly key: ChoiceKey;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'regex'; readonly problem: RegexProblem };

/** A filter: all terms have to hold. Without terms it lets everything through. */
export type Filter =
  | { readonly kind: 'filter'; readonly terms: readonly Term[] }
  | { readonly kind: 'problem'; readonly problem: FilterProblem };

/**
 * Reads what the user has typed. What is still being typed, a key without a value or a lone minus, is
 * left out.
 */
export function parseFilter(text: string): Filter {
  const terms: Term[] = [];
  for (const token of tokenize(text)) {
    const read = readToken(token);
    if (read?.kind === 'problem') return read;
    if (read) terms.push(read);
  }
  return { kind: 'filter', terms };
}

type Read = Term | Extract<Filter, { kind: 'problem' }> | null;

function readToken(token: Token): Read {
  switch (token.kind) {
    case 'regex':
      return readRegex(token.source, token.negated);
    case 'pair':
      return token.value === '' ? null : readPair(token);
    case 'word':
      return readWord(token);
  }
}

function readRegex(source: string, negated: boolean): Read {
  const parsed = parseRegex(source);
  if (parsed.kind === 'problem') return problem({ kind: 'regex', problem: parsed.problem });
  const program = compileRegex(parsed.node);
  return program
    ? { kind: 'regex', negated, program }
    : problem({ kind: 'regex', problem: 'too-large' });
}

/** A short number is the beginning of a status, as in Firefox's Network panel. */
function readWord({ text, quoted, negated }: Extract<Token, { kind: 'word' }>): Read {
  if (text === '' || (text === '-' && !quoted)) return null;
  return !quoted && /^[1-5]\d{0,2}$/.test(text)
    ? { kind: 'status', negated, digits: text }
    : { kind: 'text', negated, text };
}

function readPair({ key, value, negated }: Extract<Token, { kind: 'pair' }>): Read {
  const pattern = value.toLowerCase();
  switch (key) {
    case 'status-code':
      // Of classes there are five (RFC 9110, section 15); a number alone may be any that a server sent.
      return /^(?:\d{1,3}|[1-5][\dx]{0,2})$/.test(pattern)
        ? { kind: 'status', negated, digits: pattern }
        : problem({ kind: 'status', value });
    case 'vendor':
    case 'code':
    case 'method':
    case 'domain':
      return { kind: 'whole', negated, key, pattern };
    case 'url':
    case 'id':
      return { kind: 'part', negated, key, pattern };
    case 'who':
    case 'retry':
    case 'is': {
      // The beginning is enough: it may still be being typed.
      const values = CHOICES[key].filter((choice) => choice.startsWith(pattern));
      return values.length > 0
        ? { kind: 'choice', negated, key, values }
        : problem({ kind: 'choice', key, value, choices: CHOICES[key] });
    }
  }
}

function problem(found: FilterProblem): Extract<Filter, { kind: 'problem' }> {
  return { kind: 'problem', problem: found };
}
