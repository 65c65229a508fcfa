import type { Driver, Surface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import {
  clearFilter,
  isTaken,
  pressKey,
  readLog,
  selectRow,
  shownDetail,
  shownFilter,
  shownRows,
} from './panel.ts';

const ERROR = '8x8-api-1300';
const OTHER = '8x8-api-1001';
const RELAYED = '8x8-relayed';
const NESTED = 'telecomx-spaced-key';

/** Makes the page cause errors one after the other, each as a row of its own. */
async function cause({ page, panel }: Driver, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await page.click(`[id="${id}"]`);
    await expect.poll(async () => (await shownRows(panel)).length).toBe(index + 1);
  }
}

test('the right button opens a menu on a row, which the arrows, a letter and Escape work', async ({
  tools,
}) => {
  const { driver } = tools;
  const { panel } = driver;
  await cause(driver, [ERROR, OTHER]);
  await panel.click('.row.finding:nth-child(2)', 'right');
  await expect.poll(async () => (await shownMenu(panel)).active).toBe('Copy errorId');
  const { items, separators } = await shownMenu(panel);
  expect(items.slice(1)).toEqual(
    expect.arrayContaining([
      'Copy code',
      'Filter by vendor 8x8',
      'Filter by code 1001',
      expect.stringMatching(/^Filter by host \S+$/),
      'Look up 1001',
      'Copy filter for Network panel',
    ]),
  );
  expect(items.at(-1)).toBe('Clear the list');
  expect(separators).toBe(5);
  // The row is selected with it.
  expect((await shownDetail(panel))?.title).toContain('1001');

  await pressKey(panel, 'ArrowUp');
  expect((await shownMenu(panel)).active).toBe('Clear the list');
  await pressKey(panel, 'ArrowDown');
  expect((await shownMenu(panel)).active).toBe('Copy errorId');
  await pressKey(panel, 'End');
  expect((await shownMenu(panel)).active).toBe('Clear the list');
  await pressKey(panel, 'f');
  expect((await shownMenu(panel)).active).toBe('Filter by vendor 8x8');
  await pressKey(panel, 'Home');
  expect((await shownMenu(panel)).active).toBe('Copy errorId');
  expect(await isTaken(panel, 't')).toBe(true);
  expect((await shownMenu(panel)).active).toBe('Ticket…');
  for (const key of ['ArrowLeft', 'ArrowRight']) await pressKey(panel, key);
  // What a menu has no use for, others may use.
  for (const key of ['x', 'Insert']) {
    expect(await isTaken(panel, key), key).toBe(false);
  }
  expect((await shownMenu(panel)).active).toBe('Ticket…');
  await pressKey(panel, 'Escape');
  expect((await shownMenu(panel)).items).toEqual([]);
  expect(await focused(panel)).toBe('list');
  expect((await shownDetail(panel))?.title).toContain('1001');
});

test('Shift+F10 opens the menu of the row with the keyboard, and Enter does what it says', async ({
  tools,
}) => {
  const { driver } = tools;
  const { panel, clipboard } = driver;
  await cause(driver, [ERROR, OTHER]);
  await selectRow(panel, 'Home');
  const [id] = (await shownDetail(panel))?.ids ?? [];
  await pressKey(panel, 'Shift+F10');
  expect((await shownMenu(panel)).active).toBe('Copy errorId');
  await pressKey(panel, 'Enter');
  expect((await shownMenu(panel)).items).toEqual([]);
  expect(await focused(panel)).toBe('list');
  await expect.poll(clipboard).toBe(id);

  await panel.click('.list .row.finding');
  await pressKey(panel, 'Shift+F10');
  for (let letter = 0; letter < 2; letter += 1) await pressKey(panel, 'f');
  expect((await shownMenu(panel)).active).toBe('Filter by code 1300');
  await pressKey(panel, ' ');
  await expect.poll(async () => (await shownFilter(panel)).text).toBe('code:1300');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await clearFilter(panel);
});

