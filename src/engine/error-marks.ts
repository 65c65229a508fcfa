import { isObject } from './members.ts';
import type { BodyState } from './notes.ts';

/**
 * Whether a body says of itself that it is an error: by a member or an element with such a name, by a code beside a
 * sentence, or by a word for failure. Only to be asked of a body that stands alone, where no status says it.
 */
export function saysError(body: BodyState): boolean {
  switch (body.kind) {
    case 'json':
      return isError(Array.isArray(body.value) ? body.value[0] : body.value);
    case 'xml':
      return Object.entries(body.value).some(([root, value]) => isErrorElement(root, value));
    default:
      return false;
  }
}

/** Names that only errors have, without case and separators. */
const OF_ERRORS: ReadonlySet<string> = new Set([
  'error',
  'errors',
  'errorcode',
  'errordescription',
  'errordetail',
  'errordetails',
  'errormessage',
  'errormessages',
  'errormsg',
  'errortext',
  'errortitle',
  'errortype',
  'exception',
  'exceptionmessage',
  'fault',
  'faultcode',
  'faultstring',
  'stacktrace',
]);
const CODES: ReadonlySet<string> = new Set(['code', 'errno']);
const STATUSES: ReadonlySet<string> = new Set(['status', 'statuscode']);
/** Beside a code; a name or a title has a thing too. */
const SENTENCES: ReadonlySet<string> = new Set(['detail', 'message', 'msg', 'reason']);
const SUCCESS: ReadonlySet<string> = new Set(['ok', 'success', 'successful', 'true', 'none', '']);
const FAILURE: ReadonlySet<string> = new Set(['error', 'fail', 'failed', 'failure']);

function isError(value: unknown): boolean {
  if (!isObject(value)) return false;
  const members = Object.entries(value).map(([name, own]) => [folded(name), own] as const);
  if (members.some(([name, own]) => OF_ERRORS.has(name) && isSaid(own))) return true;
  if (members.some(([name, own]) => saysFailure(name, own))) return true;
  const hasStatus = members.some(([name, own]) => STATUSES.has(name) && isStatus(own));
  const hasCode = hasStatus || members.some(([name, own]) => CODES.has(name) && isCode(own));
  const isSentence = (name: string): boolean =>
    SENTENCES.has(name) || (hasStatus && name === 'title');
  return hasCode && members.some(([name, own]) => isSentence(name) && isWord(own));
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** Whether a member repeats the status of a failing response. */
function isStatus(value: unknown): boolean {
  return (typeof value === 'number' || typeof value === 'string') && /^[45]\d\d$/.test(`${value}`);
}

/** `success: false`, `status: "error"`. */
function saysFailure(name: string, value: unknown): boolean {
  if (name === 'success' || name === 'ok') return value === false;
  return name === 'status' && typeof value === 'string' && FAILURE.has(value.toLowerCase());
}

/** Whether a member says something: many have one for errors that is empty, null or 0 in a success. */
function isSaid(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value === true || isCode(value);
}

/** A number or a word that is none of success. */
function isCode(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0 && !(value >= 200 && value < 300);
  if (typeof value !== 'string') return false;
  return /^(?:0+|2\d\d)$/.test(value) ? false : !SUCCESS.has(value.toLowerCase());
}

/** The root of a document, or of what stands in the envelope of SOAP. */
function isErrorElement(root: string, value: unknown): boolean {
  const name = root.replace(/[<>]/g, '').replace(/^.*:/, '');
  if (
    /^(?:\w{0,40}(?:Error|Exception|Fault)(?:s|Response|Report|Info)?|error\w{0,20})$/.test(name)
  ) {
    return true;
  }
  return isError(value) || (name === 'Envelope' && isFaultIn(value));
}

function isFaultIn(envelope: unknown): boolean {
  return membersOf(envelope).some(
    ([name, body]) =>
      /(?:^|:)Body$/.test(name) && membersOf(body).some(([inner]) => /(?:^|:)Fault$/.test(inner)),
  );
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

function folded(name: string): string {
  return name.length > LONGEST_NAME ? '' : name.toLowerCase().replace(/[_\- ]/g, '');
}

/** In characters: than any of the names. */
const LONGEST_NAME = 40;
