import type { Driver } from '../../scripts/driver.ts';
import { type Random, shuffled } from '../random.ts';
import { type MedianInterval, medianInterval } from './interval.ts';
import { costOfRound, type RoundCost } from './rounds.ts';

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

/** Rounds that warm up caches and compilers, and do not count. */
const WARM_UPS = 3;
const FEWEST_PAIRS = 20;
/** The interval may be so wide, to either side of the median. */
const NARROW = 0.01;

/**
 * Measures until the 95 % interval of both medians is narrow, or `mostPairs` are done. A pair are two
 * rounds one after the other, with and without the extension; what comes first is drawn by lot.
 */
export async function pageFigures(
  browsers: Readonly<Record<Variant, Driver>>,
  url: string,
  mostPairs: number,
  random: Random,
): Promise<PageFigures> {
  const costs: Readonly<Record<Variant, RoundCost[]>> = {
    without: [],
    'never shown': [],
    shown: [],
  };
  for (let round = -WARM_UPS; round < mostPairs; round += 1) {
    for (const variant of shuffled(VARIANTS, random)) {
      const cost = await costOfRound(browsers[variant], url);
      if (round >= 0) costs[variant].push(cost);
    }
    if (round + 1 >= FEWEST_PAIRS && isNarrow(figuresOf(costs))) break;
  }
  return figuresOf(costs);
}

function isNarrow({ page }: PageFigures): boolean {
  return Object.values(page).every(
    ({ median, low, high }) => median - low <= NARROW && high - median <= NARROW,
  );
}

function figuresOf(costs: Readonly<Record<Variant, readonly RoundCost[]>>): PageFigures {
  const of = (process: keyof RoundCost) => {
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
