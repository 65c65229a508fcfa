import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageSurface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test as base } from './harness.ts';
import { type Listener, startListener } from './page/listener.ts';
import { PROBES } from './page/probes.ts';
import { servePage } from './page/served.ts';

// That nothing leaves the page is not a matter of its script, but of its policy: whatever a script could
// try is tried in it, and in the same page without the policy, where it works.

const test = base.extend<{ listener: Listener }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
  listener: async ({}, use) => {
    const listener = await startListener();
    await use(listener);
    await listener.close();
  },
});

const BUILT = resolve('dist/page/index.html');
const NAMES = Object.keys(PROBES);

/** What each browser does not even try in a page that may: Firefox's profile of these tests prefetches nothing. */
const UNTRIED: Readonly<Record<string, readonly string[]>> = {
  chromium: [],
  firefox: ['manifest', 'prefetch'],
};

/** Firefox says nothing of a preload that it refuses. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  chromium: [],
  firefox: ['manifest', 'prefetch', 'preload'],
};

test('the page refuses whatever would leave it, from a file', async ({ running, listener }, {
  project,
}) => {
  const { page } = running.driver;
  const without = mkdtempSync(join(tmpdir(), 'errata-page-'));
  try {
    const copy = join(without, 'index.html');
    writeFileSync(copy, withoutPolicy(readFileSync(BUILT, 'utf8')));
    await page.goto(pathToFileURL(BUILT).href);
    await expectRefused(page, listener, UNTOLD[project.name] ?? []);
    await page.goto(pathToFileURL(copy).href);
    await expectHeard(page, listener, UNTRIED[project.name] ?? []);
  } finally {
    rmSync(without, { recursive: true });
  }
});

test('the page refuses whatever would leave it, from a host', async ({ running, listener }, {
  project,
}) => {
  const { page } = running.driver;
  const served = await servePage();
  try {
    await page.goto(served.url);
    await expectRefused(page, listener, UNTOLD[project.name] ?? []);
    // What comes after it in the same browser has come.
    await page.goto(`${listener.origin}/other`);
    await expectHeard(page, listener, UNTRIED[project.name] ?? []);
    expect(served.asked).toEqual([new URL(served.url).pathname]);
  } finally {
    await served.close();
  }
});

function withoutPolicy(html: string): string {
  const [before, after, ...more] = html.split(/<meta http-equiv="Content-Security-Policy"[^>]*>/);
  expect(more).toEqual([]);
  return `${before}${after}`;
}

/** Lets every probe try, and expects that the policy refuses each of them; nothing may have been heard. */
async function expectRefused(
  page: PageSurface,
  { origin, heard }: Listener,
  untold: readonly string[],
): Promise<void> {
  for (const [name, probe] of Object.entries(PROBES)) {
    const before = (await refusals(page)).length;
    // A refusal may also be an error in the one who tries.
    await page.evaluate(probe, `${origin}/page/${encodeURIComponent(name)}`).catch(() => undefined);
    if (untold.includes(name)) continue;
    await expect
      .poll(async () => (await refusals(page)).length, { message: name })
      .toBeGreaterThan(before);
  }
  expect(heard).toEqual([]);
}

/** What the policy has refused so far: the directives. */
function refusals(page: PageSurface): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { dataset } = document.documentElement;
    if (dataset['refused'] === undefined) {
      dataset['refused'] = '';
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        dataset['refused'] += `${effectiveDirective} `;
      });
    }
    return (dataset['refused'] ?? '').split(' ').slice(0, -1);
  }, null);
}

/** Lets every probe try where it may, and expects that all are heard, and none of those before. */
async function expectHeard(
  page: PageSurface,
  { origin, heard }: Listener,
  untried: readonly string[],
): Promise<void> {
  for (const [name, probe] of Object.entries(PROBES)) {
    await page.evaluate(probe, `${origin}/open/${encodeURIComponent(name)}`);
  }
  const expected = NAMES.filter((name) => !untried.includes(name));
  const open = (): readonly string[] =>
    expected.filter(
      (name) => !heard.some((path) => path.startsWith(`/open/${encodeURIComponent(name)}`)),
    );
  await expect.poll(open).toEqual([]);
  expect(heard.filter((path) => path.startsWith('/page/'))).toEqual([]);
}
