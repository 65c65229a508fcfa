import { parseArgs } from 'node:util';
import { type BenchServer, startBenchServer } from '../bench/live/server.ts';
import { type Minute, soakMinute } from '../bench/soak/minute.ts';
import { sortLatestFirst, watchLines } from '../bench/soak/panel-watch.ts';
import { minuteInWords, soakInWords } from '../bench/soak/report.ts';
import { sustainedPerSecond } from '../bench/soak/sustained.ts';
import { type BrowserName, isBrowserName, launchMeasured } from './browsers.ts';
import { main as build } from './build.ts';
import type { Driver } from './driver.ts';
import { poll } from './poll.ts';

/** Of what the developer tools alone get through. */
const SHARE = 0.5;
const MINUTE_MS = 60_000;

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
 * @returns the exit code
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
  const name = values.browser;
  const minutes = Number(values.minutes);
  if (!isBrowserName(name) || !(minutes >= 1) || process.platform !== 'linux') {
    console.error('Run this on Linux, with --browser chromium or firefox and --minutes from 1 up.');
    return 1;
  }
  await build();
  const server = await startBenchServer();
  try {
    const sustained = values.rate === '' ? await sustainedAlone(name, server) : null;
    const perSecond = Math.round(sustained === null ? Number(values.rate) : sustained * SHARE);
    if (sustained !== null) console.log(`${name} alone: ${sustained.toFixed(0)} requests a second`);
    const variants = values.extension === '' ? ['off', 'on'] : [values.extension];
    for (const variant of variants) {
      const isShown = variant === 'on';
      console.log(
        `${name}, ${isShown ? 'with the panel' : 'without the extension'}, ${perSecond} requests a second, ${minutes} minutes`,
      );
      const done = await soak({ name, minutes, perSecond, server }, isShown);
      console.log(soakInWords(done).join('\n'));
    }
  } finally {
    await server.close();
  }
  return 0;
}

async function sustainedAlone(name: BrowserName, { origin }: BenchServer): Promise<number> {
  const driver = await launchMeasured(name, false);
  try {
    await driver.showNetwork();
    return await sustainedPerSecond(driver, origin);
  } finally {
    await driver.close();
  }
}

async function soak(input: Soak, isShown: boolean): Promise<readonly Minute[]> {
  const { name, minutes, perSecond, server } = input;
  const driver = await launchMeasured(name, isShown);
  try {
    await driver.showNetwork();
    if (isShown) await showList(driver, server);
    const done: Minute[] = [];
    const start = Date.now();
    for (let index = 0; index < minutes; index += 1) {
      const end = start + (index + 1) * MINUTE_MS;
      const { origin } = server;
      const minute = await soakMinute({ driver, origin, perSecond, isShown, index, end });
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
