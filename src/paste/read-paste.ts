import { numbered } from '../har/numbered.ts';
import type { PasteForm, PasteRead } from '../model/paste.ts';
import { asBody, bodyOf, readBody } from './body.ts';
import { readBotocore } from './botocore.ts';
import { isCurl, readCurl } from './curl.ts';
import { isEventStream } from './event-stream.ts';
import { fencedBlocks } from './fences.ts';
import { harValue, isHar, readHarPieces, readHarText, readHarValue } from './har.ts';
import { isHttp, isRequest, readHttp } from './http.ts';
import { findPieces } from './json-pieces.ts';
import { readLenient } from './lenient.ts';
import { readLogText, readLogValue, tellsOfExchange } from './log.ts';
import { readLines } from './log-lines.ts';
import { isPage, readPage } from './page.ts';
import { type Found, together } from './paste-read.ts';
import { plainText } from './plain-text.ts';
import { readPowershell } from './powershell.ts';
import { finished, type Steps } from './steps.ts';

/** In characters. What is longer is not given to `readPaste`: it is held several times over. */
export const LONGEST_PASTE = 20_000_000;

const EMPTY = 'There is nothing in it; paste a response, or a text with one in it.';
const NOTHING =
  'It is none of what can be read: a JSON or XML body, an error page, a cURL command with its output, a raw HTTP response, lines of a log that have a status, or a piece of a HAR; a code alone can be looked up.';
const NO_STATUS =
  'The title of this page does not say the HTTP status; add the status line above it, as curl -i prints it.';
const NO_OUTPUT =
  'The cURL command has no output; paste what it printed behind it, best with -i, or run it again.';
const NO_ANSWER = 'The request got no response; curl printed only why.';
const NO_COMMAND = 'There is no cURL command in it.';
const NO_RESPONSE = 'There is only a request in it; paste the response too.';
const NO_RECORD =
  'No record of this log tells of a response; paste one with the body of a response in it.';

/**
 * Finds the exchanges that a pasted text tells of: a body alone, a cURL command with its output, raw HTTP,
 * lines of a log, a HAR or a piece of one. Never throws, in linear time, whatever the text is.
 *
 * @param as forces a form; without it the form is found out
 */
export function readPaste(text: string, as?: PasteForm): PasteRead {
  return finished(readPasteInSteps(text, as));
}

/** The same in steps: each costs as much as `JSON.parse` of the text, or of one piece of it. */
export function* readPasteInSteps(text: string, as?: PasteForm): Steps<PasteRead> {
  const plain = plainText(text);
  if (plain.trim() === '') return { kind: 'nothing', reason: EMPTY };
  const read = as ? yield* forced(plain, as) : yield* guessed(plain);
  const { form, found } = read ?? { form: as ?? formOfNothing(plain), found: null };
  if (!found || found.entries.length === 0)
    return { kind: 'nothing', reason: reasonOf(form, plain) };
  const entries = found.entries.map(numbered);
  return { kind: 'entries', form, entries, remarks: found.remarks };
}

interface Guess {
  readonly form: PasteForm;
  readonly found: Found | null;
}

function* forced(text: string, form: PasteForm): Steps<Guess> {
  const block = fencedBlocks(text);
  const own = block.length > 0 ? block.join('\n') : text;
  switch (form) {
    case 'body':
      return { form, found: yield* asBody(own) };
    case 'curl':
      return { form, found: isCurl(own) ? yield* readCurl(own) : null };
    case 'http':
      return { form, found: readHttp(own) };
    case 'log':
      return { form, found: yield* readLogOf(own) };
    case 'har':
      return { form, found: yield* readHarOf(own) };
  }
}

function* readLogOf(text: string): Steps<Found | null> {
  const whole = readLenient(text);
  const found = whole && (yield* readLogValue(whole.value));
  return (
    found ??
    readPowershell(text) ??
    readBotocore(text) ??
    (yield* readLogText(text, yield* findPieces(text))) ??
    (yield* readLines(text))
  );
}

function* readHarOf(text: string): Steps<Found | null> {
  const value = harValue(text);
  if (value !== undefined) return readHarValue(value);
  return (yield* readHarText(text)) ?? readHarPieces(yield* findPieces(text));
}

/** The forms by what only they have, the surest sign first. */
function* guessed(text: string): Steps<Guess | null> {
  const blocks = fencedBlocks(text);
  return (yield* inBlocks(blocks)) ?? (yield* guessedPlain(text));
}

/** Blocks of code in a chat: a command or a request and its response may stand in one each. */
function* inBlocks(blocks: readonly string[]): Steps<Guess | null> {
  const [first = ''] = blocks;
  if (isCurl(first) || isRequest(first)) {
    const whole = yield* guessedPlain(blocks.join('\n\n'));
    if (whole?.found && whole.found.entries.length > 0) return whole;
  }
  const best: Guess[] = [];
  for (const block of blocks) {
    const guess = yield* guessedPlain(block);
    if (guess?.found && guess.found.entries.length > 0) best.push(guess);
  }
  const [one] = best;
  return one ? { form: one.form, found: together(best.flatMap(({ found }) => found ?? [])) } : null;
}

function* guessedPlain(text: string): Steps<Guess | null> {
  yield;
  const whole = readLenient(text);
  yield;
  if (whole) {
    if (isHar(whole.value)) return { form: 'har', found: readHarValue(whole.value) };
    const log = yield* readLogValue(whole.value);
    return log ? { form: 'log', found: log } : { form: 'body', found: bodyOf(whole) };
  }
  const printed = readPowershell(text) ?? readBotocore(text);
  if (printed) return { form: 'log', found: printed };
  yield;
  if (isCurl(text)) return { form: 'curl', found: yield* readCurl(text) };
  yield;
  if (isHttp(text)) return { form: 'http', found: readHttp(text) };
  yield;
  if (isPage(text)) return { form: 'body', found: readPage(text) };
  if (isEventStream(text)) return { form: 'body', found: yield* readBody(text) };
  const value = harValue(text);
  if (value !== undefined) return { form: 'har', found: readHarValue(value) };
  yield;
  if (/^\s*\{\s*"log"\s*:/.test(text)) {
    const found = yield* readHarText(text);
    if (found) return { form: 'har', found };
  }
  const pieces = yield* findPieces(text);
  const har = readHarPieces(pieces);
  if (har) return { form: 'har', found: har };
  if (pieces.pieces.length !== 1 || tellsOfExchange(text, pieces)) {
    const found = yield* readLogText(text, pieces);
    if (found) return { form: 'log', found };
  }
  const found = yield* readBody(text);
  if (found) return { form: 'body', found };
  yield;
  const lines = yield* readLines(text);
  return lines && { form: 'log', found: lines };
}

/** What a text without any response seems to be. */
function formOfNothing(text: string): PasteForm {
  return isRequest(text) ? 'http' : 'body';
}

/** As curl says that it failed: `curl: (6) Could not resolve host`. */
const OWN_ERROR = /^curl: \(\d{1,3}\) /m;

/** What to do about a text of a form in which no response was found. */
function reasonOf(form: PasteForm, text: string): string {
  switch (form) {
    case 'curl':
      if (!isCurl(text)) return NO_COMMAND;
      return OWN_ERROR.test(text) ? NO_ANSWER : NO_OUTPUT;
    case 'http':
      return isRequest(text) ? NO_RESPONSE : NOTHING;
    case 'log':
      return NO_RECORD;
    default:
      return isPage(text) ? NO_STATUS : NOTHING;
  }
}
