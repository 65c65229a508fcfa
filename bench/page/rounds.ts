import type { Driver } from '../../scripts/driver.ts';
import { poll } from '../../scripts/poll.ts';
import { renderers, spentBetween, type ThreadTimes, threadTimes } from '../live/cpu.ts';

/** How long the page is kept busy to see which process is its own, in ms. */
const BUSY_MS = 150;
/** A process is at rest that takes less than a tenth of its time for so long, in ms. */
const QUIET_MS = 300;
const QUIET_SHARE = 0.1;

/** What some work took, in milliseconds of CPU time. */
export interface Cost {
  /** The process that shows the page. */
  readonly page: number;
  /** All others that show documents: the developer tools, and the extension in them. */
  readonly tools: number;
}

/** A page that was just loaded, with all around it at rest. */
export interface LoadedPage {
  /** Has the page make requests; resolves with what they took when all is at rest again. */
  request(count: number): Promise<Cost>;
}

/** Loads the page. */
export async function loadPage({ page, pid }: Driver, url: string): Promise<LoadedPage> {
  if (pid === null) throw new Error('The process of the browser is not to be had.');
  await page.goto(url);
  await atRest(pid);
  const busy = await spentDuring(pid, () =>
    page.evaluate((ms) => {
      const end = performance.now() + ms;
      while (performance.now() < end);
    }, BUSY_MS),
  );
  const [own] = [...busy].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return {
    async request(count) {
      const spent = await spentDuring(pid, () =>
        page.evaluate((count) => window.traffic.round(count), count),
      );
      const tools = [...spent].filter(([process]) => process !== own);
      return {
        page: (own !== undefined && spent.get(own)) || Number.NaN,
        tools: tools.reduce((sum, [, ms]) => sum + ms, 0),
      };
    },
  };
}

/** What each process took from the beginning of some work until all of them were at rest again. */
async function spentDuring(
  main: number,
  work: () => Promise<void>,
): Promise<ReadonlyMap<number, number>> {
  const before = timesNow(main);
  await work();
  await atRest(main);
  return spentBetween(before, timesNow(main));
}

function timesNow(main: number): ThreadTimes {
  return threadTimes(renderers(main));
}

async function atRest(main: number): Promise<void> {
  let last = timesNow(main);
  let since = Date.now();
  await poll({ who: 'The browser', what: 'that it is at rest' }, () => {
    const elapsed = Date.now() - since;
    if (elapsed < QUIET_MS) return false;
    const now = timesNow(main);
    const spent = [...spentBetween(last, now).values()].reduce((sum, each) => sum + each, 0);
    last = now;
    since = Date.now();
    return spent < elapsed * QUIET_SHARE;
  });
}
