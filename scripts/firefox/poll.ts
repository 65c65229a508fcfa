import { poll as pollAnything } from '../poll.ts';
import { BrowserClosed } from './marionette.ts';

/**
 * Asks Firefox again until there is an answer, as `poll` for any browser; a closed browser ends it.
 *
 * @param what is waited for, to end the sentence "Firefox did not show ..."
 * @param limit milliseconds
 */
export function poll<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  limit?: number,
): Promise<T> {
  const isFinal = (error: unknown): boolean => error instanceof BrowserClosed;
  return pollAnything(
    { who: 'Firefox', what, isFinal, ...(limit !== undefined && { limit }) },
    ask,
  );
}
