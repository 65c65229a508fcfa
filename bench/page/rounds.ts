import type { Driver } from '../../scripts/driver.ts';
import { poll } from '../../scripts/poll.ts';
import { cpuMs, renderers } from './cpu.ts';

/** How long the page is kept busy to see which process is its own, in ms. */
const BUSY_MS = 150;
/** A process is at rest that takes less than a tenth of its time for so long, in ms. */
const QUIET_MS = 500;
const QUIET_SHARE = 0.1;

/** What one round took, in milliseconds of CPU time. */
export interface RoundCost {
  /** The process that shows the page. */
  readonly page: number;
  /** All others that show documents: the developer tools, and the extension in them. */
  readonly tools: number;
}

/** Has the page make its requests, and waits until the page and all tools are at rest again. */
export async function costOfRound(driver: Driver, url: string): Promise<RoundCost> {
  const { page, pid } = driver;
  if (pid === null) throw new Error('The process of the browser is not to be had.');
  await page.goto(url);
  const own = await processOfPage(driver, pid);
  await atRest(pid);
  const before = costs(pid);
  await page.evaluate(() => Reflect.get(window, 'round').call(null), null);
  await atRest(pid);
  const after = costs(pid);
  const spent = (process: number): number => (after.get(process) ?? 0) - (before.get(process) ?? 0);
  const others = [...after.keys()].filter((process) => process !== own);
  return { page: spent(own), tools: others.reduce((sum, each) => sum + spent(each), 0) };
}

/** The one that is busy when the page is. */
async function processOfPage({ page }: Driver, main: number): Promise<number> {
  await atRest(main);
  const before = costs(main);
  await page.evaluate((ms) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  }, BUSY_MS);
  const after = costs(main);
  const busiest = [...after].sort(
    ([a, took], [b, tookB]) => tookB - (before.get(b) ?? 0) - (took - (before.get(a) ?? 0)),
  )[0];
  if (!busiest) throw new Error('The browser has no process that shows a page.');
  return busiest[0];
}

function costs(main: number): ReadonlyMap<number, number> {
  return new Map(renderers(main).map((pid) => [pid, cpuMs(pid)]));
}

async function atRest(main: number): Promise<void> {
  const total = (): number => [...costs(main).values()].reduce((sum, each) => sum + each, 0);
  let last = total();
  let since = Date.now();
  await poll({ who: 'The browser', what: 'that it is at rest' }, () => {
    const elapsed = Date.now() - since;
    if (elapsed < QUIET_MS) return false;
    const now = total();
    const isQuiet = now - last < elapsed * QUIET_SHARE;
    last = now;
    since = Date.now();
    return isQuiet;
  });
}
