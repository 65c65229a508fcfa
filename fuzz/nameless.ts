import { described, names } from './marks/named.ts';
import { shows } from './marks/oracle.ts';
import type { Unmarked } from './marks/unmarked.ts';
import { readResponse } from './read-response.ts';
import { inspected } from './response.ts';
import type { Subject } from './subject.ts';

/**
 * The second property: a form is not named off-host once a mark was taken from it, unless the spoiled body
 * holds another error of the form that somebody could have passed on.
 *
 * @returns false when an accident before has made up for the mark, so that naming would be right
 * @throws an error that says what was named
 */
export async function holdsNameless(
  { form, by, mark, response }: Unmarked,
  subject: Subject,
): Promise<boolean> {
  if (shows(form, readResponse(response))) return false;
  const { findings } = await inspected(response, subject);
  if (names(findings, form)) {
    throw new Error(`named ${described(findings)} after ${by} of ${mark.path.join('.')}`);
  }
  return true;
}
