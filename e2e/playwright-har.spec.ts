import { type BrowserContext, chromium, test } from '@playwright/test';
import { demoErrors } from '../demo/errors.ts';
import { BROWSERS } from '../scripts/browsers.ts';
import { decoded } from './decoded.ts';
import { expect } from './expect.ts';

const ERRORS = demoErrors()
  .filter(({ expected }) => expected.length > 0)
  .slice(0, 40);
const REQUESTS = JSON.stringify(ERRORS.map(({ url, method }) => ({ url, method })));

/** Lets Playwright record a page that meets all the errors. */
async function record(path: string, content: 'embed' | 'attach' | 'omit'): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await BROWSERS.chromium.ensure(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const context = await browser.newContext({ recordHar: { path, content } });
    await answer(context);
    const page = await context.newPage();
    await page.goto('http://shop.localhost/');
    await page.evaluate(async (json) => {
      for (const { url, method } of JSON.parse(json)) await (await fetch(url, { method })).text();
    }, REQUESTS);
    await context.close();
  } finally {
    await browser.close();
  }
}

/** Within the browser: nothing is sent. */
async function answer(context: BrowserContext): Promise<void> {
  await context.route('**', (route) => {
    const error = ERRORS.find(({ url }) => url === route.request().url());
    if (!error) return route.fulfill({ body: '<!doctype html>', contentType: 'text/html' });
    const { status, mediaType, body } = error;
    const headers = { ...error.headers, 'access-control-allow-origin': '*' };
    return route.fulfill({ status, headers, contentType: mediaType, body });
  });
}

test('a HAR that Playwright records gives what its responses hold', async () => {
  const path = test.info().outputPath('recorded.har');
  await record(path, 'embed');
  const expected = ERRORS.flatMap((error) =>
    error.expected.map(({ vendor, set, code }) => ({ status: error.status, vendor, set, code })),
  );
  const found = decoded(path).map(({ status, vendor, set, code }) => ({
    status,
    vendor,
    set,
    code,
  }));
  expect(found).toEqual(expected);
});

for (const content of ['attach', 'omit'] as const) {
  test(`a HAR that Playwright records with "${content}" is said to be without content`, async () => {
    const path = test.info().outputPath('recorded.har');
    await record(path, content);
    const findings = decoded(path);
    expect(findings).toHaveLength(ERRORS.length);
    for (const { notes } of findings) {
      expect(notes.map(({ text }) => text)).toContainEqual(
        'The body is not in this HAR; export it again with content.',
      );
    }
  });
}
