import type { Driver, Surface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { pressKey, readLog, shownDetail, shownFilter, shownRows, typeFilter } from './panel.ts';

const ERROR = '8x8-api-1300';
const OTHER = '8x8-api-1001';

test('an error is found, read, copied and cleared without a mouse', async ({ tools }, {
  project,
}) => {
  const { driver } = tools;
  const { panel, clipboard } = driver;
  const isChrome = project.name === 'chromium';
  await cause(driver);
  await tabTo(panel, 'Errors');
  await pressKey(panel, 'Home');
  expect((await shownDetail(panel))?.title).toContain('1300');
  await pressKey(panel, 'Enter');
  expect((await seen(panel)).focused).toBe('Details');
  await tabTo(panel, 'Copy errorId');
  await pressKey(panel, 'Enter');
  const [id] = (await shownDetail(panel))?.ids ?? [];
  expect(id).toBeTruthy();
  await expect.poll(clipboard).toBe(id);

  // In Firefox Escape belongs to the tools.
  if (isChrome) await pressKey(panel, 'Escape');
  else await tabTo(panel, 'Errors', 'Shift+Tab');
  expect((await seen(panel)).focused).toBe('Errors');
  await pressKey(panel, 'Control+f');
  await typeFilter(panel, 'code:1001');
  await expect.poll(async () => (await shownRows(panel)).map(({ code }) => code)).toEqual(['1001']);
  // Said a while after the last letter, over whatever was said before.
  await expect.poll(async () => (await seen(panel)).said).toBe('1 of 2 errors match the filter');
  await pressKey(panel, 'Enter');
  await pressKey(panel, 'Home');
  expect((await shownDetail(panel))?.title).toContain('1001');
  await pressKey(panel, 't');
  await expect.poll(async () => (await seen(panel)).said).toContain('Ticket copied');

  await pressKey(panel, 'Shift+F10');
  await pressKey(panel, 't');
  expect((await seen(panel)).focused).toBe('Ticket…');
  await pressKey(panel, 'Enter');
  await expect.poll(async () => (await seen(panel)).ticket).toContain('1001');
  await tabTo(panel, 'Copy');
  const { ticket } = await seen(panel);
  await pressKey(panel, 'Enter');
  await expect.poll(clipboard).toBe(ticket);
  if (isChrome) await pressKey(panel, 'Escape');
  else {
    await tabTo(panel, 'Close the ticket');
    await pressKey(panel, 'Enter');
  }
  await expect.poll(async () => (await seen(panel)).ticket).toBe('');

  await pressKey(panel, '?');
  await expect.poll(async () => (await seen(panel)).keys).toBe(true);
  await pressKey(panel, '?');
  expect((await seen(panel)).keys).toBe(false);
  await pressKey(panel, 'Control+f');
  for (let left = 2; left > 0 && (await shownFilter(panel)).text !== ''; left -= 1) {
    await pressKey(panel, isChrome ? 'Escape' : 'Backspace');
  }
  if (isChrome) await pressKey(panel, 'Control+l');
  else {
    await tabTo(panel, 'Clear the list', 'Shift+Tab');
    await pressKey(panel, 'Enter');
  }
  await expect.poll(async () => (await readLog(panel))?.findings.length).toBe(0);
});

test('keys under an open dialog leave the list below alone', async ({ tools }, { project }) => {
  const { driver } = tools;
  const { panel } = driver;
  await cause(driver);
  await tabTo(panel, 'Errors');
  await pressKey(panel, 'Home');
  const before = await state(panel);
  expect(before.selected).toHaveLength(1);
  const keys = ['ArrowDown', 't', 'Control+c', 'Control+a', 'Shift+F10', 'Control+f'];
  const all = project.name === 'chromium' ? [...keys, 'Control+l', 'Control+e'] : keys;
  await pressKey(panel, '?');
  await expect.poll(async () => (await seen(panel)).keys).toBe(true);
  for (const key of all) await pressKey(panel, key);
  // What is selected as text has the browser's own menu.
  await panel.evaluate(() => getSelection()?.removeAllRanges(), null);
  expect((await seen(panel)).keys).toBe(true);
  expect(await state(panel)).toEqual(before);
  await pressKey(panel, '?');

  await pressKey(panel, 'Shift+F10');
  await pressKey(panel, 't');
  await pressKey(panel, 'Enter');
  await expect.poll(async () => (await seen(panel)).ticket).not.toBe('');
  for (const key of all.filter((key) => key !== 'Control+f')) await pressKey(panel, key);
  await panel.evaluate(() => getSelection()?.removeAllRanges(), null);
  expect((await seen(panel)).ticket).not.toBe('');
  expect(await state(panel)).toEqual(before);
});

test('a key that is held copies once', async ({ tools }) => {
  const { driver } = tools;
  const { panel } = driver;
  await cause(driver);
  await tabTo(panel, 'Errors');
  await pressKey(panel, 'Home');
  for (const key of ['c', 't']) {
    // The driver cannot hold a key: the panel cannot tell events of the document from others.
    expect(await saidAnew(panel, key, false), `${key} pressed`).toBe(true);
    expect(await saidAnew(panel, key, true), `${key} held`).toBe(false);
  }
});

/** Causes two errors by the page's own scripts. */
async function cause({ page, panel }: Driver): Promise<void> {
  for (const [index, id] of [ERROR, OTHER].entries()) {
    await page.evaluate((id) => document.getElementById(id)?.click(), id);
    await expect.poll(async () => (await shownRows(panel)).length).toBe(index + 1);
  }
}

/** Presses Tab until something with this name has the keyboard. */
async function tabTo(panel: Surface, name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let left = 20; left > 0; left -= 1) {
    passed.push((await seen(panel)).focused);
    if (passed.at(-1) === name) return;
    await pressKey(panel, key);
  }
  throw new Error(`${key} does not lead to ${name}, but to ${passed.join(', ')}.`);
}

