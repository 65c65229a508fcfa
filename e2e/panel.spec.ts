import type { Surface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { openDemo, test } from './harness.ts';
import { overlaps } from './overlaps.ts';
import { readLog, selectRow, shownDetail, shownRows } from './panel.ts';
import { strays } from './pseudo/texts.ts';

const ERROR = '8x8-api-1300';
const NESTED = 'telecomx-spaced-key';

test('one click copies the errorId and says so', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await panel.click('[role="row"]:not(.header)');
  const [errorId] = (await shownDetail(panel))?.ids ?? [];
  expect(errorId).toMatch(/^[\da-f-]{36}$/);
  await panel.click('header [aria-label="Copy errorId"]');
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('[role="status"]')?.textContent, null))
    .toBe('Copied');
  expect(await tools.driver.clipboard()).toBe(errorId);
});

test('two tabs never see findings of each other', async ({ tools }) => {
  const { driver, sandbox } = tools;
  const other = await driver.openTab();
  try {
    await openDemo(other, sandbox);
    await other.showPanel();
    await driver.page.click(`[id="${ERROR}"]`);
    await expect.poll(async () => (await shownRows(driver.panel)).length).toBe(1);
    await other.page.click('[id="emnify-1104"]');
    await expect.poll(async () => (await shownRows(other.panel)).length).toBe(1);
    expect((await shownRows(driver.panel)).map(({ vendor }) => vendor)).toEqual(['8x8']);
    expect((await shownRows(other.panel)).map(({ vendor }) => vendor)).toEqual(['emnify']);
  } finally {
    await other.closeTab();
  }
});

test('the empty state says what was seen and not read, and reloads the page', async ({ tools }, {
  project,
}) => {
  const { panel, page } = tools.driver;
  await page.evaluate(() => fetch('/errors.json').then((response) => response.text()), null);
  const text = () =>
    panel.evaluate(() => document.querySelector('.empty')?.textContent ?? '', null);
  await expect.poll(text).toContain('1 request seen, 1 not read');
  expect(await text()).toContain(
    'A success, without a sign of an error in its status and headers: 1',
  );
  expect((await text()).includes('its Network panel filters out')).toBe(project.name === 'firefox');
  await page.evaluate(() => document.body.setAttribute('data-mark', 'before'), null);
  await panel.click('.empty button');
  // While the page reloads it has no document to ask.
  const mark = () =>
    page.evaluate(() => document.body?.dataset['mark'] ?? 'none', null).catch(() => 'reloading');
  await expect.poll(mark).toBe('none');
});

test('the panel follows the theme of the developer tools', async ({ tools }) => {
  const { driver } = tools;
  const theme = () =>
    driver.panel.evaluate(() => document.documentElement.dataset['theme'] ?? '', null);
  await driver.setTheme('dark');
  await expect.poll(theme).toBe('dark');
  await driver.setTheme('light');
  await expect.poll(theme).toBe('light');
});

test('in a very narrow dock no button is cut off', async ({ tools }) => {
  const { page, panel, setSize } = tools.driver;
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await selectRow(panel, 'Home');
  await setSize(250, 600);
  try {
    const layout = await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll('.toolbar button, .detail > header button')];
      const title = document.querySelector('.detail h1')?.getBoundingClientRect();
      return {
        width: document.documentElement.scrollWidth - innerWidth,
        cutOff: buttons.filter((button) => button.getBoundingClientRect().right > innerWidth)
          .length,
        titleHeight: title?.height ?? Number.POSITIVE_INFINITY,
      };
    }, null);
    expect(layout.width).toBeLessThanOrEqual(0);
    expect(layout.cutOff).toBe(0);
    expect(layout.titleHeight).toBeLessThanOrEqual(36);
  } finally {
    await setSize(1200, 800);
  }
});

