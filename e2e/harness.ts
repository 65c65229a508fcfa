import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { AWKWARD } from '../demo/awkward.ts';
import { pacScript, sandboxHosts } from '../demo/pac.ts';
import { type Sandbox, startSandbox } from '../demo/sandbox.ts';
import { BROWSERS, isBrowserName } from '../scripts/browsers.ts';
import type { Driver } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { readLog, shownRows } from './panel.ts';

/** A browser with Errata, its developer tools open, and the sandbox in the place of the vendors. */
export interface Running {
  readonly driver: Driver;
  readonly sandbox: Sandbox;
  /** The folder that downloads go to. */
  readonly downloads: string;
}

/**
 * Starts both, on a fresh profile. The panel is not selected yet.
 *
 * @param project of Playwright, which is named after the browser
 */
export async function start(
  project: string,
): Promise<Running & { readonly stop: () => Promise<void> }> {
  if (!isBrowserName(project)) throw new Error(`There is no browser ${project}.`);
  const { ensure, launch, extension } = BROWSERS[project];
  const executablePath = await ensure();
  const sandbox = await startSandbox();
  const downloads = mkdtempSync(join(tmpdir(), 'errata-downloads-'));
  const driver = await launch({
    executablePath,
    extension,
    theme: 'light',
    dock: 'window',
    headless: true,
    pac: pacScript(sandboxHosts(), sandbox.port),
    downloads,
  });
  return {
    driver,
    sandbox,
    downloads,
    async stop() {
      await driver.close();
      await sandbox.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/**
 * Tests that share one browser, with those of other files too: Playwright keeps it until a test fails.
 * Every test begins on the demo page with the panel selected and cleared.
 */
export const test = base.extend<{ tools: Running }, { running: Running }>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
    async ({}, use, { project }) => {
      const running = await start(project.name);
      await running.driver.setSize(1200, 800);
      await use(running);
      await running.stop();
    },
    { scope: 'worker' },
  ],
  tools: async ({ running }, use) => {
    const { driver, sandbox } = running;
    await openDemo(driver, sandbox);
    await driver.showPanel();
    await caughtUp(driver);
    await driver.panel.click('[aria-label="Clear the list"]');
    await expect.poll(() => shownRows(driver.panel)).toEqual([]);
    await use(running);
  },
});

/**
 * Waits until the panel knows of all requests so far: browsers tell of them in batches, but in order, so
 * that an error which the page causes now comes after them.
 */
async function caughtUp({ page, panel }: Driver): Promise<void> {
  const known = async () => (await readLog(panel))?.findings.length ?? 0;
  const before = await known();
  await page.evaluate(async (url) => {
    await (await fetch(url)).text();
  }, AWKWARD.unannounced.url);
  await expect.poll(known).toBeGreaterThan(before);
}

/** Opens the demo page and waits until its buttons can be pressed. */
export async function openDemo(
  { page }: Pick<Driver, 'page'>,
  { origin }: Sandbox,
  path = '/',
): Promise<void> {
  await page.goto(`${origin}${path}`);
  await expect
    .poll(() => page.evaluate(() => document.body.dataset['ready'] ?? '', null))
    .toBe('true');
}
