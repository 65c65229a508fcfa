import { hostOf } from '../src/engine/address.ts';
import { type Catalogue, createCatalogue } from '../src/engine/catalogue.ts';
import { gate } from '../src/engine/gate.ts';
import { examine, inspect } from '../src/engine/inspect.ts';
import type { Entry } from '../src/model/entry.ts';
import { httpStatuses, packs } from '../src/packs/index.ts';
import { codeLists } from '../src/packs/lists.ts';
import { generatedPacks } from './generated-packs.ts';
import { race, ratio, type Spread, spreadOf } from './measure.ts';
import { randomFrom } from './random.ts';
import { failingEntries, successEntries } from './traffic.ts';

/** One figure. */
export interface Figure {
  readonly key: string;
  readonly what: string;
  readonly spread: Spread;
  /** What it must not exceed; null for one that is there to be compared with. */
  readonly atMost: number | null;
  /** What of the spread is held against that, and is the figure; the median where it is left out. */
  readonly by?: keyof Spread;
}

const BODIES = 1_000;
const ROUNDS = 60;

/** What the engine costs, gate to annotate. Ratios are to `JSON.parse` of the same texts, in the same run. */
export async function engineFigures(): Promise<readonly Figure[]> {
  const catalogue = createCatalogue(packs, httpStatuses, codeLists);
  return [
    ...(await failing(catalogue)),
    await gated(catalogue),
    await looked(catalogue),
    await growth(),
  ];
}

async function failing(catalogue: Catalogue): Promise<readonly Figure[]> {
  const random = randomFrom(1);
  const entries = failingEntries(packs, BODIES, random);
  // The lists of codes are loaded once in the life of a panel.
  await awaitAll(entries, catalogue);
  const median = entries.slice(BODIES * 0.45, BODIES * 0.55);
  // Small bodies are repeated, so that a round is long enough for the clock.
  const medians = Array.from({ length: 20 }, () => median).flat();
  const times = await race(
    [
      { name: 'sum', run: () => inspectAll(entries, catalogue) },
      { name: 'parse sum', run: () => parseAll(entries) },
      { name: 'median', run: () => inspectAll(medians, catalogue) },
      { name: 'parse median', run: () => parseAll(medians) },
      { name: 'awaited', run: () => awaitAll(medians, catalogue) },
      { name: 'parse awaited', run: () => awaitParseAll(medians) },
    ],
    ROUNDS,
    random,
  );
  return [
    {
      key: 'engineSum',
      what: 'failing bodies, by the sum, x JSON.parse',
      spread: ratio(times, 'sum', 'parse sum'),
      atMost: 1.25,
    },
    {
      key: 'engineMedian',
      what: 'failing bodies of median size, x JSON.parse',
      spread: ratio(times, 'median', 'parse median'),
      atMost: 2,
    },
    {
      key: 'engineAwaited',
      what: 'the same with the promise of the body on both sides',
      spread: ratio(times, 'awaited', 'parse awaited'),
      atMost: null,
    },
  ];
}

async function gated(catalogue: Catalogue): Promise<Figure> {
  const random = randomFrom(2);
  const entries = successEntries(['https://api.shop.example/orders?page=2'], BODIES, random);
  const repeated = Array.from({ length: 10 }, () => entries).flat();
  const times = await race(
    [{ name: 'gated', run: () => awaitAll(repeated, catalogue) }],
    ROUNDS,
    random,
  );
  const micros = (times.get('gated') ?? []).map((ms) => (ms * 1_000) / repeated.length);
  return {
    key: 'gateMicros',
    what: 'a success that is not read, microseconds',
    spread: spreadOf(micros),
    atMost: 2,
  };
}

async function looked(catalogue: Catalogue): Promise<Figure> {
  const random = randomFrom(3);
  const urls = ['https://sms.8x8.com/api/v1/messages', 'https://api.enablex.io/video/v2/rooms'];
  const entries = successEntries(urls, BODIES, random);
  const times = await race(
    [
      { name: 'look', run: () => inspectAll(entries, catalogue) },
      { name: 'parse', run: () => parseAll(entries) },
    ],
    ROUNDS,
    random,
  );
  return {
    key: 'look',
    what: 'a success that is looked at and holds no error, x JSON.parse',
    spread: ratio(times, 'look', 'parse'),
    atMost: 0.3,
  };
}

async function growth(): Promise<Figure> {
  const random = randomFrom(4);
  const few = generatedPacks(20, 5);
  const entries = failingEntries(few, BODIES, random).filter(
    ({ body }) => textOf(body).length < 6_000,
  );
  const small = createCatalogue(few, httpStatuses);
  const large = createCatalogue(generatedPacks(2_000, 5), httpStatuses);
  const times = await race(
    [
      { name: '20', run: () => inspectAll(entries, small) },
      { name: '2000', run: () => inspectAll(entries, large) },
    ],
    ROUNDS,
    random,
  );
  return {
    key: 'growth2000',
    what: 'one exchange at 2,000 packs, x the same at 20',
    spread: ratio(times, '2000', '20'),
    atMost: 1.25,
  };
}

/**
 * What `inspect` does but for its one await: how long a browser takes to hand a body over is not the
 * engine's, and a promise costs as much as parsing a body of median size.
 */
function inspectAll(entries: readonly Entry[], catalogue: Catalogue): number {
  let found = 0;
  for (const { exchange, body } of entries) {
    const host = hostOf(exchange.url);
    const hostPack = catalogue.packOfHost(host);
    if (gate(exchange, hostPack, catalogue.successForms).kind === 'skip') continue;
    found += examine({ exchange, host, hostPack }, body, catalogue).findings.length;
  }
  return found;
}

/** The same as a whole, promises and all. */
async function awaitAll(entries: readonly Entry[], catalogue: Catalogue): Promise<number> {
  let found = 0;
  for (const { exchange, body } of entries) {
    found += (await inspect(exchange, async () => body, catalogue)).findings.length;
  }
  return found;
}

/** The yardstick as a whole: the same bodies, handed over in the same way, and only parsed. */
async function awaitParseAll(entries: readonly Entry[]): Promise<number> {
  let objects = 0;
  for (const { body } of entries) {
    const read = async () => body;
    if (typeof JSON.parse(textOf(await read())) === 'object') objects += 1;
  }
  return objects;
}

function parseAll(entries: readonly Entry[]): number {
  let objects = 0;
  for (const { body } of entries) {
    if (typeof JSON.parse(textOf(body)) === 'object') objects += 1;
  }
  return objects;
}

function textOf(body: Entry['body']): string {
  return body.kind === 'text' ? body.text : '';
}
