import type { Entry } from '../../src/model/entry.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Random } from '../random.ts';
import { failingEntries } from '../traffic.ts';

/** What Chromium sends with a request of a page, and how many of them differ from one to the next. */
const SENT = {
  accept: 'application/json, text/plain, */*',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-US,en;q=0.9',
  authorization: `Bearer ${'made-up.'.repeat(60)}`,
  cookie: `session=${'made-up'.repeat(20)}; theme=dark`,
  origin: 'https://shop.example',
  referer: 'https://shop.example/orders?page=@N@',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'same-site',
  traceparent: '00-@ID@-01',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)',
};

/** In responses beside those that all of the bench's traffic has. */
const ANSWERED = { 'x-request-id': '@ID@', 'x-ratelimit-remaining': '@N@', 'x-runtime': '0.0@N@' };

/**
 * Texts of HAR entries of failing requests, as a browser hands them over, with 24 headers each. `@N@`, `@ID@` and
 * `@AT@` stand for a number, an id and a time that each has of its own.
 */
export function panelPool(packs: readonly Pack[], count: number, random: Random): string[] {
  return failingEntries(packs, count, random).map((entry) => JSON.stringify(harEntryOf(entry)));
}

function harEntryOf({ exchange, body }: Entry): object {
  const { url, method, status, mediaType, responseHeaders } = exchange;
  const text = body.kind === 'text' ? body.text : '';
  const own = Object.fromEntries(responseHeaders.map(({ name, value }) => [name, value]));
  return {
    startedDateTime: '@AT@',
    time: 80.1,
    request: {
      method,
      url: `${url}${url.includes('?') ? '&' : '?'}request=@ID@`,
      headers: headersOf(SENT),
      postData: {
        mimeType: 'application/json',
        text: '{"order":@N@,"quantity":2,"customer":"@ID@"}',
      },
    },
    response: {
      status,
      headers: headersOf({ ...own, ...ANSWERED }),
      content: { size: text.length, mimeType: mediaType, text },
    },
    timings: { blocked: 1, dns: -1, connect: -1, ssl: -1, send: 0.1, wait: 78, receive: 1 },
  };
}

function headersOf(fields: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(fields).map(([name, value]) => ({ name, value }));
}
