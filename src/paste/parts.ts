import { essence, headerOf } from '../har/http.ts';
import type { Entry } from '../model/entry.ts';
import type { BodyRead, Header, RequestBody } from '../model/exchange.ts';

/** What a text tells of an exchange; what is left out is not known. */
export interface Parts {
  readonly method?: string;
  readonly url?: string;
  readonly status?: number | null;
  /** ISO 8601. */
  readonly startedAt?: string;
  readonly durationMs?: number;
  readonly requestHeaders?: readonly Header[];
  readonly requestBody?: RequestBody | null;
  readonly responseHeaders?: readonly Header[];
  /** Where no header says it. */
  readonly mediaType?: string;
  /** Null where the text has none. */
  readonly body: string | null;
}

export const BODY_NOT_TOLD = 'The text has no body of a response; with it, more can be said.';

/**
 * The entry that a text tells of. Where nobody knows what the body is, and it begins as JSON, it is taken
 * for JSON: people paste what a vendor prints, trailing commas and all, and that is only read leniently
 * where JSON is promised.
 */
export function entryOf(parts: Parts): Entry {
  const { method = '', url = '', status = null, startedAt = '', durationMs = -1, body } = parts;
  const { requestHeaders = [], requestBody = null, responseHeaders = [] } = parts;
  const sent = headerOf(responseHeaders, 'content-type') ?? parts.mediaType ?? '';
  return {
    exchange: {
      entry: 0,
      method: method.toUpperCase(),
      url,
      status,
      startedAt,
      durationMs,
      timings: null,
      requestHeaders,
      requestBody,
      responseHeaders,
      mediaType: essence(sent) || (status !== null && /^\s*[[{]/.test(body ?? '') ? JSON_TYPE : ''),
      bodySize: -1,
    },
    body: body === null ? NOT_TOLD : { kind: 'text', text: body },
  };
}

const JSON_TYPE = 'application/json';
const NOT_TOLD: BodyRead = { kind: 'unavailable', why: 'not-told' };

/** A path, and the host that it was asked of, as one URL. A path alone stays one, for nothing is made up. */
export function absoluteUrl(target: string, host: string, scheme = 'https'): string {
  if (/^[a-z][a-z\d+.-]{0,20}:\/\//i.test(target) || host === '') return target;
  return `${scheme}://${host}${target.startsWith('/') ? '' : '/'}${target}`;
}
