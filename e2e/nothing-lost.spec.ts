import { errorsAmong, startTraffic, type Traffic } from '../demo/traffic.ts';
import type { InspectedTab, PageSurface, Surface } from '../scripts/driver.ts';
import { readSums, type Sums } from '../scripts/sums.ts';
import { expect } from './expect.ts';
import { test as base, start } from './harness.ts';
import { readRows } from './panel.ts';

// Every request that the browser tells of ends in one count, and every error is listed, whatever happens to
// the page, to the developer tools and to the extension meanwhile.

/** What the empty state says of the past. */
const UNSEEN = 'Requests made before Errata began to watch cannot be seen';

const test = base.extend<{ traffic: Traffic }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
  traffic: async ({}, use) => {
    const traffic = await startTraffic();
    await use(traffic);
    await traffic.close();
  },
});

test('500 requests at full speed are all counted, and all errors listed', async ({
  tools,
  traffic,
}) => {
  const { page, panel } = tools.driver;
  await open(page, panel, traffic);
  await send(page, 500);
  await expectCounted(panel, 500);
});

test('nothing is lost while the developer tools are docked', async ({ tools, traffic }) => {
  const { page, panel, setDock, setSize } = tools.driver;
  await open(page, panel, traffic);
  await send(page, 100_000);
  for (const dock of ['bottom', 'right', 'window'] as const) {
    const before = await sentSoFar(page);
    await setDock(dock);
    await expect.poll(() => sentSoFar(page)).toBeGreaterThan(before);
  }
  const sent = await stopSending(page);
  await setSize(1200, 800);
  await expectCounted(panel, sent);
});

test('a failing response keeps its body when the page changes its address at once', async ({
  tools,
  traffic,
}) => {
  const { page, panel } = tools.driver;
  await open(page, panel, traffic);
  for (let time = 1; time <= 10; time += 1) {
    await page.click('#push');
    await expect.poll(() => dataOf(page, 'pushed')).toBe(String(time));
  }
  await expect.poll(async () => (await settled(panel)).listed).toBe(10);
  expect((await readRows(panel)).map(({ body }) => body)).toEqual(
    Array.from({ length: 10 }, () => '{"oops":{"why":"m"}}'),
  );
});

test('a navigation at once after an error, or within a body, leaves nothing uncounted', async ({
  tools,
  traffic,
}, { project }) => {
  const { page, panel } = tools.driver;
  await open(page, panel, traffic);
  await page.click('#leave');
  await expect.poll(() => addressOf(page)).toBe(`${traffic.url}?left`);
  // What was still on its way to Firefox's own panel when the page navigated is told of nobody.
  if (project.name === 'chromium') {
    await expect.poll(async () => (await settled(panel)).listed).toBe(1);
    const [row] = await readRows(panel);
    expect(row?.exchange.status).toBe(500);
    const notes = row?.finding.notes.map(({ text }) => text).join();
    if (row?.body === null) expect(notes).toContain('turn on Preserve log');
  }
  await page.click('#leave-within');
  await expect.poll(() => addressOf(page)).toBe(`${traffic.url}?left-within`);
  // Whether the browser tells of the half response is its own affair.
  const listed = async () =>
    (await readRows(panel)).filter(({ exchange }) => !exchange.url.includes('/half/')).length;
  await settled(panel);
  const before = await listed();
  await send(page, 40);
  await expect.poll(listed).toBe(before + errorsAmong(40));
  await settled(panel);
});

test('closed tools begin a new log, which says so, and an extension that is reloaded another', async ({
  traffic,
}, { project }) => {
  const { driver, stop } = await start(project.name);
  try {
    await driver.page.goto(traffic.url);
    await send(driver.page, 40);
    await expect.poll(() => sentSoFar(driver.page)).toBe(40);
    // The panel is shown for the first time, and knows of everything.
    await driver.showPanel();
    await expect.poll(async () => (await settled(driver.panel)).listed).toBe(errorsAmong(40));

    await driver.closeTools();
    await driver.openTools();
    await driver.showPanel();
    expect(await settled(driver.panel)).toMatchObject({ seen: 0, listed: 0 });
    expect(await shownText(driver.panel)).toContain(UNSEEN);
    await send(driver.page, 40);
    await expectCounted(driver.panel, 40);

    // Firefox takes the panel away with the extension; Chromium closes the developer tools.
    const areOpen = await driver.reloadExtension();
    expect(areOpen).toBe(project.name === 'firefox');
    if (!areOpen) await driver.openTools();
    await driver.showPanel();
    expect(await settled(driver.panel)).toMatchObject({ seen: 0, listed: 0 });
    expect(await shownText(driver.panel)).toContain(UNSEEN);
    await send(driver.page, 40);
    await expectCounted(driver.panel, 40);
  } finally {
    await stop();
  }
});

