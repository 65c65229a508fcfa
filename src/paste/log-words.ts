import { statusOf } from '../har/http.ts';

/** What the words of a line say of an exchange. */
export interface LineWords {
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly startedAt?: string;
}

/** In characters, of what stands before and behind the JSON of a line. */
const LONGEST = 4_000;

const METHODS = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS';
const REQUEST = new RegExp(
  String.raw`\b(${METHODS})[\s:"'=]{1,5}(https?:\/\/[^\s"'<>\x60]+|\/[^\s"'<>\x60]*)`,
);
const NAMED_METHOD = new RegExp(String.raw`\bmethod["']?\s?[:=]\s?["']?(${METHODS})\b`, 'i');
/** `on POST request for` of Spring, `during [POST] to [` of Feign. */
const SAID_METHOD = new RegExp(String.raw`\b(${METHODS})(?: request\b|\] to \[)`);
const ADDRESS = /https?:\/\/[^\s"'<>{}|\\^`]+/;

/** What stands behind a status in a status line (RFC 9110 section 15), and in the words of servers. */
export const REASONS =
  'Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Timeout|Conflict|Gone|Precondition Failed|Payload Too Large|Content Too Large|Unsupported Media Type|Unprocessable|Locked|Too Many Requests|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out|Request Entity Too Large|Request-URI Too (?:Large|Long)|URI Too Long|Service Temporarily Unavailable|Backend fetch failed';

/** Each with the status as its only group; none is tried on other numbers of three digits. */
const STATUSES = [
  /\bHTTP\/\d(?:\.\d)?["']?[ \t]+(\d{3})\b/,
  /\bstatus[_ -]?(?:code|line)?["']?[ \t]{0,5}(?:[:=]|is|of|was)?[ \t]{0,5}["'(]?(\d{3})\b/i,
  /\bHTTP(?:[_ -]?(?:status|code|error|response)){0,2}[ \t:=]{1,5}["'(]?(\d{3})\b/i,
  /\b([45]\d\d) (?:Client|Server) Error\b/,
  // openai-python and anthropic-python; .NET, and PowerShell on it; google-api-go-client.
  /\bError code: ([45]\d\d)\b/,
  /\breturned an error: \(([45]\d\d)\)/,
  /\bdoes not indicate success: ([1-5]\d\d)\b/,
  /\bgoogleapi: Error ([45]\d\d)\b/,
  // The consoles of browsers behind the address, google-api-core before it, openai-node without any.
  new RegExp(String.raw`\b(?:${METHODS})[ \t]+(?:https?:\/)?\/\S+?:?[ \t]+([1-5]\d\d)\b`),
  new RegExp(String.raw`\b([45]\d\d) (?:${METHODS}) https?:\/\/`),
  /(?:Error|Exception|\bgoogle\.api_core\.exceptions\.\w{1,40})(?:\$\w{1,40})?: ([45]\d\d)\b/,
  /\b(?:returned|responded|response|failed|answered|got|received)(?: with)?(?: an?)?(?: error)?(?: code)?[ \t:=]{1,5}\(?([1-5]\d\d)\b/i,
  /(?:->|=>|→|<--?|<=|←)[ \t]{0,5}([1-5]\d\d)\b/,
  new RegExp(String.raw`\b([45]\d\d)[ \t:(-]{1,5}(?:${REASONS})\b`, 'i'),
  /"[ \t]([1-5]\d\d)[ \t]/,
  // On a line of its own, with the words that belong to it.
  /^[ \t]*([1-5]\d\d)(?:[ \t]+[A-Z][A-Za-z' -]{0,39}[A-Za-z])?[ \t]*$/m,
];

const TIME = /\b(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?(Z|[+-]\d\d:?\d\d)?/;

/** Reads what the words of a line of a log say, before its JSON and behind it. */
export function lineWords(line: string): LineWords {
  const text =
    line.length > 2 * LONGEST ? `${line.slice(0, LONGEST)}\n${line.slice(-LONGEST)}` : line;
  const request = REQUEST.exec(text);
  const method =
    request?.[1] ?? (NAMED_METHOD.exec(text) ?? SAID_METHOD.exec(text))?.[1]?.toUpperCase();
  const url = trimmedUrl(
    /^https?:/.test(request?.[2] ?? '') ? request?.[2] : (ADDRESS.exec(text)?.[0] ?? request?.[2]),
  );
  const status = statusIn(text);
  const startedAt = timeIn(text);
  return {
    ...(method !== undefined && { method }),
    ...(url !== undefined && url !== '' && { url }),
    ...(status !== null && { status }),
    ...(startedAt !== null && { startedAt }),
  };
}

/** Without what belongs to the sentence. */
function trimmedUrl(url: string | undefined): string | undefined {
  return url?.replace(/[),.;:\]}]{1,10}$/, '');
}

function statusIn(text: string): number | null {
  for (const pattern of STATUSES) {
    const status = statusOf(pattern.exec(text)?.[1]);
    if (status !== null) return status;
  }
  return null;
}

function timeIn(text: string): string | null {
  const [, date, time, fraction = '0', zone = 'Z'] = TIME.exec(text.slice(0, 500)) ?? [];
  if (date === undefined || time === undefined) return null;
  return isoTime(
    `${date}T${time}.${fraction.slice(0, 3)}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`,
  );
}

/** The time of an access log, `20/Nov/2026:10:00:00 +0000`, as ISO 8601; null for what is none. */
export function accessTime(written: string): string | null {
  const [, day, month, year, time, zone] =
    /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d{4})$/.exec(written) ?? [];
  return day === undefined ? null : isoTime(`${day} ${month} ${year} ${time} ${zone}`);
}

/** How many of a unit there are in a millisecond. */
const UNITS = { seconds: 1e-3, milliseconds: 1, microseconds: 1e3, nanoseconds: 1e6 };
/** In milliseconds since 1970. What is outside was not logged of HTTP: a duration, a day, or no time at all. */
const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);

/**
 * A time as ISO 8601 in UTC; null for what is none. A number counts since 1970, in that of four units in which
 * it is a time of ours.
 */
export function isoTime(value: unknown): string | null {
  const text = typeof value === 'string' && value.length <= LONGEST_TIME ? value.trim() : '';
  const number = typeof value === 'number' ? value : /^\d/.test(text) ? Number(text) : Number.NaN;
  const times = Number.isNaN(number)
    ? [HAS_YEAR.test(text) ? Date.parse(text) : Number.NaN]
    : Object.values(UNITS).map((unit) => Math.round(number / unit));
  const time = times.find((one) => one >= EARLIEST && one < LATEST);
  return time === undefined ? null : new Date(time).toISOString();
}

/** In characters: longer than any time is written. */
const LONGEST_TIME = 60;

/** `Date.parse` takes words with a small number for a date too. */
const HAS_YEAR = /\d{4}/;
