import type { Surface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { pressKey, shownRows } from './panel.ts';

// Codes that are looked up without a response.

/** What the look-up shows; null while it is closed. */
interface Shown {
  readonly query: string;
  readonly isBusy: boolean;
  /** The headings with their counts, in their order. */
  readonly headings: readonly string[];
  /** The answers, each as `code place`. */
  readonly answers: readonly string[];
  readonly remarks: readonly string[];
  /** The detail's title; empty while there is none. */
  readonly title: string;
  readonly detail: string;
  readonly links: readonly string[];
  /** The line that the keyboard is at. */
  readonly line: string;
  /** The name of what has the keyboard. */
  readonly focused: string;
  /** Elements of the whole document. */
  readonly elements: number;
}

function shown(panel: Surface): Promise<Shown | null> {
  return panel.evaluate(() => {
    const pane = document.querySelector('.lookup');
    if (!pane) return null;
    const textOf = (element: Element | null | undefined): string => element?.textContent ?? '';
    const all = (selector: string): readonly string[] =>
      [...pane.querySelectorAll(selector)].map(textOf);
    const list = pane.querySelector('.lookup-list');
    const active = list?.getAttribute('aria-activedescendant') ?? '';
    const focused = document.activeElement;
    return {
      query: pane.querySelector<HTMLInputElement>('#lookup-field')?.value ?? '',
      isBusy: list?.getAttribute('aria-busy') !== 'false',
      headings: [...pane.querySelectorAll('.lookup-line.heading')].map(
        (line) => `${textOf(line.querySelector('.name'))} ${textOf(line.querySelector('.count'))}`,
      ),
      answers: [...pane.querySelectorAll('.lookup-line.match')].map(
        (line) => `${textOf(line.querySelector('.code'))} ${textOf(line.querySelector('.place'))}`,
      ),
      remarks: all('.lookup-remarks li'),
      title: textOf(pane.querySelector('.lookup-record h1')).trim(),
      detail: textOf(pane.querySelector('.lookup-record')),
      links: [...pane.querySelectorAll<HTMLAnchorElement>('.lookup-record a')].map(
        ({ href }) => href,
      ),
      line: textOf(document.getElementById(active)),
      focused: focused?.getAttribute('aria-label') ?? textOf(focused),
      elements: document.querySelectorAll('*').length,
    };
  }, null);
}

/** What is shown once the look-up has nothing more to do. */
async function settled(panel: Surface, query: string): Promise<Shown> {
  await expect
    .poll(async () => {
      const now = await shown(panel);
      return now && !now.isBusy ? now.query : null;
    })
    .toBe(query);
  const now = await shown(panel);
  if (!now) throw new Error('The look-up is closed.');
  return now;
}

async function open(panel: Surface): Promise<void> {
  await pressKey(panel, 'Alt+l');
  await expect.poll(async () => (await shown(panel))?.focused).toBe(FIELD);
}

/** Types a text in the place of what is in the field. */
async function ask(panel: Surface, query: string): Promise<Shown> {
  await panel.click('#lookup-field');
  await pressKey(panel, 'Control+a');
  for (const key of query) await panel.press(key);
  return settled(panel, query);
}

async function close(panel: Surface): Promise<void> {
  await panel.click('.lookup-header [aria-label="Close the look-up"]');
  await expect.poll(() => shown(panel)).toBeNull();
}

/** Empties the field and closes, as the next test expects it. */
async function leave(panel: Surface): Promise<void> {
  await panel.click('.lookup-field [aria-label="Empty the field"]');
  await settled(panel, '');
  await close(panel);
}

const FIELD = 'Code, vendor and code, or words';
const LIST = 'Codes';

test('a code is typed, found, read and copied without a mouse', async ({ tools }, { project }) => {
  const { driver } = tools;
  const { panel } = driver;
  await pressKey(panel, 'Control+f');
  await open(panel);
  for (const key of '8x8 1002') await panel.press(key);
  const found = await settled(panel, '8x8 1002');
  expect(found.answers.slice(0, 2)).toEqual([
    '1002 8x8: SMS and Chat Apps API codes',
    '1002 8x8: WhatsApp delivery receipt codes',
  ]);
  expect(found.answers).toContain('1002 EnableX: UCaaS and Service Administration result codes');
  expect(found.headings[0]).toBe(`Found ${found.answers.length}`);
  expect(found.remarks).toEqual([]);
  expect(found.title).toContain('8x8 1002 Invalid MSISDN');
  for (const part of [
    'A phone number (MSISDN) is not a valid international number',
    'Send the number with its country code',
    'The number lacks its country code',
    'Whoever makes the request: change the call',
    'Only after the request was changed',
    'From the documented table of codes',
    'compared on 20',
  ]) {
    expect(found.detail).toContain(part);
  }
  expect(found.links).toEqual(['https://developer.8x8.com/connect/docs/api-error-codes']);

  await pressKey(panel, 'ArrowDown');
  expect(await shown(panel)).toMatchObject({ focused: LIST });
  await pressKey(panel, 'ArrowDown');
  await expect.poll(async () => (await shown(panel))?.title).toContain('Rate limit exceeded');
  expect((await shown(panel))?.line).toContain('WhatsApp');
  await pressKey(panel, 'Enter');
  expect((await shown(panel))?.focused).toBe('Details');
  await pressKey(panel, 'Tab');
  expect((await shown(panel))?.focused).toBe('Copy explanation');
  await pressKey(panel, 'Enter');
  await expect
    .poll(() => driver.clipboard())
    .toMatch(
      /^8x8 1002 Rate limit exceeded\nWhatsApp delivery receipt codes\n[\s\S]*\nSource: https:/,
    );

  await pressKey(panel, 'Control+f');
  expect((await shown(panel))?.focused).toBe(FIELD);
  for (const key of 'stripe card_declined') await panel.press(key);
  const { answers } = await settled(panel, 'stripe card_declined');
  expect(answers[0]).toBe('card_declined Stripe: Stripe error codes');
  for (const key of ['ArrowDown', 'Home', 'ArrowUp']) await pressKey(panel, key);
  expect((await shown(panel))?.focused).toBe(FIELD);

  // In Firefox Escape belongs to the tools.
  if (project.name === 'chromium') await pressKey(panel, 'Escape');
  else await close(panel);
  await expect.poll(() => shown(panel)).toBeNull();
  // Where it was opened from.
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.id ?? '', null))
    .toBe('filter');
  await open(panel);
  expect((await settled(panel, 'stripe card_declined')).query).not.toBe('');
  await leave(panel);
});

