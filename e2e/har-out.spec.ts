import { readdirSync } from 'node:fs';
import type { Surface } from '../scripts/driver.ts';
import { elements, member, parseJson } from '../scripts/json.ts';
import { downloaded } from './downloads.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { harOf, longHarOf } from './hars.ts';
import { isTaken, pressKey, readLog, selectRow, shownRows } from './panel.ts';
import { closeSources, dropFiles, shownSources } from './sources.ts';

test.afterEach(async ({ running }) => {
  const { panel } = running.driver;
  await panel.evaluate(() => document.querySelector<HTMLElement>('.export .close')?.click(), null);
  await closeSources(panel);
});

test('all findings are exported as a HAR without their secrets, which the panel reads again', async ({
  tools,
}) => {
  const { driver, downloads } = tools;
  const { page, panel } = driver;
  for (const id of ['8x8-api-1300', '8x8-api-1001']) await page.click(`[id="${id}"]`);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(2);
  const live = (await readLog(panel))?.findings ?? [];
  const before = readdirSync(downloads);
  expect(await isTaken(panel, 'Control+s')).toBe(true);
  await panel.click('.export .primary');
  await expect.poll(() => said(panel)).toMatch(/^errata-\d{8}T\d{6}Z\.har with 2 requests is/);
  const text = await downloaded(downloads, before);
  const entries = elements(member(member(parseJson(text), 'log'), 'entries'));
  expect(entries).toHaveLength(2);
  expect(elements(member(member(entries[0], '_errata'), 'findings'))).toHaveLength(1);

  await panel.click('.export .close');
  await dropFiles(panel, [{ name: 'again.har', text }]);
  await expect
    .poll(async () => (await shownSources(panel)).names)
    .toEqual(['Live traffic 2', '*again.har 2']);
  const again = (await readLog(panel))?.findings ?? [];
  const told = ({ vendor, shape, code, status, meaning }: (typeof live)[number]) => ({
    vendor,
    shape,
    code,
    status,
    meaning,
  });
  expect(again.map(told)).toEqual(live.map(told));
});

test('an export needs no more keys than those that open, begin and close it', async ({ tools }) => {
  const { panel } = tools.driver;
  await dropFiles(panel, [{ name: 'a.har', text: harOf([404]) }]);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  expect(await isTaken(panel, 'Control+s')).toBe(true);
  await expect.poll(() => focused(panel)).toBe('Export');
  await pressKey(panel, 'Enter');
  await expect.poll(() => said(panel)).toContain('with 1 request is');
  await expect.poll(() => focused(panel)).toBe('Close');
  await pressKey(panel, 'Enter');
  await expect.poll(() => isOpen(panel)).toBe(false);
});

test('where no error is listed it is said that there is nothing to export', async ({ tools }) => {
  const { panel } = tools.driver;
  expect(await isTaken(panel, 'Control+s')).toBe(true);
  await expect
    .poll(() =>
      panel.evaluate(
        () => document.querySelector('.export .dialog-content > p')?.textContent,
        null,
      ),
    )
    .toBe(
      'There is nothing to export: no error is listed. Wait for one, or open a file that has one.',
    );
  await expect.poll(() => focused(panel)).toBe('Close');
  await pressKey(panel, 'Enter');
  await expect.poll(() => isOpen(panel)).toBe(false);
});

test('the selected findings of a file are exported from the menu', async ({ tools }) => {
  const { driver, downloads } = tools;
  const { panel } = driver;
  const secret = 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJlLW1hZGUtdXA';
  const text = harOf([404, 500, 503]).replaceAll(
    '"headers":[],"queryString"',
    `"headers":[{"name":"Authorization","value":"${secret}"}],"queryString"`,
  );
  await dropFiles(panel, [{ name: 'a.har', text }]);
  // Its log has them before the list has.
  await expect.poll(async () => (await shownRows(panel)).length).toBe(3);
  await selectRow(panel, 'End');
  const before = readdirSync(downloads);
  await panel.click('[aria-selected="true"] > .meaning', 'right');
  await pressKey(panel, 'e');
  await pressKey(panel, 'Enter');
  await expect.poll(() => chosen(panel)).toBe('The selected ones: 1');
  await panel.click('.export .primary');
  await expect.poll(() => said(panel)).toContain('with 1 request is');
  const written = await downloaded(downloads, before);
  expect(written).toContain('/orders/2');
  expect(written).not.toContain('/orders/1"');
  expect(written).toContain('MASKED-');
  expect(written).not.toContain('eyJhbGci');
});

test('an export of many requests can be stopped, and makes no file then', async ({ tools }) => {
  test.slow();
  const { driver, downloads } = tools;
  const { panel } = driver;
  await dropFiles(panel, [{ name: 'many.har', text: longHarOf([404], 12_000) }]);
  await expect
    .poll(async () => (await readLog(panel))?.findings.length, { timeout: 60_000 })
    .toBe(12_000);
  await expect.poll(async () => (await shownSources(panel)).isReading).toBe(false);
  const before = readdirSync(downloads);
  await panel.click('.toolbar .export');
  await panel.click('.export .primary');
  await panel.click('.export .dialog-buttons .text:not(.primary)');
  await expect.poll(() => said(panel)).toBe('Stopped: no file was made.');
  expect(readdirSync(downloads)).toEqual(before);
});

test('an export that a change of the dock has ended is said to have ended', async ({ tools }, {
  project,
}) => {
  const { panel, setDock, setSize } = tools.driver;
  await dropFiles(panel, [{ name: 'large.har', text: longHarOf([404], 12_000) }]);
  await expect
    .poll(async () => (await readLog(panel))?.findings.length, { timeout: 30_000 })
    .toBe(12_000);
  expect(await isTaken(panel, 'Control+s')).toBe(true);
  await panel.click('.export .primary');
  await setDock('bottom');
  // Only Firefox builds the panel anew.
  const end =
    project.name === 'firefox' ? /ended when the panel was moved/ : /with 12,000 requests/;
  await expect.poll(() => said(panel).catch(() => null), { timeout: 60_000 }).toMatch(end);
  await panel.click('.export .close');
  await setDock('window');
  await setSize(1200, 800);
});

/** What the dialog says of the export. */
function said(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.querySelector('.export-state')?.textContent ?? '', null);
}

/** What the button says that has the focus. */
function focused(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.activeElement?.textContent ?? '', null);
}

function isOpen(panel: Surface): Promise<boolean> {
  return panel.evaluate(() => document.querySelector('dialog.export') !== null, null);
}

/** The choice of what is exported that is made. */
function chosen(panel: Surface): Promise<string> {
  return panel.evaluate(
    () => document.querySelector('.export-choices label:has(:checked)')?.textContent ?? '',
    null,
  );
}
