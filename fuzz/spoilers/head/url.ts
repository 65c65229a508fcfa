import type { Pack } from '../../../src/model/pack.ts';
import { oneOf } from '../../pick.ts';
import { NEUTRAL_URL, type Response } from '../../response.ts';
import type { Spoiler } from '../spoiler.ts';

/** Stands in user info, query values and fragments, where no finding may show it. */
export const SECRET = 'Jabberwock';

const ODD_URLS = [
  ...['', ' ', '/', 'no url', 'https://', 'http://[', 'https://%00/', '//shop.example/a', '?', '#'],
  ...['about:blank', 'data:application/json,{}', 'blob:https://shop.example/1', 'file:///a/b.json'],
  ...['chrome-extension://abc/x', 'javascript:void(0)', 'https://[::1]/', 'https://127.0.0.1:8/'],
  ...['https://ünicode.example/ä', 'HTTPS://API.SHOP.EXAMPLE/X', 'https://shop.example./a%ff'],
  `https://shop.example/${'a/'.repeat(5_000)}`,
  `https://user:${SECRET}@shop.example/a?token=${SECRET}#${SECRET}`,
  `no url?token=${SECRET}#${SECRET}`,
  `//user:${SECRET}@no url`,
] as const;

/** Ways to write a URL on a vendor's host. */
const FORMS: readonly ((host: string) => string)[] = [
  (host) => `https://${host}/`,
  (host) => `https://${host}/v1/things/1`,
  (host) => `http://${host.toUpperCase()}.:8443/v1`,
  (host) => `https://user:${SECRET}@${host}/a?key=${SECRET}&b#${SECRET}`,
  (host) => `https://${host}.shop.example/v1`,
  (host) => `https://x${host}/v1`,
];

/** URLs of nobody that end as an endpoint does, or only seem to. */
const ENDS: readonly ((end: string) => string)[] = [
  (end) => `https://api.shop.example/v1/${end}`,
  (end) => `https://api.shop.example/${end}?a=/b`,
  (end) => `https://api.shop.example/${end}/`,
  (end) => `https://api.shop.example/${end.toUpperCase()}#/a`,
  (end) => `https://api.shop.example/x${end}`,
];

/** Puts a URL of no vendor, of any vendor, or a broken one in the place of the request's. */
export function url(packs: readonly Pack[]): Spoiler<Response> {
  const hosts = packs.flatMap((pack) => pack.hosts.map((host) => host.replace('*', 'any')));
  const ends = packs.flatMap(({ shapes }) =>
    shapes.flatMap(({ inSuccess }) =>
      typeof inSuccess === 'object' ? (inSuccess.endpoints ?? []) : [],
    ),
  );
  return {
    id: 'url',
    spoil: ({ exchange, body }, pick) => {
      const chosen = [
        () => NEUTRAL_URL,
        () => oneOf(ODD_URLS, pick),
        () => oneOf(FORMS, pick)(oneOf(hosts, pick)),
        () => oneOf(ENDS, pick)(ends.length > 0 ? oneOf(ends, pick) : 'graphql'),
      ][pick(4)]?.();
      const other = chosen === undefined || chosen === exchange.url ? `${NEUTRAL_URL}/1` : chosen;
      return { exchange: { ...exchange, url: other }, body };
    },
  };
}
