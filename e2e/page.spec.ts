import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageSurface } from '../scripts/driver.ts';
import { downloaded } from './downloads.ts';
import { expect } from './expect.ts';
import { test as base } from './harness.ts';
import { harOf } from './hars.ts';
import { servePage } from './page/served.ts';
import { pressKey, selectRow, shownDetail, shownRows } from './panel.ts';
import { dropFiles, shownSources } from './sources.ts';

// The page that needs no extension, as it is built: the same from a file and below a path of a host.

/** Where the page is, and what its host was asked for. */
interface Place {
  readonly url: string;
  readonly asked: readonly string[];
}

const BODY = '{"error_code":1104,"error_token":"Forbidden","message":"m"}';

const PLACES = ['a file', 'a host'] as const;

const test = base.extend<{ placeName: (typeof PLACES)[number]; place: Place }>({
  placeName: ['a file', { option: true }],
  place: async ({ placeName }, use) => {
    if (placeName === 'a file') {
      await use({ url: pathToFileURL(resolve('dist/page/index.html')).href, asked: [] });
      return;
    }
    const served = await servePage();
    await use(served);
    await served.close();
  },
});

for (const placeName of PLACES) {
  test.describe(`the page from ${placeName}`, () => {
    test.use({ placeName });

    test('says what it is for, and looks like the browser around it', async ({ running, place }, {
      project,
    }) => {
      const { page } = running.driver;
      await open(page, place);
      const shown = await page.evaluate(() => {
        const { lang, dataset } = document.documentElement;
        const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
        return {
          lang,
          title: document.title,
          look: dataset['look'],
          heading: document.querySelector('main h1')?.textContent,
          privacy: document.querySelector('main .privacy')?.textContent,
          icon: icon?.href.slice(0, 22),
        };
      }, null);
      expect(shown).toEqual({
        lang: 'en',
        title: 'Errata: explain API errors',
        look: project.name === 'firefox' ? 'firefox' : 'chrome',
        heading: 'What does this API error mean?',
        privacy: expect.stringMatching(/^Nothing leaves this computer/),
        icon: 'data:image/png;base64,',
      });
    });

    test('has the theme of the system, and follows it', async ({ running, place }) => {
      const { page } = running.driver;
      const shown = () =>
        page.evaluate(() => {
          const { colorScheme, backgroundColor } = getComputedStyle(document.body);
          return `${colorScheme} ${backgroundColor}`;
        }, null);
      try {
        await open(page, place);
        await expect.poll(shown).toBe('light rgb(255, 255, 255)');
        await page.preferTheme('dark');
        await expect.poll(shown).toMatch(/^dark rgb\(\d\d, \d\d, \d\d\)$/);
        await page.preferTheme('light');
        await expect.poll(shown).toBe('light rgb(255, 255, 255)');
      } finally {
        await page.preferTheme('light');
      }
    });

    test('keeps its settings', async ({ running, place }) => {
      const { page } = running.driver;
      await open(page, place);
      expect(await density(page)).toBe('compact');
      await toggleDensity(page);
      await expect.poll(() => density(page)).toBe('comfortable');
      await page.reload();
      await expect.poll(() => density(page)).toBe('comfortable');
      await toggleDensity(page);
      await expect.poll(() => density(page)).toBe('compact');
    });

    test('has the focus in the list after a paste from its first screen', async ({
      running,
      place,
    }) => {
      const { page } = running.driver;
      await open(page, place);
      await page.evaluate(
        () => document.querySelector<HTMLElement>('.ways li:nth-child(2) button')?.focus(),
        null,
      );
      await pressKey(page, 'Enter');
      await expect.poll(() => has(page, '.paste-field')).toBe(true);
      await typeText(page, '.paste-field', BODY);
      await pressKey(page, 'Control+Enter');
      await expect
        .poll(async () => (await shownRows(page)).map(({ code }) => code))
        .toEqual(['1104']);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.className, null))
        .toBe('list');
    });

    test('asks nobody for anything in a whole session', async ({ running, place }) => {
      const { driver, downloads } = running;
      const { page, clipboard } = driver;
      await open(page, place);
      const file = fileOf(harOf([404, 200, 500]));
      await page.choose('.start input[type="file"]', [file]);
      await expect.poll(() => names(page)).toEqual(['*customer.har 2']);
      expect((await shownRows(page)).map(({ status }) => status)).toEqual(['404', '500']);
      await dropFiles(page, [{ name: 'no.har', text: 'no' }]);
      await expect
        .poll(async () => (await shownSources(page)).unopened)
        .toEqual([expect.stringContaining('no.har')]);
      await selectRow(page, 'Home');
      expect((await shownDetail(page))?.title).toContain('404');
      await pressKey(page, 't');
      await expect.poll(clipboard).toMatch(/^### HTTP 404/);

      const before = readdirSync(downloads);
      await page.click('.toolbar .export');
      await page.click('.export .primary');
      const written = await downloaded(downloads, before);
      await page.click('.export .close');
      await dropFiles(page, [{ name: 'again.har', text: written }]);
      await expect.poll(() => names(page)).toContain('*again.har 2');

      await page.click('.toolbar .paste');
      await typeText(page, '.paste-field', BODY);
      await page.click('.paste .primary');
      await expect
        .poll(async () => (await shownRows(page)).map(({ code }) => code))
        .toEqual(['1104']);
      for (const name of ['Pasted text 1', 'again.har', 'customer.har']) {
        await page.click(`[aria-label="Close ${name}"]`);
      }
      await expect.poll(() => has(page, '.start')).toBe(true);

      await page.click('.ways .link');
      const found = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('.lookup-line.match .code')].map(
              ({ textContent }) => textContent,
            ),
          null,
        );
      await expect.poll(found).toContain('1002');
      await typeText(page, '#lookup-field', 'invalid_token');
      await expect.poll(found).toContain('invalid_token');
      await pressKey(page, 'Escape');
      await expect.poll(() => has(page, '.lookup')).toBe(false);
      await expectQuiet(page, place);
    });

    test('is worked by the keyboard alone', async ({ running, place }) => {
      const { page } = running.driver;
      await open(page, place);
      await tabTo(page, 'Paste text…');
      await pressKey(page, 'Enter');
      await expect.poll(() => has(page, 'dialog.paste')).toBe(true);
      await typeText(page, '.paste-field', BODY);
      await pressKey(page, 'Control+Enter');
      await expect.poll(() => has(page, '[role="treegrid"]')).toBe(true);
      await tabTo(page, 'Errors');
      await pressKey(page, 'Home');
      await pressKey(page, 'Enter');
      expect(await focused(page)).toBe('Details');
      // No developer tools have Escape here, in no browser.
      await pressKey(page, 'Escape');
      await expect.poll(() => has(page, '#detail')).toBe(false);
      await page.click('[aria-controls="settings"]');
      // They are loaded when they are first asked for.
      await expect.poll(() => has(page, '#settings input')).toBe(true);
      await page.evaluate(
        () => document.querySelector<HTMLElement>('#settings input')?.focus(),
        null,
      );
      await pressKey(page, 'Escape');
      await expect.poll(() => has(page, '#settings')).toBe(false);
    });
  });
}

