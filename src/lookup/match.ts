import type { CodeIndex } from './code-index.ts';
import { isNumber } from './fold.ts';
import type { Pause } from './load.ts';
import type { Query, Run } from './query.ts';
import type { CodeRecord } from './record.ts';

/** Why a record is an answer, the best first. */
export const MATCH_KINDS = [
  /** The code, letter by letter. */
  'exact',
  /** The code in another case, or with other separators. */
  'folded',
  /** The vendor's name of the code. */
  'name',
  /** A range that holds the code. */
  'range',
  /** What a vendor says of this HTTP status. */
  'status',
  /** The number of a code that has letters before it, or another sign. */
  'number',
  /** The code begins so. */
  'prefix',
  /** A code that is written much like it; nothing has the code itself. */
  'near',
] as const;

export type MatchKind = (typeof MATCH_KINDS)[number];

/** A record with the reason for which it is shown. */
export interface Match {
  readonly record: CodeRecord;
  readonly kind: MatchKind;
  /** What of the query it answers, as it was asked for. */
  readonly asked: string;
  /** The query names the vendor. */
  readonly isNamed: boolean;
}

/** A match with what it is ranked by. */
export interface RankedMatch extends Match {
  readonly run: Run;
  /** How many words of the query are of its set's name. */
  readonly setHits: number;
}

/** Words beside names of vendors from which on a query is read as a sentence. */
const SENTENCE = 4;

/** How many records are put together with the query between two looks at the time. */
const STRIDE = 100;

/** The records that the query asks for, the best first; none where nothing has what it asks for. */
export async function findMatches(
  query: Query,
  index: CodeIndex,
  pause: Pause,
): Promise<readonly RankedMatch[]> {
  const best = new Map<CodeRecord, RankedMatch>();
  let seen = 0;
  for (const run of query.runs) {
    await pause();
    for (const [record, kind] of recordsOf(run, query, index)) {
      seen += 1;
      if (seen % STRIDE === 0) await pause();
      const match = matchOf(record, kind, run, query, index);
      const known = best.get(record);
      if (!known || bestFirst(match, known, index) < 0) best.set(record, match);
    }
  }
  const matches = meant([...best.values()], query);
  const own = new Set(
    matches.flatMap(({ kind, record }) => (kind === 'number' ? [] : record.vendor)),
  );
  // What a vendor writes otherwise does not come before others' own writing where it has that itself.
  const comesFirst = ({ isNamed, kind, record }: RankedMatch): boolean =>
    isNamed && !(kind === 'number' && own.has(record.vendor));
  return matches.sort(
    (a, b) => Number(comesFirst(b)) - Number(comesFirst(a)) || bestFirst(a, b, index),
  );
}

/** Puts a record and the reason for it together. */
export function matchOf(
  record: CodeRecord,
  kind: MatchKind,
  run: Run,
  { vendors, words }: Query,
  index: Pick<CodeIndex, 'wordsOfSet'>,
): RankedMatch {
  // A name has few words, and a pasted log a thousand.
  const setHits = [...index.wordsOfSet(record)].filter((word) => words.has(word)).length;
  return { record, kind, asked: run.text, isNamed: vendors.has(record.vendor), run, setHits };
}

function recordsOf(
  run: Run,
  query: Query,
  index: CodeIndex,
): readonly (readonly [CodeRecord, MatchKind])[] {
  const isOneNumber = isNumber(run.fold) && run.to === run.from + 1;
  const found: (readonly [CodeRecord, MatchKind])[] = [];
  for (const record of index.byCode.get(run.fold) ?? []) {
    const kind = kindOf(record, run, isOneNumber);
    if (kind) found.push([record, kind]);
  }
  if (!isNumber(run.fold)) {
    for (const record of index.byName.get(run.fold) ?? []) found.push([record, 'name']);
    return found;
  }
  if (!isOneNumber) return found;
  for (const record of index.byNumber.get(run.fold) ?? []) found.push([record, 'number']);
  const exact = new Set(found.flatMap(([{ vendor, set }]) => (set ? `${vendor}\n${set}` : [])));
  const number = Number(run.text);
  for (const record of index.ranges) {
    const { range, vendor, set } = record;
    if (!range || number < range.from || number > range.to) continue;
    if (!exact.has(`${vendor}\n${set}`)) found.push([record, 'range']);
  }
  return [...found, ...classesOf(run, query, index, found)];
}