test('what ended while the developer tools were opening is seen where the browser tells of it', async ({
  traffic,
}, { project }) => {
  const { driver, stop } = await start(project.name);
  try {
    const search = '?send=100000';
    const tab = await driver.openTab(`${traffic.url}${search}`);
    await tab.showPanel();
    await stopSending(tab.page);
    // Firefox tells its extensions of what comes after them, and of nothing else.
    if (project.name === 'chromium') {
      const missing = async () => (await tab.logged(search)) - (await settled(tab.panel)).seen;
      await expect.poll(missing).toBe(0);
    }
    expect((await settled(tab.panel)).listed).toBeGreaterThan(0);
  } finally {
    await stop();
  }
});

test('a page that crashes leaves nothing pending once it is loaded again', async ({ traffic }, {
  project,
}) => {
  const { driver, stop } = await start(project.name);
  try {
    const tab: InspectedTab = await driver.openTab();
    await tab.page.goto(traffic.url);
    await tab.showPanel();
    await send(tab.page, 2_000);
    await expect.poll(() => sentSoFar(tab.page)).toBeGreaterThan(100);
    await tab.crashPage();
    const { seen, listed } = await sumsNow(tab.panel);
    expect(seen).toBeGreaterThan(0);
    const search = '?send=40';
    await tab.restorePage(`${traffic.url}${search}`);
    const again = async () =>
      (await readRows(tab.panel)).filter(({ exchange }) => exchange.url.endsWith(search)).length;
    await expect.poll(again).toBe(errorsAmong(40));
    expect((await settled(tab.panel)).seen).toBeGreaterThanOrEqual(seen + 40);
    expect((await settled(tab.panel)).listed).toBeGreaterThanOrEqual(listed + errorsAmong(40));
  } finally {
    await stop();
  }
});

/**
 * Opens the page of the traffic with an empty log. Requests are told of in their order: with its first errors
 * the panel knows of all before them.
 */
async function open(page: PageSurface, panel: Surface, { url }: Traffic): Promise<void> {
  await page.goto(url);
  const { listed } = await sumsNow(panel);
  await send(page, 16);
  await expect.poll(async () => (await settled(panel)).listed).toBe(listed + errorsAmong(16));
  await panel.click('[aria-label="Clear the list"]');
  await expect.poll(async () => (await sumsNow(panel)).seen).toBe(0);
}

/** Lets the page begin to send so many requests. */
async function send(page: PageSurface, count: number): Promise<void> {
  await page.evaluate((count) => {
    document.body.dataset['count'] = String(count);
    document.body.dataset['sent'] = '0';
  }, count);
  await page.click('#send');
}

/** Lets the page send no more, and waits for its last answers. Resolves with how many requests it has sent since it began. */
async function stopSending(page: PageSurface): Promise<number> {
  await page.evaluate(() => document.body.setAttribute('data-stopped', ''), null);
  await expect.poll(() => dataOf(page, 'sending')).toBe('0');
  return sentSoFar(page);
}

async function sentSoFar(page: PageSurface): Promise<number> {
  return Number(await dataOf(page, 'sent'));
}

function shownText(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.body.textContent ?? '', null);
}

function dataOf(page: PageSurface, name: string): Promise<string> {
  return page.evaluate((name) => document.body.dataset[name] ?? '', name);
}

function addressOf(page: PageSurface): Promise<string> {
  return page
    .evaluate(() => (document.readyState === 'complete' ? location.href : ''), null)
    .catch(() => '');
}

/** What the log says now; the sums must hold at every moment. A panel that is just moved has no log. */
async function sumsNow(panel: Surface): Promise<Sums> {
  let sums: Sums | null = null;
  await expect
    .poll(async () => {
      sums = await readSums(panel);
      return sums?.wrong ?? null;
    })
    .not.toBeNull();
  if (!sums) throw new Error('The panel has no log.');
  const { wrong }: Sums = sums;
  expect(wrong).toEqual([]);
  return sums;
}

/** The same as soon as nothing is pending. */
async function settled(panel: Surface): Promise<Sums> {
  await expect.poll(async () => (await sumsNow(panel)).pending).toBe(0);
  return sumsNow(panel);
}

/** All of so many requests, and no other, with all errors among them. */
async function expectCounted(panel: Surface, count: number): Promise<void> {
  const counted = async (): Promise<readonly number[]> => {
    const { seen, listed, pending } = await sumsNow(panel);
    return [seen, listed, pending];
  };
  const limit = { timeout: 60_000, intervals: [100, 250, 500] };
  await expect.poll(counted, limit).toEqual([count, errorsAmong(count), 0]);
}
