import type { Driver, Surface } from '../scripts/driver.ts';
import { expectedFindings, failAll } from './all-examples.ts';
import { expect } from './expect.ts';
import { openDemo, test } from './harness.ts';
import {
  changeSettings,
  clearFilter,
  pressKey,
  readLog,
  rowCount,
  selectRow,
  shownDetail,
  shownRows,
  typeFilter,
} from './panel.ts';

const ERROR = '8x8-api-1300';
const OTHER = '8x8-api-1001';

test('repeats of one error are one row, which unfolds and folds by keyboard', async ({ tools }) => {
  const { page, panel } = tools.driver;
  for (const id of [ERROR, ERROR, OTHER, ERROR]) await page.click(`[id="${id}"]`);
  await expect.poll(async () => (await lines(panel)).length).toBe(2);
  await expect
    .poll(async () => (await lines(panel)).map(({ kind, code }) => `${kind} ${code}`))
    .toEqual(['group 1300×3', 'finding 1001']);
  await selectRow(panel, 'Home');
  await pressKey(panel, 'ArrowRight');
  const unfolded = await lines(panel);
  expect(unfolded.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
    'group 1',
    'finding 2',
    'finding 2',
    'finding 2',
    'finding 1',
  ]);
  expect(unfolded[0]?.expanded).toBe('true');
  await pressKey(panel, 'ArrowDown');
  await pressKey(panel, 'ArrowLeft');
  await pressKey(panel, 'ArrowLeft');
  expect(await lines(panel)).toHaveLength(2);
});

test('a heading sorts, back, and not at all, by mouse and by keyboard', async ({ tools }) => {
  const { page, panel } = tools.driver;
  for (const id of [ERROR, OTHER, 'emnify-unknown-code']) await page.click(`[id="${id}"]`);
  const order = async () => (await shownRows(panel)).map(({ code }) => code);
  await expect.poll(async () => (await order()).length).toBe(3);
  const unsorted = await order();
  const sorted = async () =>
    panel.evaluate(
      () => document.querySelector('.header .code')?.getAttribute('aria-sort') ?? '',
      null,
    );
  await panel.click('.header .code button');
  await expect.poll(order).toEqual([...unsorted].sort());
  expect(await sorted()).toBe('ascending');
  await pressKey(panel, 'Enter');
  await expect.poll(order).toEqual([...unsorted].sort().reverse());
  expect(await sorted()).toBe('descending');
  await pressKey(panel, 'Enter');
  await expect.poll(order).toEqual(unsorted);
  expect(await sorted()).toBe('none');
});

test('Alt with an arrow resizes a column, for the next developer tools too', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await lines(panel)).length).toBe(1);
  const width = () =>
    panel.evaluate(
      () => document.querySelector('.header .vendor')?.getBoundingClientRect().width ?? 0,
      null,
    );
  const before = await width();
  await panel.evaluate(
    () => document.querySelector<HTMLElement>('.header .vendor button')?.focus(),
    null,
  );
  await pressKey(panel, 'Alt+ArrowRight');
  await pressKey(panel, 'Alt+ArrowRight');
  expect(Math.round((await width()) - before)).toBe(20);
  const kept = await panel.evaluate(() => window.errataHost?.settings.current.columns ?? '', null);
  expect(kept).not.toBe('');
  await changeSettings(panel, { columns: '' });
  await expect.poll(width).toBe(before);
});

test('several rows are selected with Shift, and all their ids are copied', async ({ tools }) => {
  const { page, panel, clipboard } = tools.driver;
  for (const id of [ERROR, OTHER]) await page.click(`[id="${id}"]`);
  await expect.poll(async () => (await lines(panel)).length).toBe(2);
  await selectRow(panel, 'Home');
  const [first] = (await shownDetail(panel))?.ids ?? [];
  await pressKey(panel, 'ArrowDown');
  const [second] = (await shownDetail(panel))?.ids ?? [];
  await pressKey(panel, 'Shift+ArrowUp');
  expect((await lines(panel)).map(({ selected }) => selected)).toEqual(['true', 'true']);
  await pressKey(panel, 'Control+c');
  await expect.poll(clipboard).toBe(`${first}\n${second}`);
});

