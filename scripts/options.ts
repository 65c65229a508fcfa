import { BROWSERS, type BrowserName, isBrowserName } from './browsers.ts';

/**
 * A whole number that a script was called with, of which `least` is the least.
 *
 * @throws Error with a line that says what the option wants
 */
export function wholeNumber(option: string, text: string, least = 1): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isSafeInteger(value) && value >= least) return value;
  throw new Error(`--${option} wants a whole number from ${least} up.`);
}

/** Whole numbers with commas between them; throws as `wholeNumber` does. */
export function wholeNumbers(option: string, text: string): readonly number[] {
  return text.split(',').map((part) => wholeNumber(option, part));
}

/**
 * One of several words that a script was called with; all of them when the option was left out.
 *
 * @param text empty when it was left out
 * @throws Error with a line that says what the option wants
 */
export function oneOrAll<Word extends string>(
  option: string,
  text: string,
  words: readonly Word[],
): readonly Word[] {
  if (text === '') return words;
  const word = words.find((one) => one === text);
  if (word !== undefined) return [word];
  throw new Error(`--${option} wants ${words.join(' or ')}.`);
}

/** The browser that a script was called for; both when the option was left out; throws as `oneOrAll` does. */
export function browsersOf(text: string): readonly BrowserName[] {
  return oneOrAll('browser', text, Object.keys(BROWSERS).filter(isBrowserName));
}

/**
 * The one browser that a script was called for.
 *
 * @throws Error with a line that says what the option wants
 */
export function browserOf(text: string): BrowserName {
  if (isBrowserName(text)) return text;
  throw new Error(`--browser wants ${Object.keys(BROWSERS).join(' or ')}.`);
}