function seen(panel: Surface) {
  return panel.evaluate(() => {
    const focused = document.activeElement;
    const said = document.querySelector('.off-screen[role="status"]');
    return {
      /** The name of what has the keyboard. */
      focused: focused?.getAttribute('aria-label') ?? focused?.textContent ?? '',
      /** What a screen reader was last told. */
      said: said?.textContent ?? '',
      /** The text of the ticket that is previewed; empty while none is. */
      ticket: document.querySelector('#ticket-text')?.textContent ?? '',
      /** Whether the keys are shown. */
      keys: document.querySelector('dialog[open]') !== null,
    };
  }, null);
}

/** What a key could change of the list. */
function state(panel: Surface) {
  return panel.evaluate(
    () => ({
      selected: [...document.querySelectorAll('[aria-selected="true"][role="row"]')].map(
        ({ id }) => id,
      ),
      rows: document.querySelectorAll('[role="row"]').length,
      recording: document.querySelector('.record')?.getAttribute('aria-pressed'),
      menus: document.querySelectorAll('.menu').length,
      said: document.querySelector('.off-screen[role="status"]')?.textContent,
    }),
    null,
  );
}

/** Sends a key to the list; whether a screen reader is told something, if only the same again. */
function saidAnew(panel: Surface, key: string, repeat: boolean): Promise<boolean> {
  return panel.evaluate(
    async ({ key, repeat }) => {
      const frame = () =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const before = document.querySelector('.off-screen[role="status"] span');
      const init = { key, ctrlKey: key === 'c', repeat, bubbles: true, cancelable: true };
      document.querySelector('.list')?.dispatchEvent(new KeyboardEvent('keydown', init));
      for (let left = 3; left > 0; left -= 1) await frame();
      return document.querySelector('.off-screen[role="status"] span') !== before;
    },
    { key, repeat },
  );
}
