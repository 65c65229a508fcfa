import type { Driver } from '../../scripts/driver.ts';
import type { Figure } from '../engine.ts';
import type { Spread } from '../measure.ts';
import { type Random, shuffled } from '../random.ts';
import { medianInterval } from './interval.ts';
import { type Cost, type LoadedPage, loadPage } from './rounds.ts';

/** Errata with its panel never shown, or shown; to compare with, an extension that only listens, and the Network panel. */
export type Variant = 'never shown' | 'shown' | 'listener' | 'network panel';
/** What is in the developer tools beside what is always there. */
export type Content = Variant | 'without';

/** What the page requests in a round, in parts: between them the others have their turn, so that a machine that gets slower and faster does so for all of them. */
const PARTS = 5;
const REQUESTS_OF_PART = 200;
/** What the upper end of the interval must not exceed. */
const MOST_COSTLY = 1.03;
/** Of their figures: how the key ends, in words, and the limit of what the page pays. */
const ABOUT = {
  'never shown': { key: 'CpuRatioNeverShown', what: 'the panel never shown', atMost: MOST_COSTLY },
  shown: { key: 'CpuRatio', what: 'the panel shown', atMost: MOST_COSTLY },
  listener: { key: 'CpuRatioListener', what: 'an extension that only listens', atMost: null },
  'network panel': { key: 'CpuRatioNetwork', what: 'the Network panel shown', atMost: null },
} as const satisfies Record<Variant, Pick<Figure, 'key' | 'what' | 'atMost'>>;

/** Rounds that warm up caches and compilers of new browsers, and do not count. */
const WARM_UPS = 2;
/** With the same browsers. A process may be some hundredths faster than its like for all its life. */
const PAIRS_OF_BROWSERS = 5;
const FEWEST_PAIRS = 20;
/** The interval may be so wide, to either side of the median. */
const NARROW = 0.01;

type Drivers = ReadonlyMap<Content, Driver>;
/** What each of them took. */
type Round = ReadonlyMap<Content, Cost>;

/**
 * Measures until the 95 % interval of the median is narrow for each variant, or `mostPairs` are done. A pair are two
 * rounds side by side, with and without it; whose part comes first is drawn by lot each time.
 *
 * @param open opens a browser with developer tools; is called again and again, and what it gives is closed
 * @returns for each variant what the page pays, as the upper end of the interval, and what the developer tools do
 */
export async function pageFigures(
  variants: readonly Variant[],
  open: (content: Content) => Promise<Driver>,
  url: string,
  mostPairs: number,
  random: Random,
): Promise<readonly Figure[]> {
  const rounds: Round[] = [];
  while (rounds.length < mostPairs && !isSettled(rounds, variants)) {
    const drivers = new Map<Content, Driver>();
    try {
      for (const content of shuffled(['without', ...variants] as const, random)) {
        drivers.set(content, await open(content));
      }
      const pairs = Math.min(PAIRS_OF_BROWSERS, mostPairs - rounds.length);
      for (let round = -WARM_UPS; round < pairs; round += 1) {
        const done = await roundOf(drivers, url, random);
        if (round >= 0) rounds.push(done);
      }
    } finally {
      await Promise.all([...drivers.values()].map((driver) => driver.close()));
    }
  }
  return variants.flatMap((variant) => figuresOf(rounds, variant));
}

async function roundOf(drivers: Drivers, url: string, random: Random): Promise<Round> {
  const begun: { content: Content; page: LoadedPage; parts: Cost[] }[] = [];
  // One after the other: each is to be at rest before the next one begins.
  for (const [content, driver] of drivers) {
    begun.push({ content, page: await loadPage(driver, url), parts: [] });
  }
  for (let part = 0; part < PARTS; part += 1) {
    for (const { page, parts } of shuffled(begun, random)) {
      parts.push(await page.request(REQUESTS_OF_PART));
    }
  }
  return new Map(begun.map(({ content, parts }) => [content, sumOf(parts)]));
}

function sumOf(costs: readonly Cost[]): Cost {
  return costs.reduce((sum, { page, tools }) => ({
    page: sum.page + page,
    tools: sum.tools + tools,
  }));
}

function isSettled(rounds: readonly Round[], variants: readonly Variant[]): boolean {
  if (rounds.length < FEWEST_PAIRS) return false;
  return variants.every((variant) => {
    const { median, low, high } = ratios(rounds, variant, 'page');
    return median - low <= NARROW && high - median <= NARROW;
  });
}

function ratios(rounds: readonly Round[], variant: Variant, process: keyof Cost): Spread {
  const costs = (content: Content) => rounds.map((round) => round.get(content)?.[process]);
  const without = costs('without');
  return medianInterval(
    costs(variant).map((cost, round) => (cost ?? Number.NaN) / (without[round] ?? Number.NaN)),
  );
}

function figuresOf(rounds: readonly Round[], variant: Variant): readonly Figure[] {
  const { key, what, atMost } = ABOUT[variant];
  const pairs = `x without, ${rounds.length} pairs, 95 % interval`;
  return [
    {
      key: `page${key}`,
      what: `CPU time of the page's process with ${what}, ${pairs}, its upper end`,
      spread: ratios(rounds, variant, 'page'),
      atMost,
      by: 'high',
    },
    {
      key: `tools${key}`,
      what: `the same of the developer tools, ${pairs}`,
      spread: ratios(rounds, variant, 'tools'),
      atMost: null,
    },
  ];
}
