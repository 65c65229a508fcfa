import { AWKWARD } from '../demo/awkward.ts';
import type { Driver } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import {
  clearFilter,
  pressKey,
  selectRow,
  shownDetail,
  shownFilter,
  shownRows,
  typeFilter,
} from './panel.ts';

const ERRORS = ['8x8-api-1300', '8x8-api-1001', 'emnify-1104', 'telecomx-spaced-key'];

test.afterEach(async ({ tools }) => {
  await clearFilter(tools.driver.panel);
});

/** Makes the page cause the errors above, one after the other, and goes to the filter. */
async function causeErrors({ page, panel }: Driver): Promise<void> {
  for (const [index, id] of ERRORS.entries()) {
    await page.click(`[id="${id}"]`);
    await expect.poll(async () => (await shownRows(panel)).length).toBe(index + 1);
  }
  await panel.click('#filter');
}

const codes = async (panel: Driver['panel']): Promise<readonly string[]> =>
  (await shownRows(panel)).map(({ code }) => code);

test('a key with a value, its negation and a word narrow the list', async ({ tools }) => {
  const { driver } = tools;
  const { panel } = driver;
  await causeErrors(driver);
  const [, , emnify, telecomx] = await codes(panel);
  expect((await shownFilter(panel)).count).toBe('4 errors');

  await typeFilter(panel, 'code:1*0');
  await expect.poll(() => codes(panel)).toEqual(['1300']);
  expect((await shownFilter(panel)).count).toBe('1 / 4 errors');
  await clearFilter(panel);
  await expect.poll(async () => (await shownFilter(panel)).count).toBe('4 errors');

  await typeFilter(panel, '-vendor:8x8');
  await expect.poll(() => codes(panel)).toEqual([emnify, telecomx]);
  await typeFilter(panel, ' is:nested');
  await expect.poll(() => codes(panel)).toEqual([telecomx]);
  await clearFilter(panel);

  // The words of an error that is nested in the other.
  await panel.click('#filter');
  await typeFilter(panel, '"zip is missing" /add.?ress/');
  await expect.poll(() => codes(panel)).toEqual([telecomx]);
});

test('keys and values can be completed with the keyboard alone', async ({ tools }) => {
  const { driver } = tools;
  const { panel } = driver;
  await causeErrors(driver);

  await typeFilter(panel, '-cod');
  await expect
    .poll(async () => (await shownFilter(panel)).suggestions)
    .toEqual([expect.stringMatching(/^code: ./)]);
  expect((await shownFilter(panel)).active).toBe('');
  await pressKey(panel, 'ArrowDown');
  expect((await shownFilter(panel)).active).toMatch(/^code: /);
  await pressKey(panel, 'Tab');
  expect(await shownFilter(panel)).toMatchObject({ text: '-code:', focused: true });

  await expect
    .poll(async () => (await shownFilter(panel)).suggestions)
    .toEqual(expect.arrayContaining(['1001 1', '1104 1', '1300 1']));
  await typeFilter(panel, '13');
  expect((await shownFilter(panel)).suggestions).toEqual(['1300 1']);
  await pressKey(panel, 'ArrowDown');
  await pressKey(panel, 'Enter');
  expect(await shownFilter(panel)).toMatchObject({ text: '-code:1300 ', suggestions: [] });
  await expect.poll(async () => (await shownRows(panel)).length).toBe(3);
  expect(await codes(panel)).not.toContain('1300');

  // Goes on behind the value, and round the list.
  await pressKey(panel, 'ArrowDown');
  const { suggestions } = await shownFilter(panel);
  expect(suggestions.length).toBeGreaterThan(5);
  await pressKey(panel, 'ArrowUp');
  expect((await shownFilter(panel)).active).toBe(suggestions.at(-1));
  await pressKey(panel, 'ArrowDown');
  expect((await shownFilter(panel)).active).toBe(suggestions[0]);
});

test('a bad expression is told and filters nothing', async ({ tools }) => {
  const { driver } = tools;
  const { panel } = driver;
  await causeErrors(driver);
  await typeFilter(panel, 'code:1300 /(/');
  expect(await shownFilter(panel)).toMatchObject({
    invalid: true,
    problem: expect.stringContaining('has a ( without its )'),
    count: '4 errors',
  });
  expect(await shownRows(panel)).toHaveLength(4);
  await clearFilter(panel);
  await panel.click('#filter');
  await typeFilter(panel, 'status-code:often');
  expect((await shownFilter(panel)).problem).toContain('Write status-code:404');
  await clearFilter(panel);
  expect(await shownFilter(panel)).toMatchObject({ invalid: false, problem: '' });
});

const height = (panel: Driver['panel']) => panel.evaluate(() => innerHeight, null);

/** The role of the element that has the keyboard. */
const focusedRole = (panel: Driver['panel']) =>
  panel.evaluate(() => document.hasFocus() && document.activeElement?.getAttribute('role'), null);

test('the key for finding leads to the filter, Enter back to the list, and the tools do not search', async ({
  tools,
}) => {
  const { driver } = tools;
  const { panel } = driver;
  await causeErrors(driver);
  await typeFilter(panel, '1300');
  await selectRow(panel, 'Home');
  // A search field of the tools would take its height from the panel.
  const before = await height(panel);
  await pressKey(panel, 'Control+f');
  expect(await shownFilter(panel)).toMatchObject({ focused: true, selection: '1300' });
  await panel.press('8');
  await expect.poll(async () => (await shownFilter(panel)).text).toBe('8');
  expect(await height(panel)).toBe(before);
  await pressKey(panel, 'Enter');
  expect(await focusedRole(panel)).toBe('treegrid');
});

