import type { Driver } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { readLog } from './panel.ts';

const SENTENCE =
  'Firefox tells a panel of no request that its Network panel filters out, or that was made ' +
  'while that panel was paused.';

test('Firefox withholds what its Network panel filters out, and the empty state says so; Chromium withholds nothing', async ({
  tools,
}, { project }) => {
  const { driver } = tools;
  await driver.showNetwork();
  await driver.filterNetwork('emnify-1103');
  await driver.showPanel();
  await failWith(driver, 'emnify-1104');
  if (project.name === 'firefox') await expectNothingSeen(driver);
  else await expectCodes(driver, ['1104']);
  // Requests are told of in their order: what is not there before the next one does not come.
  await failWith(driver, 'emnify-1103');
  await expectCodes(driver, project.name === 'firefox' ? ['1103'] : ['1104', '1103']);
  await driver.filterNetwork('');
  await failWith(driver, 'emnify-1102');
  await expectCodes(
    driver,
    project.name === 'firefox' ? ['1103', '1102'] : ['1104', '1103', '1102'],
  );
});

test('Firefox withholds what is asked for while its Network panel is paused, and the empty state says so; Chromium withholds nothing', async ({
  tools,
}, { project }) => {
  const { driver } = tools;
  await driver.showNetwork();
  await driver.recordNetwork(false);
  await driver.showPanel();
  await failWith(driver, 'emnify-1104');
  if (project.name === 'firefox') await expectNothingSeen(driver);
  else await expectCodes(driver, ['1104']);
  await driver.recordNetwork(true);
  await failWith(driver, 'emnify-1103');
  await expectCodes(driver, project.name === 'firefox' ? ['1103'] : ['1104', '1103']);
});

/** Presses a button of the demo page and waits until the page has the whole response. */
async function failWith({ page }: Driver, id: string): Promise<void> {
  await page.click(`[id="${id}"]`);
  await expect
    .poll(() => page.evaluate((id) => document.getElementById(id)?.textContent ?? '', id))
    .toMatch(/received \d+/);
}

/** These errors, and no other request that the panel would still be busy with. */
async function expectCodes({ panel }: Driver, codes: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await readLog(panel))?.findings.map(({ code }) => code))
    .toEqual(codes);
  expect((await readLog(panel))?.counts.seen).toBe(codes.length);
}

/** The empty state, with the reason why there may be requests all the same. */
async function expectNothingSeen({ panel }: Driver): Promise<void> {
  const empty = await panel.evaluate(
    () => document.querySelector('.empty')?.textContent ?? '',
    null,
  );
  expect(empty).toContain(SENTENCE);
  expect(empty).toContain('0 requests seen, 0 not read');
}
