import type { Figure } from './engine.ts';

const KEY_WIDTH = 24;

/** One line of JSON: each figure under its key. */
export function asJson(figures: readonly Figure[]): string {
  return JSON.stringify(
    Object.fromEntries(figures.map(({ key, spread, by = 'median' }) => [key, rounded(spread[by])])),
  );
}

/** A line for each figure: median, the low and high end of its spread, and what it must not exceed, if anything. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ key, what, spread, atMost, by = 'median' }) => {
    const { median, low, high } = spread;
    const numbers = [median, low, high].map((value) => String(rounded(value)).padStart(9));
    return `${key.padEnd(KEY_WIDTH)}${numbers.join('')}   ${verdict(spread[by], atMost)}  ${what}`;
  });
  return [`${'figure'.padEnd(KEY_WIDTH)}   median      low     high`, ...rows].join('\n');
}

function verdict(median: number, atMost: number | null): string {
  if (atMost === null) return 'to compare with'.padEnd(22);
  return `at most ${String(atMost).padEnd(5)} ${median <= atMost ? 'reached' : 'MISSED '} `;
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
