import type { CodeEntry, CodeSet } from '../../src/model/pack.ts';
import type { Subject } from '../subject.ts';
import { listOf } from './marks.ts';

/** What a pack says of a code, as far as a judge asks. */
export type CodeRecord = Pick<CodeEntry, 'basis' | 'meaning' | 'who' | 'docs'>;

/** The records of a code in a list: those of the pack itself, or else its row; none for a code of nobody. */
export function recordsOf(
  { codes, list }: CodeSet,
  lists: Subject['lists'],
  code: string,
): readonly CodeRecord[] {
  if (Object.hasOwn(codes, code)) return listOf(codes[code]);
  const long = list === undefined ? undefined : lists[list];
  if (!long) return [];
  const { rows, classes, recalled = [], pages = {}, codes: further = {} } = long;
  if (Object.hasOwn(further, code)) return listOf(further[code]);
  const row = rows.findLast(([own]) => own === code);
  const own = row && classes[row[3]];
  if (!row || !own) return [];
  const isRecalled = recalled === true || recalled.includes(code);
  const [, docs] = Object.entries(pages).find(([paged]) => paged === code) ?? [];
  const basis = isRecalled ? 'recalled' : 'documented';
  return [{ basis, meaning: row[4], who: own.who, ...(docs && { docs }) }];
}
