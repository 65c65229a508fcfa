import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageSurface } from '../scripts/driver.ts';
import { test as base, expect } from './harness.ts';
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
        privacy: expect.stringMatching(/^Nothing leaves this device/),
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

    test('opens a HAR file, and asks nobody for anything', async ({ running, place }) => {
      const { page, clipboard } = running.driver;
      await open(page, place);
      await dropFiles(page, [
        { name: 'customer.har', text: harOf([404, 200, 500]) },
        { name: 'no.har', text: 'no' },
      ]);
      await expect
        .poll(() => shownSources(page))
        .toMatchObject({
          names: ['*customer.har 2'],
          unopened: [expect.stringContaining('no.har')],
        });
      await selectRow(page, 'Home');
      expect((await shownRows(page)).map(({ status }) => status)).toEqual(['404', '500']);
      const { title } = (await shownDetail(page)) ?? {};
      expect(title).toContain('404');
      await pressKey(page, 't');
      await expect.poll(clipboard).toMatch(/^### HTTP 404/);
      await expectQuiet(page, place);
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
