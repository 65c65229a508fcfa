import { statusOf } from '../har/http.ts';
import type { Entry } from '../model/entry.ts';
import { accessTime, lineWords } from './log-words.ts';
import { absoluteUrl, BODY_NOT_TOLD, entryOf, type Parts } from './parts.ts';
import type { Found } from './paste-read.ts';
import type { Steps } from './steps.ts';

const NGINX =
  'An error log of nginx has no status; nginx answers 504 where a server is too slow, and else 502.';
const LEFT_OUT = 'Lines without a response were left out.';
const TOO_MANY = 'Only the first 10,000 lines with a response were read.';

const MOST_LINES = 10_000;
/** In characters: no log has longer lines without a body in them. */
const LONGEST_LINE = 8_000;

/** What a line tells, never the body. */
type LineParts = Omit<Parts, 'body'>;

/**
 * Reads lines that tell of responses without their bodies: those of the access logs of Apache, nginx and load
 * balancers of AWS, of nginx' error log, and sentences that have a status beside an address. A sentence with a status
 * alone counts where there is no other. Null where no line tells of any. A step is a line.
 */
export function* readLines(text: string): Steps<Found | null> {
  const entries: Entry[] = [];
  let ofNginx = false;
  let alone: LineParts | null = null;
  let others = false;
  let cut = false;
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, LONGEST_LINE).trim();
    if (line === '') continue;
    yield;
    const logged = ofAccessLog(line) ?? ofLoadBalancer(line);
    const read = logged ?? ofNginxError(line) ?? ofSentence(line);
    if (read && entries.length === MOST_LINES) {
      cut = true;
      break;
    }
    if (read) entries.push(entryOf({ ...read, body: null }));
    else others = true;
    ofNginx ||= read !== null && logged === null && NGINX_ERROR.test(line);
    if (!read && !alone) alone = statusAlone(line);
  }
  if (entries.length === 0 && alone) entries.push(entryOf({ ...alone, body: null }));
  if (entries.length === 0) return null;
  return {
    entries,
    remarks: [
      BODY_NOT_TOLD,
      ...(ofNginx ? [NGINX] : []),
      ...(others && entries.length > 1 ? [LEFT_OUT] : []),
      ...(cut ? [TOO_MANY] : []),
    ],
  };
}

/** Common and combined log format, with whatever else stands around it. */
const ACCESS = /"([A-Z]{3,20}) (\S{1,4000}) HTTP\/\d(?:\.\d)?" (\d{3})(?: |$)/;
const ACCESS_TIME = /\[(\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\]/;

function ofAccessLog(line: string): LineParts | null {
  const [, method = '', target = '', written] = ACCESS.exec(line) ?? [];
  const status = statusOf(written);
  if (status === null) return null;
  const startedAt = accessTime(ACCESS_TIME.exec(line)?.[1] ?? '');
  return { method, url: target, status, ...(startedAt !== null && { startedAt }) };
}

/** Application and classic load balancers: the times, the two statuses, two sizes, and the request. */
const BALANCER =
  /^(?:(?:https?|h2|grpcs?|wss?) )?(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z) (?:\S{1,300} ){3}(?:-?[\d.]{1,20} ){3}(\d{3}) (?:\d{3}|-) \d{1,15} \d{1,15} "([A-Z]{3,20}) (\S{1,4000}) /;

function ofLoadBalancer(line: string): LineParts | null {
  const [, startedAt = '', written, method = '', url = ''] = BALANCER.exec(line) ?? [];
  const status = statusOf(written);
  if (status === null) return null;
  return {
    method,
    url: url.replace(/^(https:\/\/[^/:]{1,300}):443(?=\/)/, '$1'),
    status,
    startedAt,
  };
}

const NGINX_ERROR =
  /\b(?:upstream (?:timed out|prematurely closed|sent (?:invalid|too big) header)|connect\(\) failed|no live upstreams)\b/;
const NGINX_REQUEST = /, request: "([A-Z]{3,20}) (\S{1,4000}) HTTP\/\d(?:\.\d)?"/;
const NGINX_HOST = /, host: "([^"\s]{1,300})"/;

/** nginx answers 504 where an upstream is too slow, and else 502 (`ngx_http_upstream_next`). */
function ofNginxError(line: string): LineParts | null {
  const [, method = '', target = ''] = NGINX_REQUEST.exec(line) ?? [];
  if (method === '' || !NGINX_ERROR.test(line)) return null;
  const host = NGINX_HOST.exec(line)?.[1] ?? '';
  const startedAt = lineWords(line.replace(/^(\d{4})\/(\d\d)\/(\d\d) /, '$1-$2-$3 ')).startedAt;
  return {
    method,
    url: absoluteUrl(target, host, 'http'),
    status: /\btimed out\b/.test(line) ? 504 : 502,
    ...(startedAt !== undefined && { startedAt }),
  };
}

/** Only of failing responses: in a sentence a number may be anything. */
function ofSentence(line: string): LineParts | null {
  const words = lineWords(line);
  if (words.url === undefined) return null;
  // As Chromium's console says that there was no response.
  if (words.status === undefined && /\bnet::ERR_[A-Z_]{1,60}\b/.test(line))
    return { ...words, status: 0 };
  return isFailing(words) ? words : null;
}

/** The reasons that kubectl prints instead of the status (`metav1.StatusReason` of Kubernetes). */
const KUBERNETES: ReadonlyMap<string, number> = new Map([
  ['BadRequest', 400],
  ['Unauthorized', 401],
  ['Forbidden', 403],
  ['NotFound', 404],
  ['MethodNotAllowed', 405],
  ['NotAcceptable', 406],
  ['AlreadyExists', 409],
  ['Conflict', 409],
  ['Expired', 410],
  ['Gone', 410],
  ['RequestEntityTooLarge', 413],
  ['UnsupportedMediaType', 415],
  ['Invalid', 422],
  ['TooManyRequests', 429],
  ['InternalError', 500],
  ['ServiceUnavailable', 503],
  ['Timeout', 504],
]);

/** A number on a line of its own may be anything. */
function statusAlone(line: string): LineParts | null {
  const reason = /\bError from server \((\w{1,40})\): /.exec(line)?.[1] ?? '';
  const status = KUBERNETES.get(reason);
  if (status !== undefined) return { status };
  const words = lineWords(line);
  return isFailing(words) && /[A-Za-z]{3}/.test(line) ? words : null;
}

function isFailing({ status = 0 }: { readonly status?: number }): boolean {
  return status >= 400 && status < 600;
}
