import type { Surface } from '../scripts/driver.ts';
import { expect, test } from './harness.ts';
import { pressKey, readLog, selectRow, shownDetail, shownRows } from './panel.ts';

test('findings, selection and scroll survive a change of the dock', async ({ tools }, {
  project,
}) => {
  const { page, panel, setDock, setSize } = tools.driver;
  await page.click('#all');
  await expect
    .poll(() => page.evaluate(() => document.body.dataset['pressed'] ?? '', null))
    .toBe('all');
  await expect.poll(async () => (await readLog(panel))?.counts.pending).toBe(0);
  await selectRow(panel, 'Home');
  for (let row = 0; row < 3; row += 1) await pressKey(panel, 'PageDown');
  const before = await look(panel);
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
  expect(Math.abs(after.scrollTop - before.scrollTop)).toBeLessThan(30);

  await page.click('[id="8x8-api-1300"]');
  await expect.poll(async () => (await look(panel)).count).toBe(before.count + 1);
  expect((await shownRows(panel)).length).toBeGreaterThan(0);
});

/** What has to survive, and whether the document is the old one. */
async function look(panel: Surface) {
  const title = (await shownDetail(panel))?.title ?? '';
  const count = (await readLog(panel))?.findings.length ?? 0;
  const document = await panel.evaluate(
    () => ({
      scrollTop: window.document.querySelector('[role="grid"]')?.scrollTop ?? 0,
      old: window.document.documentElement.hasAttribute('data-old'),
    }),
    null,
  );
  return { title, count, ...document };
}
