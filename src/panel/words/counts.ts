import { notRead, type Unread } from '../counting.ts';
import type { Counts } from '../log.ts';
import type { Words } from './words.ts';

/** How many errors there are, and how many of them are shown; null where all are. */
export function errorsFigure(words: Words, shown: number | null, all: number): string {
  const errors = words.count('errors', all);
  return shown === null ? errors : words.text('filterShows', shown, errors);
}

/** Errors of a source that have a line, or could have one, and those that there is no room for. */
export interface Held {
  readonly listed: number;
  readonly unlisted: number;
}

/** What the number of errors says. */
export function errorsExplained(words: Words, shown: number | null, held: Held): string {
  const all = words.count('errorsExplained', held.listed + held.unlisted);
  const explained = shown === null ? all : `${all} ${words.text('errorsMatch', shown)}`;
  return [explained, ...unlistedLine(words, held)].join('\n');
}

/** Whose errors they are, by the vendors' names, a line each; all lines add up to the errors. */
export function vendorsExplained(
  words: Words,
  vendors: readonly { readonly name: string; readonly count: number }[],
  unnamed: number,
  held: Held,
): string {
  const named =
    unnamed > 0 ? [...vendors, { name: words.text('ofNoVendor'), count: unnamed }] : vendors;
  const lines = named.map(({ name, count }) =>
    words.text('labeled', name, words.count('errors', count)),
  );
  lines.push(...unlistedLine(words, held));
  return lines.length === 0 ? words.text('noneRecognized') : lines.join('\n');
}

function unlistedLine(words: Words, { unlisted }: Held): readonly string[] {
  if (unlisted === 0) return [];
  return [words.text('labeled', words.text('ofNoLine'), words.count('errors', unlisted))];
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