test('the page works where nothing can be kept', async ({ running }) => {
  const { page } = running.driver;
  const served = await servePage({ 'Content-Security-Policy': 'sandbox allow-scripts' });
  try {
    await open(page, served);
    const storage = () =>
      page.evaluate(() => {
        try {
          return `${window.localStorage.length}`;
        } catch {
          return 'refused';
        }
      }, null);
    expect(await storage()).toBe('refused');
    await toggleDensity(page);
    await expect.poll(() => density(page)).toBe('comfortable');
    await dropFiles(page, [{ name: 'customer.har', text: harOf([404]) }]);
    await expect.poll(async () => (await shownRows(page)).length).toBe(1);
  } finally {
    await served.close();
  }
});

function density(page: PageSurface): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset['density'] ?? '', null);
}

async function toggleDensity(page: PageSurface): Promise<void> {
  await page.click('[aria-controls="settings"]');
  await page.click('#settings .check:nth-of-type(1) input');
  await page.click('[aria-controls="settings"]');
}

/** A file of the test that runs. */
function fileOf(text: string): string {
  const file = test.info().outputPath('customer.har');
  writeFileSync(file, text);
  return file;
}

async function names(page: PageSurface): Promise<readonly string[]> {
  return (await shownSources(page)).names;
}

function has(page: PageSurface, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: PageSurface, name: string): Promise<void> {
  const passed = [await focused(page)];
  while (passed.length < 40 && passed.at(-1) !== name) {
    await pressKey(page, 'Tab');
    passed.push(await focused(page));
  }
  expect(passed.at(-1), passed.join(', ')).toBe(name);
}

/** The name of what has the focus. */
function focused(page: PageSurface): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement?.getAttribute('aria-labelledby');
    return (
      activeElement?.getAttribute('aria-label') ??
      (label ? document.getElementById(label) : activeElement)?.textContent ??
      ''
    );
  }, null);
}

/** As if it had been pasted into a field. */
async function typeText(page: PageSurface, field: string, text: string): Promise<void> {
  await expect.poll(() => has(page, field)).toBe(true);
  await page.evaluate(
    ({ field, text }) => {
      const area = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(field);
      if (!area) throw new Error(`There is no ${field}.`);
      area.focus();
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    { field, text },
  );
}

/** Opens the page, and waits until it can be used. From then on it notices what the policy refuses. */
async function open(page: PageSurface, { url }: Place): Promise<void> {
  await page.goto(url);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.toolbar') !== null, null))
    .toBe(true);
  await page.evaluate(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      document.documentElement.dataset['refused'] = effectiveDirective;
    });
  }, null);
}

/** Nothing was asked for but the page itself, and nothing was tried that the policy would have refused. */
async function expectQuiet(page: PageSurface, { url, asked }: Place): Promise<void> {
  const tried = await page.evaluate(
    () => ({
      refused: document.documentElement.dataset['refused'] ?? '',
      loaded: performance.getEntriesByType('resource').map(({ name }) => name),
    }),
    null,
  );
  // Firefox tells of data that is in the page as if it were loaded.
  const loaded = tried.loaded.filter((name) => !name.startsWith('data:'));
  expect({ ...tried, loaded }).toEqual({ refused: '', loaded: [] });
  if (url.startsWith('http')) expect(asked).toEqual([new URL(url).pathname]);
}
