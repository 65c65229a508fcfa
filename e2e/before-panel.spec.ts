import { test } from '@playwright/test';
import { expect } from './expect.ts';
import { openDemo, start } from './harness.ts';
import { shownRows } from './panel.ts';

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
test('errors of requests made before the panel was first selected are there', async ({}, {
  project,
}) => {
  const { driver, sandbox, stop } = await start(project.name);
  try {
    await driver.showNetwork();
    await openDemo(driver, sandbox);
    await driver.page.click('[id="8x8-api-1300"]');
    await driver.page.click('[id="emnify-1104"]');
    await expect
      .poll(() =>
        driver.page.evaluate(() => document.getElementById('emnify-1104')?.textContent ?? '', null),
      )
      .toContain('received 403');
    await driver.showPanel();
    await expect
      .poll(async () => (await shownRows(driver.panel)).map(({ vendor, code }) => [vendor, code]))
      .toEqual([
        ['8x8', '1300'],
        ['emnify', '1104'],
      ]);
  } finally {
    await stop();
  }
});
