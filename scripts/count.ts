import { parseArgs } from 'node:util';
import { errorsAmong, startTraffic } from '../demo/traffic.ts';
import { type BrowserName, launchMeasured } from './browsers.ts';
import { main as build } from './build.ts';
import type { Dock, Driver } from './driver.ts';
import { browsersOf, wholeNumber } from './options.ts';
import { poll } from './poll.ts';
import { missingIn, readSums, type Sums } from './sums.ts';

/** Between two navigations: the developer tools keep about 11 KB of each request until the next one. */
const ROUND = 2_500;
/** The developer tools are moved once in so many rounds. */
const ROUNDS_OF_DOCK = 4;
const DOCKS: readonly Dock[] = ['bottom', 'right', 'window'];
/** In milliseconds, between two looks at the sums. */
const PAUSE_MS = 250;
/** In milliseconds: what a slow machine takes for the requests of one round. */
const ROUND_LIMIT_MS = 5 * 60_000;

/**
 * `npm run count -- --requests 100000 --browser chromium`: lets a page send that many requests of all kinds
 * at full speed, with the real developer tools open, which are moved now and then, and looks again and again
 * whether every request is in one count, and every error is listed or counted as one that there is no room for. Returns
 * the exit code: 1 when anything is missing.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      requests: { type: 'string', default: '100000' },
      browser: { type: 'string', default: '' },
    },
  });
  const requests = wholeNumber('requests', values.requests);
  const names = browsersOf(values.browser);
  await build();
  let isWhole = true;
  for (const name of names) {
    isWhole = (await countIn(name, requests)) && isWhole;
  }
  return isWhole ? 0 : 1;
}

async function countIn(name: BrowserName, requests: number): Promise<boolean> {
  const traffic = await startTraffic();
  const driver = await launchMeasured(name);
  try {
    await driver.page.goto(traffic.url);
    await driver.showPanel();
    const begun = performance.now();
    const { looks, faults, last } = await sendAll(name, driver, requests);
    const seconds = (performance.now() - begun) / 1_000;
    console.log(
      `${name}: ${requests} requests in ${seconds.toFixed(0)} s, ${looks} looks at the sums.\n` +
        `  ${last.seen} seen, documents among them; ${last.listed} errors listed, or counted where there was no room.`,
    );
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length === 0) console.log('  Every request is in one count, and so is every error.');
    return faults.length === 0;
  } finally {
    await driver.close();
    await traffic.close();
  }
}

/** What was found while all were sent. */
interface Found {
  readonly looks: number;
  readonly faults: readonly string[];
  readonly last: Sums;
}

async function sendAll(name: BrowserName, driver: Driver, requests: number): Promise<Found> {
  const faults = new Set<string>();
  let looks = 0;
  let errors = 0;
  const look = async (): Promise<Sums | undefined> => {
    const sums = await readSums(driver.panel);
    if (!sums) return undefined;
    looks += 1;
    for (const fault of sums.wrong) faults.add(fault);
    return sums;
  };
  let last = NOTHING;
  for (let sent = 0, round = 0; sent < requests; sent += ROUND, round += 1) {
    const count = Math.min(ROUND, requests - sent);
    await driver.page.reload();
    await send(driver, count);
    errors += errorsAmong(count);
    const dock = round % ROUNDS_OF_DOCK === 0 ? DOCKS[(round / ROUNDS_OF_DOCK) % 3] : undefined;
    if (dock) await driver.setDock(dock);
    // The document was loaded before the first round, and in each.
    const served = { documents: round + 2, requests: sent + count, errors };
    const missing = (): readonly string[] => missingIn(last, served, name);
    const isCounted = async (): Promise<boolean> => {
      last = (await look()) ?? last;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      return missing().length === 0;
    };
    const limit = { who: 'The panel', what: `${errors} errors`, limit: ROUND_LIMIT_MS };
    await poll(limit, isCounted).catch(() => undefined);
    if (missing().length > 0) {
      for (const fault of missing()) faults.add(fault);
      break;
    }
    if ((round + 1) % ROUNDS_OF_DOCK === 0) console.log(`  ${sent + count} ...`);
  }
  return { looks, faults: [...faults], last };
}

const NOTHING: Sums = { seen: 0, pending: 0, listed: 0, wrong: [] };

async function send({ page }: Driver, count: number): Promise<void> {
  await page.evaluate((count) => document.body.setAttribute('data-count', String(count)), count);
  await page.click('#send');
}
