import type { Exchange } from '../../model/exchange.ts';

/** Whether the same request may be sent a second time. The method is in capitals, of any length. */
export type Safety =
  /** It only reads (RFC 9110, section 9.2.1). */
  | { readonly kind: 'safe'; readonly method: string }
  /** Sent twice, it has the effect of once (section 9.2.2). */
  | { readonly kind: 'idempotent'; readonly method: string }
  /** The vendor can tell the second from a new one, by this header, whose name is as it was sent. */
  | { readonly kind: 'keyed'; readonly method: string; readonly header: string }
  /** By its status the request was refused, not carried out. */
  | { readonly kind: 'turned-away'; readonly method: string; readonly status: number }
  /** Nothing keeps it from being carried out twice. */
  | { readonly kind: 'may-run-twice'; readonly method: string }
  /** Nor may this, but the source has no headers of the request: whether it had a key is not known. */
  | { readonly kind: 'key-unknown'; readonly method: string }
  /** The source has nothing of the request; the method is empty. */
  | { readonly kind: 'method-unknown'; readonly method: string };

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
const IDEMPOTENT: ReadonlySet<string> = new Set(['PUT', 'DELETE']);

/** Ids of requests such as X-Request-Id are for logs: servers do not look for repeats by them. */
const KEYS: ReadonlySet<string> = new Set([
  'idempotency-key',
  'x-idempotency-key',
  'paypal-request-id',
  'i-twilio-idempotency-token',
]);

/**
 * Statuses whose definitions say that the request was refused (RFC 9110, section 15.5; RFC 6585; RFC
 * 8470). Not 400, 404, 408, 409 and 422, and no 5xx: something may have been done before those.
 */
const TURNED_AWAY: ReadonlySet<number> = new Set([
  401, 403, 405, 407, 411, 412, 413, 414, 415, 417, 421, 425, 426, 428, 429, 431,
]);

/**
 * Judges a request by its method, by the key that it carries, and then by the status of its response; an
 * empty key is none.
 */
export function safetyOf({
  method: sent,
  status,
  requestHeaders,
}: Pick<Exchange, 'method' | 'status' | 'requestHeaders'>): Safety {
  const method = sent.toUpperCase();
  if (method === '') return { kind: 'method-unknown', method };
  if (SAFE.has(method)) return { kind: 'safe', method };
  if (IDEMPOTENT.has(method)) return { kind: 'idempotent', method };
  const key = requestHeaders.find(
    ({ name, value }) => KEYS.has(name.toLowerCase()) && value.trim() !== '',
  );
  if (key) return { kind: 'keyed', method, header: key.name };
  if (status !== null && TURNED_AWAY.has(status)) {
    return { kind: 'turned-away', method, status };
  }
  // No request is without headers, for HTTP wants its host in one.
  return { kind: requestHeaders.length > 0 ? 'may-run-twice' : 'key-unknown', method };
}
