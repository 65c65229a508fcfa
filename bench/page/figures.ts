import type { Driver } from '../../scripts/driver.ts';
import type { Figure } from '../engine.ts';
import { type Random, shuffled } from '../random.ts';
import { type MedianInterval, medianInterval } from './interval.ts';
import { type Cost, type LoadedPage, loadPage } from './rounds.ts';

/** How the developer tools are opened. */
export const VARIANTS = ['without', 'never shown', 'shown'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What the extension costs, as ratios of CPU time to the same round without it. */
export interface PageFigures {
  readonly pairs: number;
  /** The process that shows the page. */
  readonly page: Readonly<Record<Exclude<Variant, 'without'>, MedianInterval>>;
  /** The developer tools with the extension in them. */
  readonly tools: Readonly<Record<Exclude<Variant, 'without'>, MedianInterval>>;
}

/** What the page requests in a round, in parts: between them the others have their turn, so that a machine that gets slower and faster does so for all of them. */
const PARTS = 5;
const REQUESTS_OF_PART = 200;
/** What the upper end of the interval must not exceed. */
export const MOST_COSTLY = 1.03;
/** Rounds that warm up caches and compilers of new browsers, and do not count. */
const WARM_UPS = 2;
/** With the same browsers. A process may be some hundredths faster than its like for all its life. */
const PAIRS_OF_BROWSERS = 10;
const FEWEST_PAIRS = 20;
/** The interval may be so wide, to either side of the median. */
const NARROW = 0.01;

/** One of each, with developer tools open. */
export interface OpenBrowsers {
  readonly drivers: Readonly<Record<Variant, Driver>>;
  close(): Promise<void>;
}

type Costs = Readonly<Record<Variant, Cost[]>>;

/**
 * Measures until the 95 % interval of both medians is narrow, or `mostPairs` are done. A pair are two
 * rounds side by side, with and without the extension; whose part comes first is drawn by lot each time.
 *
 * @param open is called again and again; what it gives is closed
 */
export async function pageFigures(
  open: () => Promise<OpenBrowsers>,
  url: string,
  mostPairs: number,
  random: Random,
): Promise<PageFigures> {
  const costs: Costs = { without: [], 'never shown': [], shown: [] };
  while (costs.without.length < mostPairs && !isSettled(costs)) {
    const { drivers, close } = await open();
    try {
      const pairs = Math.min(PAIRS_OF_BROWSERS, mostPairs - costs.without.length);
      for (let round = -WARM_UPS; round < pairs; round += 1) {
        const cost = await roundOf(drivers, url, random);
        if (round < 0) continue;
        for (const variant of VARIANTS) costs[variant].push(cost[variant]);
      }
    } finally {
      await close();
    }
  }
  return figuresOf(costs);
}

async function roundOf(
  drivers: OpenBrowsers['drivers'],
  url: string,
  random: Random,
): Promise<Readonly<Record<Variant, Cost>>> {
  const pages = await allOf((variant) => loadPage(drivers[variant], url));
  const parts: Costs = { without: [], 'never shown': [], shown: [] };
  for (let part = 0; part < PARTS; part += 1) {
    for (const variant of shuffled(VARIANTS, random)) {
      parts[variant].push(await pages[variant].request(REQUESTS_OF_PART));
    }
  }
  return {
    without: sumOf(parts.without),
    'never shown': sumOf(parts['never shown']),
    shown: sumOf(parts.shown),
  };
}

/** One after the other: each is to be at rest before the next one begins. */
async function allOf(
  load: (variant: Variant) => Promise<LoadedPage>,
): Promise<Readonly<Record<Variant, LoadedPage>>> {
  return {
    without: await load('without'),
    'never shown': await load('never shown'),
    shown: await load('shown'),
  };
}

function sumOf(costs: readonly Cost[]): Cost {
  return costs.reduce((sum, { page, tools }) => ({
    page: sum.page + page,
    tools: sum.tools + tools,
  }));
}

/** The upper ends of the intervals, as `npm run bench` reports them. */
export function pageCpuFigures({ page }: PageFigures): readonly Figure[] {
  const figure = (key: string, variant: keyof typeof page): Figure => ({
    key,
    what: `CPU time of the page's process, panel ${variant}, x without the extension: 95 % interval, its upper end`,
    spread: page[variant],
    atMost: MOST_COSTLY,
    by: 'high',
  });
  return [figure('pageCpuRatio', 'shown'), figure('pageCpuRatioNeverShown', 'never shown')];
}

function isSettled(costs: Costs): boolean {
  if (costs.without.length < FEWEST_PAIRS) return false;
  return Object.values(figuresOf(costs).page).every(
    ({ median, low, high }) => median - low <= NARROW && high - median <= NARROW,
  );
}

function figuresOf(costs: Costs): PageFigures {
  const of = (process: keyof Cost) => {
    const against = (variant: Variant): MedianInterval =>
      medianInterval(
        costs[variant].map(
          (cost, round) => cost[process] / (costs.without[round]?.[process] ?? Number.NaN),
        ),
      );
    return { 'never shown': against('never shown'), shown: against('shown') };
  };
  return { pairs: costs.without.length, page: of('page'), tools: of('tools') };
}
