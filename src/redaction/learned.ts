import type { Kind } from './kinds.ts';
import type { Seen, Span } from './scan.ts';

/** A secret that was met where secrets stand, to be found again where nothing announces it. */
export interface Learned {
  readonly add: (span: Pick<Span, 'kind' | 'value'>) => void;
  /**
   * Every place in the text where one of them stands, as it is or percent-encoded, or within a word. Null
   * wherever many characters were read without one.
   */
  readonly in: (text: string) => Iterable<Seen | null>;
}

/** Shorter ones would be found in half the words of a text. */
const SHORTEST = 6;
/** Below this a secret must stand as a word of its own. */
const WITHIN_WORDS = 10;
/** In characters. */
const MANY = 8_192;
/** So many bound the work; what exceeds them is masked in its own place only. */
const MOST = 512;

/** Empty at first. Looking is linear in the text: only where six letters agree is anything compared. */
export function createLearned(): Learned {
  const known = new Map<string, Kind>();
  /** How long those are that begin with the same letters. */
  const lengths = new Map<string, Set<number>>();
  const add = (text: string, kind: Kind): void => {
    if (text.length < SHORTEST || known.has(text) || known.size >= MOST) return;
    known.set(text, kind);
    const start = text.slice(0, SHORTEST);
    lengths.set(start, (lengths.get(start) ?? new Set()).add(text.length));
  };
  return {
    add({ kind, value }) {
      if (known.size >= MOST) return;
      for (const text of worthKnowing(kind, value)) {
        add(text, kind);
        add(encodeWellFormed(text), kind);
      }
    },
    *in(text) {
      if (known.size === 0) return;
      for (let at = 0; at + SHORTEST <= text.length; at += 1) {
        let longest: Seen | undefined;
        for (const length of lengths.get(text.slice(at, at + SHORTEST)) ?? []) {
          const end = at + length;
          const kind = known.get(text.slice(at, end));
          if (kind && end > (longest?.end ?? 0) && standsAlone(text, at, end))
            longest = { start: at, end, kind };
        }
        if (longest) {
          yield longest;
          at = longest.end - 1;
        } else if (at % MANY === MANY - 1) yield null;
      }
    },
  };
}

function standsAlone(text: string, start: number, end: number): boolean {
  return end - start >= WITHIN_WORDS || (!isLetter(text[start - 1]) && !isLetter(text[end]));
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}_]/u.test(char);
}

/** Plain words are only known again as passwords: a cookie may hold `english`, a token `messages`. */
function worthKnowing(kind: Kind, value: string): readonly string[] {
  switch (kind) {
    case 'password':
    case 'private-key':
      return [value];
    case 'user-info':
    case 'authorization': {
      const colon = value.indexOf(':');
      return colon < 0 ? mixed(value) : [value, value.slice(colon + 1)];
    }
    case 'cookie':
      return value.length >= 12 ? mixed(value) : [];
    case 'pin':
    case 'email':
    case 'ip-address':
    case 'mac-address':
      return [];
    default:
      return mixed(value);
  }
}

/** With a digit, or letters of both cases: no word that a path or a sentence is made of. */
function mixed(value: string): readonly string[] {
  return /\d/.test(value) || (/\p{Ll}/u.test(value) && /\p{Lu}/u.test(value.slice(1)))
    ? [value]
    : [];
}

/** As `encodeURIComponent`, which throws at lone surrogates. */
function encodeWellFormed(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
