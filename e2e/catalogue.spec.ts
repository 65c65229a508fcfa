import { FURTHER } from '../demo/further.ts';
import type { DemoError } from '../demo/model.ts';
import type { Driver } from '../scripts/driver.ts';
import { eightByEight } from '../src/packs/8x8.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import {
  clearFilter,
  pressKey,
  readLog,
  type ShownDetail,
  selectRow,
  shownDetail,
  shownFilter,
  shownRows,
  typeFilter,
} from './panel.ts';

/** Makes the page send requests one after the other, so that the rows are in their order. */
async function cause({ page, panel }: Driver, errors: readonly DemoError[]): Promise<void> {
  for (const { url, method } of errors) {
    const before = (await readLog(panel))?.findings.length ?? 0;
    await page.evaluate(
      async ({ url, method }) => {
        await (await fetch(url, { method })).text();
      },
      { url, method },
    );
    await expect.poll(async () => (await readLog(panel))?.findings.length).toBe(before + 1);
  }
  await expect.poll(async () => (await shownRows(panel)).length).toBe(errors.length);
}

/** Causes one error and opens its detail. */
async function openOnly(driver: Driver, error: DemoError): Promise<ShownDetail> {
  await cause(driver, [error]);
  await selectRow(driver.panel, 'Home');
  await expect.poll(() => shownDetail(driver.panel)).not.toBeNull();
  const detail = await shownDetail(driver.panel);
  if (!detail) throw new Error('The detail is gone.');
  return detail;
}

/** The values of the detail by their labels. */
function pairs({ panel }: Driver): Promise<Readonly<Record<string, string>>> {
  return panel.evaluate(() => {
    const all = [...document.querySelectorAll('#detail .pair')];
    const text = (pair: Element, part: string) => pair.querySelector(part)?.textContent ?? '';
    return Object.fromEntries(all.map((pair) => [text(pair, 'dt'), text(pair, 'dd')]));
  }, null);
}

const vendors = async ({ panel }: Driver): Promise<readonly string[]> =>
  (await shownRows(panel)).map(({ vendor }) => vendor);

const MIXED = [FURTHER.unclaimed, FURTHER.twilio, FURTHER.page, FURTHER.nestjs];

test('a failing response that nobody claims is listed apart, and filtered in and out by keyboard', async ({
  tools,
}) => {
  const { driver } = tools;
  const { panel } = driver;
  await cause(driver, MIXED);
  const all = ['No vendor', 'Twilio', 'No vendor', 'NestJS form'];
  expect(await vendors(driver)).toEqual(all);
  expect(await apart(driver)).toEqual(['404', '502']);
  const { pills, count } = await shownFilter(panel);
  expect(pills).toEqual(['Twilio 1', 'NestJS form 1', 'No vendor 2']);
  expect(count).toBe('4 errors');

  await panel.evaluate(() => document.getElementById('filter')?.focus(), null);
  await typeFilter(panel, 'is:unrec');
  await expect
    .poll(async () => (await shownFilter(panel)).suggestions)
    .toEqual([expect.stringMatching(/^unrecognized Neither a vendor nor a known form/)]);
  await pressKey(panel, 'ArrowDown');
  await pressKey(panel, 'Enter');
  await expect.poll(() => vendors(driver)).toEqual(['No vendor', 'No vendor']);
  await clearFilter(panel);
  await panel.evaluate(() => document.getElementById('filter')?.focus(), null);
  await typeFilter(panel, '-is:unrecognized');
  await expect.poll(() => vendors(driver)).toEqual(['Twilio', 'NestJS form']);
  await clearFilter(panel);

  await panel.evaluate(
    () => document.querySelector<HTMLElement>('[data-vendor=""]')?.focus(),
    null,
  );
  await pressKey(panel, 'Enter');
  await expect.poll(() => vendors(driver)).toEqual(['No vendor', 'No vendor']);
  await pressKey(panel, 'Enter');
  await expect.poll(() => vendors(driver)).toEqual(all);
});

/** The statuses of the rows that are set apart. */
function apart({ panel }: Driver): Promise<readonly string[]> {
  return panel.evaluate(
    () =>
      [...document.querySelectorAll('.row.unclaimed')].map(
        (row) => row.querySelector('.status')?.textContent ?? '',
      ),
    null,
  );
}

test('the counts add up over responses that nobody claims', async ({ tools }) => {
  const { driver } = tools;
  await cause(driver, MIXED);
  const counts = (await readLog(driver.panel))?.counts;
  if (!counts) throw new Error('There is no log.');
  const sum = (record: Readonly<Record<string, number>>): number =>
    Object.values(record).reduce((all, count) => all + count, 0);
  expect(counts.seen).toBe(counts.pending + counts.read + sum(counts.skipped));
  expect(counts.read).toBe(counts.recognized + counts.unrecognized + sum(counts.unavailable));
  expect(counts).toMatchObject({ recognized: 2, unrecognized: 1 });
  // The page: it was read, and is no JSON.
  expect(counts.skipped['media-type']).toBe(0);
  expect(counts.unavailable['not-json']).toBe(1);
});

