import { expect, test } from './harness.ts';
import { selectRow, shownDetail, shownRows } from './panel.ts';

test('findings, selection and scroll survive a change of the dock', async ({ tools }) => {
  const { page, panel, setDock, setSize } = tools.driver;
  await page.click('#all');
  await expect.poll(async () => (await shownRows(panel)).length).toBeGreaterThan(20);
  await expect
    .poll(() => page.evaluate(() => document.body.dataset['pressed'] ?? '', null))
    .toBe('all');
  await selectRow(panel, 'Home');
  for (let row = 0; row < 3; row += 1) await panel.press('PageDown');
  const before = await shownDetail(panel);
  const scrolled = await scrollTop(panel);
  expect(scrolled).toBeGreaterThan(0);

  for (const dock of ['bottom', 'right', 'window'] as const) {
    await setDock(dock);
    // The document may be on its way out, or on its way in.
    const title = () =>
      shownDetail(panel).then(
        (detail) => detail?.title,
        () => 'rebuilding',
      );
    await expect.poll(title, { message: dock }).toBe(before?.title);
    const top = () => scrollTop(panel).catch(() => -1);
    await expect.poll(top, { message: dock }).toBeGreaterThan(0);
  }
  await setSize(1200, 800);
  await page.click('[id="8x8-api-1300"]');
  const codes = () =>
    shownRows(panel).then(
      (rows) => rows.length,
      () => 0,
    );
  await expect.poll(codes).toBeGreaterThan(0);
});

function scrollTop(panel: Parameters<typeof shownRows>[0]): Promise<number> {
  return panel.evaluate(() => document.querySelector('[role="grid"]')?.scrollTop ?? 0, null);
}
