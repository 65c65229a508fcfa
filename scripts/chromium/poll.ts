import { poll as pollAnything } from '../poll.ts';

/**
 * Asks Chromium again until there is an answer, as `poll` for any browser.
 *
 * @param what is waited for, to end the sentence "Chromium did not show ..."
 * @param isOver true ends the waiting at once, for nothing can come any more
 */
export function poll<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  isOver: () => boolean,
): Promise<T> {
  return pollAnything({ who: 'Chromium', what, isOver }, ask);
}
