import { test } from '@playwright/test';
import { expect } from './expect.ts';
import { openDemo, start } from './harness.ts';
import { readLog } from './panel.ts';

// A browser of its own: the pack stays broken for as long as the tools are open.
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
test('a pack that breaks over a response is named in the status bar, and the others go on', async ({}, {
  project,
}) => {
  const { driver, sandbox, stop } = await start(project.name);
  try {
    await openDemo(driver, sandbox);
    await driver.showPanel();
    const { page, panel } = driver;
    await panel.evaluate(() => {
      const pack = window.errataHost?.catalogue.packs.find(({ id }) => id === 'telecomx');
      if (!pack) throw new Error('there is no such pack');
      for (const set of Object.values(pack.sets)) {
        Object.defineProperty(set, 'docs', {
          get: () => {
            throw new Error('broken on purpose');
          },
        });
      }
    }, null);
    await page.click('[id="telecomx-spaced-key"]');
    const statusBar = () =>
      panel.evaluate(() => document.querySelector('.left-out')?.textContent ?? '', null);
    await expect.poll(statusBar).toBe('1 pack left out: telecomx');
    await page.click('[id="8x8-api-1300"]');
    await expect
      .poll(async () => (await readLog(panel))?.findings.map(({ vendor }) => vendor))
      .toEqual([null, '8x8']);
    const title = await panel.evaluate(
      () => document.querySelector<HTMLElement>('.left-out')?.title ?? '',
      null,
    );
    expect(title).toMatch(/^The pack telecomx is broken and not used: .*broken on purpose$/);
  } finally {
    await stop();
  }
});
