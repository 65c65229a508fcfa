import { exchangesOf } from './answers.ts';
import { readBody } from './body.ts';
import { type CurlRequest, curlRequest } from './curl-request.ts';
import { partsOf } from './http.ts';
import { type ResponseText, requestAt, responsesAt } from './http-message.ts';
import { readLenient } from './lenient.ts';
import { entryOf, type Parts } from './parts.ts';
import { type Found, together } from './paste-read.ts';
import { readCommand } from './shell-words.ts';
import type { Steps } from './steps.ts';
import { isVerbose, readVerbose, withoutProgress } from './verbose.ts';
import { readWrittenOut } from './write-out.ts';

const STATUS_UNKNOWN =
  'The output has no HTTP status, so that nothing is said of it; curl -i prints it.';
const NO_OUTPUT = 'A cURL command without its output was left out.';

/** A command with all that stands behind it up to the next one. */
interface Transcript {
  readonly request: CurlRequest;
  /** What stands before it, behind the one before. */
  readonly before: string;
  readonly output: string;
}

/**
 * How the command line goes on: with an option, a variable, or what can be an address. In a sentence that begins
 * with its name another word stands there.
 */
const ASKED = String.raw`(?:[ \t]|[\\^\x60][ \t]{0,20}\r?\n){1,200}\^?["']?(?:-{1,2}[\w#:]|[$%<{]|localhost\b|[^\s"'()]{0,500}(?:\.\w|\/|:\d))`;

/** Where a line begins with curl, behind a prompt. `user@host:~$`, `PS C:\>`, `C:\>`, and what shells make of them. */
const COMMAND = new RegExp(
  String.raw`^[ \t]*(?:(?:[^\s'"{}]{0,60}[ \t])?[^\s'"{}]{0,120}[$#%>❯➜][ \t]*)?curl(?:\.exe)?(?=${ASKED})[ \t^\x60\\]`,
  'gm',
);

/** So many commands are read of one text. */
const MOST_COMMANDS = 1_000;

/** Whether a text has a cURL command. */
export function isCurl(text: string): boolean {
  return text.search(COMMAND) >= 0;
}

/**
 * Reads cURL commands, each with the output behind it; in a chat, that of the only command may stand before
 * it. Without entries where no command has any output. A step is a command, or less of its output.
 */
export function* readCurl(text: string): Steps<Found> {
  const all = yield* transcripts(text);
  const finds: Found[] = [];
  for (const { request, output } of all) {
    finds.push(yield* exchangeOf(request, output));
    yield;
  }
  const found = together(finds);
  const [first, ...others] = all;
  if (!first || others.length > 0 || found.entries.length > 0) return found;
  return yield* exchangeOf(first.request, first.before);
}

function* exchangeOf(request: CurlRequest, output: string): Steps<Found> {
  const found = output.trim() === '' ? null : yield* answered(request, output);
  if (!found) return { entries: [], remarks: [NO_OUTPUT] };
  return { entries: found.entries, remarks: [...request.remarks, ...found.remarks] };
}

function* transcripts(text: string): Steps<readonly Transcript[]> {
  const found: { readonly request: CurlRequest; readonly start: number; readonly end: number }[] =
    [];
  for (const { index, 0: line } of text.matchAll(COMMAND)) {
    const before = found.at(-1)?.end ?? 0;
    if (index < before || found.length === MOST_COMMANDS) continue;
    const { words, end } = readCommand(text, index + line.length - 1);
    found.push({ request: curlRequest(words), start: index, end });
    yield;
  }
  return found.map(({ request, start, end }, index) => ({
    request,
    before: text.slice(found[index - 1]?.end ?? 0, start),
    output: text.slice(end, found[index + 1]?.start ?? text.length),
  }));
}

/** The exchange of a request with what was printed of the response; null where that is nothing. */
function* answered(request: CurlRequest, output: string): Steps<Found | null> {
  const asked = {
    method: request.method,
    url: request.url,
    requestHeaders: request.headers,
    requestBody: request.body,
  };
  const shown = withoutProgress(output.replace(/^(?:[ \t]*\r?\n)+/, ''));
  if (isVerbose(shown)) return readShown(asked, shown, request.writeOut);
  const written = writtenOut(shown, request.writeOut);
  const { responses } = responsesAt(written.body);
  if (responses.length > 0) return exchangesOf(asked, responses.map(withoutPrompt));
  return yield* readUnshown(asked, written);
}

/** With `-v` the heads are marked; with `-i` too they stand before the body once more. */
function readShown(asked: Omit<Parts, 'body'>, shown: string, format: string | null): Found {
  const { sent, received, body: printed } = readVerbose(shown);
  const { body } = writtenOut(printed, format);
  const request = lastRequest(sent);
  const own = request ? partsOf(request) : {};
  const whole = {
    ...asked,
    // What was sent says more than what was asked for.
    method: own.method ?? asked.method ?? '',
    requestHeaders: own.requestHeaders ?? asked.requestHeaders ?? [],
  };
  const again = responsesAt(body);
  if (again.responses.length > 0) return exchangesOf(whole, again.responses.map(withoutPrompt));
  const { responses } = responsesAt(received);
  const last = responses.at(-1);
  const all = last ? [...responses.slice(0, -1), withoutPrompt({ ...last, body })] : [];
  return exchangesOf(whole, all);
}

/** Of several requests, as behind a redirect, the last one. */
function lastRequest(sent: string) {
  const starts = [...sent.matchAll(/^[A-Z]{3,20} \S+ HTTP\/\d/gm)];
  return requestAt(sent, starts.at(-1)?.index ?? 0, sent.length);
}

interface Written {
  readonly body: string;
  readonly status: number | null;
}

function writtenOut(output: string, format: string | null): Written {
  return format === null ? { body: output, status: null } : readWrittenOut(output, format);
}

/** Only a body was printed. */
function* readUnshown(asked: Omit<Parts, 'body'>, { body, status }: Written): Steps<Found | null> {
  if (status !== null) {
    const text = unprompted(body);
    return { entries: [entryOf({ ...asked, status, body: text })], remarks: [] };
  }
  const found = yield* readBody(body);
  if (!found) return null;
  return {
    entries: found.entries.map(({ body: read }) =>
      entryOf({ ...asked, body: read.kind === 'text' ? read.text : '' }),
    ),
    remarks: [...found.remarks.slice(0, -1), STATUS_UNKNOWN],
  };
}

function withoutPrompt(response: ResponseText): ResponseText {
  return { ...response, body: unprompted(response.body) };
}

/** A body without the prompt that a shell prints behind it, or the mark for a missing line end. */
function unprompted(body: string): string {
  if (readLenient(body)) return body;
  const trimmed = body.trim().replace(/(?:%|\r?\n[^\s{}[\]"]{0,100}[$#%>❯➜])$/, '');
  return trimmed.trim() !== '' && readLenient(trimmed) ? trimmed : body;
}