test('errors that come in leave a menu open, scrolling closes it', async ({ tools }) => {
  const { driver } = tools;
  const { page, panel } = driver;
  await cause(driver, [ERROR]);
  await selectRow(panel, 'Home');
  await pressKey(panel, 'Shift+F10');
  const { items } = await shownMenu(panel);
  // No press of the mouse, which would take the focus to the page.
  await page.evaluate((id) => document.getElementById(id)?.click(), OTHER);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(2);
  expect((await shownMenu(panel)).items).toEqual(items);
  await panel.evaluate(() => {
    document.querySelector('.list')?.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  }, null);
  await expect.poll(async () => (await shownMenu(panel)).items).toEqual([]);
  expect(await focused(panel)).toBe('list');
});

test('a menu on one of several selected rows copies the ids of all of them', async ({ tools }) => {
  const { driver } = tools;
  const { panel, clipboard } = driver;
  await cause(driver, [ERROR, OTHER]);
  await selectRow(panel, 'Home');
  await pressKey(panel, 'Shift+ArrowDown');
  await panel.click('.row.finding:nth-child(1)', 'right');
  await expect.poll(async () => (await shownMenu(panel)).active).toBe('Copy the ids of 2 errors');
  await panel.click('[role="menuitem"]');
  const ids = (await readLog(panel))?.findings.map((finding) => finding.ids[0]?.value);
  await expect.poll(clipboard).toBe(ids?.join('\n'));
});

test('values of the details have a menu, but not where text is selected', async ({ tools }) => {
  const { driver } = tools;
  const { panel, clipboard } = driver;
  await cause(driver, [NESTED, ERROR]);
  await selectRow(panel, 'End');
  const [id] = (await shownDetail(panel))?.ids ?? [];
  await panel.click('[data-id]', 'right');
  await expect
    .poll(async () => (await shownMenu(panel)).items)
    .toEqual(['Copy value', expect.stringMatching(/^Filter by id /)]);
  await pressKey(panel, 'Enter');
  await expect.poll(clipboard).toBe(id);

  // A line of the tree, by keyboard.
  await selectRow(panel, 'Home');
  await panel.evaluate(
    () => document.querySelector<HTMLElement>('[role="treeitem"]')?.focus(),
    null,
  );
  await pressKey(panel, 'Shift+F10');
  expect((await shownMenu(panel)).active).toMatch(/^Copy (?:code|message)$/);
  await pressKey(panel, 'Tab');
  expect((await shownMenu(panel)).items).toEqual([]);
  expect(await focused(panel)).toBe('treeitem');

  await selectRow(panel, 'End');
  await watchMenuEvents(panel);
  await panel.evaluate(() => {
    const value = document.querySelector('[data-id]');
    if (value) getSelection()?.selectAllChildren(value);
  }, null);
  await panel.click('[data-id]', 'right');
  await expect.poll(() => menuEvents(panel)).toEqual(['left to the browser']);
  expect((await shownMenu(panel)).items).toEqual([]);
  await panel.evaluate(() => getSelection()?.removeAllRanges(), null);
  await panel.click('#filter', 'right');
  await expect.poll(() => menuEvents(panel)).toEqual(Array(2).fill('left to the browser'));
  expect((await shownMenu(panel)).items).toEqual([]);
  await panel.click('[data-id]', 'right');
  await expect.poll(async () => (await shownMenu(panel)).items.length).toBe(2);
  // A press elsewhere closes it.
  await panel.click('#detail h1');
  await expect.poll(async () => (await shownMenu(panel)).items).toEqual([]);
  await pressAsMenuOpens(panel, '#detail h1');
  await panel.click('[data-id]', 'right');
  await expect.poll(() => wasPressed(panel)).toBe(true);
  await expect.poll(async () => (await shownMenu(panel)).items).toEqual([]);

  // The keys for menus too, by themselves and by the event that Chromium makes of them.
  await panel.evaluate(() => {
    const value = document.querySelector('[data-id]');
    document.querySelector<HTMLElement>('#detail')?.focus();
    if (value) getSelection()?.selectAllChildren(value);
  }, null);
  expect(await isTaken(panel, 'Shift+F10')).toBe(false);
  await pressKey(panel, 'F2');
  expect((await shownMenu(panel)).items).toEqual([]);
  expect(new Set(await menuEvents(panel))).toEqual(new Set(['left to the browser']));
  await panel.evaluate(() => getSelection()?.removeAllRanges(), null);
});

