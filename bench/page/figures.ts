import type { Driver } from '../../scripts/driver.ts';
import type { Figure } from '../engine.ts';
import { type Random, shuffled } from '../random.ts';
import { type MedianInterval, medianInterval } from './interval.ts';
import { type Cost, type LoadedPage, loadPage } from './rounds.ts';

/**
 * What is in the developer tools beside what is always there: Errata with its panel never shown, or shown. To compare with,
 * an extension that listens to requests and does nothing, and the browser's own Network panel.
 */
export type Variant = 'never shown' | 'shown' | 'listener' | 'network panel';

/** What the page requests in a round, in parts: between them the others have their turn, so that a machine that gets slower and faster does so for all of them. */
const PARTS = 5;
const REQUESTS_OF_PART = 200;
/** What the upper end of the interval must not exceed. */
const MOST_COSTLY = 1.03;
const ABOUT = {
  'never shown': { key: 'CpuRatioNeverShown', what: 'the panel never shown', atMost: MOST_COSTLY },
  shown: { key: 'CpuRatio', what: 'the panel shown', atMost: MOST_COSTLY },
  listener: { key: 'CpuRatioListener', what: 'an extension that only listens', atMost: null },
  'network panel': { key: 'CpuRatioNetwork', what: 'the Network panel shown', atMost: null },
} as const satisfies Record<Variant, Pick<Figure, 'key' | 'what' | 'atMost'>>;

/** Rounds that warm up caches and compilers of new browsers, and do not count. */
const WARM_UPS = 2;
/** With the same browsers. A process may be some hundredths faster than its like for all its life. */
const PAIRS_OF_BROWSERS = 10;
const FEWEST_PAIRS = 20;
/** The interval may be so wide, to either side of the median. */
const NARROW = 0.01;

/** One without anything, and one for each variant, with developer tools open. */
export interface OpenBrowsers {
  readonly without: Driver;
  readonly variants: ReadonlyMap<Variant, Driver>;
  close(): Promise<void>;
}

/** What a round took without a variant, and with each of them. */
interface Round {
  readonly without: Cost;
  readonly variants: ReadonlyMap<Variant, Cost>;
}

/**
 * Measures until the 95 % interval of the median is narrow for each variant, or `mostPairs` are done. A pair are two
 * rounds side by side, with and without it; whose part comes first is drawn by lot each time.
 *
 * @param open is called again and again; what it gives is closed
 * @returns for each variant what the page pays, as the upper end of the interval, and what the developer tools do
 */
export async function pageFigures(
  open: () => Promise<OpenBrowsers>,
  url: string,
  mostPairs: number,
  random: Random,
): Promise<readonly Figure[]> {
  const rounds: Round[] = [];
  while (rounds.length < mostPairs && !isSettled(rounds)) {
    const browsers = await open();
    try {
      const pairs = Math.min(PAIRS_OF_BROWSERS, mostPairs - rounds.length);
      for (let round = -WARM_UPS; round < pairs; round += 1) {
        const done = await roundOf(browsers, url, random);
        if (round >= 0) rounds.push(done);
      }
    } finally {
      await browsers.close();
    }
  }
  return figuresOf(rounds);
}

async function roundOf(browsers: OpenBrowsers, url: string, random: Random): Promise<Round> {
  const without = await begin(browsers.without, url);
  const variants = new Map<Variant, Begun>();
  // One after the other: each is to be at rest before the next one begins.
  for (const [variant, driver] of browsers.variants) {
    variants.set(variant, await begin(driver, url));
  }
  for (let part = 0; part < PARTS; part += 1) {
    for (const { page, parts } of shuffled([without, ...variants.values()], random)) {
      parts.push(await page.request(REQUESTS_OF_PART));
    }
  }
  return {
    without: sumOf(without.parts),
    variants: new Map([...variants].map(([variant, { parts }]) => [variant, sumOf(parts)])),
  };
}

/** A page, and what each part of its round took so far. */
interface Begun {
  readonly page: LoadedPage;
  readonly parts: Cost[];
}

async function begin(driver: Driver, url: string): Promise<Begun> {
  return { page: await loadPage(driver, url), parts: [] };
}

function sumOf(costs: readonly Cost[]): Cost {
  return costs.reduce((sum, { page, tools }) => ({
    page: sum.page + page,
    tools: sum.tools + tools,
  }));
}

function isSettled(rounds: readonly Round[]): boolean {
  if (rounds.length < FEWEST_PAIRS) return false;
  return variantsOf(rounds).every((variant) => {
    const { median, low, high } = ratios(rounds, variant, 'page');
    return median - low <= NARROW && high - median <= NARROW;
  });
}

function variantsOf(rounds: readonly Round[]): readonly Variant[] {
  return [...(rounds[0]?.variants.keys() ?? [])];
}

function ratios(rounds: readonly Round[], variant: Variant, process: keyof Cost): MedianInterval {
  return medianInterval(
    rounds.map(
      ({ without, variants }) =>
        (variants.get(variant)?.[process] ?? Number.NaN) / without[process],
    ),
  );
}

function figuresOf(rounds: readonly Round[]): readonly Figure[] {
  return variantsOf(rounds).flatMap((variant) => {
    const { key, what, atMost } = ABOUT[variant];
    const pairs = `x without, ${rounds.length} pairs, 95 % interval`;
    return [
      {
        key: `page${key}`,
        what: `CPU time of the page's process with ${what}, ${pairs}, its upper end`,
        spread: ratios(rounds, variant, 'page'),
        atMost,
        by: 'high' as const,
      },
      {
        key: `tools${key}`,
        what: `the same of the developer tools, ${pairs}`,
        spread: ratios(rounds, variant, 'tools'),
        atMost: null,
      },
    ];
  });
}