function kindOf(record: CodeRecord, run: Run, isOneNumber: boolean): MatchKind | null {
  if (record.kind === 'status' && record.vendor !== null) return 'status';
  if (record.code === run.text) return 'exact';
  // Of a number each digit and its sign count; what only folds alike is another code.
  if (isNumber(run.fold)) return isOneNumber ? 'number' : null;
  return run.around.includes(record.code) ? 'exact' : 'folded';
}

/** What HTTP, or a vendor that the query names, says of the class of a status of which it says nothing by itself. */
function classesOf(
  { text }: Run,
  { vendors }: Query,
  { byCode }: CodeIndex,
  found: readonly (readonly [CodeRecord, MatchKind])[],
): readonly (readonly [CodeRecord, MatchKind])[] {
  if (!/^[1-5]\d\d$/.test(text)) return [];
  const said = new Set(found.flatMap(([{ kind, vendor }]) => (kind === 'status' ? [vendor] : [])));
  return (byCode.get(`${text.charAt(0)}xx`) ?? []).flatMap(
    (record): readonly (readonly [CodeRecord, MatchKind])[] =>
      record.kind !== 'status' ||
      said.has(record.vendor) ||
      !(record.vendor === null || vendors.has(record.vendor))
        ? []
        : [[record, 'status']],
  );
}

/** Without what only happens to be a code: the words of a sentence, and the parts of a longer code or name. */
function meant(matches: readonly RankedMatch[], { others }: Query): RankedMatch[] {
  const isCertain = ({ kind }: Match): boolean =>
    kind === 'exact' || kind === 'folded' || kind === 'name';
  const long = [
    ...new Set(
      matches
        .filter(isCertain)
        .flatMap(({ run }) => (run.to > run.from + 1 && !run.hasName ? [run] : [])),
    ),
  ];
  const isPart = ({ run }: RankedMatch): boolean =>
    long.some(
      (other) =>
        other.from <= run.from &&
        run.to <= other.to &&
        run.to - run.from < other.to - other.from &&
        !isNumber(run.fold),
    );
  const isSentence = others >= SENTENCE;
  const hasCode = matches.some((match) => isCertain(match) && !match.run.isPlain);
  const hasSaid = matches.some(
    (match) => isCertain(match) && match.run.isSaid && !match.run.isWord,
  );
  return matches.filter((match) => {
    const { run, kind } = match;
    if (isPart(match)) return false;
    if (!isSentence) return true;
    if (run.isPlain && hasCode) return run.isSaid && kind === 'exact';
    if (!hasSaid || run.isSaid) return true;
    return !run.isWord && !(isNumber(run.fold) && run.fold.length < 4);
  });
}

const OWNERS = ['http', 'form', 'vendor'] as const;

/**
 * What stands behind "code" before what does not; then by the reason, the set that the query names, the place
 * in the query; a form that many share before the vendors, since it holds for each; what is explained in depth;
 * and at last by the place in the catalogue.
 */
function bestFirst(a: RankedMatch, b: RankedMatch, { placeOf }: CodeIndex): number {
  return (
    Number(b.run.isSaid) - Number(a.run.isSaid) ||
    MATCH_KINDS.indexOf(a.kind) - MATCH_KINDS.indexOf(b.kind) ||
    b.setHits - a.setHits ||
    Number(a.run.hasName) - Number(b.run.hasName) ||
    Number(a.run.isPlain) - Number(b.run.isPlain) ||
    a.run.from - b.run.from ||
    b.run.to - a.run.to ||
    OWNERS.indexOf(a.record.ownerKind) - OWNERS.indexOf(b.record.ownerKind) ||
    Number(b.record.causes.length > 0) - Number(a.record.causes.length > 0) ||
    placeOf(a.record) - placeOf(b.record)
  );
}