test('a navigation starts a group of its own, and folds what nobody reads', async ({ tools }) => {
  const { driver, sandbox } = tools;
  const { page, panel } = driver;
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await lines(panel)).length).toBe(1);
  await openDemo(driver, sandbox, '/?second');
  await page.click(`[id="${OTHER}"]`);
  const shape = async () => (await lines(panel)).map(({ kind, text }) => `${kind} ${text}`);
  await expect
    .poll(shape)
    .toEqual([
      expect.stringMatching(/^page .*\/ ?1 error$/),
      expect.stringMatching(/^page .*\?second=? ?1 error$/),
      expect.stringMatching(/^finding .*1001/),
    ]);
  // The one that is read stays unfolded.
  await selectRow(panel, 'End');
  await openDemo(driver, sandbox, '/?third');
  await page.click(`[id="${ERROR}"]`);
  await expect
    .poll(async () => (await lines(panel)).map(({ kind, expanded }) => `${kind} ${expanded}`))
    .toEqual(['page false', 'page true', 'finding null', 'page true', 'finding null']);
  expect((await shownDetail(panel))?.title).toContain('1001');
  await pressKey(panel, 'Home');
  await pressKey(panel, 'Enter');
  await expect.poll(async () => (await lines(panel)).length).toBe(6);
});

test('an element that passes from line to line shows the next one as a new element would', async ({
  tools,
}) => {
  const { driver, sandbox } = tools;
  const { page, panel } = driver;
  // Times go by.
  const cells = () =>
    panel.evaluate(
      () =>
        [...document.querySelectorAll('.row:not(.header)')].map((row) =>
          [...row.querySelectorAll(':scope > :not(.time)')].map(({ outerHTML }) => outerHTML),
        ),
      null,
    );
  const kinds = async () => (await lines(panel)).map(({ kind }) => kind);
  for (const id of [ERROR, ERROR]) await page.click(`[id="${id}"]`);
  await expect.poll(kinds).toEqual(['group']);
  // Not before: requests that are made at once may start in another order.
  await page.click(`[id="${OTHER}"]`);
  await expect.poll(kinds).toEqual(['group', 'finding']);
  const grouped = await cells();
  expect(grouped.map((row) => row.join('').includes('twisty'))).toEqual([true, false]);
  await changeSettings(panel, { grouping: false });
  await expect.poll(kinds).toEqual(['finding', 'finding', 'finding']);
  const [first, second, third] = await cells();
  expect(second).toEqual(first);
  expect(third).toEqual(grouped[1]);
  await changeSettings(panel, { grouping: true });
  await expect.poll(kinds).toEqual(['group', 'finding']);
  expect(await cells()).toEqual(grouped);
  await openDemo(driver, sandbox, '/?second');
  await page.click(`[id="${OTHER}"]`);
  await expect.poll(kinds).toEqual(['page', 'page', 'finding']);
  expect((await cells()).map((row) => row.length)).toEqual([1, 1, 5]);
});

test('a status is not cut in a group within a page, however narrow the list', async ({ tools }) => {
  const { driver, sandbox } = tools;
  const { page, panel } = driver;
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await lines(panel)).length).toBe(1);
  await openDemo(driver, sandbox, '/?second');
  for (const id of [ERROR, ERROR]) await page.click(`[id="${id}"]`);
  const kinds = async () => (await lines(panel)).map(({ kind }) => kind);
  await expect.poll(kinds).toEqual(['page', 'page', 'group']);
  await selectRow(panel, 'End');
  await pressKey(panel, 'ArrowRight');
  await expect.poll(kinds).toEqual(['page', 'page', 'group', 'finding', 'finding']);
  for (const width of [300, 420, 900, 1_200]) {
    await driver.setSize(width, 800);
    const cut = () =>
      panel.evaluate(
        () =>
          [...document.querySelectorAll('.row:not(.header) .status')].filter(
            ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
          ).length,
        null,
      );
    await expect.poll(cut, { message: `at ${width} pixels` }).toBe(0);
  }
});

