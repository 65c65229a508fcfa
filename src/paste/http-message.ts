import { headerOf, statusOf } from '../har/http.ts';
import type { Header } from '../model/exchange.ts';
import { joinedChunks } from './chunks.ts';

/** A response as a text has it. */
export interface ResponseText {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
}

/** A request as a text has it. */
export interface RequestText {
  readonly method: string;
  /** As it stands in the request line: a path, or a whole URL. */
  readonly target: string;
  readonly headers: readonly Header[];
  readonly body: string;
}

/** A head, and where in the text what follows begins. */
interface Head {
  readonly headers: readonly Header[];
  readonly end: number;
}

/** RFC 9112 section 4; HTTP/2 and HTTP/3 have no such line, but all tools print one. */
const STATUS_LINE = /HTTP\/\d(?:\.\d)?[ \t]+(\d{3})(?:[ \t][^\r\n]{0,500})?(?:\r?\n|$)/y;

/** RFC 9112 section 3; editors and chats leave the version out where the target is a whole URL. */
const REQUEST_LINE =
  /([A-Z]{3,20})[ \t]+((?:https?:\/\/|\/)\S{0,8000})(?:[ \t]+HTTP\/\d(?:\.\d)?)?[ \t]*(?:\r?\n|$)/y;

/** `:status: 404`, which browsers print before the headers of HTTP/2. */
const PSEUDO_STATUS = /:status:?[ \t\r\n]+(\d{3})[ \t]*(?:\r?\n|$)/y;

/** RFC 9110 section 5.1, with the colon that pseudo-headers begin with. */
const FIELD = /(:?[\w!#$%&'*+.^`|~-]{1,200}):([^\r\n]*)(?:\r?\n|$)/y;
/** The rest of a folded field (RFC 9112 section 5.2). */
const FOLDED = /[ \t]+(?=[^\s])([^\r\n]*)(?:\r?\n|$)/y;
const EMPTY_LINE = /[ \t]*(?:\r?\n|$)/y;

/** So many lines of one head are headers. */
const MOST_HEADERS = 1_000;

/** Whether a response's head begins there. */
export function isStatusLine(text: string, at: number): boolean {
  return matchAt(STATUS_LINE, text, at) !== null || matchAt(PSEUDO_STATUS, text, at) !== null;
}

/** Whether a request's head begins there. */
export function isRequestLine(text: string, at: number): boolean {
  return matchAt(REQUEST_LINE, text, at) !== null;
}

/** The request whose head begins there; its body goes on to `end`. Null where none begins. */
export function requestAt(text: string, at: number, end: number): RequestText | null {
  const line = matchAt(REQUEST_LINE, text, at);
  if (!line) return null;
  const [whole, method = '', target = ''] = line;
  const head = headersAt(text, at + whole.length);
  return { method, target, headers: head.headers, body: text.slice(Math.min(head.end, end), end) };
}

/** The response whose head begins there, with all that follows as its body. Null where none begins. */
function responseAt(text: string, at: number): ResponseText | null {
  const line = matchAt(STATUS_LINE, text, at) ?? matchAt(PSEUDO_STATUS, text, at);
  const status = statusOf(line?.[1]);
  if (!line || status === null) return null;
  const { headers, end } = headersAt(text, at + line[0].length);
  return { status, headers, body: text.slice(end) };
}

/** The responses to one request, and how much of the text they take. */
export interface Answer {
  readonly responses: readonly ResponseText[];
  readonly length: number;
}

/**
 * The responses to one request that a text begins with: interim ones (RFC 9110 section 15.2), those of
 * proxies, redirects and what asks for credentials, and the final one. Its body goes on to the next response,
 * or to the end.
 */
export function responsesAt(text: string): Answer {
  const responses: ResponseText[] = [];
  let rest = text;
  for (;;) {
    const response = responseAt(rest, 0);
    if (!response) return { responses, length: text.length - rest.length };
    const isLast = !isFollowed(response);
    const next = isLast ? nextOnItsOwn(response) : nextHead(response.body);
    const body = next < 0 ? response.body : response.body.slice(0, next);
    responses.push({ ...response, body: unchunked(response.headers, body) });
    rest = next < 0 ? '' : response.body.slice(next);
    if (isLast || rest === '' || responses.length === MOST_RESPONSES) {
      return { responses, length: text.length - rest.length };
    }
  }
}

/** A client follows so many redirects at most (curl: 50). */
const MOST_RESPONSES = 60;

function isFollowed({ status, body }: ResponseText): boolean {
  if (status < 200 || (status >= 300 && status < 400)) return true;
  if (status === 401 || status === 407) return true;
  // A proxy's answer to CONNECT has no body.
  return status === 200 && /^\s{0,10}HTTP\//.test(body);
}

/** Where a further response begins; behind a body that ends without a line end it is not on a line of its own. */
function nextHead(text: string): number {
  let at = text.indexOf('HTTP/');
  while (at >= 0 && !isStatusLine(text, at)) at = text.indexOf('HTTP/', at + 1);
  return at;
}

/** The same of one that has nothing to do with this one: behind an empty line. Parts of a body are responses too. */
function nextOnItsOwn({ headers, body }: ResponseText): number {
  if (/multipart|http/i.test(headerOf(headers, 'content-type') ?? '')) return -1;
  let at = -1;
  do {
    at = body.indexOf('HTTP/', at + 1);
  } while (
    at >= 0 &&
    !(/\n\r?\n$/.test(body.slice(Math.max(0, at - 3), at)) && isStatusLine(body, at))
  );
  return at;
}

function unchunked(headers: readonly Header[], body: string): string {
  const coding = headerOf(headers, 'transfer-encoding') ?? '';
  return /chunked/i.test(coding) ? (joinedChunks(body) ?? body) : body;
}

/** The header fields that begin there, up to and with the empty line behind them. */
function headersAt(text: string, start: number): Head {
  const headers: Header[] = [];
  let at = start;
  while (at < text.length && headers.length < MOST_HEADERS) {
    const field = matchAt(FIELD, text, at);
    if (!field) break;
    at += field[0].length;
    const lines = [field[2] ?? ''];
    for (let more = foldedAt(text, at); more; more = foldedAt(text, at)) {
      at += more[0].length;
      lines.push(more[1] ?? '');
    }
    const name = field[1] ?? '';
    const value = lines
      .map((line) => line.trim())
      .join(' ')
      .trim();
    if (!name.startsWith(':')) headers.push({ name, value });
  }
  const empty = matchAt(EMPTY_LINE, text, at);
  return { headers, end: empty ? at + empty[0].length : at };
}

function foldedAt(text: string, at: number): RegExpExecArray | null {
  return at < text.length ? matchAt(FOLDED, text, at) : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
