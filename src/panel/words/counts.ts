import { notRead, type Unread } from '../counting.ts';
import type { Counts } from '../log.ts';
import type { Words } from './words.ts';

/** How many errors there are, and how many of them are shown; null where all are. */
export function errorsFigure(words: Words, shown: number | null, all: number): string {
  const errors = words.count('errors', all);
  return shown === null ? errors : words.text('filterShows', shown, errors);
}

/** What the number of errors says. */
export function errorsExplained(words: Words, shown: number | null, all: number): string {
  const kept = words.count('errorsExplained', all);
  return shown === null ? kept : `${words.text('errorsMatch', shown)} ${kept}`;
}

/** Whose errors they are, by the vendors' names, a line each. */
export function vendorsExplained(
  words: Words,
  vendors: readonly { readonly name: string; readonly count: number }[],
  unnamed: number,
): string {
  const named =
    unnamed > 0 ? [...vendors, { name: words.text('ofNoVendor'), count: unnamed }] : vendors;
  return named.length === 0
    ? words.text('noneRecognized')
    : named
        .map(({ name, count }) => words.text('labeled', name, words.count('errors', count)))
        .join('\n');
}

/** What became of the requests, a line each; all lines but the first add up to what was seen. */
export function seenExplained(words: Words, counts: Readonly<Counts>): string {
  const { seen, recognized, unrecognized, pending } = counts;
  const lines = [
    words.text('seenExplained', recognized + unrecognized, seen),
    words.text('labeled', words.text('seenRecognized'), recognized),
    words.text('labeled', words.text('seenUnrecognized'), unrecognized),
    words.text('labeled', words.text('seenNotRead'), notRead(counts)),
  ];
  if (pending > 0) lines.push(words.text('labeled', words.text('seenPending'), pending));
  return lines.join('\n');
}

/** Why responses were not read, with how many for each reason, a line each. */
export function unreadExplained(words: Words, reasons: readonly Unread[]): string {
  return reasons.length === 0
    ? words.text('allRead')
    : reasons.map(({ reason, count }) => words.text('labeled', reason, count)).join('\n');
}
