/** A cold start of Chromium with DevTools and an extension takes 2 to 4 s on two cores. */
const LIMIT_MS = 60_000;
const PAUSE_MS = 25;

/**
 * Asks again until there is an answer.
 *
 * @param what is waited for, to end the sentence "Chromium did not show ..."
 * @param ask undefined and false are no answer; a question that throws meanwhile counts as none
 * @param isOver true ends the waiting at once, for nothing can come any more
 * @throws Error with one sentence when time is up or all is over
 */
export async function poll<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  isOver: () => boolean,
): Promise<T> {
  const end = Date.now() + LIMIT_MS;
  let reason = '';
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      reason = '';
    } catch (error) {
      reason = error instanceof Error ? ` (${error.message.split('\n')[0]})` : '';
    }
    if (isOver()) throw new Error(`Chromium was closed before it showed ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  } while (Date.now() < end);
  throw new Error(`Chromium did not show ${what} within ${LIMIT_MS / 1000} s${reason}.`);
}
