import type { Exchange, Header } from '../model/exchange.ts';
import { challengeOf } from './challenge.ts';
import type { CompiledHead } from './compile.ts';
import type { JsonObject } from './members.ts';
import { isFailure } from './standing.ts';
import { endOfPath } from './success-forms.ts';

const CHALLENGES = 'www-authenticate';

/** The member under which the body stands beside the headers; no header can have the name (RFC 9110 section 5.1). */
export const BODY = '<body>';

/** The headers as an object, with what the body says beside them; null for a body that makes no sense. */
export function headersAndBody(headers: readonly Header[], body: unknown): JsonObject {
  return { ...headersAsObject(headers), [BODY]: body };
}

/**
 * The response's headers as an object, for forms that stand in them: by name in lower case, of several
 * with one name the first. `www-authenticate` is an object, as `challengeOf` makes it of all that have this
 * name; `grpc-message` is decoded, as gRPC writes it in percent-encoding.
 */
export function headersAsObject(headers: readonly Header[]): JsonObject {
  const members = new Map<string, unknown>();
  const challenges: string[] = [];
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    if (key === CHALLENGES) challenges.push(value);
    else if (!members.has(key)) {
      members.set(key, key === 'grpc-message' ? percentDecoded(value) : value);
    }
  }
  if (challenges.length > 0) members.set(CHALLENGES, challengeOf(challenges.join(', ')));
  return Object.fromEntries(members);
}

function percentDecoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/**
 * Whether the heads of a request and its response have what a form wants of them; of unknown ones, whether
 * it wants no more than a status. A status that nobody knows may be any of a failing response.
 */
export function headHolds(test: CompiledHead | null, exchange: Exchange | null): boolean {
  if (!test) return true;
  const { mediaTypes, statuses, methods, endpoints, headers } = test;
  if (!exchange) return !(mediaTypes || methods || endpoints || headers.length > 0);
  if (mediaTypes && !mediaTypes.has(exchange.mediaType)) return false;
  if (statuses && !hasStatus(statuses, exchange.status)) return false;
  // Methods are told apart by case; a HAR may hold one in lower case all the same.
  if (methods && !methods.has(exchange.method.toUpperCase())) return false;
  if (endpoints && !endpoints.has(endOfPath(exchange.url))) return false;
  for (const wanted of headers) if (!hasHeader(exchange.responseHeaders, wanted)) return false;
  return true;
}

function hasStatus(statuses: ReadonlySet<number>, status: number | null): boolean {
  return status === null ? [...statuses].some(isFailure) : statuses.has(status);
}

function hasHeader(
  headers: readonly Header[],
  [wanted, values]: CompiledHead['headers'][number],
): boolean {
  for (const { name, value } of headers) {
    if (name.length !== wanted.length || name.toLowerCase() !== wanted) continue;
    if (values.size === 0 || values.has(value)) return true;
  }
  return false;
}
