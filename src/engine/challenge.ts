import type { JsonObject } from './members.ts';

/** In characters; the rest of a longer header is not read. */
const LONGEST = 8_000;
/** Schemes and parameters; the rest of a header with more is not read. */
const MOST_PIECES = 100;

/**
 * A parameter, `error="invalid_token"`, its value a token or a quoted string; or else a token alone, which
 * is the scheme of a further challenge, or what some schemes have in the place of parameters. A quoted
 * string that does not end takes all that is left, and is no value.
 */
const PIECE =
  /([!#$%&'*+.^`|~\w-]{1,100})(?:\s{0,9}=\s{0,9}(?:"((?:[^"\\]|\\.){0,8000})("|\\?$)|([^\s,"]{1,2000})))?/g;

/**
 * The challenge of `www-authenticate` (RFC 9110 section 11.6.1) that says most of an error: the first that
 * has a parameter `error` (RFC 6750 section 3), or else the first. Its parameters by their names in lower
 * case, of several with one name the first, and its `scheme` in lower case beside them.
 */
export function challengeOf(value: string): JsonObject {
  const challenges: Map<string, string>[] = [];
  let pieces = 0;
  for (const [, token = '', quoted, end, plain] of value.slice(0, LONGEST).matchAll(PIECE)) {
    pieces += 1;
    if (pieces > MOST_PIECES || (quoted !== undefined && end !== '"')) break;
    const name = token.toLowerCase();
    const text = quoted?.replace(/\\(.)/g, '$1') ?? plain;
    const last = challenges.at(-1);
    if (text === undefined) challenges.push(new Map([['scheme', name]]));
    else if (last && !last.has(name)) last.set(name, text);
  }
  const chosen = challenges.find((challenge) => challenge.has('error')) ?? challenges[0];
  return Object.fromEntries(chosen ?? []);
}
