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
