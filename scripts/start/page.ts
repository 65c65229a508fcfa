import type { Driver } from '../driver.ts';
import type { SeenTraffic } from '../findings.ts';
import { readTraffic } from '../findings.ts';
import { saveScreenshot } from './screenshot.ts';
import { printFindings } from './table.ts';

/** Requests go on after a page has loaded: they count until none has come for this long. */
const QUIET_MS = 1_000;
const LONGEST_MS = 15_000;
const POLL_MS = 100;
/** Chromium's name for what went wrong, Playwright's for a page without end, and Firefox's. */
const REASON = /net::\w+|Timeout \d+ms exceeded|(?<=could not be opened \()[\w.-]+/;

/**
 * Opens a page without a window and prints what the panel finds in its traffic.
 *
 * @param url absolute, http or https
 * @returns the exit code: 0, or 1 when the page could not be loaded
 */
export async function openAndReport(driver: Driver, url: string): Promise<number> {
  let isOver = false;
  void driver.closed.then(() => {
    isOver = true;
  });
  try {
    await driver.page.goto(url);
  } catch (error) {
    if (isOver) throw error;
    const reason = REASON.exec(String(error))?.[0] ?? 'it did not load';
    console.error(`${url} could not be opened (${reason}); check the address and the network.`);
    return 1;
  }
  const { seen, findings } = await quiet(driver);
  if (findings.length > 0) printFindings(findings);
  console.log(`Found ${findings.length} in ${seen} finished requests of ${url}.`);
  await saveScreenshot(driver);
  return 0;
}

async function quiet({ panel }: Driver): Promise<SeenTraffic> {
  const start = Date.now();
  let last = await readTraffic(panel);
  let changed = start;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const now = await readTraffic(panel);
    if (now.seen !== last.seen || now.pending > 0) changed = Date.now();
    last = now;
    if (Date.now() - changed > QUIET_MS || Date.now() - start > LONGEST_MS) return now;
  }
}
