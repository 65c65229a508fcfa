import { AWKWARD } from '../demo/awkward.ts';
import { hostileResponses } from '../demo/hostile/responses.ts';
import type { Driver, Surface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { isTaken, pressKey, selectRow, shownDetail, shownRows } from './panel.ts';
import { armTripwire, readAlarms } from './tripwire.ts';

const ERROR_ID = '5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b5';
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

/** What the page sends and the response repeats, by its pseudonym in a ticket. */
const SECRETS = {
  'MASKED-AUTHORIZATION-1': 'made-up-4f9a2c7be1',
  'MASKED-API-KEY-1': 'k3y0f7h1s4pp0nly9',
  'MASKED-COOKIE-1': 'c00k1e7of9this2test',
  'MASKED-PASSWORD-1': 'correct-horse-9',
  'MASKED-EMAIL-1': 'anna@shop.example',
  'MASKED-PHONE-1': '447700900123',
  'MASKED-IP-ADDRESS-1': '203.0.113.7',
} as const;

/** Those that the error repeats in its message: what a ticket would tell without masking. */
const IN_MESSAGE = ['MASKED-EMAIL-1', 'MASKED-IP-ADDRESS-1', 'MASKED-PHONE-1'] as const;

test.beforeEach(async ({ tools }) => {
  const { driver } = tools;
  // On the host itself, for a page can send a cookie to no other.
  await driver.page.goto(new URL(AWKWARD.personal.url).origin);
  await expect.poll(() => driver.page.evaluate(() => location.hostname, null)).toBe('sms.8x8.com');
  await driver.panel.click('[aria-label="Clear the list"]');
  await send(driver);
  // The page itself is an error of the host's, and so is its icon, whenever the browser asks for it.
  await expect
    .poll(async () => (await shownRows(driver.panel)).map(({ code }) => code))
    .toContain('1002');
});

test('the preview opens by keyboard, lists what is masked, and unmasks one value at a time', async ({
  tools,
}) => {
  const { driver } = tools;
  const { panel } = driver;
  await openByKeyboard(panel);
  const { focused, text, masked, markup } = await preview(panel);
  expect(focused).toBe('Ticket for 8x8 1002');
  expect(text).toContain('MASKED-EMAIL-1 at MASKED-IP-ADDRESS-1 may not send to MASKED-PHONE-1');
  expect(secretsIn(text)).toEqual([]);
  expect(secretsIn(markup)).toEqual([]);
  expect(Object.keys(masked).sort()).toEqual([...IN_MESSAGE, 'MASKED-API-KEY-1'].sort());
  expect(masked['MASKED-EMAIL-1']).toContain('e-mail address');
  expect(masked['MASKED-EMAIL-1']).toContain('body of the response');
  expect(masked['MASKED-API-KEY-1']).toContain('API key');
  expect(masked['MASKED-API-KEY-1']).toContain('address of the request');

  await panel.click('[aria-label="Show the value of MASKED-PHONE-1"]');
  await expect
    .poll(async () => (await preview(panel)).masked['MASKED-PHONE-1'])
    .toContain(SECRETS['MASKED-PHONE-1']);
  expect(secretsIn((await preview(panel)).text)).toEqual([]);
  await panel.click('[aria-label="Hide the value of MASKED-PHONE-1"]');
  await expect.poll(async () => secretsIn((await preview(panel)).markup)).toEqual([]);

  await panel.click('[aria-label="Unmask: MASKED-EMAIL-1"]');
  await expect.poll(async () => secretsIn((await preview(panel)).text)).toEqual(['MASKED-EMAIL-1']);
  await panel.click('.ticket .copy');
  await expect.poll(() => said(panel)).toBe('Ticket copied, 3 values masked, 1 left as found');
  const copied = await driver.clipboard();
  expect(secretsIn(copied)).toEqual(['MASKED-EMAIL-1']);
  expect(copied).toBe((await preview(panel)).text);
  await panel.click('[aria-label="Mask again: MASKED-EMAIL-1"]');
  await expect.poll(async () => secretsIn((await preview(panel)).text)).toEqual([]);
});

test('every form is copied as it is shown, with the errorId and without the secrets', async ({
  tools,
}) => {
  const { driver } = tools;
  const { panel } = driver;
  await openByKeyboard(panel);
  await pressKey(panel, 'Tab');
  const copied: Record<string, string> = {};
  for (const form of ['Markdown', 'Plain text', 'JSON', 'cURL']) {
    await expect.poll(async () => (await preview(panel)).form).toBe(form);
    expect((await preview(panel)).focused).toBe(form);
    await panel.click('.ticket .copy');
    const { text } = await preview(panel);
    await expect.poll(() => driver.clipboard()).toBe(text);
    expect(secretsIn(text), form).toEqual([]);
    copied[form] = text;
    await focusTab(panel);
    await pressKey(panel, 'ArrowRight');
  }
  await expect.poll(async () => (await preview(panel)).form).toBe('Markdown');
  for (const form of ['Markdown', 'Plain text', 'JSON']) expect(copied[form]).toContain(ERROR_ID);
  expect(copied['Markdown']).toContain('### 8x8 `1002`');
  expect(copied['JSON']).toContain('"code": "1002"');
  const curl = copied['cURL'] ?? '';
  expect(curl).toContain("curl 'http://sms.8x8.com/api/v1/subaccounts/demo/messages/8x8-personal");
  for (const pseudonym of Object.keys(SECRETS)) {
    if (pseudonym !== 'MASKED-IP-ADDRESS-1') expect(curl).toContain(pseudonym);
  }
  expect(curl).toContain(TRACE);
});

test('the preview closes by its button, and in Chromium by Escape, and gives the focus back', async ({
  tools,
}, { project }) => {
  const { panel } = tools.driver;
  await openByKeyboard(panel);
  await panel.click('.ticket [aria-label="Close the ticket"]');
  await expect.poll(async () => (await preview(panel)).focused).toBe('Ticket…');
  expect((await preview(panel)).text).toBe('');
  if (project.name === 'firefox') return;
  await pressKey(panel, 'Enter');
  await expect.poll(async () => (await preview(panel)).text).not.toBe('');
  await pressKey(panel, 'Escape');
  await expect.poll(async () => (await preview(panel)).focused).toBe('Ticket…');
  expect((await preview(panel)).text).toBe('');
  expect(await shownDetail(panel)).not.toBeNull();
});

test('T copies the ticket of the selected row and says so, and is a letter where text is typed', async ({
  tools,
}) => {
  const { driver } = tools;
  const { panel } = driver;
  await panel.evaluate(
    () => document.querySelector<HTMLElement>('[role="treegrid"]')?.focus(),
    null,
  );
  expect(await isTaken(panel, 't')).toBe(false);
  await select(panel, ERROR_ID);
  expect(await isTaken(panel, 't')).toBe(true);
  await expect.poll(() => said(panel)).toBe('Ticket copied, 4 values masked');
  const ticket = await driver.clipboard();
  expect(ticket).toContain('### 8x8 `1002`');
  expect(ticket).toContain(ERROR_ID);
  expect(secretsIn(ticket)).toEqual([]);
  expect(await isTaken(panel, 'Control+b')).toBe(false);

  await panel.click('[aria-label="Copy errorId"]');
  await expect.poll(() => said(panel)).toBe('Copied');
  await panel.click('#filter');
  expect(await isTaken(panel, 't')).toBe(false);
  await expect
    .poll(() =>
      panel.evaluate(() => document.querySelector<HTMLInputElement>('#filter')?.value ?? '', null),
    )
    .toBe('t');
  expect(await said(panel)).not.toContain('Ticket');
  await panel.click('[aria-label="Clear the filter"]');
});

test('every id of body and headers is listed, and all are copied at once', async ({ tools }) => {
  const { driver } = tools;
  const { panel } = driver;
  await select(panel, ERROR_ID);
  const ids = [ERROR_ID, ...Object.values(AWKWARD.personal.headers), TRACE];
  await expect.poll(async () => (await shownDetail(panel))?.ids).toEqual(ids);
  await panel.click('.ids [aria-label="Copy traceparent"]');
  await expect.poll(() => driver.clipboard()).toBe(TRACE);
  await panel.click('.all-ids');
  await expect.poll(() => said(panel)).toBe('4 ids copied');
  const lines = (await driver.clipboard()).split('\n');
  expect(lines.map((line) => line.replace(/^[\w-]+: /, ''))).toEqual(ids);
  expect(lines[0]).toBe(`errorId: ${ERROR_ID}`);
});

test('a kind that the settings leave out is not masked, and the preview says so', async ({
  tools,
}) => {
  const { panel } = tools.driver;
  await openByKeyboard(panel);
  expect(secretsIn((await preview(panel)).text)).toEqual([]);
  await panel.click('[aria-controls="settings"]');
  await panel.click('#settings [data-kind="email"]');
  await expect.poll(async () => secretsIn((await preview(panel)).text)).toEqual(['MASKED-EMAIL-1']);
  const { masked, remarks } = await preview(panel);
  expect(Object.keys(masked)).not.toContain('MASKED-EMAIL-1');
  expect(remarks).toEqual(['By your settings these are not masked: E-mail addresses.']);
  await panel.click('#settings [data-kind="email"]');
  await expect.poll(async () => secretsIn((await preview(panel)).text)).toEqual([]);
  await panel.click('[aria-controls="settings"]');
});

test('markup in an error stays text in its ticket, in every form', async ({ tools }) => {
  const { driver, sandbox } = tools;
  const { page, panel } = driver;
  const hostile = hostileResponses(sandbox.origin).find(
    ({ form, shown }) => form === '8x8-api' && shown.message?.[0]?.includes('<img'),
  );
  expect(hostile?.url).toContain('8x8');
  await page.evaluate(
    async ({ url, method }) => {
      await (await fetch(url, { method })).text();
    },
    { url: hostile?.url ?? '', method: hostile?.method ?? '' },
  );
  await select(panel, '<img');
  // The preview has no link at all.
  await armTripwire(panel, []);
  await panel.click('#ticket-button');
  for (const form of ['Markdown', 'Plain text', 'JSON', 'cURL']) {
    await expect.poll(async () => (await preview(panel)).form).toBe(form);
    if (form !== 'cURL') expect((await preview(panel)).text).toContain('<img');
    await panel.click('.ticket .copy');
    await focusTab(panel);
    await pressKey(panel, 'ArrowRight');
  }
  expect(await readAlarms(panel)).toEqual([]);
  await panel.click('.ticket [aria-label="Close the ticket"]');
});

/** Sends the request of the error with every secret, from a page of its host. */
function send({ page }: Driver): Promise<void> {
  const query = `?apiKey=${SECRETS['MASKED-API-KEY-1']}`;
  const { url, method } = AWKWARD.personal;
  const given = { url: url + query, method, secrets: SECRETS, trace: TRACE };
  return page.evaluate(async ({ url, method, secrets, trace }) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs https
    document.cookie = `session=${secrets['MASKED-COOKIE-1']}`;
    const headers = {
      Authorization: `Bearer ${secrets['MASKED-AUTHORIZATION-1']}`,
      'Content-Type': 'application/json',
      traceparent: trace,
    };
    const body = JSON.stringify({
      destination: `+${secrets['MASKED-PHONE-1']}`,
      email: secrets['MASKED-EMAIL-1'],
      password: secrets['MASKED-PASSWORD-1'],
    });
    await (await fetch(url, { method, headers, body })).text();
  }, given);
}

