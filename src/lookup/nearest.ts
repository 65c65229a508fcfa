import type { CodeIndex } from './code-index.ts';
import { isNumber } from './fold.ts';
import type { Pause } from './load.ts';
import { type MatchKind, matchOf, type RankedMatch } from './match.ts';
import { distance, forgiven } from './near.ts';
import type { Query, Run } from './query.ts';
import type { CodeRecord } from './record.ts';

/** How many are offered: more would be a list to search. */
const MOST_OFFERED = 10;
/** Of what is asked for, how much is compared with all codes. */
const MOST_COMPARED = 6;
/** How many keys are compared between two looks at the time. */
const STRIDE = 50;

interface Offer {
  readonly record: CodeRecord;
  readonly run: Run;
  readonly kind: MatchKind;
  /** The less, the nearer. */
  readonly far: number;
}

/**
 * The codes that are written much like what is asked for, the nearest first: those that begin so, and those
 * with a slip or two.
 *
 * @param among only of these vendors; null for all
 */
export async function findNearest(
  query: Query,
  index: CodeIndex,
  among: ReadonlySet<string | null> | null,
  pause: Pause,
): Promise<readonly RankedMatch[]> {
  const offers = new Map<CodeRecord, Offer>();
  const { byCode, byName } = index;
  const runs = compared(query);
  let seen = 0;
  for (const map of [byCode, byName]) {
    for (const [key, records] of map) {
      seen += 1;
      if (seen % STRIDE === 0) await pause();
      for (const run of runs) {
        const steps = farness(run.fold, key, among !== null);
        if (steps === null) continue;
        // Its own writing is nearer than its name.
        const far = map === byCode ? steps : steps + NAME;
        for (const record of records) {
          if (record.kind === 'status' || (among && !among.has(record.vendor))) continue;
          const known = offers.get(record);
          if (known && known.far <= far) continue;
          const kind = key.startsWith(run.fold) && !isNumber(key) ? 'prefix' : 'near';
          offers.set(record, { record, run, kind, far });
        }
      }
    }
  }
  return offered([...offers.values()], query, index);
}

/** The same number with more or fewer zeros before it: another code, by which "010" is mistaken for "10". */
export function otherZeros(query: Query, index: CodeIndex): readonly RankedMatch[] {
  const offers: Offer[] = [];
  for (const run of query.runs) {
    if (!isNumber(run.fold) || run.to > run.from + 1) continue;
    const bare = run.fold.replace(/^0+(?=\d)/, '');
    for (let zeros = 0; zeros <= MOST_ZEROS; zeros += 1) {
      const key = '0'.repeat(zeros) + bare;
      if (key === run.fold) continue;
      for (const record of index.byCode.get(key) ?? []) {
        if (
          record.kind === 'status' ||
          (query.vendors.size > 0 && !query.vendors.has(record.vendor))
        )
          continue;
        offers.push({ record, run, kind: 'near', far: zeros });
      }
    }
  }
  return offered(offers, query, index);
}

/** A step that is less than any slip. */
const NAME = 0.05;

/** No code of any vendor begins with more. */
const MOST_ZEROS = 4;

/** How far the code is from what is asked for with case and separators: `card_decl` is no `CardDecl`. */
function writing({ run, record: { code } }: Offer): number {
  const most = 6;
  return code.startsWith(run.text) ? 0 : distance(run.text, code, most);
}

function offered(offers: Offer[], query: Query, index: CodeIndex): readonly RankedMatch[] {
  return offers
    .sort(
      (a, b) =>
        a.far - b.far ||
        writing(a) - writing(b) ||
        // A form that many share holds for each.
        Number(b.record.ownerKind === 'form') - Number(a.record.ownerKind === 'form') ||
        index.placeOf(a.record) - index.placeOf(b.record),
    )
    .slice(0, MOST_OFFERED)
    .map(({ record, kind, run }) => matchOf(record, kind, run, query, index));
}

/** What of the query can have a slip in it: whole words, and few in a sentence, of which most are no codes. */
function compared({ runs, others }: Query): readonly Run[] {
  const isCode = (run: Run): boolean => run.isSaid || !run.isPlain;
  const whole = runs.filter((run) => run.isWhole && forgiven(run.fold.length) > 0);
  const codes = whole.filter((run) => isCode(run) && run.to - run.from <= 4);
  const chosen = others > 3 && codes.length > 0 ? codes : whole;
  return [...chosen]
    .sort((a, b) => Number(isCode(b)) - Number(isCode(a)) || b.fold.length - a.fold.length)
    .slice(0, MOST_COMPARED);
}

/** How far a key is from what is asked for; null for one that is no offer. */
function farness(asked: string, key: string, isOfFew: boolean): number | null {
  if (isNumber(asked)) return isNumber(key) ? ofNumbers(asked, key, isOfFew) : null;
  if (isNumber(key)) return null;
  if (key.startsWith(asked)) return Math.min(0.9, (key.length - asked.length) / 100);
  const most = Math.min(forgiven(asked.length), forgiven(key.length));
  const steps = most === 0 ? 0 : distance(asked, key, most);
  return steps === 0 || steps > most ? null : steps;
}

/**
 * One slip in a number, or two in a longer one of a vendor that is named; the nearer the closer its value:
 * neighbors in a table are of one kind.
 */
function ofNumbers(asked: string, key: string, isOfFew: boolean): number | null {
  if (asked.length < 3 || Math.abs(asked.length - key.length) > 1) return null;
  const most = isOfFew && asked.length > 3 ? 2 : 1;
  const steps = distance(asked, key, most);
  return steps > most ? null : steps + Math.abs(Number(asked) - Number(key)) / 1e9;
}