test('in a narrow panel the menu stays within the window', async ({ tools }) => {
  const { driver } = tools;
  const { panel, setSize } = driver;
  await cause(driver, [ERROR]);
  await setSize(400, 400);
  await selectRow(panel, 'Home');
  await panel.evaluate(() => document.querySelector<HTMLElement>('#detail')?.focus(), null);
  await pressKey(panel, 'Shift+F10');
  await expect.poll(async () => (await shownMenu(panel)).items.length).toBeGreaterThan(5);
  const inside = await panel.evaluate(() => {
    const box = document.querySelector('.menu')?.getBoundingClientRect();
    if (!box) return false;
    const { left, top, right, bottom } = box;
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  }, null);
  expect(inside).toBe(true);
  await pressKey(panel, 'Escape');
  await setSize(1200, 800);
});

test('the host of a relayed error can be given a vendor from the menu', async ({ tools }) => {
  const { driver } = tools;
  const { panel } = driver;
  await cause(driver, [RELAYED]);
  await selectRow(panel, 'Home');
  await pressKey(panel, 'Shift+F10');
  await pressKey(panel, 'n');
  expect((await shownMenu(panel)).active).toMatch(/^Name the vendor of /);
  await pressKey(panel, 'Enter');
  const host = () =>
    panel.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.new-alias input');
      return field && document.activeElement === field ? field.value : null;
    }, null);
  const [found] = (await readLog(panel))?.findings ?? [];
  await expect.poll(host).toBe(new URL(found?.url ?? '').hostname);
  await panel.click('[aria-controls="settings"]');
});

test('the Network panel finds the request', async ({ tools }, { project }) => {
  const { driver } = tools;
  const { panel, clipboard, shownNetwork } = driver;
  await driver.showNetwork();
  await driver.showPanel();
  await cause(driver, [ERROR, OTHER]);
  await selectRow(panel, 'End');
  const [, error] = (await readLog(panel))?.findings ?? [];
  const wanted = error?.url ?? '';
  await panel.click('button.network');
  if (project.name === 'firefox') {
    await expect.poll(clipboard).toMatch(/^method:\w+ status-code:\d+ domain:\S+ \/\S+$/);
    expect((await shownDetail(panel))?.text).toContain('Paste it into the filter');
    await driver.showNetwork();
    await driver.filterNetwork(await clipboard());
  }
  const { pathname, hostname } = new URL(wanted);
  await expect
    .poll(async () => (await shownNetwork()).urls.map((url) => new URL(url).pathname))
    .toEqual([pathname]);
  const { isFront, filter, urls } = await shownNetwork();
  expect(isFront).toBe(true);
  expect(filter).toContain(`status-code:${error?.status} domain:${hostname}`);
  expect(urls).toHaveLength(1);
  await driver.filterNetwork('');
  await driver.showPanel();
});

test('? shows the keys of this browser and closes them, but not while typing', async ({ tools }, {
  project,
}) => {
  const { driver } = tools;
  const { panel } = driver;
  await cause(driver, [ERROR]);
  await selectRow(panel, 'Home');
  await pressKey(panel, '?');
  await expect.poll(() => shownKeys(panel)).toContain('menu');
  const keys = await shownKeys(panel);
  expect(keys.includes('clear')).toBe(project.name === 'chromium');
  expect(keys.includes('close')).toBe(project.name === 'chromium');
  await pressKey(panel, '?');
  await expect.poll(() => shownKeys(panel)).toEqual([]);
  expect(await focused(panel)).toBe('list');

  await panel.click('.keys-button');
  await expect.poll(() => shownKeys(panel)).toEqual(keys);
  await pressKey(panel, 'Escape');
  await expect.poll(() => shownKeys(panel)).toEqual([]);
  // The details are still open: the key was the dialog's alone.
  expect(await shownDetail(panel)).not.toBeNull();

  await panel.click('#filter');
  await pressKey(panel, '?');
  await expect.poll(async () => (await shownFilter(panel)).text).toBe('?');
  expect(await shownKeys(panel)).toEqual([]);
  await clearFilter(panel);
});

