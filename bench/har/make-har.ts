import { closeSync, openSync, writeSync } from 'node:fs';
import type { Entry } from '../../src/model/entry.ts';
import { packs } from '../../src/packs/index.ts';
import { filledTo } from '../filler.ts';
import { pick, type Random } from '../random.ts';
import { failingEntries } from '../traffic.ts';
import { type HarEntryParts, harEntry } from './har-entry.ts';

/** One in so many responses fails. */
const FAILING = 10;
/** Entries that differ; beyond these they come again. */
const POOL = 1_000;

/** What pages load, by share of the responses and size of the body in UTF-16 units. */
const SUCCESSES = [
  { share: 0.45, mimeType: 'application/json', size: 8_000 },
  { share: 0.25, mimeType: 'text/javascript', size: 60_000 },
  { share: 0.05, mimeType: 'text/html', size: 30_000 },
  { share: 0.05, mimeType: 'text/css', size: 40_000 },
  { share: 0.2, mimeType: 'image/webp', size: 24_000 },
] as const;

/**
 * Writes a HAR as Chromium exports one: most responses succeed, scripts and images make up most of the bytes,
 * each entry says at length who asked for it. One in ten fails, as `failingEntries` has them.
 *
 * @param bytes how large the file is to be at least; it exceeds that by an entry at most
 * @returns its entries
 */
export function makeHar(file: string, bytes: number, random: Random): number {
  const failing = failingEntries(packs, POOL / FAILING, random);
  const pool = Array.from({ length: POOL }, (_, index) => {
    const error = index % FAILING === 0 ? failing[index / FAILING] : undefined;
    const entry = error ? entryOfError(error) : entryOfSuccess(index, random);
    return `${JSON.stringify(entry, null, 2)}`;
  });
  const handle = openSync(file, 'w');
  let written = writeSync(
    handle,
    '{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],"entries":[',
  );
  let entries = 0;
  while (written < bytes) {
    written += writeSync(handle, `${entries === 0 ? '' : ','}\n${pool[entries % POOL]}`);
    entries += 1;
  }
  writeSync(handle, '\n]}}');
  closeSync(handle);
  return entries;
}

function entryOfError({ exchange, body }: Entry): object {
  const text = body.kind === 'text' ? body.text : '';
  const { url, method, status, mediaType, responseHeaders } = exchange;
  const head = { url, method, status: status ?? 0, received: responseHeaders };
  return entryOf(head, mediaType, { text });
}

function entryOfSuccess(index: number, random: Random): object {
  const { mimeType, size } = kindOf(random());
  // Bodies of one kind are of all sizes, a few of them large.
  const length = Math.round(size * -Math.log(1 - random() * 0.99));
  const head = {
    url: `https://shop.example/asset/${index}`,
    method: 'GET',
    status: 200,
    received: [],
  };
  if (mimeType.startsWith('image/')) {
    const bytes = Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
    return entryOf(head, mimeType, { text: bytes.toString('base64'), encoding: 'base64' });
  }
  if (mimeType === 'application/json') {
    return entryOf(head, mimeType, { text: filledTo(length, { page: 1 }, random) });
  }
  return entryOf(head, mimeType, { text: linesOf(length, random) });
}

function kindOf(at: number): (typeof SUCCESSES)[number] {
  let left = at;
  for (const kind of SUCCESSES) {
    if (left < kind.share) return kind;
    left -= kind.share;
  }
  return SUCCESSES[0];
}

const LINES = [
  'function render(list, state) {\n  return list.map((item) => item.name + "\\n");\n}\n',
  '.order > .line[data-state="open"] { margin: 0 auto; content: "\\201c"; }\n',
  '<li class="order"><a href="/orders/17">Bestellung für Zürich — 東京</a></li>\n',
];

function linesOf(length: number, random: Random): string {
  let text = '';
  while (text.length < length) text += pick(LINES, random);
  return text;
}

type Head = Pick<HarEntryParts, 'url' | 'method' | 'status' | 'received'>;

const SENT = {
  accept: 'application/json, text/plain, */*',
  'accept-language': 'en-US,en;q=0.9',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  referer: 'https://shop.example/orders',
};

function entryOf(head: Head, mimeType: string, content: HarEntryParts['content']): object {
  const sent = Object.entries(SENT).map(([name, value]) => ({ name, value }));
  const frame = { functionName: 'request', scriptId: '17', url: 'https://shop.example/app.js' };
  const startedDateTime = '2026-11-20T10:00:00.000Z';
  const { response, ...entry } = harEntry({ ...head, startedDateTime, sent, mimeType, content });
  return {
    _initiator: {
      type: 'script',
      stack: {
        callFrames: Array.from({ length: 12 }, (_, line) => ({
          ...frame,
          lineNumber: line,
          columnNumber: 7,
        })),
      },
    },
    _priority: 'High',
    _resourceType: 'fetch',
    connection: '443',
    serverIPAddress: '127.0.0.1',
    ...entry,
    response: { ...response, _transferSize: 500 },
  };
}
