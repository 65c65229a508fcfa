import type { Driver } from '../../scripts/driver.ts';
import { poll } from '../../scripts/poll.ts';

/** Enough for the tools to be busy for several seconds. */
const REQUESTS = 3_000;
const LIMIT_MS = 300_000;

/** How many requests a second a page and its developer tools get through, when the page makes as many as it can. */
export async function sustainedPerSecond(driver: Driver, origin: string): Promise<number> {
  const { page } = driver;
  await page.goto(origin);
  const start = Date.now();
  // Not awaited: a browser ends a script that takes long.
  await page.evaluate((count) => void window.traffic.round(count), REQUESTS);
  await poll(
    { who: "The developer tools' log", what: 'all requests', limit: LIMIT_MS },
    async () => (await driver.logged('/api/')) >= REQUESTS,
  );
  return (REQUESTS * 1_000) / (Date.now() - start);
}
