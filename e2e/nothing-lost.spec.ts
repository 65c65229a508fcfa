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

test('a navigation keeps what is listed, bodies included, and leaves nothing uncounted', async ({
  tools,
  traffic,
}, { project }) => {
  const { page, panel } = tools.driver;
  await open(page, panel, traffic);
  await send(page, 8);
  await expectCounted(panel, 8);
  // These bodies were asked for when their requests ended: the next document cannot take them away.
  const kept = await readBodies(panel);
  expect(kept).toContain('{"oops":{"why":"m"}}');

  await page.click('#leave');
  await expect.poll(() => addressOf(page)).toBe(`${traffic.url}?left`);
  // What was still on its way to Firefox's own panel when the page navigated is told of nobody.
  if (project.name === 'chromium') {
    await expect.poll(async () => (await settled(panel)).listed).toBe(errorsAmong(8) + 1);
    const row = (await readRows(panel)).at(-1);
    expect(row?.exchange.status).toBe(500);
    // Which of both is a race in the browser: the body, or what to do to have it the next time.
    const notes = row?.finding.notes.map(({ text }) => text).join();
    if (row?.body === null) expect(notes).toContain('turn on Preserve log');
    else expect(row?.body).toBe('{"oops":{"why":"m"}}');
  }
  await expectListedFrom(page, panel, '?left');
  expect((await readBodies(panel)).slice(0, kept.length)).toEqual(kept);

  // Whether the browser tells of the half response is its own affair.
  await page.click('#leave-within');
  await expect.poll(() => addressOf(page)).toBe(`${traffic.url}?left-within`);
  await expectListedFrom(page, panel, '?left-within');
  expect((await readBodies(panel)).slice(0, kept.length)).toEqual(kept);
  // It is said where the requests are counted, however full the list is.
  const explained = await panel.evaluate(
    () => document.querySelector('#explains-seen')?.textContent ?? '',
    null,
  );
  expect(explained).toContain(UNSEEN);
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

test('while a page sends on, all is seen from when the tools are open again, or the extension is reloaded', async ({
  traffic,
}, { project }) => {
  const { driver, stop } = await start(project.name);
  const { page, panel } = driver;
  try {
    await page.goto(traffic.url);
    await driver.showPanel();
    await send(page, 100_000);
    await expect.poll(async () => (await sumsNow(panel)).listed).toBeGreaterThan(0);

    await driver.closeTools();
    await driver.openTools();
    await driver.showPanel();
    const opened = await askedSoFar(page);
    await expect.poll(() => sentSoFar(page)).toBeGreaterThan(opened + 200);
    await expectErrors(panel, opened, opened + 200);

    if (!(await driver.reloadExtension())) await driver.openTools();
    await driver.showPanel();
    const reloaded = await askedSoFar(page);
    await expect.poll(() => sentSoFar(page)).toBeGreaterThan(reloaded + 200);
    const sent = await stopSending(page);
    await expectErrors(panel, reloaded, sent);
    expect((await settled(panel)).seen).toBeGreaterThanOrEqual(sent - reloaded);
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

/** The number of the request that the page sends next. */
async function askedSoFar(page: PageSurface): Promise<number> {
  return Number(await dataOf(page, 'asked'));
}

/** Lets a page that was navigated to send 40 requests: all errors among them are listed, once each. */
async function expectListedFrom(page: PageSurface, panel: Surface, search: string): Promise<void> {
  await send(page, 40);
  const listed = async () =>
    (await readRows(panel)).filter(
      ({ exchange: { url } }) => url.endsWith(search) && !url.includes('/half/'),
    ).length;
  await expect.poll(listed).toBe(errorsAmong(40));
  await settled(panel);
}

/** Of the requests with these numbers, sent in one go, all errors are listed, once each. */
async function expectErrors(panel: Surface, from: number, to: number): Promise<void> {
  const listed = async (): Promise<readonly number[]> => {
    await sumsNow(panel);
    const urls = await panel.evaluate(
      () => window.errataHost?.sources.current.log.rows.map(({ exchange }) => exchange.url) ?? [],
      null,
    );
    const numbers = urls
      .map((url) => Number(/\/(\d+)$/.exec(url)?.[1]))
      .filter((number) => number >= from && number < to);
    return [numbers.length, new Set(numbers).size];
  };
  const errors = errorsAmong(to) - errorsAmong(from);
  await expect.poll(listed, { timeout: 60_000 }).toEqual([errors, errors]);
}

async function readBodies(panel: Surface): Promise<readonly (string | null)[]> {
  return (await readRows(panel)).map(({ body }) => body);
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
