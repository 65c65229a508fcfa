import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { harOf } from './hars.ts';
import { isTaken, readLog, shownRows } from './panel.ts';
import { closeSources, dropFiles, shownSources } from './sources.ts';

const INPUT = '.toolbar input[type="file"]';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-har-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.afterEach(({ running }) => closeSources(running.driver.panel));

/** Writes a file and gives its path. */
function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('files of the disk are chosen, several at once, and the same one again', async ({ tools }) => {
  const { panel } = tools.driver;
  const one = fileOf('one.har', harOf([404, 503]));
  const two = fileOf('two.har', harOf([500]));
  await panel.choose(INPUT, [one, two]);
  await expect
    .poll(async () => (await shownSources(panel)).names)
    .toEqual(['Live traffic 0', '*one.har 2', 'two.har 1']);
  await expect
    .poll(async () => (await shownRows(panel)).map(({ status }) => status))
    .toEqual(['404', '503']);
  await panel.choose(INPUT, [one]);
  await expect
    .poll(async () => (await shownSources(panel)).names)
    .toEqual(['Live traffic 0', 'one.har 2', 'two.har 1', '*one.har (2) 2']);
});

test('the key for files belongs to the panel, and its button names it', async ({ tools }) => {
  const { panel } = tools.driver;
  const pressed = () =>
    panel.evaluate((selector) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      document.documentElement.dataset['chosen'] = '0';
      input?.addEventListener(
        'click',
        (event) => {
          // Nobody is there to close the system's dialog.
          event.preventDefault();
          document.documentElement.dataset['chosen'] = '1';
        },
        { once: true },
      );
    }, INPUT);
  const chosen = () => panel.evaluate(() => document.documentElement.dataset['chosen'], null);
  await pressed();
  expect(await isTaken(panel, 'Control+o')).toBe(true);
  expect(await chosen()).toBe('1');
  await pressed();
  await panel.click('.open-file');
  expect(await chosen()).toBe('1');
});

test('files that hold nothing are named in one line each, and nothing that is listed is lost', async ({
  tools,
}) => {
  const { panel } = tools.driver;
  const bad: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ['empty.har', ''],
    ['notes.txt', 'Call the customer back.'],
    ['picture.har', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
    ['other.json', '{"a":1}'],
    ['list.har', '{"log":{"version":"1.2","entries":{}}}'],
  ];
  await panel.choose(INPUT, [fileOf('good.har', harOf([404]))]);
  await expect.poll(async () => (await readLog(panel))?.findings.length).toBe(1);
  await panel.choose(
    INPUT,
    bad.map(([name, content]) => fileOf(name, content)),
  );
  await expect
    .poll(async () => (await shownSources(panel)).unopenedRest)
    .toBe(
      '2 files before these were not opened either. Only HAR files can be opened: paste the text of any other file.',
    );
  const { names, unopened } = await shownSources(panel);
  expect(unopened).toHaveLength(3);
  expect(names).toEqual(['Live traffic 0', '*good.har 1']);
  for (const [index, line] of unopened.entries()) {
    expect(line).toContain(`${bad[index + 2]?.[0]} was not opened: `);
    expect(line).toMatch(/^[^\n]{20,200}\.$/);
  }
  expect(await shownRows(panel)).toHaveLength(1);
  await panel.click('.source-note.bad .close');
  await expect
    .poll(async () => (await shownSources(panel)).unopened)
    .toEqual([expect.stringContaining(`${bad[1]?.[0]} was not opened: `), ...unopened.slice(1)]);
  await panel.click('.source-note.rest button');
  await expect.poll(() => shownSources(panel)).toMatchObject({ unopened: [], unopenedRest: '' });
});

