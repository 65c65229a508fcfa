/** Counts how often each word was said. */
export interface Tally {
  readonly add: (word: string) => void;
  readonly of: (word: string) => number;
  readonly total: () => number;
  readonly words: () => readonly string[];
  /** One line a word, the most frequent first, with its share. */
  readonly lines: () => readonly string[];
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const of = (word: string) => counts.get(word) ?? 0;
  const total = () => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    add: (word) => counts.set(word, of(word) + 1),
    of,
    total,
    words: () => [...counts.keys()],
    lines: () =>
      [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([word, count]) => `${share(count, total())}  ${word}`),
  };
}

function share(count: number, total: number): string {
  const percent = ((100 * count) / total).toFixed(1);
  return `${count.toLocaleString('en').padStart(11)}  ${percent.padStart(5)} %`;
}
