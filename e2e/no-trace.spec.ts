import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Surface } from '../scripts/driver.ts';
import { SETTINGS_KEY } from '../src/panel/settings/settings.ts';
import { downloaded } from './downloads.ts';
import { expect } from './expect.ts';
import { openDemo, start } from './harness.ts';
import { harOf } from './hars.ts';
import { isTaken, pressKey, selectRow, shownRows, typeFilter } from './panel.ts';
import { shownSources } from './sources.ts';

declare global {
  interface Window {
    /** What a document of the extension has tried to load and was refused. */
    errataRefused?: string[];
  }
}

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
test('after a whole session nothing was requested and nothing is stored but the settings', async ({}, {
  project,
}) => {
  const { driver, sandbox, downloads, stop } = await start(project.name);
  try {
    const { page, panel, devtoolsPage } = driver;
    const documents = [panel, devtoolsPage];
    await watchRefusals(devtoolsPage);
    await openDemo(driver, sandbox);
    await driver.showPanel();
    await watchRefusals(panel);
    await driver.setSize(1200, 800);
    await page.click('#all');
    await expect
      .poll(() => page.evaluate(() => document.body.dataset['pressed'] ?? '', null))
      .toBe('all');
    // From here on the page is quiet: whatever is requested is requested by somebody else.
    const { length } = sandbox.requests;

    await panel.click('#filter');
    await typeFilter(panel, 'vendor:8x8');
    await expect.poll(async () => (await shownRows(panel)).length).toBeGreaterThan(0);
    await selectRow(panel, 'Home');
    await expect.poll(() => has(panel, '#detail')).toBe(true);
    await panel.click('#ticket-button');
    await expect.poll(() => has(panel, '.ticket')).toBe(true);
    await panel.click('.ticket .copy');
    await expect.poll(() => driver.clipboard()).toContain('8x8');
    await panel.click('[aria-label="Close the ticket"]');
    await pressKey(panel, 'Alt+l');
    await panel.click('#lookup-field');
    await typeInto(panel, '1300');
    await expect.poll(() => has(panel, '.lookup-line.match')).toBe(true);
    await panel.click('.lookup-header [aria-label="Close the look-up"]');
    const before = readdirSync(downloads);
    expect(await isTaken(panel, 'Control+s')).toBe(true);
    await panel.click('.export .primary');
    const text = await downloaded(downloads, before);
    expect(text).toContain('_errata');
    await panel.click('.export .close');
    const har = join(downloads, 'opened.har');
    writeFileSync(har, harOf([404]));
    await panel.choose('.toolbar input[type="file"]', [har]);
    await expect.poll(() => shownSource(panel)).toBe('*opened.har 1');
    await panel.click('.toolbar .paste');
    await expect.poll(() => has(panel, '.paste-field')).toBe(true);
    await panel.click('.paste-field');
    await typeInto(panel, '{"error_code":1104,"error_token":"Forbidden"}');
    await panel.click('.paste .primary');
    await expect.poll(() => shownSource(panel)).toMatch(/^\*Pasted text \d+ 1$/);
    await panel.click('[aria-controls="settings"]');
    await panel.click('#settings .check:nth-of-type(1) input');
    await expect.poll(() => stored(panel)).toContain(SETTINGS_KEY);

    const nothing = { foreign: [], refused: [], keys: [SETTINGS_KEY], others: [] };
    for (const document of documents) expect(await traces(document)).toEqual(nothing);
    expect(sandbox.requests.slice(length)).toEqual([]);

    // The policy of the extension would hide what is tried: it is noticed all the same.
    for (const document of documents) {
      await document.evaluate(
        () =>
          fetch('http://127.0.0.1:9/').then(
            () => {},
            () => {},
          ),
        null,
      );
      await expect.poll(async () => (await traces(document)).refused).toHaveLength(1);
    }
  } finally {
    await stop();
  }
});

function has(panel: Surface, selector: string): Promise<boolean> {
  return panel.evaluate((selector) => document.querySelector(selector) !== null, selector);
}

/** The name and the count of the source that is shown, behind a star. */
async function shownSource(panel: Surface): Promise<string> {
  return (await shownSources(panel)).names.find((name) => name.startsWith('*')) ?? '';
}

async function typeInto(panel: Surface, text: string): Promise<void> {
  for (const key of text) await panel.press(key);
}

function stored(panel: Surface): Promise<readonly string[]> {
  return panel.evaluate(() => Object.keys(localStorage), null);
}

function watchRefusals(document: Pick<Surface, 'evaluate'>): Promise<void> {
  return document.evaluate(() => {
    const refused: string[] = [];
    window.errataRefused = refused;
    addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI));
  }, null);
}

/** What a document of the extension has loaded from elsewhere than the extension, or tried to, and what is stored. */
function traces(document: Pick<Surface, 'evaluate'>): Promise<{
  readonly foreign: readonly string[];
  readonly refused: readonly string[];
  readonly keys: readonly string[];
  readonly others: readonly string[];
}> {
  return document.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    return {
      foreign: loaded.filter((name) => !name.startsWith(`${location.origin}/`)),
      refused: window.errataRefused ?? ['nobody watched'],
      keys: Object.keys(localStorage),
      others: [
        ...Object.keys(sessionStorage),
        ...databases,
        ...(await caches.keys()).map((name) => `cache ${name}`),
        ...registrations.map(({ scope }) => `service worker ${scope}`),
        ...window.document.cookie.split(';').filter((cookie) => cookie !== ''),
      ],
    };
  }, null);
}