test('a log that is preserved is one list across navigations', async ({ tools }) => {
  const { driver, sandbox } = tools;
  const { page, panel } = driver;
  await panel.click('.check input');
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await lines(panel)).length).toBe(1);
  await openDemo(driver, sandbox, '/?second');
  await page.click(`[id="${OTHER}"]`);
  await expect
    .poll(async () => (await lines(panel)).map(({ kind }) => kind))
    .toEqual(['finding', 'finding']);
  await panel.click('.check input');
  await expect
    .poll(async () => (await lines(panel)).map(({ kind }) => kind))
    .toEqual(['page', 'page', 'finding']);
});

test('recording is paused by its button, and in Chromium by Control+E; Control+L clears there', async ({
  tools,
}, { project }) => {
  const { page, panel } = tools.driver;
  const pressed = () =>
    panel.evaluate(
      () => document.querySelector('.record')?.getAttribute('aria-pressed') ?? '',
      null,
    );
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await lines(panel)).length).toBe(1);
  await panel.click('.record');
  await expect.poll(pressed).toBe('false');
  await page.click(`[id="${OTHER}"]`);
  await expect.poll(async () => (await readLog(panel))?.counts.skipped.paused).toBe(1);
  if (project.name === 'chromium') await pressKey(panel, 'Control+e');
  else await panel.click('.record');
  await expect.poll(pressed).toBe('true');
  await page.click(`[id="${OTHER}"]`);
  await expect.poll(async () => (await lines(panel)).length).toBe(2);
  if (project.name === 'chromium') await pressKey(panel, 'Control+l');
  else await panel.click('[aria-label="Clear the list"]');
  await expect.poll(async () => (await readLog(panel))?.findings.length).toBe(0);
});

test('a list at its end stays there while it fills and the bars above it grow, and no frame is empty', async ({
  tools,
}) => {
  const { panel } = tools.driver;
  await panel.evaluate(watchFrames, null);
  await fill(tools.driver);
  await expect.poll(() => toEnd(panel)).toBeLessThan(1);
  const { frames, emptiest } = await panel.evaluate(framesWatched, null);
  expect(frames).toBeGreaterThan(20);
  expect(emptiest).toBeLessThan(1);
  await changeSettings(panel, { grouping: true });
});

test('a list at its end is there again after a filter, also after one that nothing passes', async ({
  tools,
}) => {
  const { page, panel } = tools.driver;
  await fill(tools.driver);
  await expect.poll(() => toEnd(panel)).toBeLessThan(1);
  const count = await rowCount(panel);
  for (const text of ['status-code:404', 'code:1300', 'nothing has this']) {
    await panel.click('#filter');
    await typeFilter(panel, text);
    await expect.poll(() => rowCount(panel)).toBeLessThan(count / 2);
    await clearFilter(panel);
    await expect.poll(() => rowCount(panel)).toBe(count);
    await expect.poll(() => toEnd(panel), { message: text }).toBeLessThan(1);
  }
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(() => rowCount(panel)).toBe(count + 1);
  await expect.poll(() => toEnd(panel)).toBeLessThan(1);
  await changeSettings(panel, { grouping: true });
});