test('what nobody claims is explained by its status, with the ids in its headers, and has a ticket', async ({
  tools,
}) => {
  const { driver } = tools;
  const detail = await openOnly(driver, FURTHER.unclaimed);
  expect(detail.title).toBe('HTTP 404 not recognized');
  expect(detail.meaning).toContain('nothing at this URL');
  expect(detail.ids).toEqual([FURTHER.unclaimed.headers['X-Request-Id']]);
  expect(await pairs(driver)).toMatchObject({
    'Recognized by': 'Nothing but the HTTP status',
    'Explained by': 'What HTTP itself says of the status',
  });
  await driver.panel.evaluate(() => document.querySelector<HTMLElement>('.list')?.focus(), null);
  await pressKey(driver.panel, 't');
  await expect.poll(driver.clipboard).toMatch(/^### HTTP 404 error of no known vendor\n/);
  expect(await driver.clipboard()).toContain(FURTHER.unclaimed.headers['X-Request-Id']);
});

test('a form of many is named as one, with who else answers in it', async ({ tools }) => {
  const { driver } = tools;
  const detail = await openOnly(driver, FURTHER.nestjs);
  expect(detail.title).toContain('NestJS form');
  expect(detail.notes).toEqual(['by-form']);
  expect(detail.text).toContain('This is the NestJS form, also that of Fastify, hapi');
  expect(detail.text).toContain('In the words of the server');
  const title = await driver.panel.evaluate(
    () => document.querySelector<HTMLElement>('[aria-rowindex="2"] .vendor')?.title ?? '',
    null,
  );
  expect(title).toBe('NestJS form, also Fastify, hapi');
  const status = await driver.panel.evaluate(
    () => document.querySelector('.figure.vendors')?.textContent ?? '',
    null,
  );
  expect(status).toBe('0 vendors');
});

test('errors under 200 are listed: of GraphQL by its path, of Slack by its host', async ({
  tools,
}) => {
  const { driver } = tools;
  const { host } = new URL(FURTHER.slack.url);
  await nameHosts(driver, [{ host, vendor: 'slack' }]);
  await cause(driver, [FURTHER.graphql, FURTHER.slack]);
  const shown = (await shownRows(driver.panel)).map(({ status, vendor, code }) =>
    [status, vendor, code].join(' '),
  );
  expect(shown).toEqual(['200 GraphQL form FORBIDDEN', '200 Slack channel_not_found']);
  await nameHosts(driver, []);
});

/** Says in the settings whose API hosts speak, in the place of what they said before. */
function nameHosts(
  { panel }: Driver,
  aliases: readonly { readonly host: string; readonly vendor: string }[],
): Promise<void> {
  return panel.evaluate((aliases) => window.errataHost?.settings.change({ aliases }), aliases);
}

test('a code of a long list is explained as soon as the vendor is met', async ({ tools }) => {
  const { driver } = tools;
  const detail = await openOnly(driver, FURTHER.twilio);
  expect(detail.title).toContain('Twilio 21221');
  expect(detail.meaning).toContain('SIP user name must stay under 256 characters');
  expect(detail.ids).toEqual([FURTHER.twilio.headers['Twilio-Request-Id']]);
  const link = await driver.panel.evaluate(
    () => document.querySelector<HTMLAnchorElement>('#detail a')?.href ?? '',
    null,
  );
  expect(link).toBe('https://www.twilio.com/docs/api/errors/21221');
});

test('an error that is passed on shows its place, within a text too', async ({ tools }) => {
  const { driver } = tools;
  const { panel } = driver;
  await cause(driver, [FURTHER.relayed, FURTHER.relayedText]);
  await selectRow(panel, 'Home');
  await expect.poll(async () => (await pairs(driver))['Place in the body']).toBe('/error/upstream');
  expect(await shownDetail(panel)).toMatchObject({
    title: expect.stringContaining('Twilio 21221'),
    notes: expect.arrayContaining(['relayed']),
    marked: expect.arrayContaining(['21221']),
  });
  await selectRow(panel, 'ArrowDown');
  const place = async () => (await pairs(driver))['Place in the body'];
  await expect.poll(place).toBe('/reason! “!” leads into a text that holds JSON itself.');
  const { body } = FURTHER.relayedText;
  const { reason } = JSON.parse(body) as { readonly reason: string };
  expect((await shownDetail(panel))?.marked).toEqual([JSON.stringify(reason)]);
});

test('an error in www-authenticate under 401 is explained, with its usual causes', async ({
  tools,
}) => {
  const { driver } = tools;
  const detail = await openOnly(driver, FURTHER.challenge);
  expect(detail.title).toContain('OAuth 2.0 form invalid_token');
  expect(detail.notes).toEqual(expect.arrayContaining(['by-header', 'by-form']));
  const { Message: message, 'Usual causes': causes } = await pairs(driver);
  expect(message).toBe('The token has run out');
  expect(causes).toContain('expired');
});

test('the finest code is explained, and coarser ones stand beside it', async ({ tools }) => {
  const { driver } = tools;
  const detail = await openOnly(driver, FURTHER.declined);
  expect(detail.title).toContain('Stripe insufficient_funds');
  expect((await pairs(driver))['Also says']).toBe('card_declined, card_error');
});

test('a code of several lists stands with what it means in each', async ({ tools }) => {
  const { driver } = tools;
  const detail = await openOnly(driver, FURTHER.receipt);
  expect(detail.notes).toContain('set-unknown');
  const others = await driver.panel.evaluate(
    () =>
      [...document.querySelectorAll('#detail .pair')]
        .filter((pair) => pair.querySelector('dt')?.textContent === 'Could also be')
        .map((pair) =>
          [...(pair.querySelector('dd')?.childNodes ?? [])].map((node) => node.textContent),
        ),
    null,
  );
  const names = Object.values(eightByEight.sets).map(({ name }) => `8x8 15: ${name}`);
  expect(others.length).toBeGreaterThan(2);
  for (const [name, meaning] of others) {
    expect(names).toContain(name);
    expect(meaning).toMatch(/^.+\.$/);
  }
  expect(new Set(others.map(([name]) => name)).size).toBe(others.length);
});
