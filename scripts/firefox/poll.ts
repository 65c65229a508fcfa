import { BrowserClosed } from './marionette.ts';

/** A cold start of Firefox with its toolbox and an extension takes 4 to 6 s on two cores. */
const LIMIT_MS = 60_000;
const PAUSE_MS = 25;

/**
 * Asks again until there is an answer.
 *
 * @param what is waited for, to end the sentence "Firefox did not show ..."
 * @param ask undefined and false are no answer; a question that throws meanwhile counts as none
 * @throws Error with one sentence when time is up
 */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  limit = LIMIT_MS,
): Promise<T> {
  const end = Date.now() + limit;
  let reason = '';
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      if (error instanceof BrowserClosed) throw error;
      reason = reasonOf(error);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  } while (Date.now() < end);
  throw new Error(`Firefox did not show ${what} within ${limit / 1000} s${reason}.`);
}

/** Of an error that a script threw the kind says nothing: "Error: it is not there". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return ` (${error.message.split('\n')[0]?.replace(/^Error: /, '')})`;
}
