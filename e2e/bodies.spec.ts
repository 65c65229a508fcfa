import { createServer } from 'node:net';
import { AWKWARD } from '../demo/awkward.ts';
import type { PageSurface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { readLog, selectRow, shownDetail, shownRows } from './panel.ts';

/** Sends a request as a page does; resolves when the page has the whole response, or none. */
function request(page: PageSurface, url: string): Promise<number> {
  return page.evaluate(async (url) => {
    try {
      const response = await fetch(url, { cache: 'no-cache' });
      await response.text();
      return response.status;
    } catch {
      return 0;
    }
  }, url);
}

test('a body over 1 MB is whole in Chromium, and said to be truncated in Firefox', async ({
  tools,
}, { project }) => {
  const { page, panel } = tools.driver;
  await request(page, AWKWARD.large.url);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await selectRow(panel, 'Home');
  const detail = await shownDetail(panel);
  if (project.name === 'firefox') {
    expect(detail?.title).toContain('without a code');
    expect(detail?.notes).toEqual(['truncated']);
    expect(detail?.text).toContain(
      'truncated by Firefox at 1 MB; raise devtools.netmonitor.responseBodyLimit',
    );
  } else {
    expect(detail?.title).toContain('emnify 1104');
    expect(detail?.notes).toEqual([]);
  }
});

test('JSON that no media type announces is read, letter by letter', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await request(page, AWKWARD.unannounced.url);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await selectRow(panel, 'Home');
  const detail = await shownDetail(panel);
  expect(detail?.title).toContain('emnify 1201');
  expect(detail?.text).toContain('Straße mit id 7 € not found');
});

test('an error under 200 is found again when it comes from the cache under 304', async ({
  tools,
}) => {
  const { page, panel } = tools.driver;
  await request(page, AWKWARD.cached.url);
  await request(page, AWKWARD.cached.url);
  await expect
    .poll(async () => (await shownRows(panel)).map(({ status, code }) => [status, code]))
    .toEqual([
      ['200', '1504'],
      ['304', '1504'],
    ]);
});

test('a request without a response is counted, and no finding', async ({ tools }) => {
  const { page, panel } = tools.driver;
  expect(await request(page, `http://127.0.0.1:${await closedPort()}/`)).toBe(0);
  await expect.poll(async () => (await readLog(panel))?.counts.skipped['no-response']).toBe(1);
  expect(await shownRows(panel)).toEqual([]);
});

/** A port of this machine on which nothing listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('There was no port.');
  return address.port;
}
