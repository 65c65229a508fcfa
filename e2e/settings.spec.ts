import type { Surface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { pressKey, selectRow, shownDetail, shownRows } from './panel.ts';

const RELAYED = '8x8-relayed';

test('a host that speaks a vendor’s API counts as the vendor’s, and the finding says so', async ({
  tools,
}) => {
  const { page, panel } = tools.driver;
  const notes = async () => (await shownDetail(panel))?.notes ?? [];
  const found = async () => (await shownRows(panel)).length;
  await panel.click('[aria-controls="settings"]');
  await panel.click('.new-alias input');
  await type(panel, 'x y');
  await pressKey(panel, 'Enter');
  await expect.poll(() => text(panel, '#alias-said')).toContain('This is no host');
  for (let key = 0; key < 3; key += 1) await pressKey(panel, 'Backspace');
  await type(panel, 'http://api.shop.test:8080/x');
  await pressKey(panel, 'Enter');
  await expect.poll(() => text(panel, '.aliases')).toContain('api.shop.test');
  expect(await text(panel, '#alias-said')).toContain('without its port and path');

  await page.click(`[id="${RELAYED}"]`);
  await expect.poll(found).toBe(1);
  await selectRow(panel, 'Home');
  await expect.poll(notes).toContain('by-alias');
  await panel.click('.aliases button');
  await expect.poll(() => text(panel, '.aliases')).toBe('');
  await panel.click('[aria-label="Clear the list"]');
  await expect.poll(found).toBe(0);
  await page.click(`[id="${RELAYED}"]`);
  await expect.poll(found).toBe(1);
  await selectRow(panel, 'Home');
  await expect.poll(notes).toContain('by-shape');
  expect(await notes()).not.toContain('by-alias');
  await panel.click('[aria-controls="settings"]');
  await expect.poll(() => text(panel, '#settings')).toBe('');
});

test('rows and times follow the settings at once', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await page.click(`[id="${RELAYED}"]`);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  const height = () =>
    panel.evaluate(
      () => document.querySelector('.row.finding')?.getBoundingClientRect().height ?? 0,
      null,
    );
  const before = await height();
  expect(await text(panel, '.row.finding .time')).toMatch(/^\d\d:\d\d:\d\d$/);
  await panel.click('[aria-controls="settings"]');
  await panel.click('#settings .check:nth-of-type(1) input');
  await expect.poll(height).toBeGreaterThan(before);
  await panel.click('#settings .check:nth-of-type(2) input');
  await expect.poll(() => text(panel, '.row.finding .time')).toMatch(/^(now|\d+ s ago)$/);
  await panel.click('#settings .check:nth-of-type(1) input');
  await panel.click('#settings .check:nth-of-type(2) input');
  await expect.poll(height).toBe(before);
  await panel.click('[aria-controls="settings"]');
});

test('rows and the list that holds them change their height in one step', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await page.click(`[id="${RELAYED}"]`);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await panel.click('[aria-controls="settings"]');
  for (const density of ['comfortable', 'compact']) {
    const { list, rows } = await heightsAfterToggle(panel);
    expect(list, density).toBe(rows);
  }
  await panel.click('[aria-controls="settings"]');
});

test('the developer tools of two tabs follow the settings of each other', async ({ tools }) => {
  const { driver } = tools;
  const other = await driver.openTab();
  try {
    await other.showPanel();
    const densities = async () => [await density(driver.panel), await density(other.panel)];
    for (const { panel } of [driver, other]) await panel.click('[aria-controls="settings"]');
    const box = '#settings .check:nth-of-type(1) input';
    await driver.panel.click(box);
    await expect.poll(densities).toEqual(['comfortable', 'comfortable']);
    await other.panel.click(box);
    await expect.poll(densities).toEqual(['compact', 'compact']);
    expect(await isChecked(driver.panel, box)).toBe(false);
    for (const { panel } of [driver, other]) await panel.click('[aria-controls="settings"]');
  } finally {
    await other.closeTab();
  }
});

function density(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.documentElement.dataset['density'] ?? '', null);
}

function isChecked(panel: Surface, box: string): Promise<boolean> {
  return panel.evaluate(
    (box) => document.querySelector<HTMLInputElement>(box)?.checked === true,
    box,
  );
}

/** Toggles the height of rows; how high the list and all rows are, in pixels, as soon as either has changed. */
function heightsAfterToggle(panel: Surface): Promise<{ list: number; rows: number }> {
  return panel.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          const [list] = document.querySelectorAll('[role="rowgroup"]:has(.row)');
          const rows = [...(list?.querySelectorAll('.row') ?? [])];
          const [height = 0, ...heights] = [list, ...rows].map(
            (element) => element?.getBoundingClientRect().height ?? 0,
          );
          resolve({ list: height, rows: heights.reduce((sum, row) => sum + row, 0) });
        });
        const attributeFilter = ['style', 'data-density'];
        observer.observe(document, { attributes: true, subtree: true, attributeFilter });
        document.querySelector<HTMLInputElement>('#settings .check input')?.click();
      }),
    null,
  );
}

async function type(panel: Surface, text: string): Promise<void> {
  for (const key of text) await panel.press(key);
}

/** The text of an element; empty when it is not there. */
function text(panel: Surface, selector: string): Promise<string> {
  return panel.evaluate(
    (given) => document.querySelector(given)?.textContent?.trim() ?? '',
    selector,
  );
}
