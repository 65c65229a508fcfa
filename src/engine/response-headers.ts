import type { Exchange, Header } from '../model/exchange.ts';
import { challengeOf } from './challenge.ts';
import type { CompiledHead } from './compile.ts';
import type { JsonObject } from './members.ts';

const CHALLENGES = 'www-authenticate';

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

/** Whether the head of a response has what a form wants of it; of an unknown one, whether its status is all. */
export function headHolds(test: CompiledHead | null, exchange: Exchange | null): boolean {
  if (!test) return true;
  const { mediaTypes, statuses, headers } = test;
  if (!exchange) return !mediaTypes && headers.length === 0;
  if (mediaTypes && !mediaTypes.has(exchange.mediaType)) return false;
  if (statuses && !statuses.has(exchange.status)) return false;
  return headers.every(([wanted, values]) =>
    exchange.responseHeaders.some(
      ({ name, value }) =>
        name.length === wanted.length &&
        name.toLowerCase() === wanted &&
        (values.size === 0 || values.has(value)),
    ),
  );
}