test('what nobody has is said, with what is written much like it', async ({ tools }) => {
  const { panel } = tools.driver;
  await open(panel);
  const near = await ask(panel, 'invalid_tokne');
  expect(near.remarks).toEqual(['No code is “invalid_tokne”; these are written much like it.']);
  expect(near.headings[0]).toMatch(/^Did you mean \d+$/);
  expect(near.answers[0]).toContain('invalid_token OAuth 2.0 form');
  expect(near.title).toBe('');
  const zeros = await ask(panel, '010');
  expect(zeros.remarks).toEqual(['No code is “010”; these are written much like it.']);
  expect(zeros.answers[0]).toMatch(/^10 /);
  expect(zeros.answers.join()).not.toMatch(/\b010\b/);
  const without = await ask(panel, 'twilio 1504');
  expect(without.remarks).toEqual(['No such code at Twilio; others have it.']);
  expect((await ask(panel, 'qqqqzzzz')).remarks).toEqual([
    'No code and no name is like “qqqqzzzz”: check how it is written.',
  ]);
  expect((await ask(panel, '8x8')).remarks).toEqual([
    'Add a code to “8x8”, or unfold its codes below.',
  ]);
  await leave(panel);
});

test('the whole catalogue is browsed and searched, with few elements', async ({ tools }) => {
  const { panel } = tools.driver;
  await open(panel);
  const { headings, elements, line } = await settled(panel, '');
  expect(headings).toEqual([]);
  expect(line).toBe('');
  expect(elements).toBeLessThan(2_000);
  await pressKey(panel, 'ArrowDown');
  await pressKey(panel, 'ArrowDown');
  expect((await shown(panel))?.line).toMatch(/^8x8\d+$/);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await pressKey(panel, key);
  }
  const first = await shown(panel);
  expect(first?.title).toMatch(/^8x8 /);
  expect(first?.detail).toContain('SMS and Chat Apps API codes');
  await pressKey(panel, 'PageDown');
  await expect.poll(async () => (await shown(panel))?.title).not.toBe(first?.title);
  await pressKey(panel, 'ArrowLeft');
  expect((await shown(panel))?.line).toContain('SMS and Chat Apps API codes');
  await pressKey(panel, 'End');
  expect((await shown(panel))?.line).toMatch(/^HTTP\d+$/);

  // Every word somewhere: in the vendor, the source, the date.
  const searched = await ask(panel, 'twilio docs/api/errors 2026-11-21');
  expect(searched.headings.at(-1)).toMatch(/^All words occur in 1,\d\d\d$/);
  expect(searched.elements).toBeLessThan(2_000);
  await pressKey(panel, 'Enter');
  await pressKey(panel, 'End');
  await expect.poll(async () => (await shown(panel))?.title).toMatch(/^Twilio \d+/);
  expect((await shown(panel))?.elements).toBeLessThan(2_000);
  await leave(panel);
});

test('a code of the list is looked up from its menu, and the list stays as it is', async ({
  tools,
}, { project }) => {
  const { page, panel } = tools.driver;
  await page.evaluate((id) => document.getElementById(id)?.click(), '8x8-api-1300');
  await expect.poll(async () => (await shownRows(panel)).length).toBe(1);
  await panel.click('[role="row"]:not(.header)', 'right');
  await pressKey(panel, 'l');
  await pressKey(panel, 'Enter');
  const { title, answers } = await settled(panel, '8x8 1300');
  expect(title).toMatch(/^8x8 1300/);
  expect(answers[0]).toBe('1300 8x8: SMS and Chat Apps API codes');
  // In Chromium this clears the list, where nothing lies over it.
  if (project.name === 'chromium') await pressKey(panel, 'Control+l');
  await leave(panel);
  expect(await shownRows(panel)).toHaveLength(1);
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.className ?? '', null))
    .toBe('list');
});

test('what is looked up survives a change of the dock', async ({ tools }) => {
  const { panel, setDock, setSize } = tools.driver;
  await open(panel);
  await ask(panel, 'twilio 20003');
  for (const dock of ['bottom', 'window'] as const) {
    await setDock(dock);
    if (dock === 'window') await setSize(1200, 800);
    // The document may be on its way out, or on its way in.
    await expect
      .poll(
        () =>
          shown(panel)
            .then((now) => now?.title)
            .catch(() => ''),
        { message: dock },
      )
      .toContain('Twilio 20003');
  }
  await leave(panel);
});

test('hostile text in the field stays text', async ({ tools }) => {
  const { panel } = tools.driver;
  await open(panel);
  const hostile = '<img src=qqzz>\u202e$QUERY$';
  await panel.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('#lookup-field');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, hostile);
  const { remarks } = await settled(panel, hostile);
  expect(remarks.join()).toContain('“<img src=qqzz>\\u{202e}$QUERY$”');
  expect(await panel.evaluate(() => document.querySelectorAll('.lookup img').length, null)).toBe(0);
  await leave(panel);
});
