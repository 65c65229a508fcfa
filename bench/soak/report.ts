import { spreadOf } from '../measure.ts';
import type { Minute } from './minute.ts';

/** One figure of a soak, in words and as a number, and what it must not exceed. */
interface Limited {
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
}

/** Of the requests that were due; some of the last ones are always still under way. */
const ANSWERED_AT_LEAST = 0.95;

/** One minute in one line. */
export function minuteInWords(index: number, minute: Minute): string {
  const { lines, logged, heap, elements, cpuMs, due, answered, counted } = minute;
  const parts = [
    `minute ${String(index + 1).padStart(2)}: ${answered} of ${due.toFixed(0)} answered`,
    ...(counted
      ? [
          `${counted.sums.seen} seen by then, ${counted.sums.listed} errors; ${counted.wrong.join(' ') || 'the counts add up'}`,
          `a line after ${spread(lines)} ms`,
          `heap ${mb(heap.extension)} MB, ${elements} elements`,
        ]
      : []),
    `in the tools' log after ${spread(logged)} ms`,
    `heap of the tools ${mb(heap.tools)} MB`,
    `CPU time ${(cpuMs / 1_000).toFixed(1)} s`,
  ];
  return parts.join('; ');
}

/** What it comes to: each figure with its verdict. */
export function soakInWords(minutes: readonly Minute[]): readonly string[] {
  const figures = [
    `heap of the tools, MB: first ${mb(minutes[0]?.heap.tools ?? 0)}, last ${mb(minutes.at(-1)?.heap.tools ?? 0)}`,
    `CPU time of the browser while requests were made, s a minute: ${spread(minutes.map(({ cpuMs }) => cpuMs / 1_000))}`,
    `in the tools' log, ms: first minute ${median(minutes[0]?.logged)}, last ${median(minutes.at(-1)?.logged)}`,
  ];
  const last = minutes.at(-1)?.counted;
  const requests = `requests answered: ${sum(minutes, 'answered')} of ${sum(minutes, 'due').toFixed(0)} that were due`;
  return [
    ...limited(minutes).map((each) => `${each.what} ${verdict(each)}`),
    requests,
    ...(last ? [`requests seen: ${last.sums.seen}, errors: ${last.sums.listed}`] : []),
    ...figures,
  ];
}

/** Whether nothing exceeds its limit. */
export function isWithinLimits(minutes: readonly Minute[]): boolean {
  return limited(minutes).every(isReached);
}

/** What has a limit. Without the extension it is the rate alone: a run that does not keep it is none to compare with. */
function limited(minutes: readonly Minute[]): readonly Limited[] {
  const slow = minutes.filter(({ answered, due }) => answered < ANSWERED_AT_LEAST * due).length;
  const rate: Limited = {
    what: `minutes in which less than ${ANSWERED_AT_LEAST} of the requests due were answered: ${slow} of ${minutes.length}`,
    value: slow,
    atMost: 0,
  };
  return [rate, ...limitedOfPanel(minutes)];
}

/** Nothing without the extension. */
function limitedOfPanel(minutes: readonly Minute[]): readonly Limited[] {
  const counted = minutes.flatMap((minute) => minute.counted ?? []);
  if (counted.length === 0) return [];
  const inexact = counted.filter(({ wrong }) => wrong.length > 0).length;
  const heapMb = Math.max(...minutes.map(({ heap }) => heap.extension / 1e6));
  const elements = Math.max(...minutes.map((minute) => minute.elements));
  const [first, last] = [median(minutes[0]?.lines), median(minutes.at(-1)?.lines)];
  const slower = last / first;
  return [
    {
      what: `heap of the extension, MB, at most: ${heapMb.toFixed(1)}`,
      value: heapMb,
      atMost: 150,
    },
    { what: `elements of the panel, at most: ${elements}`, value: elements, atMost: 2_000 },
    {
      what: `a line after, ms: first minute ${first}, last ${last}: ${slower.toFixed(2)} times`,
      value: slower,
      atMost: 2,
    },
    {
      what: `minutes whose counts did not add up: ${inexact} of ${counted.length}`,
      value: inexact,
      atMost: 0,
    },
  ];
}

function verdict(limited: Limited): string {
  return `(at most ${limited.atMost}: ${isReached(limited) ? 'reached' : 'MISSED'})`;
}

/** NaN, of a minute without a line, is not. */
function isReached({ value, atMost }: Limited): boolean {
  return value <= atMost;
}

function sum(minutes: readonly Minute[], of: 'answered' | 'due'): number {
  return minutes.reduce((all, minute) => all + minute[of], 0);
}

/** NaN of none. */
function median(values: readonly number[] = []): number {
  return spreadOf(values).median;
}

function spread(values: readonly number[]): string {
  const { median, low, high } = spreadOf(values);
  return `${median.toFixed(0)} (${low.toFixed(0)} to ${high.toFixed(0)})`;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
