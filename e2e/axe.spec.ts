import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, test as base, chromium, type Page } from '@playwright/test';
import axeCore from 'axe-core';
import { BROWSERS } from '../scripts/browsers.ts';
import { LOOPBACK_ONLY_FLAG, QUIET_FLAGS } from '../scripts/chromium/flags.ts';
import { expect } from './expect.ts';
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

/** Rules by their ids; null for all. */
type Rules = readonly string[] | null;

const OF_COLORS: Rules = ['color-contrast', 'link-in-text-block'];

/** Theme and colors change nothing in how a document is built: the rules for that are tried once for each look. */
const RULES = {
  light: null,
  dark: OF_COLORS,
  'forced colors': OF_COLORS,
} as const satisfies Record<keyof typeof MEDIA, Rules>;

const PAGE = pathToFileURL(resolve('dist/page/index.html')).href;

const LOOKS = ['chrome', 'firefox'] as const;

interface Opened {
  readonly served: Served;
  /** Paths of files to choose. */
  readonly files: readonly string[];
  /** A page with axe in each of its documents. */
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
      const folder = mkdtempSync(join(tmpdir(), 'errata-axe-'));
      const open = async (media: Media): Promise<Page> => {
        const page = await browser.newPage(media);
        await page.addInitScript(axeCore.source);
        await page.addInitScript(holdReading, LONG);
        return page;
      };
      await use({ served, files: writeFiles(folder), open });
      await browser.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

for (const name of ['light', 'dark', 'forced colors'] as const) {
  const media = MEDIA[name];
  for (const look of LOOKS) {
    test(`nothing keeps anybody out, as in ${look}, ${name} (Chromium alone)`, async ({
      opened,
    }) => {
      const page = await opened.open(media);
      const check = (what: string) => checkWith(RULES[name], page, what);
      const theme = media.colorScheme;
      const go = (show: string) =>
        page.goto(
          `${opened.served.url}?${new URLSearchParams({ look, theme, show, english: '' })}`,
        );

      await go('silent');
      await page.waitForSelector('.empty li');
      await check('the empty state');

      await go('errors');
      await page.waitForSelector(FIRST_ROW);
      await check('the list');
      await page.click(FIRST_ROW, { button: 'right' });
      await page.waitForSelector('.menu');
      await check('the menu of a row');
      await page.keyboard.press('Escape');
      await check('the detail');
      await unfoldAll(page);
      await check('the detail, unfolded');
      await page.click('#ticket-button');
      for (const tab of await page.locator('[role="tab"]').all()) {
        await tab.click();
        await check('the preview of a ticket');
      }
      await page.click('.ticket .close');
      await page.keyboard.press('?');
      await page.waitForSelector('dialog.keys');
      await check('the keys');
      await page.keyboard.press('Escape');
      await page.click('#lookup-button');
      await page.waitForSelector('.lookup-line.vendor');
      await check('the catalogue in the look-up');
      await page.fill('#lookup-field', 'acme 2100');
      await page.waitForSelector('.lookup-record');
      await page.keyboard.press('ArrowDown');
      await check('an answer of the look-up');
      await page.fill('#lookup-field', 'qqqqzzzz');
      await page.waitForSelector('.lookup-remarks');
      await check('a look-up that finds nothing');
      await page.click('.lookup-header > .close');
      await page.click('.figure.seen');
      await page.waitForSelector('.explained');
      await check('a number that is explained');
      await page.click('[aria-controls="settings"]');
      await page.waitForSelector('#settings');
      await check('the settings');
      await page.click('[aria-controls="settings"]');
      await page.click('.toolbar .export');
      await page.waitForSelector('dialog.export');
      await check('the export');
      await page.click('.export .close');
      await page.click('.toolbar .paste');
      await page.waitForSelector('dialog.paste');
      await check('the dialog for pasting');
      await page.fill('.paste-field', '?');
      await page.click('.paste .primary');
      await page.waitForSelector('#paste-problem .remark');
      await check('a pasted text that holds nothing');
      await page.click('.paste .close');
      await page.setInputFiles('.toolbar input[type="file"]', opened.files);
      await page.waitForSelector('.source-note.bad');
      await check('sources, one of them broken, and a file that was not opened');
      await page.click('.source:nth-child(3) .source-name');
      await page.waitForSelector('.source-note progress');
      await check('a file that is read');
      await page.click('.source:nth-child(1) .source-name');
      await page.waitForSelector(FIRST_ROW);
      await page.fill('#filter', 'ven');
      await page.waitForSelector('[role="option"]');
      await check('suggestions');
      await page.fill('#filter', 'status-code:9999');
      await check('a filter that is wrong');
      await page.close();
    });
  }
}

for (const name of ['light', 'dark', 'forced colors'] as const) {
  const media = MEDIA[name];
  for (const look of LOOKS) {
    test(`nothing keeps anybody out of the page without live traffic, as in ${look}, ${name}`, async ({
      opened,
    }) => {
      const page = await opened.open(media);
      const check = (what: string) => checkWith(RULES[name], page, what);
      for (const width of [320, 800, 1400]) {
        await page.setViewportSize({ width, height: 720 });
        await page.goto(`${PAGE}?look=${look}`);
        await page.click('.start summary');
        await check(`the first screen, ${width} pixels`);
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

/** Larger than what the panel takes of a file at once. */
const LONG = 'long.har';

/** In the page: the reading of a file of this name stays where it is after the first part, to be looked at. */
function holdReading(name: string): void {
  const { slice } = Blob.prototype;
  Blob.prototype.slice = function (start, ...more) {
    const part = slice.call(this, start, ...more);
    const isHeld = this instanceof File && this.name === name && Number(start) > 0;
    if (isHeld) part.arrayBuffer = () => new Promise(() => {});
    return part;
  };
}

/** Writes a file that breaks off, one that holds nothing and one whose reading is held; their paths. */
function writeFiles(folder: string): readonly string[] {
  const texts = {
    'half.har': harOf([404, 404]).slice(0, -300),
    'empty.har': '',
    [LONG]: harOf(Array.from({ length: 40_000 }, () => 200)),
  };
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

const FIRST_ROW = '[role="row"]:not(.header)';

async function unfoldAll(page: Page): Promise<void> {
  for (const button of await page.locator('.folding button').all()) {
    await button.click();
  }
}

/** What axe finds, each with the elements and why. */
async function checkWith(rules: Rules, page: Page, what: string): Promise<void> {
  const found = await page.evaluate(async (ids) => {
    const { violations } = await globalThis.axe.run(document, {
      ...(ids && { runOnly: [...ids] }),
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`,
      ),
    );
  }, rules);
  expect(found, what).toEqual([]);
}
