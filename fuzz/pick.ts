/**
 * Picks a number from 0 to `count` - 1. The numbers come from the generator, so that what is picked
 * shrinks to 0 with them.
 */
export type Picker = (count: number) => number;

/** Takes the numbers in turn, from the first again when they are used up. */
export function pickFrom(numbers: readonly number[]): Picker {
  let next = 0;
  return (count) => {
    const number = numbers[next % numbers.length] ?? 0;
    next += 1;
    return count > 0 ? number % count : 0;
  };
}

/** One of the list, which must not be empty. */
export function oneOf<T>(list: readonly T[], pick: Picker): T {
  const chosen = list[pick(list.length)];
  if (chosen === undefined) throw new Error('There is nothing to pick from.');
  return chosen;
}