/** The pseudonyms of the secrets that are in a text. */
function secretsIn(text: string): readonly string[] {
  return Object.entries(SECRETS).flatMap(([name, secret]) => (text.includes(secret) ? [name] : []));
}

/** Walks down the list with its keys until the detail has a text. */
function select(panel: Surface, text: string): Promise<void> {
  return expect(async () => {
    await selectRow(panel, 'Home');
    for (let left = (await shownRows(panel)).length; left > 0; left -= 1) {
      if ((await shownDetail(panel))?.text.includes(text)) return;
      await pressKey(panel, 'ArrowDown');
    }
    throw new Error(`No row has ${text} in its detail.`);
  }).toPass();
}

/** From the list to the detail, past the button that copies the errorId, to that of the ticket. */
async function openByKeyboard(panel: Surface): Promise<void> {
  await select(panel, ERROR_ID);
  for (const key of ['Enter', 'Tab', 'Tab']) await pressKey(panel, key);
  expect((await preview(panel)).focused).toBe('Ticket…');
  await pressKey(panel, 'Enter');
  await expect.poll(async () => (await preview(panel)).text).not.toBe('');
}

/** What the preview shows; the text is empty while it is closed. */
function preview(panel: Surface): Promise<{
  /** The name of the element that has the focus. */
  readonly focused: string;
  readonly form: string;
  readonly text: string;
  /** What is said of each masked value, by its pseudonym. */
  readonly masked: Readonly<Record<string, string>>;
  readonly remarks: readonly string[];
  readonly markup: string;
}> {
  return panel.evaluate(() => {
    const ticket = document.querySelector('.ticket');
    const { activeElement } = document;
    const textOf = (element: Element | null | undefined): string => element?.textContent ?? '';
    return {
      focused: activeElement?.getAttribute('aria-label') ?? textOf(activeElement),
      form: textOf(ticket?.querySelector('[role="tab"][aria-selected="true"]')),
      text: textOf(ticket?.querySelector('#ticket-text')),
      masked: Object.fromEntries(
        [...(ticket?.querySelectorAll('.masked-value') ?? [])].map((value) => [
          textOf(value.querySelector('code')),
          textOf(value),
        ]),
      ),
      remarks: [...(ticket?.querySelectorAll('.notes li') ?? [])].map(textOf),
      markup: ticket?.outerHTML ?? '',
    };
  }, null);
}

function focusTab(panel: Surface): Promise<void> {
  return panel.evaluate(
    () => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
    null,
  );
}

/** What a screen reader was last told. */
function said(panel: Surface): Promise<string> {
  return panel.evaluate(
    () => document.querySelector('.off-screen[role="status"]')?.textContent ?? '',
    null,
  );
}
