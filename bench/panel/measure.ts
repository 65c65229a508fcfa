import type { MeasuredPage } from '../../scripts/driver.ts';
import { type Busy, busyWhile } from '../live/busy.ts';
import type { KeyPaint } from './page/key-watch.ts';
import type { PanelBench } from './page/main.ts';

declare global {
  interface Window {
    /** Only in the bench's own page. */
    readonly errataBench: PanelBench;
  }
}

/** What the panel took with a number of findings. */
export interface PanelLoad {
  /** While all of them came at once. */
  readonly atOnce: Busy;
  /** While more of them came, 500 a second. */
  readonly streamed: Busy;
  readonly typed: Busy;
  /** Of those keys that changed the list. */
  readonly keys: readonly KeyPaint[];
  /** From one frame to the next, in milliseconds. */
  readonly frames: readonly number[];
  readonly scrolled: Busy;
  /** The most elements that the document had. */
  readonly elements: number;
  /** What the page's scripts hold in the end, after garbage was collected, in MB. */
  readonly heapMb: number;
}

export interface LoadInput {
  readonly url: string;
  /** Texts of HAR entries. */
  readonly pool: readonly string[];
  readonly count: number;
}

const PER_SECOND = 500;
const STREAMED_SECONDS = 8;
const WORD = 'quantity';

/** Loads the bench's page and lets findings come. */
export async function measureLoad(
  page: MeasuredPage,
  { url, pool, count }: LoadInput,
): Promise<PanelLoad> {
  await page.goto(url);
  for (let at = 0; at < pool.length; at += 100) {
    await page.evaluate((texts) => window.errataBench.take(texts), pool.slice(at, at + 100));
  }
  const elements: number[] = [];
  const counted = async (): Promise<void> => {
    elements.push(await page.evaluate(() => document.querySelectorAll('*').length, null));
  };
  const atOnce = await busyWhile(page, () => hand(page, count, null));
  await counted();
  // What is told of the frames is measured alone: to watch the tasks takes time itself.
  const keys = await type(page);
  const typed = await busyWhile(page, async () => void (await type(page)));
  const frames = await scroll(page);
  const scrolled = await busyWhile(page, async () => void (await scroll(page)));
  await counted();
  const streamed = await busyWhile(page, () =>
    hand(page, PER_SECOND * STREAMED_SECONDS, PER_SECOND),
  );
  await counted();
  await page.evaluate(() => window.errataBench.forget(), null);
  const heapMb = (await page.heapBytes()) / 1e6;
  return {
    atOnce,
    streamed,
    typed,
    keys,
    scrolled,
    frames,
    elements: Math.max(...elements),
    heapMb,
  };
}

/** Resolves when all are inspected and the list has them in their places. */
async function hand(page: MeasuredPage, count: number, perSecond: number | null): Promise<void> {
  await page.evaluate(([count, perSecond]) => window.errataBench.hand(count ?? 0, perSecond), [
    count,
    perSecond,
  ] as const);
  let isQuiet = false;
  while (!isQuiet) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    isQuiet = await page.evaluate(
      () =>
        window.errataBench.left() === 0 &&
        document.querySelector('.list')?.getAttribute('aria-busy') !== 'true',
      null,
    );
  }
}

/** Types a word into the filter, and takes it out again. */
async function type(page: MeasuredPage): Promise<readonly KeyPaint[]> {
  await page.click('.filter-field input');
  const keys: KeyPaint[] = [];
  for (const key of [...WORD, ...Array<string>(WORD.length).fill('Backspace')]) {
    const paint = await press(page, key);
    if (paint) keys.push(paint);
  }
  return keys;
}

function scroll(page: MeasuredPage): Promise<readonly number[]> {
  return page.evaluate(() => window.errataBench.scrollFrames(), null);
}

async function press(page: MeasuredPage, key: string): Promise<KeyPaint | null> {
  await page.evaluate(() => window.errataBench.keys.arm(), null);
  await page.press(key);
  return page.evaluate(() => window.errataBench.keys.painted(), null);
}
