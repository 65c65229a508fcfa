import { expect } from './expect.ts';
import { openDemo, test } from './harness.ts';
import { readLog } from './panel.ts';

const ERROR = '8x8-api-1300';

test('a document that is loaded starts a page, a change of the address within it does not', async ({
  tools,
}) => {
  const { driver, sandbox } = tools;
  const { page, panel } = driver;
  const pages = () =>
    panel.evaluate(
      () => (window.errataHost?.sources.current.log.rows ?? []).map((row) => row.page),
      null,
    );
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await pages()).length).toBe(1);
  await page.evaluate(() => history.pushState({}, '', '/?pushed'), null);
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await pages()).length).toBe(2);
  await openDemo(driver, sandbox, '/?elsewhere');
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await pages()).length).toBe(3);
  const [first = 0, ...others] = await pages();
  expect(others).toEqual([first, first + 1]);
  const url = await panel.evaluate(
    () => window.errataHost?.sources.current.log.pages.at(-1)?.url,
    null,
  );
  expect(url).toBe(`${sandbox.origin}/?elsewhere`);
});

test('findings survive a reload of the page, which starts a page of its own', async ({ tools }) => {
  const { page, panel } = tools.driver;
  const found = () =>
    panel.evaluate(
      () =>
        (window.errataHost?.sources.current.log.rows ?? []).map(({ finding, page }) => [
          finding.code,
          page,
        ]),
      null,
    );
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await found()).length).toBe(1);
  const [[, first] = []] = await found();
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => document.body.dataset['ready'] ?? '', null))
    .toBe('true');
  await page.click('[id="emnify-1104"]');
  await expect.poll(found).toEqual([
    ['1300', first],
    ['1104', Number(first) + 1],
  ]);
});

test('what comes while recording is paused is counted and not read', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await panel.evaluate(() => window.errataHost?.sources.current.log.pause(), null);
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await readLog(panel))?.counts.skipped.paused).toBe(1);
  await panel.evaluate(() => window.errataHost?.sources.current.log.record(), null);
  await page.click(`[id="${ERROR}"]`);
  await expect.poll(async () => (await readLog(panel))?.findings.length).toBe(1);
});