test('a file without an error is said to have none once it is read', async ({ tools }) => {
  const { panel } = tools.driver;
  const title = () =>
    panel.evaluate(() => document.querySelector('main .empty h1')?.textContent ?? '', null);
  await panel.choose(INPUT, [fileOf('good.har', harOf([404]))]);
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await panel.choose(INPUT, [fileOf('blocked.har', harOf([0, 0]))]);
  await expect
    .poll(async () => (await shownSources(panel)).names)
    .toEqual(['Live traffic 0', 'good.har 1', '*blocked.har 0']);
  await expect.poll(title).toBe('No errors found');
  const whole = harOf([200, 200]);
  await panel.choose(INPUT, [fileOf('half.har', whole.slice(0, -20))]);
  await expect.poll(title).toBe('No errors in the part that was read');
});

test('a file that breaks off is read as far as it goes, and says where', async ({ tools }) => {
  const { panel } = tools.driver;
  const whole = harOf([404, 500, 503]);
  await panel.choose(INPUT, [fileOf('half.har', whole.slice(0, whole.lastIndexOf('503') + 20))]);
  await expect
    .poll(async () => (await shownSources(panel)).note)
    .toMatch(/^half\.har was read in part\. It breaks off at byte \d+ within log\.entries\[2\]\.$/);
  expect((await shownSources(panel)).names).toEqual(['Live traffic 0', '*half.har 2']);
});

test('a large file shows how far it is read and can be stopped; what was read stays', async ({
  tools,
}) => {
  const { panel } = tools.driver;
  const statuses = Array.from({ length: 60_000 }, (_, index) => (index % 20 === 0 ? 404 : 200));
  await panel.choose(INPUT, [fileOf('large.har', harOf(statuses))]);
  // As soon as something was found: the reading takes no longer than a few seconds.
  await panel.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          const source = window.errataHost?.sources.current;
          const button = document.querySelector<HTMLElement>('.source-note .text');
          if (!button || (source?.log.rows.length ?? 0) < 10) return void setTimeout(look);
          button.click();
          resolve();
        };
        look();
      }),
    null,
  );
  await expect
    .poll(async () => (await shownSources(panel)).note)
    .toMatch(/^Stopped at [\d.]+ MB of [\d.]+ MB\. What was read until then stays\.$/);
  const log = await readLog(panel);
  expect(log?.counts.pending).toBe(0);
  expect(log?.counts.seen).toBeLessThan(statuses.length);
  expect(log?.findings.length).toBeGreaterThanOrEqual(10);
  expect((await shownSources(panel)).isReading).toBe(false);
});

test('of more errors than are listed it is said how many are not', async ({ tools }) => {
  test.slow();
  const { panel } = tools.driver;
  const statuses = Array.from({ length: 50_004 }, () => 404);
  await panel.choose(INPUT, [fileOf('many.har', harOf(statuses))]);
  await expect
    .poll(async () => (await shownSources(panel)).note, { timeout: 60_000 })
    .toBe('4 further errors are not listed: of one source, the first 50,000 are.');
  expect((await shownSources(panel)).names.at(-1)).toBe('*many.har 50,000');
});

test('files that are held over the panel show where they can be dropped', async ({ tools }) => {
  const { panel } = tools.driver;
  const drag = (type: string, hasFiles: boolean) =>
    panel.evaluate(
      ({ type, hasFiles }) => {
        const dataTransfer = new DataTransfer();
        if (hasFiles) dataTransfer.items.add(new File([''], 'a.har'));
        else dataTransfer.setData('text/plain', 'a');
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      },
      { type, hasFiles },
    );
  const isShown = () => panel.evaluate(() => document.querySelector('.drop-target') !== null, null);
  expect(await drag('dragover', false)).toBe(false);
  expect(await drag('dragover', true)).toBe(true);
  await expect.poll(isShown).toBe(true);
  await drag('dragleave', true);
  await expect.poll(isShown).toBe(false);
  await dropFiles(panel, [{ name: 'a.har', text: harOf([404]) }]);
  await expect.poll(async () => (await shownSources(panel)).names).toHaveLength(2);
  expect(await isShown()).toBe(false);
});
