import { folded, isNumber } from './fold.ts';
import { singular, type VendorNames } from './names.ts';

/** A stretch of the query that may be a code or a vendor's name of one. */
export interface Run {
  /** As it was asked for, with the minus of a number. */
  readonly text: string;
  /** The same with the signs that stand around it: `/IWBEP/` has its slashes for its own. */
  readonly around: string;
  readonly fold: string;
  /** Indexes of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** It stands behind a word such as "code" or "error". */
  readonly isSaid: boolean;
  /** One word of letters only, as any sentence has them; its first letter may be a capital. */
  readonly isPlain: boolean;
  /** One word of letters only, in any case: `ERROR` of a log, too. */
  readonly isWord: boolean;
  /** Nothing of it stands further on either side: `invalid_token`, but not `token`. */
  readonly isWhole: boolean;
  /** A word of it names a vendor, and stands by itself: `AWS.Queue` is one code. */
  readonly hasName: boolean;
}

/** A query taken apart. */
export interface Query {
  readonly runs: readonly Run[];
  /** Pack ids of the vendors that it names, and null for HTTP itself. */
  readonly vendors: ReadonlySet<string | null>;
  /** Those that name no vendor, as names of sets are compared with them. */
  readonly words: ReadonlySet<string>;
  /** How many words name no vendor. */
  readonly others: number;
}

/** In characters: what is pasted may be a whole log; a code stands near its beginning. */
const LONGEST_QUERY = 20_000;
const MOST_WORDS = 1_000;
/** Words in the longest code or name that can be found. */
const LONGEST_RUN = 16;
/** Characters between two words of one code. */
const WIDEST_GAP = 3;

/**
 * What has digits and is no code: dates with times, UUIDs, IPv4 addresses, the version in `HTTP/1.1`, all of
 * a URL behind its host. Each form ends soon, so that no text takes long.
 */
const NOISE =
  /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?\b|\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b|\b\d{1,3}(?:\.\d{1,3}){3}\b|(?<=\bHTTP)\/\d(?:\.\d)?\b|(?<=:\/\/[^\s/?#]{1,253})[/?#]\S*/gi;

/** Words behind which a code stands. */
const SAYING = new Set([
  'code',
  'codes',
  'error',
  'errors',
  'errorcode',
  'errno',
  'status',
  'reason',
]);

/** What stands beside a code in a text, or nothing; within a hyphen or an underscore the code would go on. */
const BEFORE = /(?:^|[^\p{L}\p{N}_-])[_-]*$/u;
const AFTER = /^[_-]*(?:$|[^\p{L}\p{N}_-])/u;
/** In characters: what of a code may stand before its first letter and behind its last. */
const EDGE = 8;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A query in words, and which of them name vendors. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly folds: readonly string[];
  readonly isName: boolean[];
}

/** Takes a query apart: a code, several, with names of vendors and sets around them, or a line of a log. */
export function readQuery(query: string, names: VendorNames): Query {
  const text = query.slice(0, LONGEST_QUERY).replace(NOISE, ' ');
  const words = wordsOf(text);
  const folds = words.map(({ text }) => folded(text));
  const reading: Reading = { text, words, folds, isName: words.map(() => false) };
  const vendors = markNames(reading, names);
  const { isName } = reading;
  return {
    runs: words.flatMap((_, from) => runsFrom(from, reading)),
    vendors,
    words: new Set(words.flatMap(({ text }, at) => (isName[at] ? [] : singular(text)))),
    others: isName.filter((named) => !named).length,
  };
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.push({ text: word, start: index, end: index + word.length });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** Marks the words that name vendors, the longest names first: "microsoft graph" is not all of Microsoft's. */
function markNames(
  { text, words, folds, isName }: Reading,
  names: VendorNames,
): ReadonlySet<string | null> {
  const vendors = new Set<string | null>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) {
      const found = names.get(folds.slice(from, to).join(''));
      const [first, last] = [words[from], words[to - 1]];
      if (!found || !first || !last || !isWhole(text, first.start, last.end)) continue;
      for (const vendor of found) vendors.add(vendor);
      isName.fill(true, from, to);
      from = to - 1;
      break;
    }
  }
  return vendors;
}

/** Words in the longest name of a vendor. */
const LONGEST_NAME = 5;

/** What may be a code from this word on. A word that names a vendor is one only where there is no other. */
function runsFrom(from: number, reading: Reading): readonly Run[] {
  const { words, folds, isName } = reading;
  const runs: Run[] = [];
  let fold = '';
  for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_RUN); to += 1) {
    const gap = (words[to - 1]?.start ?? 0) - (words[to - 2]?.end ?? 0);
    if (to > from + 1 && gap > WIDEST_GAP) break;
    fold += folds[to - 1] ?? '';
    if (to === from + 1 && isName[from] && words.length > 1) continue;
    const run = runOf(from, to, fold, reading);
    // Of `invalid_token` the word "invalid" is another code; of `ERR-1504` the number is the code.
    if (run && (run.isWhole || /\d/.test(fold))) runs.push(run);
  }
  return runs;
}

function runOf(
  from: number,
  to: number,
  fold: string,
  { text, words, folds, isName }: Reading,
): Run | null {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return null;
  const start = isNumber(fold) && isNegative(text, first.start) ? first.start - 1 : first.start;
  const { end } = last;
  const own = text.slice(start, end);
  const isOne = to === from + 1;
  return {
    text: own,
    around: signsBefore(text, start) + own + signsAfter(text, end),
    fold,
    from,
    to,
    isSaid: SAYING.has(folds[from - 1] ?? ''),
    isWord: isOne && /^\p{L}+$/u.test(own),
    isPlain: isOne && /^\p{L}?\p{Ll}*$/u.test(own),
    isWhole: isWhole(text, start, end),
    hasName: isName.slice(from, to).includes(true) && /\s/.test(own),
  };
}

/** Whether the hyphen before a number is its minus (JSON-RPC has -32601) and none of a word. */
function isNegative(text: string, start: number): boolean {
  return /(?:^|[^\p{L}\p{N}])-$/u.test(text.slice(Math.max(0, start - 2), start));
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - EDGE), start)) &&
    AFTER.test(text.slice(end, end + EDGE))
  );
}

function signsBefore(text: string, start: number): string {
  return /[^\s\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - EDGE), start))?.[0] ?? '';
}

function signsAfter(text: string, end: number): string {
  return /^[^\s\p{L}\p{N}]*/u.exec(text.slice(end, end + EDGE))?.[0] ?? '';
}
