import { spreadOf } from '../measure.ts';
import type { Minute } from './minute.ts';

/** What a soak must not exceed: in MB, elements, and as the last minute's latency to the first's. */
const LIMITS = { heapMb: 150, elements: 2_000, slower: 2 } as const;

/** One minute in one line. */
export function minuteInWords(index: number, minute: Minute): string {
  const { lines, logged, heap, elements, cpuMs, answered, counted } = minute;
  const parts = [
    `minute ${String(index + 1).padStart(2)}: ${answered} answered`,
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
  const withPanel = minutes.flatMap(({ counted }) => counted ?? []);
  if (withPanel.length === 0) return figures;
  const heapMb = Math.max(...minutes.map(({ heap }) => heap.extension / 1e6));
  const elements = Math.max(...minutes.map((minute) => minute.elements));
  const [first, last] = [median(minutes[0]?.lines), median(minutes.at(-1)?.lines)];
  return [
    `heap of the extension, MB, at most: ${heapMb.toFixed(1)} ${verdict(heapMb, LIMITS.heapMb)}`,
    `elements of the panel, at most: ${elements} ${verdict(elements, LIMITS.elements)}`,
    `a line after, ms: first minute ${first}, last ${last}: ${(last / first).toFixed(2)} times ${verdict(last / first, LIMITS.slower)}`,
    `minutes whose counts did not add up: ${withPanel.filter(({ wrong }) => wrong.length > 0).length} of ${withPanel.length}`,
    `requests seen: ${withPanel.at(-1)?.sums.seen ?? 0}, errors: ${withPanel.at(-1)?.sums.listed ?? 0}`,
    ...figures,
  ];
}

/** Whether at the end of each minute every request was in one count, and every error was found. */
export function countsAddUp(minutes: readonly Minute[]): boolean {
  return minutes.every(({ counted }) => counted === null || counted.wrong.length === 0);
}

function verdict(value: number, atMost: number): string {
  return `(at most ${atMost}: ${value <= atMost ? 'reached' : 'MISSED'})`;
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
