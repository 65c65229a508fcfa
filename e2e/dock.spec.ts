import type { Surface } from '../scripts/driver.ts';
import { failAll } from './all-examples.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { longHarOf } from './hars.ts';
import {
  changeSettings,
  clearFilter,
  pressKey,
  readLog,
  selectRow,
  shownDetail,
  shownFilter,
  shownRows,
  typeFilter,
} from './panel.ts';
import { closeSources, dropFiles, shownSources } from './sources.ts';

test('findings, selection, filter and scroll survive a change of the dock', async ({ tools }, {
  project,
}) => {
  const { page, panel, setDock, setSize } = tools.driver;
  await failAll(tools.driver);
  await panel.click('#filter');
  await typeFilter(panel, '-code:1300');
  await panel.click('[data-vendor="8x8"]');
  await panel.click('[data-vendor="emnify"]');
  await selectRow(panel, 'Home');
  for (let row = 0; row < 3; row += 1) await pressKey(panel, 'PageDown');
  const before = await look(panel);
  const filter = await shownFilter(panel);
  expect(filter.pills.filter((pill) => pill.startsWith('+'))).toHaveLength(2);
  expect(filter.count).toContain(' / ');
  expect(before.title).not.toBe('');
  expect(before.scrollTop).toBeGreaterThan(0);
  await panel.evaluate(() => document.documentElement.setAttribute('data-old', ''), null);

  for (const dock of ['bottom', 'right', 'window'] as const) {
    await setDock(dock);
    if (dock === 'window') await setSize(1200, 800);
    // The document may be on its way out, or on its way in.
    await expect
      .poll(
        () =>
          look(panel)
            .then(({ title }) => title)
            .catch(() => ''),
        { message: dock },
      )
      .toBe(before.title);
  }
  // Only Firefox builds a new document; what it shows must be the same all the same.
  const { old, ...after } = await look(panel);
  expect(old).toBe(project.name === 'chromium');
  expect(after.count).toBe(before.count);
  // The list is moved once it has its height again.
  await expect
    .poll(async () => Math.abs((await look(panel)).scrollTop - before.scrollTop))
    .toBeLessThan(30);

  expect(await shownFilter(panel)).toMatchObject({
    text: '-code:1300',
    pills: filter.pills,
    count: filter.count,
  });
  const { length } = await shownRows(panel);
  expect(length).toBeGreaterThan(0);

  await page.click('[id="8x8-api-1300"]');
  await expect.poll(async () => (await look(panel)).count).toBe(before.count + 1);
  // It is hidden, and counted.
  expect(await shownRows(panel)).toHaveLength(length);
  await expect
    .poll(async () => (await shownFilter(panel)).count)
    .toBe(filter.count.replace(/\d+(?= errors)/, (all) => String(Number(all) + 1)));
  await clearFilter(panel);
});

test('the place in a long list survives a change of the dock, though it takes a while to be made', async ({
  tools,
}) => {
  const { panel, setDock, setSize } = tools.driver;
  const top = (): Promise<number> =>
    panel
      .evaluate(() => document.querySelector('[role="treegrid"]')?.scrollTop ?? -1, null)
      .catch(() => -1);
  await changeSettings(panel, { grouping: false });
  await dropFiles(panel, [{ name: 'long.har', text: longHarOf([404], 20_000) }]);
  await expect.poll(async () => (await shownSources(panel)).names.at(-1)).toContain('20,000');
  await panel.click('#filter');
  await typeFilter(panel, 'status-code:404');
  const lines = () =>
    panel.evaluate(() => document.querySelector('.list')?.getAttribute('aria-rowcount'), null);
  await expect.poll(lines).toBe('20001');
  await panel.evaluate(
    () => document.querySelector('[role="treegrid"]')?.scrollTo(0, 300_000),
    null,
  );
  await expect.poll(top).toBe(300_000);
  // The next document takes it from there.
  await expect
    .poll(() => panel.evaluate(() => window.errataHost?.sources.current.view.scrollTop ?? 0, null))
    .toBe(300_000);
  await setDock('bottom');
  await expect.poll(top).toBe(300_000);
  await setDock('window');
  await setSize(1200, 800);
  await expect.poll(top).toBe(300_000);
  await clearFilter(panel);
  await closeSources(panel);
  await changeSettings(panel, { grouping: true });
});

/** What has to survive, and whether the document is the old one. */
async function look(panel: Surface) {
  const title = (await shownDetail(panel))?.title ?? '';
  const count = (await readLog(panel))?.findings.length ?? 0;
  const document = await panel.evaluate(
    () => ({
      scrollTop: window.document.querySelector('[role="treegrid"]')?.scrollTop ?? 0,
      old: window.document.documentElement.hasAttribute('data-old'),
    }),
    null,
  );
  return { title, count, ...document };
}
