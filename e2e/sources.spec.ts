import { expect } from './expect.ts';
import { test } from './harness.ts';
import { harOf, longHarOf } from './hars.ts';
import { pressKey, readLog, selectRow, shownDetail, shownRows } from './panel.ts';
import { closeSources, dropFiles, shownSources } from './sources.ts';

test.afterEach(({ running }) => closeSources(running.driver.panel));

test('a dropped file is a source of its own beside live traffic, with its own list and view', async ({
  tools,
}) => {
  const { page, panel } = tools.driver;
  await page.click('[id="8x8-api-1300"]');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  expect(await shownSources(panel)).toMatchObject({ names: [], note: '' });

  await dropFiles(panel, [{ name: 'customer.har', text: harOf([404, 200, 500]) }]);
  await expect
    .poll(() => shownSources(panel))
    .toMatchObject({ names: ['Live traffic 1', '*customer.har 2'] });
  expect((await readLog(panel))?.counts).toMatchObject({ seen: 3, pending: 0, read: 2 });
  await selectRow(panel, 'End');
  const { title } = (await shownDetail(panel)) ?? {};

  await panel.click('.source:first-child .source-name');
  await expect.poll(async () => (await shownRows(panel)).map(({ code }) => code)).toEqual(['1300']);
  expect(await shownDetail(panel)).toBeNull();
  await page.click('[id="8x8-api-1300"]');
  await expect.poll(async () => (await readLog(panel))?.findings.length).toBe(2);
  await panel.click('.source:last-child .source-name');
  await expect.poll(async () => (await shownDetail(panel))?.title).toBe(title);
  expect(await shownSources(panel)).toMatchObject({
    names: ['Live traffic 2', '*customer.har 2'],
  });
});

test('what is live only is not offered for a file, and clearing closes it', async ({ tools }) => {
  const { panel } = tools.driver;
  await dropFiles(panel, [{ name: 'a.har', text: harOf([404]) }]);
  await expect.poll(async () => (await shownSources(panel)).names).toHaveLength(2);
  const offered = () =>
    panel.evaluate(
      () =>
        [...document.querySelectorAll('.toolbar button, .toolbar label')]
          .filter((element) => !element.closest('.filter-field'))
          .map((element) => element.getAttribute('aria-label') ?? element.textContent),
      null,
    );
  expect(await offered()).not.toContain('Record network log');
  expect((await offered()).join()).not.toMatch(/[Pp]reserve|[Pp]ersist/);
  await panel.click('[aria-label="Close this source"]');
  await expect.poll(async () => (await shownSources(panel)).names).toEqual([]);
  expect((await offered()).join()).toMatch(/[Pp]reserve|[Pp]ersist/);
});

test('the focus goes with what it was in: to the new list, and from a closed source to the shown one', async ({
  tools,
}) => {
  const { page, panel } = tools.driver;
  await page.click('[id="8x8-api-1300"]');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  const focus = (selector: string) =>
    panel.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), selector);
  const focused = () =>
    panel.evaluate(() => {
      const element = document.activeElement;
      const source = element?.closest('.source');
      return source
        ? `${source.querySelector('.source-name')?.textContent} ${element?.classList[0]}`
        : (element?.classList.value ?? '');
    }, null);
  const names = async () => (await shownSources(panel)).names;

  await focus('.list');
  await dropFiles(panel, [
    { name: 'a.har', text: harOf([404]) },
    { name: 'b.har', text: harOf([404]) },
  ]);
  await expect.poll(names).toEqual(['Live traffic 1', '*a.har 1', 'b.har 1']);
  expect(await focused()).not.toBe('');
  for (const place of ['.list', '#filter']) {
    await focus(place);
    await panel.evaluate(() => window.errataHost?.sources.choose(0), null);
    await expect.poll(names).toEqual(['*Live traffic 1', 'a.har 1', 'b.har 1']);
    expect(await focused()).toBe('list');
    await panel.evaluate(() => {
      const sources = window.errataHost?.sources;
      sources?.choose(sources.list[1]?.id ?? -1);
    }, null);
    await expect.poll(names).toEqual(['Live traffic 1', '*a.har 1', 'b.har 1']);
    expect(await focused()).toBe('list');
  }

  const close = async (index: number): Promise<void> => {
    await focus(`.source:nth-child(${index}) .close`);
    await pressKey(panel, 'Enter');
  };
  await close(2);
  await expect.poll(names).toEqual(['Live traffic 1', '*b.har 1']);
  await expect.poll(focused).toBe('b.har 1 source-name');
  await panel.click('.source:first-child .source-name');
  await expect.poll(names).toEqual(['*Live traffic 1', 'b.har 1']);
  await close(2);
  await expect.poll(names).toEqual([]);
  await expect.poll(focused).toBe('icon open-file');
});

test('sources survive a change of the dock, and a file is read on', async ({ tools }) => {
  const { panel, setDock, setSize } = tools.driver;
  const large = longHarOf([404, ...Array.from({ length: 9 }, () => 200)], 3_000);
  await dropFiles(panel, [
    { name: 'large.har', text: large },
    { name: 'after.har', text: harOf([500]) },
  ]);
  await expect.poll(async () => (await shownSources(panel)).isReading).toBe(true);
  await setDock('bottom');
  await setDock('window');
  await setSize(1200, 800);
  await expect
    .poll(() => shownSources(panel).catch(() => null), { timeout: 30_000 })
    .toMatchObject({ names: ['Live traffic 0', '*large.har 3,000', 'after.har 1'], note: '' });
});
