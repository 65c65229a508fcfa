import type { Surface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { pressKey, readLog, selectRow, shownDetail, shownFilter, shownRows } from './panel.ts';
import { closeSources, shownSources } from './sources.ts';

const BODY = '{"error_code":1104,"error_token":"Forbidden","message":"m"}';
const CURL = `curl -i https://cdn.emnify.net/api/v1/endpoint/7
HTTP/1.1 403 Forbidden
Content-Type: application/json

${BODY}`;

test.afterEach(async ({ running }) => {
  const { panel } = running.driver;
  await panel.evaluate(() => document.querySelector<HTMLElement>('.paste .close')?.click(), null);
  await expect.poll(() => isOpen(panel)).toBe(false);
  await closeSources(panel);
});

test('a pasted command with its output becomes a source, and what it was taken for is said', async ({
  tools,
}) => {
  const { panel } = tools.driver;
  await panel.click('.toolbar .paste');
  await write(panel, CURL);
  await panel.click('.paste .primary');
  await expect
    .poll(() => shownSources(panel))
    .toMatchObject({
      names: ['Live traffic 0', expect.stringMatching(/^\*Pasted text \d+ 1$/)],
      note: 'Read as a cURL command with its output.',
    });
  expect(await isOpen(panel)).toBe(false);
  expect((await shownRows(panel)).map(({ status, code }) => [status, code])).toEqual([
    ['403', '1104'],
  ]);
  await selectRow(panel, 'Home');
  expect((await shownDetail(panel))?.title).toContain('emnify');
  expect((await shownDetail(panel))?.text).not.toContain('Network panel');
});

test('a body alone is read leniently, by the keyboard alone', async ({ tools }) => {
  const { panel } = tools.driver;
  await panel.evaluate(() => document.querySelector<HTMLElement>('.toolbar .paste')?.focus(), null);
  await pressKey(panel, 'Enter');
  await expect.poll(() => isOpen(panel)).toBe(true);
  await write(panel, `${BODY.slice(0, -1)},} // from the log`);
  await pressKey(panel, 'Control+Enter');
  await expect.poll(async () => (await shownRows(panel)).map(({ code }) => code)).toEqual(['1104']);
  expect((await shownSources(panel)).note).toMatch(/^Read as the body of a response\./);
});

test('what is copied is pasted anywhere but in a field', async ({ tools }) => {
  const { page, panel, clipboard } = tools.driver;
  await page.click('[id="8x8-api-1300"]');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await selectRow(panel, 'Home');
  await panel.click('[data-id] ~ .copy');
  const copied = await clipboard();
  expect(copied).not.toBe('');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.list')?.focus(), null);
  await panel.press('Control+v');
  await expect.poll(() => written(panel)).toBe(copied);
  // An id alone is no response: the line says so, and the text stays.
  await panel.click('.paste .primary');
  await expect.poll(() => problem(panel)).toMatch(/^[A-Z][^\n]{20,}\.$/);
  expect(await written(panel)).toBe(copied);
  expect((await shownSources(panel)).names).toEqual([]);
  await panel.click('.paste .close');
  await expect.poll(() => isOpen(panel)).toBe(false);

  await panel.click('#filter');
  await panel.press('Control+v');
  await expect.poll(async () => (await shownFilter(panel)).text).toBe(copied);
  expect(await isOpen(panel)).toBe(false);
  await panel.evaluate(
    () => document.querySelector<HTMLElement>('[aria-label="Clear the filter"]')?.click(),
    null,
  );
});

test('what is pasted where nothing has the focus gives it to the list', async ({ tools }) => {
  const { panel } = tools.driver;
  await panel.evaluate(() => {
    const active = document.activeElement;
    if (active instanceof HTMLElement) active.blur();
    document.querySelector<HTMLElement>('.toolbar .paste')?.click();
  }, null);
  await write(panel, CURL);
  await pressKey(panel, 'Control+Enter');
  await expect.poll(async () => (await shownRows(panel)).map(({ code }) => code)).toEqual(['1104']);
  await expect.poll(() => focused(panel)).toBe('list');
  await panel.press('Home');
  await expect.poll(async () => (await shownDetail(panel))?.title).toContain('emnify');
});

test('a response without an error says so and keeps the text', async ({ tools }) => {
  const { panel } = tools.driver;
  await panel.click('.toolbar .paste');
  const success = 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"id":17}';
  await write(panel, success);
  await panel.click('.paste .primary');
  await expect
    .poll(() => problem(panel))
    .toMatch(/^Read as an HTTP response\. No error was recognized in it\. [A-Z].+\.$/);
  expect(await written(panel)).toBe(success);
  await write(panel, '  \n');
  expect(await problem(panel)).toBe('');
  expect(
    await panel.evaluate(
      () => document.querySelector<HTMLButtonElement>('.paste .primary')?.disabled,
      null,
    ),
  ).toBe(true);
});

test('nothing is cleared or exported behind the dialog', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await page.click('[id="8x8-api-1300"]');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await panel.click('.toolbar .paste');
  await write(panel, 'half a thought');
  for (const key of ['Control+l', 'Control+s', 'Alt+l']) await pressKey(panel, key);
  expect(await shownRows(panel)).toHaveLength(1);
  expect(
    await panel.evaluate(() => document.querySelector('dialog.export, .lookup') === null, null),
  ).toBe(true);
  expect(await written(panel)).toBe('half a thought');
});

test('a clipboard with neither text nor file in it opens nothing', async ({ tools }) => {
  const { panel } = tools.driver;
  const isTaken = await panel.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<img>');
    const init = { clipboardData, bubbles: true, cancelable: true };
    return !document.body.dispatchEvent(new ClipboardEvent('paste', init));
  }, null);
  expect(isTaken).toBe(false);
  // Opened by hand: what a paste opened would be there before.
  await pressKey(panel, 'Alt+l');
  expect(await isOpen(panel)).toBe(false);
  await panel.click('.lookup .close');
});

test('what is typed and what was pasted survive a change of the dock', async ({ tools }) => {
  const { panel, setDock, setSize } = tools.driver;
  await panel.click('.toolbar .paste');
  await write(panel, BODY);
  await panel.click('.paste .primary');
  await expect.poll(async () => (await readLog(panel))?.findings.length).toBe(1);
  await panel.click('.toolbar .paste');
  await write(panel, 'half a thought');
  await setDock('bottom');
  await expect.poll(() => written(panel).catch(() => '')).toBe('half a thought');
  await setDock('window');
  await setSize(1200, 800);
  await expect.poll(() => written(panel).catch(() => '')).toBe('half a thought');
  expect((await shownSources(panel)).names.at(-1)).toMatch(/^\*Pasted text \d+ 1$/);
});

/** The class of what has the focus. */
function focused(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.activeElement?.className ?? '', null);
}

function isOpen(panel: Surface): Promise<boolean> {
  return panel.evaluate(() => document.querySelector('dialog.paste') !== null, null);
}

/** As if it had been pasted into the dialog's field. */
async function write(panel: Surface, text: string): Promise<void> {
  await expect.poll(() => isOpen(panel)).toBe(true);
  await panel.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('.paste-field');
    if (!field) throw new Error('There is no field.');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

function written(panel: Surface): Promise<string> {
  return panel.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('.paste-field')?.value ?? '',
    null,
  );
}

/** What is said to be wrong with the text; empty when nothing is. */
function problem(panel: Surface): Promise<string> {
  return panel.evaluate(
    () => (document.querySelector('#paste-problem')?.textContent ?? '').trim(),
    null,
  );
}