for (const [width, height] of [
  [1600, 900],
  [400, 700],
] as const) {
  test(`nothing is cut off or lies on something else, ${width} pixels`, async ({ tools }) => {
    const { page, panel, setSize } = tools.driver;
    const check = async (what: string) => {
      const { cut } = await strays(panel);
      expect({ cut, overlaps: await overlaps(panel) }, what).toEqual({ cut: [], overlaps: [] });
    };
    await setSize(width, height);
    try {
      await expect.poll(() => panel.evaluate(() => innerWidth, null)).toBeGreaterThan(width - 60);
      await check('the empty list');
      for (const id of [ERROR, ERROR, 'emnify-unknown-code', NESTED])
        await page.click(`[id="${id}"]`);
      await expect.poll(async () => (await readLog(panel))?.findings.length).toBe(4);
      await expect.poll(async () => (await shownRows(panel)).length).toBe(3);
      await check('the list');
      for (const key of ['Home', 'ArrowDown', 'End'] as const) {
        await selectRow(panel, key);
        await check(`the detail after ${key}`);
      }
      for (const [button, shown] of [
        ['#ticket-button', '.ticket'],
        ['.keys-button', 'dialog.keys'],
        ['[aria-controls="settings"]', '#settings'],
      ] as const) {
        await panel.click(button);
        await expect.poll(() => isThere(panel, shown)).toBe(true);
        await check(shown);
        await panel.click(shown === '#settings' ? button : `${shown} .icon`);
        await expect.poll(() => isThere(panel, shown)).toBe(false);
      }
    } finally {
      await setSize(1200, 800);
    }
  });
}

function isThere(panel: Surface, selector: string): Promise<boolean> {
  return panel.evaluate((selector) => document.querySelector(selector) !== null, selector);
}

test('nested errors show their place in the body', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await page.click(`[id="${NESTED}"]`);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await selectRow(panel, 'Home');
  const detail = await shownDetail(panel);
  expect(detail?.items).toEqual(['userId', 'address.street', 'address.zip']);
  expect(detail?.body).toContain('" message": "Zip is missing"');
  expect(detail?.marked).toContain('"Zip is missing"');
  await panel.click('.items li:nth-child(3) button');
  await expect
    .poll(() =>
      panel.evaluate(
        () => [...document.querySelectorAll('mark.shown')].map((mark) => mark.textContent),
        null,
      ),
    )
    .toEqual(['"Zip is missing"', '"address.zip"', '404']);
});

test('markup in a body stays text', async ({ tools }) => {
  const { page, panel } = tools.driver;
  const ids = await page.evaluate(
    () => [...document.querySelectorAll('button[id*="markup"]')].map(({ id }) => id),
    null,
  );
  expect(ids.length).toBeGreaterThanOrEqual(4);
  for (const id of ids) await page.click(`[id="${id}"]`);
  await expect.poll(async () => (await shownRows(panel)).length).toBeGreaterThanOrEqual(ids.length);
  const { findings = [] } = (await readLog(panel)) ?? {};
  for (const index of findings.keys()) {
    await selectRow(panel, index === 0 ? 'Home' : 'ArrowDown');
    expect((await shownDetail(panel))?.text).toContain('<img src=x onerror=alert(4)>');
    const elements = await panel.evaluate(
      () => document.querySelectorAll('img, script:not([src]), iframe, object, embed').length,
      null,
    );
    expect(elements).toBe(0);
  }
});

test('the panel document refuses markup and inline script by its policy', async ({ tools }) => {
  const refused = await tools.driver.panel.evaluate(() => {
    const attempt = (act: () => void): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        // The error may be of another realm than this function.
        return String(Reflect.get(Object(error), 'name'));
      }
    };
    const element = document.createElement('div');
    return {
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
      eval: attempt(() => window.eval('1')),
      innerHTML: attempt(() => Reflect.set(element, 'innerHTML', '<b></b>')),
    };
  }, null);
  expect(refused.eval).not.toBe('done');
  expect(refused.innerHTML).toBe('TypeError');
});