test('each number of the status bar is explained by its title, description and press', async ({
  tools,
}) => {
  const { driver } = tools;
  const { page, panel } = driver;
  await cause(driver, [ERROR, OTHER]);
  await page.evaluate(async () => {
    await (await fetch('/')).text();
  }, null);
  await expect.poll(async () => (await readLog(panel))?.counts.skipped.success).toBe(1);
  const figures = () =>
    panel.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.figure')].map((figure) => ({
          text: figure.textContent ?? '',
          title: figure.title,
          description:
            document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent ??
            '',
          tabIndex: figure.tabIndex,
        })),
      null,
    );
  await expect
    .poll(async () => (await figures()).map(({ text }) => text))
    .toEqual(['2 errors', '1 vendor', '3 requests seen', '1 not read']);
  for (const { title, description, tabIndex } of await figures()) {
    expect(title).not.toBe('');
    expect(description).toBe(title);
    expect(tabIndex).toBe(0);
  }
  const [, vendors, , unread] = await figures();
  expect(vendors?.title).toBe('8x8: 2 errors');
  expect(unread?.title).toBe('A success, without a sign of an error in its status and headers: 1');

  const shown = () =>
    panel.evaluate(() => document.querySelector('.explained')?.textContent ?? '', null);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.figure.unread')?.focus(), null);
  await pressKey(panel, 'Enter');
  await expect.poll(shown).toBe(unread?.title);
  await pressKey(panel, 'Escape');
  await expect.poll(shown).toBe('');
});

/** What the menu shows; no items while none is open. */
function shownMenu(panel: Surface) {
  return panel.evaluate(() => {
    const items = [...document.querySelectorAll('[role="menu"] [role="menuitem"]')];
    const active = items.find((item) => item === document.activeElement);
    return {
      items: items.map((item) => item.textContent ?? ''),
      separators: document.querySelectorAll('[role="menu"] hr').length,
      active: active?.textContent ?? '',
    };
  }, null);
}

/** The class or role of what has the focus. */
function focused(panel: Surface): Promise<string> {
  return panel.evaluate(() => {
    const element = document.activeElement;
    return element?.className || (element?.getAttribute('role') ?? '');
  }, null);
}

/** The ids of the keys in the dialog; none while it is closed. */
function shownKeys(panel: Surface): Promise<readonly string[]> {
  return panel.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('dialog[open] [data-shortcut]')].map(
        (row) => row.dataset['shortcut'] ?? '',
      ),
    null,
  );
}

/** Notes from now on which events for menus the panel leaves to the browser, and keeps its menu closed. */
function watchMenuEvents(panel: Surface): Promise<void> {
  return panel.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['menus'] = '';
    // Those that the panel takes come no further up than to it.
    addEventListener('contextmenu', (event) => {
      dataset['menus'] += `${event.defaultPrevented ? 'taken' : 'left to the browser'};`;
      event.preventDefault();
    });
  }, null);
}

async function menuEvents(panel: Surface): Promise<readonly string[]> {
  const text = await panel.evaluate(() => document.documentElement.dataset['menus'] ?? '', null);
  return text.split(';').slice(0, -1);
}

/** Presses an element as soon as the next menu is in the document, before that is painted. */
function pressAsMenuOpens(panel: Surface, selector: string): Promise<void> {
  return panel.evaluate((pressed) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.menu')) return;
      observer.disconnect();
      const press = new PointerEvent('pointerdown', { bubbles: true });
      document.querySelector(pressed)?.dispatchEvent(press);
      document.documentElement.dataset['pressed'] = '';
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, selector);
}

function wasPressed(panel: Surface): Promise<boolean> {
  return panel.evaluate(() => 'pressed' in document.documentElement.dataset, null);
}