test('new rows do not move what is being read', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await fill(tools.driver);
  await panel.click('.header .time button');
  await panel.click('.header .time button');
  await expect
    .poll(() =>
      panel.evaluate(
        () => document.querySelector('.header .time')?.getAttribute('aria-sort') ?? '',
        null,
      ),
    )
    .toBe('descending');
  await selectRow(panel, 'Home');
  await pressKey(panel, 'PageDown');
  await pressKey(panel, 'PageDown');
  const top = () =>
    panel.evaluate(
      () =>
        Math.round(
          document.querySelector('[aria-selected="true"]')?.getBoundingClientRect().top ?? -1,
        ),
      null,
    );
  const before = await top();
  expect(before).toBeGreaterThan(0);
  const count = (await readLog(panel))?.findings.length ?? 0;
  for (const id of [ERROR, OTHER]) await page.click(`[id="${id}"]`);
  await expect.poll(async () => (await readLog(panel))?.findings.length).toBe(count + 2);
  await expect.poll(() => rowCount(panel)).toBe(count + 2);
  await expect.poll(top).toBe(before);
  // Beside the details the list is too narrow for times.
  await panel.click('#detail .close');
  await panel.click('.header .time button');
  await changeSettings(panel, { grouping: true });
});

/** Lists each example of the demo page in a line of its own. */
async function fill(driver: Driver): Promise<void> {
  const { panel } = driver;
  await changeSettings(panel, { grouping: false });
  await failAll(driver);
  await expect.poll(() => rowCount(panel)).toBe(expectedFindings.length);
}

/** How far the list is from its end, in pixels. */
function toEnd(panel: Surface): Promise<number> {
  return panel.evaluate(() => {
    const list = document.querySelector('[role="treegrid"]');
    return list ? list.scrollHeight - list.clientHeight - list.scrollTop : Number.NaN;
  }, null);
}

declare global {
  interface Window {
    /** Only while frames are watched. `emptiest`: the height without lines in the emptiest of them, in pixels. */
    errataFrames?: { frames: number; emptiest: number; isOver: boolean };
  }
}

/**
 * Runs in the panel: after each frame looks at how much of the list has no line, although there are lines for it. Once it
 * was longer than the screen it is not empty again.
 */
function watchFrames(): void {
  const watch = { frames: 0, emptiest: 0, isOver: false };
  window.errataFrames = watch;
  const look = (): void => {
    const list = document.querySelector('[role="treegrid"]');
    const lines = list?.querySelectorAll('[role="row"]:not(.header)') ?? [];
    const [first, last] = [lines[0], lines[lines.length - 1]];
    if (!list || !first || !last) {
      if (watch.frames > 0) watch.emptiest = document.documentElement.clientHeight;
      return;
    }
    if (list.scrollHeight <= list.clientHeight) return;
    const { top, bottom } = list.getBoundingClientRect();
    const header = list.querySelector('.header')?.getBoundingClientRect().height ?? 0;
    const above = first.getBoundingClientRect().top - top - header;
    const below = bottom - last.getBoundingClientRect().bottom;
    watch.frames += 1;
    watch.emptiest = Math.max(watch.emptiest, above, below);
  };
  const frame = (): void => {
    requestAnimationFrame(() => {
      // A message comes after the browser has painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        look();
        if (!watch.isOver) frame();
      };
      port2.postMessage(null);
    });
  };
  frame();
}

/** Runs in the panel, and ends the watching. */
function framesWatched(): { readonly frames: number; readonly emptiest: number } {
  const watch = window.errataFrames;
  if (!watch) throw new Error('Nobody watches the frames of the list.');
  watch.isOver = true;
  return { frames: watch.frames, emptiest: watch.emptiest };
}

/** What the lines of the list show, those in the document. */
function lines(panel: Surface) {
  return panel.evaluate(
    () =>
      [...document.querySelectorAll('[role="row"]:not(.header)')].map((row) => ({
        kind: ['page', 'group', 'finding'].find((kind) => row.classList.contains(kind)) ?? '',
        level: Number(row.getAttribute('aria-level')),
        expanded: row.getAttribute('aria-expanded'),
        selected: row.getAttribute('aria-selected'),
        code: row.querySelector('.code')?.textContent ?? '',
        text: row.textContent ?? '',
      })),
    null,
  );
}
