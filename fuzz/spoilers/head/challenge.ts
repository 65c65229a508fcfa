import type { Header } from '../../../src/model/exchange.ts';
import { oneOf, type Picker } from '../../pick.ts';
import type { Response } from '../../response.ts';
import type { Spoiler } from '../spoiler.ts';

/** Challenges (RFC 9110 section 11.6.1) as they should be, and as they should not. */
const CHALLENGES = [
  'Bearer error="invalid_token"',
  'bearer realm="a", error="invalid_token", error_description="It has expired."',
  'Bearer realm="say error=\\"invalid_token\\" twice"',
  'Basic realm="a", Bearer error=invalid_token',
  'Negotiate, Bearer error="invalid_token"',
  'Bearer error="invalid_token',
  'Bearer error=""invalid_token""',
  'Bearer ,,, error = "a" , error="b"',
  'Bearer error="a\\',
  'Bearer __proto__="x", constructor=y, error="toString"',
  'Bearer "error"="invalid_token"',
  'Basic dGVzdDp0ZXN0PQ==',
  'error="invalid_token"',
  ' Bearer error="invalid_token"',
  `Bearer realm="${'x'.repeat(1_900)}", error="invalid_token"`,
  `Bearer ${'a="b", '.repeat(1_000)}error="invalid_token"`,
  '"'.repeat(9_000),
  '='.repeat(9_000),
  'a='.repeat(9_000),
  '\\'.repeat(9_000),
  '',
] as const;

const STATUSES = ['0', '5', '16', '', ' 5', '5 ', '-1', '5e0', 'x', '9'.repeat(40)] as const;
const MESSAGES = ['', 'no', '%', '%E0%A4%A', '%C3%A9', '%00', '%E2%80%AE', '%'.repeat(9_000)];

const GARBLINGS: readonly ((text: string, pick: Picker) => string)[] = [
  (text) => text.replace(/"/g, ''),
  (text) => text.replace(/"/g, '\\"'),
  (text) => text.replace(/,/g, '\n'),
  (text) => text.toUpperCase(),
  (text) => `${text}, ${text}`,
  (text) => `"${text}"`,
  (text, pick) => text.slice(0, pick(text.length)),
  (text, pick) => text.slice(pick(text.length)),
  (text) => text.replaceAll('error', 'err'),
  (text) => `${text}${'\u202e'}`,
  (text) => `${text}${'x'.repeat(9_000)}`,
];

/** Drops, renames, doubles, garbles or adds what forms read from headers: challenges and gRPC's status. */
export const challenge: Spoiler<Response> = {
  id: 'challenge',
  spoil: ({ exchange, body }, pick) => {
    const before = exchange.responseHeaders;
    const added = someHeaders(pick);
    const chosen = pick(Math.max(1, before.length));
    const after = [
      () => [...added, ...before],
      () => [...before, ...added],
      () => before.filter((_, index) => index !== chosen),
      () => changed(before, chosen, (header) => ({ ...header, name: `x-${header.name}` })),
      () => changed(before, chosen, (header) => ({ ...header, name: header.name.toUpperCase() })),
      () =>
        changed(before, chosen, ({ name, value }) => ({
          name,
          value: oneOf(GARBLINGS, pick)(value, pick),
        })),
      () => [...before, ...changed(before, chosen, ({ name }) => ({ name, value: 'x' }))],
    ][before.length > 0 ? pick(7) : pick(2)]?.();
    return { exchange: { ...exchange, responseHeaders: after ?? added }, body };
  },
};

function someHeaders(pick: Picker): readonly Header[] {
  return pick(2) === 0
    ? [
        {
          name: oneOf(['WWW-Authenticate', 'www-authenticate'], pick),
          value: oneOf(CHALLENGES, pick),
        },
      ]
    : [
        { name: oneOf(['grpc-status', 'Grpc-Status'], pick), value: oneOf(STATUSES, pick) },
        { name: 'grpc-message', value: oneOf(MESSAGES, pick) },
      ];
}

function changed(
  headers: readonly Header[],
  chosen: number,
  change: (header: Header) => Header,
): readonly Header[] {
  return headers.map((header, index) => (index === chosen ? change(header) : header));
}
