import type { Exchange } from '../../model/exchange.ts';

/** Whether the same request may be sent a second time. The method is in capitals, of any length. */
export type Safety =
  /** It only reads (RFC 9110, section 9.2.1). */
  | { readonly kind: 'safe'; readonly method: string }
  /** Sent twice, it has the effect of once (section 9.2.2). */
  | { readonly kind: 'idempotent'; readonly method: string }
  /** The vendor can tell the second from a new one, by this header, whose name is as it was sent. */
  | { readonly kind: 'keyed'; readonly method: string; readonly header: string }
  /** Nothing keeps it from being carried out twice. */
  | { readonly kind: 'may-run-twice'; readonly method: string };

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
const IDEMPOTENT: ReadonlySet<string> = new Set(['PUT', 'DELETE']);

/** Ids of requests such as X-Request-Id are for logs: servers do not look for repeats by them. */
const KEYS: ReadonlySet<string> = new Set([
  'idempotency-key',
  'x-idempotency-key',
  'paypal-request-id',
  'i-twilio-idempotency-token',
]);

/** Judges a request by its method, and by the key that it carries; an empty key is none. */
export function safetyOf({
  method: sent,
  requestHeaders,
}: Pick<Exchange, 'method' | 'requestHeaders'>): Safety {
  const method = sent.toUpperCase();
  if (SAFE.has(method)) return { kind: 'safe', method };
  if (IDEMPOTENT.has(method)) return { kind: 'idempotent', method };
  const key = requestHeaders.find(
    ({ name, value }) => KEYS.has(name.toLowerCase()) && value.trim() !== '',
  );
  return key ? { kind: 'keyed', method, header: key.name } : { kind: 'may-run-twice', method };
}
