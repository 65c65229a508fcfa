import { described, names } from './marks/named.ts';
import { shows } from './marks/oracle.ts';
import type { Unmarked } from './marks/unmarked.ts';
import { inspected, NEUTRAL_URL, response } from './response.ts';

/**
 * The second property: a form is not named off-host once a mark was taken from it.
 *
 * @returns false when an accident before has made up for the mark, so that naming would be right
 * @throws an error that says what was named
 */
export async function holdsNameless({ form, by, mark, text }: Unmarked): Promise<boolean> {
  if (shows(form, JSON.parse(text))) return false;
  const { findings } = await inspected(response({ url: NEUTRAL_URL, status: 422, body: text }));
  if (names(findings, form)) {
    throw new Error(`named ${described(findings)} after ${by} of ${mark.path.join('.')}`);
  }
  return true;
}