test('Escape clears the filter and leads back to the list; in Firefox it opens the console as well, as in every panel', async ({
  tools,
}, { project }) => {
  const { driver } = tools;
  const { panel } = driver;
  await causeErrors(driver);
  const before = await height(panel);
  await typeFilter(panel, 'me');
  await pressKey(panel, 'Escape');
  expect(await shownFilter(panel)).toMatchObject({ text: 'me', suggestions: [] });
  await backInPanel();
  await pressKey(panel, 'Escape');
  expect((await shownFilter(panel)).text).toBe('');
  await backInPanel();
  await pressKey(panel, 'Escape');
  await backInPanel();
  expect(await focusedRole(panel)).toBe('treegrid');
  await pressKey(panel, 'End');
  expect((await shownDetail(panel))?.title).toContain('TelecomX');

  /** Nothing has opened in Chromium; in Firefox the console goes as it has come. */
  async function backInPanel(): Promise<void> {
    if (project.name === 'firefox') {
      await expect.poll(() => height(panel)).toBeLessThan(before);
      await panel.press('Escape');
    }
    await expect.poll(() => height(panel)).toBe(before);
  }
});

test('Escape closes the details in Chromium and no drawer opens; in Firefox it opens the console', async ({
  tools,
}, { project }) => {
  const { driver } = tools;
  const { panel } = driver;
  await causeErrors(driver);
  const before = await height(panel);
  await selectRow(panel, 'Home');
  await pressKey(panel, 'Escape');
  if (project.name === 'firefox') {
    await expect.poll(() => height(panel)).toBeLessThan(before);
    expect(await shownDetail(panel)).not.toBeNull();
    await panel.press('Escape');
    await expect.poll(() => height(panel)).toBe(before);
    return;
  }
  expect(await shownDetail(panel)).toBeNull();
  await selectRow(panel, 'Home');
  await pressKey(panel, 'Enter');
  await pressKey(panel, 'Escape');
  expect(await shownDetail(panel)).toBeNull();
  expect(await focusedRole(panel)).toBe('treegrid');
  expect(await height(panel)).toBe(before);
});

test('pills narrow the list to one vendor or several, and new findings are counted', async ({
  tools,
}) => {
  const { driver } = tools;
  const { page, panel } = driver;
  await causeErrors(driver);
  const pills = async () => (await shownFilter(panel)).pills;
  expect(await pills()).toEqual(['8x8 2', 'emnify 1', 'TelecomX 1']);
  await panel.click('[data-vendor="emnify"]');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await panel.click('[data-vendor="8x8"]');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(3);
  expect(await pills()).toEqual(['+8x8 2', '+emnify 1', 'TelecomX 1']);
  expect((await shownFilter(panel)).count).toBe('3 / 4 errors');

  await page.click('[id="enablex-sample"]');
  await expect.poll(pills).toEqual(['+8x8 2', '+emnify 1', 'TelecomX 1', 'EnableX 1']);
  expect(await shownRows(panel)).toHaveLength(3);

  // What goes on hiding other findings stays to be seen.
  await panel.click('[aria-label="Clear the list"]');
  await expect.poll(pills).toEqual(['+emnify 0', '+8x8 0']);
});

test('the detail stays when its row is filtered out, and an empty list offers the way back', async ({
  tools,
}) => {
  const { driver } = tools;
  const { panel } = driver;
  await causeErrors(driver);
  await selectRow(panel, 'Home');
  const title = (await shownDetail(panel))?.title;
  expect(title).toContain('1300');
  await pressKey(panel, 'Control+f');
  await typeFilter(panel, 'nothing of the kind');
  const empty = () =>
    panel.evaluate(() => document.querySelector('.empty')?.textContent ?? '', null);
  await expect.poll(empty).toContain('No error matches the filter');
  expect((await shownDetail(panel))?.title).toBe(title);
  expect((await shownFilter(panel)).count).toBe('0 / 4 errors');

  await panel.click('.empty button');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(4);
  expect(await shownFilter(panel)).toMatchObject({ text: '', focused: true });
  const selected = await panel.evaluate(
    () => document.querySelectorAll('[role="row"][aria-selected="true"]').length,
    null,
  );
  expect(selected).toBe(1);
});

test('no regular expression holds the panel up on a body of two megabytes', async ({ tools }) => {
  const { driver } = tools;
  const { page, panel } = driver;
  await causeErrors(driver);
  await page.evaluate(async (url) => {
    await (await fetch(url)).text();
  }, AWKWARD.large.url);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(5);
  // Backtracking would not end on a row of the letter x.
  await typeFilter(panel, '/(x+x+)+~/');
  await expect.poll(async () => (await shownFilter(panel)).count).toBe('0 / 5 errors');
  await clearFilter(panel);
  await panel.click('#filter');
  await typeFilter(panel, '/"padding":"x+x+/');
  await expect.poll(async () => (await shownFilter(panel)).count).toBe('1 / 5 errors');
});
