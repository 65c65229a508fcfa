import { FURTHER } from '../demo/further.ts';
import { hostileResponses } from '../demo/hostile/responses.ts';
import type { Surface } from '../scripts/driver.ts';
import { visible } from '../src/engine/visible.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { isTaken, pressKey, selectRow, shownDetail, shownRows } from './panel.ts';

/** More often than once a second, so that no second is missed. */
const OFTEN = { intervals: [100] };

test('a wait that the server asks for is counted down to the moment when a retry is safe', async ({
  tools,
}) => {
  const { page, panel } = tools.driver;
  await page.click('[id="emnify-status-429"]');
  await openFirst(panel);
  const seconds = async () =>
    Number(/^Safe to retry in (\d+) s: GET\./.exec(await verdict(panel))?.[1] ?? Number.NaN);
  const first = await seconds();
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(10);
  expect(await verdict(panel)).toContain('GET only reads, so it can be repeated.');
  expect(await verdict(panel)).toMatch(/The server asks for it in retry-after\.$/i);
  await expect.poll(seconds, OFTEN).toBeLessThan(first);
  await skipTime(panel, 1_000 * (first - 2));
  await expect.poll(() => verdict(panel), OFTEN).toContain('Safe to retry now: GET.');
  await skipTime(panel, 0);
  const live = await panel.evaluate(
    () => document.querySelector('.verdict')?.closest('[aria-live], [role="status"]') !== null,
    null,
  );
  expect(live).toBe(false);
});

test('a POST without an idempotency key is said to run twice perhaps, and one with a key is not', async ({
  tools,
}) => {
  const { page, panel } = tools.driver;
  await page.click('[id="8x8-api-2000"]');
  await openFirst(panel);
  expect(await verdict(panel)).toBe(
    'Wait, then retry. The response does not say how long.' +
      'A POST without an idempotency key may run twice.',
  );
  await panel.click('[aria-label="Clear the list"]');
  await expect.poll(async () => (await shownRows(panel)).length, OFTEN).toBe(0);
  const url = 'http://sms.8x8.com/api/v1/subaccounts/demo/messages/8x8-api-2000';
  await request(page, 'POST', url, { 'Idempotency-Key': '1' });
  await openFirst(panel);
  await expect
    .poll(() => verdict(panel))
    .toMatch(/^Wait, then retry: POST\..*Keep idempotency-key the same/i);
});

test('a POST that its status says was turned away was not carried out', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await page.click('[id="8x8-api-1400"]');
  await openFirst(panel);
  expect(await verdict(panel)).toBe(
    'Wait, then retry. The response does not say how long.' +
      'By status 403 the POST was turned away, not carried out.',
  );
});

test('the tree of nested errors marks their place in the body by keyboard', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await page.click('[id="telecomx-spaced-key"]');
  await openFirst(panel);
  await panel.evaluate(
    () => document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus(),
    null,
  );
  for (const key of ['Shift+Enter', 'Shift+ArrowDown', 'Shift+ ']) {
    expect(await isTaken(panel, key), key).toBe(false);
  }
  expect(await tree(panel)).toMatchObject({ focused: 'userId', selected: [] });
  for (const [key, code, marked] of [
    ['ArrowDown', 'address.street', '"address.street"'],
    ['End', 'address.zip', '"address.zip"'],
    ['Home', 'userId', '"userId"'],
  ] as const) {
    await pressKey(panel, key);
    expect(await tree(panel)).toMatchObject({ focused: code, stops: [code] });
    await pressKey(panel, 'Enter');
    await expect.poll(async () => (await tree(panel)).marked).toContain(marked);
    expect((await tree(panel)).selected).toEqual([code]);
  }
});

test('the request head unfolds by keyboard and covers a secret until its button is pressed', async ({
  tools,
}) => {
  const { page, panel } = tools.driver;
  const url = 'http://cdn.emnify.net/api/v1/endpoint/emnify-unknown-code?secret=in-the-query';
  await request(page, 'PATCH', url, { Authorization: 'Bearer made-up', 'X-Plain': 'open' });
  await openFirst(panel);
  const text = async () => (await shownDetail(panel))?.text ?? '';
  expect(await text()).not.toContain('open');
  await unfold(panel, 'Request head');
  await expect.poll(text).toContain('open');
  expect(await text()).not.toContain('made-up');
  expect(await text()).not.toContain('in-the-query');
  const name = await panel.evaluate(
    () =>
      [...document.querySelectorAll('.headers button')]
        .map((button) => button.getAttribute('aria-label') ?? '')
        .find((label) => /authorization/i.test(label)) ?? '',
    null,
  );
  await panel.click(`[aria-label="${name}"]`);
  await expect.poll(text).toContain('Bearer made-up');
  await panel.click(`[aria-label="${name.replace('Show', 'Hide')}"]`);
  await expect.poll(text).not.toContain('made-up');
  await panel.click('[aria-label="Show the whole address"]');
  await expect.poll(text).toContain('secret=in-the-query');
});

