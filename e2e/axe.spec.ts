import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type BrowserContextOptions,
  test as base,
  chromium,
  expect,
  type Page,
} from '@playwright/test';
import axeCore from 'axe-core';
import { BROWSERS } from '../scripts/browsers.ts';
import { LOOPBACK_ONLY_FLAG, QUIET_FLAGS } from '../scripts/chromium/flags.ts';
import { harOf } from './hars.ts';
import { type Served, servePseudo } from './pseudo/serve.ts';

// What a tool can find of what keeps people out, on the panel as an ordinary page: developer tools add
// nothing to its document. Chromium alone can be told to force colors.

declare global {
  /** In the page, once its source ran there. */
  var axe: typeof import('axe-core');
}

type Media = Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>;

const MEDIA = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Record<string, Media>;

const PAGE = pathToFileURL(resolve('dist/page/index.html')).href;

const LOOKS = ['chrome', 'firefox'] as const;

interface Opened {
  readonly served: Served;
  readonly open: (media: Media) => Promise<Page>;
}

const test = base.extend<object, { opened: Opened }>({
  opened: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
    async ({}, use) => {
      const served = await servePseudo();
      const browser = await chromium.launch({
        executablePath: await BROWSERS.chromium.ensure(),
        args: [...QUIET_FLAGS, LOOPBACK_ONLY_FLAG],
      });
      await use({ served, open: (media) => browser.newPage(media) });
      await browser.close();
      await served.close();
    },
    { scope: 'worker' },
  ],
});

for (const [name, media] of Object.entries(MEDIA)) {
  for (const look of LOOKS) {
    test(`nothing keeps anybody out, as in ${look}, ${name} (Chromium alone)`, async ({
      opened,
    }) => {
      const page = await opened.open(media);
      const theme = media.colorScheme;
      const go = (show: string) =>
        page.goto(
          `${opened.served.url}?${new URLSearchParams({ look, theme, show, english: '' })}`,
        );

      await go('silent');
      await page.waitForSelector('.empty li');
      await check(page, 'the empty state');

      await go('errors');
      await page.waitForSelector(FIRST_ROW);
      await check(page, 'the list');
      await page.click(FIRST_ROW, { button: 'right' });
      await page.waitForSelector('.menu');
      await check(page, 'the menu of a row');
      await page.keyboard.press('Escape');
      await check(page, 'the detail');
      await unfoldAll(page);
      await check(page, 'the detail, unfolded');
      await page.click('#ticket-button');
      for (const tab of await page.locator('[role="tab"]').all()) {
        await tab.click();
        await check(page, 'the preview of a ticket');
      }
      await page.click('.ticket .close');
      await page.keyboard.press('?');
      await page.waitForSelector('dialog.keys');
      await check(page, 'the keys');
      await page.keyboard.press('Escape');
      await page.click('#lookup-button');
      await page.waitForSelector('.lookup-line.vendor');
      await check(page, 'the catalogue in the look-up');
      await page.fill('#lookup-field', 'acme 2100');
      await page.waitForSelector('.lookup-record');
      await page.keyboard.press('ArrowDown');
      await check(page, 'an answer of the look-up');
      await page.fill('#lookup-field', 'qqqqzzzz');
      await page.waitForSelector('.lookup-remarks');
      await check(page, 'a look-up that finds nothing');
      await page.click('.lookup-header > .close');
      await page.click('.figure.seen');
      await page.waitForSelector('.explained');
      await check(page, 'a number that is explained');
      await page.click('[aria-controls="settings"]');
      await page.waitForSelector('#settings');
      await check(page, 'the settings');
      await page.click('[aria-controls="settings"]');
      await page.click('.toolbar .export');
      await page.waitForSelector('dialog.export');
      await check(page, 'the export');
      await page.click('.export .close');
      await page.click('.toolbar .paste');
      await page.waitForSelector('dialog.paste');
      await check(page, 'the dialog for pasting');
      await page.fill('.paste-field', '?');
      await page.click('.paste .primary');
      await page.waitForSelector('#paste-problem .remark');
      await check(page, 'a pasted text that holds nothing');
      await page.click('.paste .close');
      await page.setInputFiles('.toolbar input[type="file"]', [
        fileOf('half.har', harOf([404, 404]).slice(0, -300)),
        fileOf('empty.har', ''),
        fileOf('long.har', harOf(Array.from({ length: 40_000 }, () => 200))),
      ]);
      await page.waitForSelector('.source-note.bad');
      await check(page, 'sources, one of them broken, and a file that was not opened');
      await page.click('.source:nth-child(3) .source-name');
      await page.waitForSelector('.source-note progress');
      await check(page, 'a file that is read');
      await page.click('.source:nth-child(1) .source-name');
      await page.waitForSelector(FIRST_ROW);
      await page.fill('#filter', 'ven');
      await page.waitForSelector('[role="option"]');
      await check(page, 'suggestions');
      await page.fill('#filter', 'status-code:9999');
      await check(page, 'a filter that is wrong');
      await page.close();
    });
  }
}

for (const [name, media] of Object.entries(MEDIA)) {
  for (const look of LOOKS) {
    test(`nothing keeps anybody out of the page without live traffic, as in ${look}, ${name}`, async ({
      opened,
    }) => {
      const page = await opened.open(media);
      for (const width of [320, 800, 1400]) {
        await page.setViewportSize({ width, height: 720 });
        await page.goto(`${PAGE}?look=${look}`);
        await page.click('.start summary');
        await check(page, `the first screen, ${width} pixels`);
        const { scrollWidth, clientWidth, theme } = await page.evaluate(() => {
          const { scrollWidth, clientWidth, dataset } = document.documentElement;
          return { scrollWidth, clientWidth, theme: dataset['theme'] };
        });
        expect(scrollWidth, `the width of the page at ${width}`).toBe(clientWidth);
        expect(theme).toBe(media.colorScheme);
      }
      await page.close();
    });
  }
}

function fileOf(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const FIRST_ROW = '[role="row"]:not(.header)';

async function unfoldAll(page: Page): Promise<void> {
  for (const button of await page.locator('.folding button').all()) {
    await button.click();
  }
}

/** What axe finds, each with the elements and why. */
async function check(page: Page, what: string): Promise<void> {
  await page.evaluate(axeCore.source);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`,
      ),
    );
  });
  expect(found, what).toEqual([]);
}
