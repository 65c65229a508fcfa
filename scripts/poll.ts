/** How to wait. */
export interface Waiting {
  /** Begins the sentence when nothing came: "Chromium did not show ...". */
  readonly who: string;
  /** Ends it. */
  readonly what: string;
  /** Milliseconds; a minute unless given. */
  readonly limit?: number;
  /** True ends the waiting at once, for nothing can come any more. */
  readonly isOver?: () => boolean;
  /** Whether an error of a question ends the waiting; others mean that there is no answer yet. */
  readonly isFinal?: (error: unknown) => boolean;
}

/** A cold start of a browser with its tools and an extension takes 2 to 6 s on two cores. */
const LIMIT_MS = 60_000;
const PAUSE_MS = 25;

/**
 * Asks again until there is an answer.
 *
 * @param ask undefined and false are no answer; a question that throws meanwhile counts as none
 * @throws Error with one sentence when time is up or all is over
 */
export async function poll<T>(
  { who, what, limit = LIMIT_MS, isOver, isFinal }: Waiting,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + limit;
  let reason = '';
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      reason = '';
    } catch (error) {
      if (isFinal?.(error)) throw error;
      reason = reasonOf(error);
    }
    if (isOver?.()) throw new Error(`${who} was closed before it showed ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  } while (Date.now() < end);
  throw new Error(`${who} did not show ${what} within ${limit / 1000} s${reason}.`);
}

/** Of an error that a script threw the kind says nothing: "Error: it is not there". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return ` (${error.message.split('\n')[0]?.replace(/^Error: /, '')})`;
}
