/**
 * What a file can hold. `har`: HAR 1.2. `ndjson`: one JSON a line, each a HAR entry or a line of a log.
 * The others are one text, as somebody would paste it: the body of a response, cURL and what it printed,
 * a response in HTTP's own form, a line of a log.
 */
export const inputForms = ['har', 'ndjson', 'body', 'http', 'curl', 'log'] as const;

export type InputForm = (typeof inputForms)[number];

export function isInputForm(name: string): name is InputForm {
  return inputForms.some((form) => form === name);
}

/** `text`: one of the forms that are pasted, and the text itself says which. */
export type GuessedForm = 'har' | 'ndjson' | 'text';

/** As a HAR begins; some tools write members of their own before `log`. */
const HAR =
  /^\{\s*(?:"log"\s*:\s*\{|.*?"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries)")/s;

/**
 * Guesses the form of what begins like this.
 *
 * @param begin the first characters
 * @param whole whether there are no more
 * @returns null when that is not enough to tell
 */
export function guessForm(begin: string, whole: boolean): GuessedForm | null {
  const text = begin.replace(/^[\ufeff\s]+/, '');
  if (text === '') return whole ? 'text' : null;
  if (!text.startsWith('{')) return 'text';
  const line = text.indexOf('\n');
  if (line >= 0 && text.slice(line).trim() !== '' && isJson(text.slice(0, line))) return 'ndjson';
  if (HAR.test(text)) return 'har';
  return whole ? 'text' : null;
}

/**
 * Whether a text is a HAR for sure, having its list of entries; what else is called `log` has none.
 *
 * @param begin the first characters
 * @param whole whether there are no more
 * @returns null when that is not enough to tell
 */
export function beginsAsHar(begin: string, whole: boolean): boolean | null {
  const form = guessForm(begin, whole);
  if (form !== 'har') return form === null ? null : false;
  const log = begin.search(/"log"\s*:\s*\{/);
  return /"entries"\s*:\s*\[/.test(begin.slice(log)) || (whole ? false : null);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
