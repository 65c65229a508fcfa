import { parseArgs } from 'node:util';
import { needLinux } from '../bench/live/cpu.ts';
import { type BenchServer, startBenchServer } from '../bench/live/server.ts';
import { type Minute, soakMinute } from '../bench/soak/minute.ts';
import { sortLatestFirst, watchLines } from '../bench/soak/panel-watch.ts';
import { isWithinLimits, minuteInWords, soakInWords } from '../bench/soak/report.ts';
import { sustainedPerSecond } from '../bench/soak/sustained.ts';
import { type BrowserName, launchMeasured } from './browsers.ts';
import { main as build } from './build.ts';
import type { Driver } from './driver.ts';
import { browserOf, oneOrAll, wholeNumber } from './options.ts';
import { poll } from './poll.ts';

/** Of what the developer tools alone get through. */
const SHARE = 0.5;
const MINUTE_MS = 60_000;
/** The last one is held against the first. */
const FEWEST_MINUTES = 2;

interface Soak {
  readonly name: BrowserName;
  readonly minutes: number;
  readonly perSecond: number;
  readonly server: BenchServer;
}

/**
 * `npm run soak`: real developer tools at half the rate that they alone get through, first without the extension and
 * then with its panel, an hour each, the page loaded anew every minute. `--browser firefox`, `--minutes 60`,
 * `--rate 110` requests a second in the place of half, `--extension on` or `off` for one of both. Linux only.
 *
 * @returns the exit code: 1 when a limit is exceeded, as when requests are missing in the counts
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chromium' },
      minutes: { type: 'string', default: '60' },
      rate: { type: 'string', default: '' },
      extension: { type: 'string', default: '' },
    },
  });
  needLinux();
  const name = browserOf(values.browser);
  const minutes = wholeNumber('minutes', values.minutes, FEWEST_MINUTES);
  const rate = values.rate === '' ? null : wholeNumber('rate', values.rate);
  const variants = oneOrAll('extension', values.extension, ['off', 'on']);
  await build();
  let isWithin = true;
  const server = await startBenchServer();
  try {
    const perSecond = rate ?? Math.round((await sustainedAlone(name, server)) * SHARE);
    for (const variant of variants) {
      const isShown = variant === 'on';
      console.log(
        `${name}, ${isShown ? 'with the panel' : 'without the extension'}, ${perSecond} requests a second, ${minutes} minutes`,
      );
      const done = await soak({ name, minutes, perSecond, server }, isShown);
      console.log(soakInWords(done).join('\n'));
      isWithin &&= isWithinLimits(done);
    }
  } finally {
    await server.close();
  }
  return isWithin ? 0 : 1;
}

async function sustainedAlone(name: BrowserName, { origin }: BenchServer): Promise<number> {
  const driver = await launchMeasured(name, null);
  try {
    await driver.showNetwork();
    const sustained = await sustainedPerSecond(driver, origin);
    console.log(`${name} alone: ${sustained.toFixed(0)} requests a second`);
    return sustained;
  } finally {
    await driver.close();
  }
}

async function soak(input: Soak, isShown: boolean): Promise<readonly Minute[]> {
  const { name, minutes, perSecond, server } = input;
  const servedBefore = server.served();
  const driver = await launchMeasured(name, isShown ? undefined : null);
  try {
    await driver.showNetwork();
    if (isShown) await showList(driver, server);
    const done: Minute[] = [];
    const start = Date.now();
    const common = { name, driver, server, servedBefore, perSecond, isShown };
    for (let index = 0; index < minutes; index += 1) {
      const end = start + (index + 1) * MINUTE_MS;
      const minute = await soakMinute({ ...common, index, end });
      if (isShown && minute.heap.extension === 0) {
        throw new Error(
          'The browser does not tell of a heap of the extension: its version is not known here.',
        );
      }
      console.log(minuteInWords(index, minute));
      done.push(minute);
    }
    return done;
  } finally {
    await driver.close();
  }
}

/** Shows the panel with a first line in its list. */
async function showList(driver: Driver, { origin }: BenchServer): Promise<void> {
  const { page, panel } = driver;
  await driver.setSize(1200, 800);
  await driver.showPanel();
  await page.goto(origin);
  await page.evaluate(() => window.traffic.probe('first'), null);
  const hasList = () => panel.evaluate(() => document.querySelector('.list') !== null, null);
  await poll({ who: 'The panel', what: 'its list' }, hasList);
  await sortLatestFirst(panel);
  await watchLines(panel);
}
