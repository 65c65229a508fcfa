import type { Header } from '../../model/exchange.ts';
import { type Moment, readMoment } from './moment.ts';

/** One limit on the number of requests, as the response says it. */
export interface RateLimit {
  /** Name of the header that says when the limit starts anew, as it was sent. */
  readonly header: string;
  /** How many requests, or tokens, are left; null when the response does not say. */
  readonly remaining: number | null;
  /** When it starts anew. */
  readonly reset: Moment;
}

/** `X-RateLimit-Reset`, `X-Rate-Limit-Reset`, `RateLimit-Reset`, `acme-ratelimit-tokens-reset`. */
const OF_A_LIMIT = /(?:^|-)rate-?limit-/;
const REMAINING = /^\d{1,15}(?:\.\d{1,9})?$/;
/** Longer than any list of limits. */
const LONGEST_LIST = 2_000;

/**
 * The limits that say when they start anew: by a header of each (`X-RateLimit-Reset` and its like, with
 * `X-RateLimit-Remaining` beside it), and by `RateLimit` in the syntaxes of the IETF's drafts
 * (draft-ietf-httpapi-ratelimit-headers, up to 07 and from 08 on). What is malformed is left out.
 */
export function rateLimits(headers: readonly Header[], nearYear: number): readonly RateLimit[] {
  const named = headers.map(({ name, value }) => ({ name, lower: name.toLowerCase(), value }));
  const remaining = remainingByName(named);
  return named.flatMap(({ name, lower, value }) => {
    if (lower === 'ratelimit') {
      return structured(value).map((limit) => ({ ...limit, header: name }));
    }
    const words = OF_A_LIMIT.test(lower) ? lower.split('-') : [];
    if (!words.includes('reset')) return [];
    const reset = readMoment(value, words.includes('ms') ? 'ms' : 's', nearYear);
    return reset
      ? [{ header: name, remaining: remaining.get(besideReset(words)) ?? null, reset }]
      : [];
  });
}

/** The name of the header that says what remains of the limit whose reset has these words for a name. */
function besideReset(words: readonly string[]): string {
  return words
    .filter((word) => word !== 'after' && word !== 'ms')
    .map((word) => (word === 'reset' ? 'remaining' : word))
    .join('-');
}

/** Of a header that was sent twice the smaller value counts. */
function remainingByName(
  headers: readonly { readonly lower: string; readonly value: string }[],
): ReadonlyMap<string, number> {
  const byName = new Map<string, number>();
  for (const { lower, value } of headers) {
    const text = value.trim();
    if (!OF_A_LIMIT.test(lower) || !REMAINING.test(text)) continue;
    byName.set(lower, Math.min(Number(text), byName.get(lower) ?? Number.POSITIVE_INFINITY));
  }
  return byName;
}

/** `limit=100, remaining=0, reset=30` is one limit; `"day";r=0;t=30, "hour";r=5;t=60` is one a member. */
function structured(value: string): readonly Omit<RateLimit, 'header'>[] {
  const members = membersOf(value);
  const one = new Map(members.flatMap((parameters) => [...parameters]));
  const limits = members.map((parameters) => limitOf(parameters, 'r', 't'));
  return [limitOf(one, 'remaining', 'reset'), ...limits].filter((limit) => limit !== null);
}

function limitOf(
  parameters: ReadonlyMap<string, string>,
  remaining: string,
  reset: string,
): Omit<RateLimit, 'header'> | null {
  const seconds = parameters.get(reset) ?? '';
  if (!/^\d{1,15}$/.test(seconds)) return null;
  const left = parameters.get(remaining) ?? '';
  return {
    remaining: REMAINING.test(left) ? Number(left) : null,
    reset: { kind: 'after', ms: Number(seconds) * 1000 },
  };
}

/** The `key=value` of each member of a list or dictionary (RFC 9651); text in quotes holds none. */
function membersOf(value: string): readonly ReadonlyMap<string, string>[] {
  if (value.length > LONGEST_LIST) return [];
  const plain = value.replace(/"(?:[^"\\]|\\.)*"/g, '');
  return plain.split(',').map((member) => {
    const pairs = member.split(';').map((parameter) => parameter.split('='));
    return new Map(pairs.map(([key = '', text = '']) => [key.trim(), text.trim()]));
  });
}