test('the response head and the timing unfold', async ({ tools }) => {
  const { page, panel } = tools.driver;
  await page.click('[id="8x8-api-1300"]');
  await openFirst(panel);
  await unfold(panel, 'Response head');
  await expect
    .poll(async () => (await shownDetail(panel))?.text)
    .toMatch(/content-type.*application\/json/i);
  await unfold(panel, 'Timing');
  const timing = () =>
    panel.evaluate(
      () => [...document.querySelectorAll('.timing .phase')].map((phase) => phase.textContent),
      null,
    );
  await expect.poll(timing).toContainEqual(expect.stringMatching(/^Total[\d.]+ m?s$/));
  expect(await timing()).toContainEqual(
    expect.stringMatching(/^Waiting for the response[\d.]+ m?s$/),
  );
});

test('an unknown code gives a row for the pack to copy, and a known one none', async ({
  tools,
}) => {
  const { page, panel, clipboard } = tools.driver;
  const { method, url } = FURTHER.unknown;
  await request(page, method, url, {});
  await openFirst(panel);
  await panel.click('[aria-label="Copy pack row"]');
  await expect.poll(clipboard).toMatch(/^'1999': \{\n {2}basis: 'observed',\n {2}meaning: '',\n/);
  await page.click('[id="emnify-1501"]');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(2);
  await selectRow(panel, 'ArrowDown');
  await expect.poll(async () => (await shownDetail(panel))?.title).toContain('1501');
  expect((await shownDetail(panel))?.text).not.toContain('pack row');
});

test('what cannot be seen in a body is shown as an escape, and copied as it was sent', async ({
  tools,
}) => {
  const { driver, sandbox } = tools;
  const { page, panel } = driver;
  const response = hostileResponses(sandbox.origin).find(
    ({ form, shown }) => form === '8x8-message-status' && shown.code?.[0]?.includes('\u202e'),
  );
  const [code = ''] = response?.shown.code ?? [];
  await request(page, response?.method ?? '', response?.url ?? '', {});
  await openFirst(panel);
  const shown = (await shownDetail(panel))?.body ?? '';
  expect(shown).toContain(visible(code));
  expect(shown).not.toContain('\u202e');
  await panel.evaluate(() => {
    const body = document.querySelector<HTMLElement>('pre.body');
    body?.focus();
    if (body) getSelection()?.selectAllChildren(body);
  }, null);
  await panel.press('Control+c');
  await expect.poll(() => driver.clipboard()).toContain(`"${code}"`);
});

/** Waits for the only row and opens its detail. */
async function openFirst(panel: Surface): Promise<void> {
  await expect.poll(async () => (await shownRows(panel)).length, OFTEN).toBe(1);
  await selectRow(panel, 'Home');
  await expect.poll(() => shownDetail(panel), OFTEN).not.toBeNull();
}

/** Sets the clock that the panel reads forward; by 0 to the right time. */
function skipTime(panel: Surface, ms: number): Promise<void> {
  return panel.evaluate((ms) => {
    // The document's own, beside which a driver's script may have one of its own.
    window.Date.now = () => performance.timeOrigin + performance.now() + ms;
  }, ms);
}

function verdict(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.querySelector('.verdict')?.textContent ?? '', null);
}

/** Presses the heading of a folded part with the keyboard. */
async function unfold(panel: Surface, title: string): Promise<void> {
  await panel.evaluate((title) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.folding button')];
    buttons.find(({ textContent }) => textContent?.startsWith(title))?.focus();
  }, title);
  await pressKey(panel, 'Enter');
}

/** Codes of the lines that are focused, that Tab reaches and that are selected, and what is marked. */
function tree(panel: Surface): Promise<{
  readonly focused: string;
  readonly stops: readonly string[];
  readonly selected: readonly string[];
  readonly marked: readonly string[];
}> {
  return panel.evaluate(() => {
    const codes = (selector: string): string[] =>
      [...document.querySelectorAll(`${selector} .code`)].map(({ textContent }) => textContent);
    return {
      focused: document.activeElement?.querySelector('.code')?.textContent ?? '',
      stops: codes('[role="treeitem"][tabindex="0"]'),
      selected: codes('[role="treeitem"][aria-selected="true"]'),
      marked: [...document.querySelectorAll('mark.shown')].map(({ textContent }) => textContent),
    };
  }, null);
}

/** Sends a request from the page with headers of its own. */
function request(
  page: Surface,
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  return page.evaluate(
    async ({ method, url, headers }) => {
      await (await fetch(url, { method, headers })).text();
    },
    { method, url, headers },
  );
}
