import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { PageSurface, Surface } from '../scripts/driver.ts';
import type { Settings } from '../src/panel/settings/settings.ts';
import { FORMS } from '../src/panel/ticket/write.ts';
import { english } from '../src/panel/words/english.ts';
import { KINDS } from '../src/redaction/kinds.ts';
import { expect } from './expect.ts';
import { test as base } from './harness.ts';
import { harOf, longHarOf } from './hars.ts';
import { ROWS, silent, verdicts } from './pseudo/entries.ts';
import { type Served, servePseudo } from './pseudo/serve.ts';
import { strays } from './pseudo/texts.ts';
import { tickets } from './pseudo/tickets.ts';
import { dropFiles } from './sources.ts';

// The panel as an ordinary page, in a language that shows what is not taken from the messages and what has
// no room for a longer text.

const test = base.extend<{ look: 'chrome' | 'firefox' }, { served: Served }>({
  // Each browser shows its own; the sizes of texts differ with the browser too.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
  look: async ({}, use, { project }) => use(project.name === 'firefox' ? 'firefox' : 'chrome'),
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
    async ({}, use) => {
      const served = await servePseudo();
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
});

/** Of the panel, in CSS pixels; it is used in the first one. */
const WIDTHS = [1000, 700] as const;
const ROW = '[role="row"]:not(.header)';
/** What a screen reader was last told. */
const SAID = '.off-screen[role="status"]';

const title = 'every text is a message or content, and has room';

test(`${title}: list and detail`, async ({ running, served, look }) => {
  const { page } = running.driver;
  await open(page, served, { look, show: 'silent' });
  await expect.poll(() => count(page, '.empty li')).toBe(silent.length);
  await check(page, 'the empty state');

  await open(page, served, { look });
  await expect.poll(() => count(page, '.left-out')).toBe(1);
  await expect.poll(() => count(page, ROW)).toBe(ROWS);
  await check(page, 'the list');
  for (let row = 1; row <= ROWS; row += 1) {
    await selectRow(page, row);
    await check(page, `the detail of row ${row}`);
    if (row === 1) await checkAllOfDetail(page);
    if (row === 2) await checkManyHeaders(page);
  }
  await page.click('#detail .close');
  await page.click('.record');
  await expect.poll(() => count(page, '.record.on')).toBe(0);
  await check(page, 'the toolbar while nothing is recorded');
});

test(`${title}: order, groups and pages`, async ({ running, served, look }) => {
  const { page } = running.driver;
  await open(page, served, { look, show: 'repeats' });
  await expect.poll(() => count(page, '.page-head')).toBe(2);
  await expect.poll(() => count(page, ROW)).toBe(3);
  await page.click('.row.page .twisty');
  await expect.poll(() => count(page, ROW)).toBe(4);
  await check(page, 'pages with a group');
  await page.click('.row.group .twisty');
  await expect.poll(() => count(page, ROW)).toBe(7);
  await check(page, 'an unfolded group');
  for (const direction of ['ascending', 'descending']) {
    await page.click('.row.header .code button');
    await expect.poll(() => count(page, `.code[aria-sort="${direction}"]`)).toBe(1);
    await check(page, `the list sorted, ${direction}`);
  }
});

test(`${title}: verdicts`, async ({ running, served, look }) => {
  const { page } = running.driver;
  await open(page, served, { look, show: 'verdicts', settings: { grouping: false } });
  await expect.poll(() => count(page, ROW)).toBe(verdicts.length);
  const said = new Set<string>();
  for (let row = 1; row <= verdicts.length; row += 1) {
    await selectRow(page, row);
    await check(page, `the verdict of row ${row}`);
    said.add(await textOf(page, '.verdict'));
  }
  // No two of them are of the same kind.
  expect(said.size).toBe(verdicts.length);
});

test(`${title}: settings`, async ({ running, served, look }) => {
  const { page } = running.driver;
  const aliases = [
    { host: 'gone.shop.example', vendor: 'gone.example' },
    { host: 'api.acme.example', vendor: 'zenith' },
    { host: 'taken.shop.example', vendor: 'acme' },
  ];
  await open(page, served, { look, show: 'repeats', settings: { aliases } });
  await expect.poll(() => count(page, ROW)).toBe(3);
  await page.click('.row.page .twisty');
  await page.click('[aria-controls="settings"]');
  await expect.poll(() => count(page, '.aliases li')).toBe(3);
  await expect.poll(() => count(page, '.aliases .subtle')).toBe(2);
  await check(page, 'the settings');
  await checkAliases(page);
  await page.click('#settings .check:nth-of-type(2) input');
  await expect.poll(() => textOf(page, '.row.group .time')).toContain('åĝö');
  await check(page, 'how long ago');
  await failStorage(page, ['setItem']);
  await page.click('#settings .check:nth-of-type(1) input');
  await expect.poll(() => textOf(page, '.settings-problem')).toContain('šţöŕéð');
  await check(page, 'settings that are not saved');
  await failStorage(page, ['getItem', 'setItem']);
  await page.click('#settings .check:nth-of-type(1) input');
  await expect.poll(() => textOf(page, '.settings-problem')).toContain('ƀŕöŵšéŕ');
  await check(page, 'settings that cannot be read');
});

test(`${title}: tickets`, async ({ running, served, look }) => {
  const { page } = running.driver;
  const shown = { look, show: 'tickets' } as const;
  await open(page, served, { ...shown, settings: { grouping: false } });
  await expect.poll(() => count(page, ROW)).toBe(tickets.length);
  await selectRow(page, 1);
  await checkIds(page);
  await openTicket(page);
  await checkForms(page);
  await checkMasked(page);
  await closeTicket(page);

  await selectRow(page, 2);
  await openTicket(page);
  await chooseForm(page, 'curl');
  expect(await count(page, '.masked-values + .subtle'), 'more than are listed').toBe(1);
  expect(await count(page, '.ticket .notes li'), 'a body that no command has').toBe(1);
  await check(page, 'a long list of masked values');
  await closeTicket(page);

  await selectRow(page, 3);
  await openTicket(page);
  expect(await count(page, '.masked-value')).toBe(0);
  await chooseForm(page, 'curl');
  expect(await count(page, '.ticket-text')).toBe(0);
  await check(page, 'no command and nothing masked');

  await open(page, served, { ...shown, settings: { grouping: false, notRedacted: KINDS } });
  await expect.poll(() => count(page, ROW)).toBe(tickets.length);
  await selectRow(page, 1);
  await openTicket(page);
  expect(await count(page, '.ticket .notes li'), 'kinds that are not masked').toBe(1);
  await check(page, 'a ticket without masking');
  await checkSaid(page, '.ticket .copy', 'a copy of it');
  await page.click('[aria-controls="settings"]');
  await expect.poll(() => count(page, '#settings [data-kind]')).toBe(KINDS.length);
  await check(page, 'the settings for tickets');
});

test(`${title}: menus, keys and numbers`, async ({ running, served, look }) => {
  const { page } = running.driver;
  await open(page, served, { look });
  await expect.poll(() => count(page, ROW)).toBe(ROWS);
  for (let row = 1; row <= ROWS; row += 1) {
    await selectRow(page, row);
    await checkMenu(page, `[role="row"][aria-rowindex="${row + 1}"] > .meaning`);
  }
  await selectRow(page, 1);
  for (const value of ['[data-id]', 'h1 span', '[role="treeitem"] .code', '.verdict']) {
    await checkMenu(page, `#detail ${value}`);
  }
  await page.click('.keys-button');
  await expect.poll(() => count(page, 'dialog.keys')).toBe(1);
  await check(page, 'the keys');
  await page.click('dialog.keys .icon');
  for (const number of ['errors', 'vendors', 'seen', 'unread', 'left-out']) {
    await page.click(`.figure.${number}`);
    await expect.poll(() => count(page, '.explained')).toBe(1);
    await check(page, `what is said of ${number}`);
  }
  await type(page, '#filter', 'status-code:418');
  await page.click('.figure.errors');
  await check(page, 'what is said of a part of the errors');

  await open(page, served, { look, show: 'repeats' });
  await expect.poll(() => count(page, '.page-head')).toBe(2);
  await checkMenu(page, '.row.page');
  await page.click('.row.page .twisty');
  await checkMenu(page, '.row.group > .meaning');
});

test(`${title}: the first screen of the page without live traffic`, async ({
  running,
  served,
  look,
}) => {
  const { page } = running.driver;
  await open(page, served, { look, show: 'start' });
  await expect.poll(() => count(page, '.start')).toBe(1);
  await page.click('.start summary');
  await expect.poll(() => count(page, '.start details[open]')).toBe(1);
  await check(page, 'the first screen');
});

test(`${title}: look-up`, async ({ running, served, look }) => {
  const { page } = running.driver;
  await open(page, served, { look });
  await expect.poll(() => count(page, ROW)).toBe(ROWS);
  await page.click('#lookup-button');
  await expect.poll(() => count(page, '.lookup-line.vendor')).toBeGreaterThan(2);
  await check(page, 'the catalogue, folded');
  await page.click('.lookup-line.vendor');
  await page.click('.lookup-line.set');
  await expect.poll(() => count(page, '.lookup-line.record')).toBeGreaterThan(4);
  await check(page, 'the catalogue, unfolded');
  for (const { query, title = '', remarks } of LOOKED_UP) {
    await type(page, '#lookup-field', query);
    await expect.poll(() => count(page, '.lookup-list[aria-busy="false"]'), query).toBe(1);
    await expect.poll(() => textOf(page, '.lookup-record h1'), query).toContain(title);
    await expect.poll(() => count(page, '.lookup-remarks li'), query).toBe(remarks);
    await check(page, `what is found for ${query}`);
  }
  // Said a while after the last letter, of nothing and of something.
  await expect.poll(() => textOf(page, SAID)).toContain('«Broken»');
  await check(page, 'what is said of nothing');
  const said = await textOf(page, SAID);
  await type(page, '#lookup-field', 'acme 2100');
  await expect.poll(() => textOf(page, '.lookup-record h1')).toContain('2100');
  await expect.poll(() => textOf(page, SAID)).not.toBe(said);
  await check(page, 'what is said of an answer');
  await checkSaid(page, '.lookup-record .copy', 'a copy of an explanation');
  await page.click('.lookup-header > .close');
  await expect.poll(() => count(page, '.lookup')).toBe(0);
});

test(`${title}: files`, async ({ running, served, look }) => {
  const { page } = running.driver;
  await open(page, served, { look, show: 'silent' });
  await holdFile(page, 'dragover');
  await expect.poll(() => count(page, '.drop-target')).toBe(1);
  await check(page, 'where files can be dropped');
  await holdFile(page, 'dragleave');
  await dropFiles(page, [
    { name: '«long.har»', text: longHarOf([200], 60_000) },
    { name: '«half.har»', text: harOf([404, 404]).slice(0, -300) },
    { name: '«fine.har»', text: harOf([200]) },
    { name: '«empty.har»', text: '' },
  ]);
  await expect.poll(() => count(page, '.source-note progress')).toBe(1);
  await check(page, 'a file that is read');
  await page.click('.source:nth-child(3) .source-name');
  await expect.poll(() => count(page, '.source.on:nth-child(3)')).toBe(1);
  await check(page, 'a file that waits');
  await page.click('.source:nth-child(2) .source-name');
  await page.click('.source-note .text');
  await expect.poll(() => textOf(page, '.source-note')).toContain('ţöþþéð åţ');
  await check(page, 'a file that was stopped');
  await page.click('.source:nth-child(3) .source-name');
  await expect.poll(() => count(page, '.source-note .remark')).toBe(1);
  await check(page, 'a file that breaks off');
  await checkMenu(page, `${ROW} > .meaning`);
  await expect.poll(() => count(page, '.source-note.bad')).toBe(1);
  await check(page, 'a file that was not opened');
  await dropFiles(
    page,
    ['«1»', '«2»', '«3»'].map((name) => ({ name, text: '' })),
  );
  await expect.poll(() => count(page, '.source-note.bad')).toBe(3);
  await check(page, 'more files that were not opened than are named');
  await page.click('.source:nth-child(4) .source-name');
  await expect.poll(() => count(page, '.empty')).toBe(1);
  await check(page, 'a file without errors');
  await page.click('.source:nth-child(2) .source-name');
  await check(page, 'a file without errors that was stopped');
});

test(`${title}: export and paste`, async ({ running, served, look }) => {
  const { page } = running.driver;
  await open(page, served, { look, settings: { notRedacted: KINDS } });
  await expect.poll(() => count(page, ROW)).toBe(ROWS);
  await type(page, '#filter', 'status-code:418');
  await expect.poll(() => count(page, ROW)).toBe(1);
  await page.click('.toolbar .export');
  await expect.poll(() => count(page, 'dialog.export')).toBe(1);
  expect(await count(page, '.export-choices input')).toBe(3);
  await check(page, 'the export');
  await page.click('.export .primary');
  await expect.poll(() => textOf(page, '.export-state')).toContain('.har');
  await check(page, 'the end of an export');
  await page.click('.export .close');
  await open(page, served, { look, show: 'silent' });
  await page.click('.toolbar .export');
  await expect.poll(() => count(page, 'dialog.export')).toBe(1);
  await check(page, 'an export of nothing');
  await page.click('.export .close');

  await page.click('.toolbar .paste');
  await expect.poll(() => count(page, 'dialog.paste')).toBe(1);
  await check(page, 'the dialog for pasting');
  let said = '';
  for (const text of ['?', '{"id":17}', 'HTTP/1.1 200 OK\n\n{"id":17}']) {
    await type(page, '.paste-field', text);
    await page.click('.paste .primary');
    await expect.poll(() => textOf(page, '#paste-problem'), text).not.toBe(said);
    said = await textOf(page, '#paste-problem');
    await check(page, `what is said of ${text}`);
  }
  await type(page, '.paste-field', 'HTTP/1.1 404 Not Found\n\n{"id":17}');
  await page.click('.paste .primary');
  await expect.poll(() => count(page, '.source-note')).toBe(1);
  await check(page, 'a pasted response');
});

test(`${title}: filter`, async ({ running, served, look }) => {
  const { page } = running.driver;
  await open(page, served, { look });
  await expect.poll(() => count(page, ROW)).toBe(ROWS);
  let said = '';
  for (const text of ['', 'who:', 'retry:', 'is:', 'vendor:', 'code:', 'status-code:']) {
    await type(page, '#filter', text);
    await expect.poll(() => textOf(page, '.suggestions'), text).not.toBe(said);
    said = await textOf(page, '.suggestions');
    await check(page, `the suggestions for ${text || 'nothing'}`);
  }
  said = '';
  for (const text of ['status-code:x', 'is:x', ...BROKEN_EXPRESSIONS]) {
    await type(page, '#filter', text);
    await expect.poll(() => textOf(page, '.filter-problem'), text).not.toBe(said);
    said = await textOf(page, '.filter-problem');
    await check(page, `the problem of ${text}`);
  }
  await type(page, '#filter', 'status-code:418');
  await expect.poll(() => count(page, ROW)).toBe(1);
  await check(page, 'a part of the list');
  await type(page, '#filter', 'nothing has this');
  await expect.poll(() => count(page, '.empty button')).toBe(1);
  await expect.poll(() => textOf(page, SAID)).toMatch(/^⟦0 /);
  await check(page, 'no match');
});

test('the browser reads every message as page and tests do', async ({ tools }) => {
  const names = Object.keys(messages);
  const values = ['first', '$1 $$', '$COUNT$'];
  const read = await tools.driver.panel.evaluate(
    ({ names, values }) => {
      const text = window.errataHost?.words.text;
      return text ? names.map((name) => String(Reflect.apply(text, null, [name, ...values]))) : [];
    },
    { names, values },
  );
  expect(read).toEqual(names.map((name) => Reflect.apply(english.text, null, [name, ...values])));
});

/** What each answer can be by, each thing that is said of one, and what a record can have. */
const LOOKED_UP = [
  { query: '42', title: '«42»', remarks: 1 },
  { query: 'cardexpired', title: '«42»', remarks: 1 },
  { query: 'acme 2100', title: '2100', remarks: 1 },
  { query: 'gone', title: '«gone»', remarks: 1 },
  { query: 'ACME TWICE', title: '«twice»', remarks: 1 },
  { query: '2500', title: '2000', remarks: 1 },
  { query: '418', title: '418', remarks: 1 },
  { query: 'acme 503', title: '5xx', remarks: 1 },
  { query: 'twcie', remarks: 2 },
  { query: 'acme', remarks: 2 },
  { query: 'zenith 2100', title: '2100', remarks: 2 },
  { query: '(((', remarks: 2 },
  { query: 'qqqqzzzz', remarks: 2 },
] satisfies readonly { query: string; title?: string; remarks: number }[];

const BROKEN_EXPRESSIONS = ['/(/', '/)/', '/[/', '/*/', '/a{9,1}/', '/(?=a)/'];

/** A host, and what it is refused for or loses; the last one is added. */
const HOSTS = [
  ...['', 'a b', 'ftp://a', 'a'.repeat(400), 'a.*.example', '*.127.0.0.1', '*'],
  ...['api.zenith.example', 'taken.shop.example'],
  ...['one.shop.example:8080', 'two.shop.example/x', 'three.shop.example:8080/x'],
];

test('every failure is a message, and has room', async ({ running, served, look }) => {
  const { page } = running.driver;
  await open(page, served, { look, isBroken: true });
  await expect.poll(() => count(page, ROW)).toBe(ROWS);
  await page.click('.toolbar .export');
  await expect.poll(() => count(page, 'dialog.export')).toBe(1);
  await page.click('.export .primary');
  await expect.poll(() => textOf(page, '.export-state')).not.toBe('');
  await check(page, 'an export that failed');
  await page.click('.export .close');

  await page.click('.toolbar .paste');
  await expect.poll(() => count(page, 'dialog.paste')).toBe(1);
  // To draw the longer text would take seconds.
  await page.evaluate(
    () => document.querySelector<HTMLElement>('.paste-field')?.style.setProperty('display', 'none'),
    null,
  );
  let said = '';
  for (const text of ['?', '?'.repeat(1_200_001)]) {
    await type(page, '.paste-field', text);
    await page.click('.paste .primary');
    await expect.poll(() => textOf(page, '#paste-problem')).not.toBe(said);
    said = await textOf(page, '#paste-problem');
    await check(page, `what is said of ${text.length} characters that are not read`);
  }
  await page.click('.paste .close');

  await dropFiles(page, [
    { name: '«half.har»', text: '{}' },
    { name: '«none.har»', text: '{}' },
  ]);
  await expect.poll(() => count(page, '.source-note.bad')).toBe(1);
  await expect.poll(() => textOf(page, '.source-note')).toMatch(/\b0 .*\b0 /);
  await check(page, 'files over which Errata failed');
  await page.evaluate(() => {
    const { arrayBuffer } = Blob.prototype;
    let left = 1;
    Blob.prototype.arrayBuffer = function (this: Blob) {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('gone')) : arrayBuffer.call(this);
    };
  }, null);
  await dropFiles(page, [
    { name: '«cut.har»', text: `${harOf([404]).trimEnd().slice(0, -1)}${' '.repeat(5_000_000)}}` },
    { name: '«gone.har»', text: harOf([404]) },
  ]);
  await expect.poll(() => count(page, '.source-note.bad')).toBe(2);
  await expect.poll(() => textOf(page, '.source-note')).toMatch(/\b4\.2 .*\b5 /);
  await check(page, 'files that the browser did not give');
});

interface Opened {
  readonly look: 'chrome' | 'firefox';
  readonly show?: string;
  readonly settings?: Partial<Settings>;
  /** What reads and writes files fails. */
  readonly isBroken?: boolean;
}

async function open(
  page: PageSurface,
  served: Served,
  { look, show = 'errors', settings = {}, isBroken = false }: Opened,
): Promise<void> {
  const query = { look, show, settings: JSON.stringify(settings) };
  const further = isBroken ? { broken: '' } : {};
  await page.goto(`${served.url}?${new URLSearchParams({ ...query, ...further })}`);
}

/** Holds a file over the page, or takes it away. */
function holdFile(page: Surface, type: 'dragover' | 'dragleave'): Promise<void> {
  return page.evaluate((type) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([''], 'a.har'));
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true }));
  }, type);
}

async function check(page: Surface, what: string): Promise<void> {
  expect(await strays(page, WIDTHS), what).toEqual({ plain: [], cut: [] });
}

/** Opens a menu by the right button, and closes it again; in the least width, for a menu has its own. */
async function checkMenu(page: PageSurface, selector: string): Promise<void> {
  await page.evaluate(setWidth, WIDTHS[1]);
  await page.click(selector, 'right');
  await expect.poll(() => count(page, '.menu [role="menuitem"]'), selector).toBeGreaterThan(0);
  const found = await strays(page, [WIDTHS[1]]);
  expect(found, `the menu of ${selector}`).toEqual({ plain: [], cut: [] });
  await page.press('Escape');
  await expect.poll(() => count(page, '.menu')).toBe(0);
  await page.evaluate(setWidth, WIDTHS[0]);
}

function setWidth(width: number): void {
  document.documentElement.style.width = `${width}px`;
}

/** Row 1 is the first below the headings. */
async function selectRow(page: Surface, row: number): Promise<void> {
  const index = `[role="row"][aria-rowindex="${row + 1}"]`;
  await page.click(`${index} > .meaning`);
  await expect.poll(() => count(page, `${index}[aria-selected="true"]`)).toBe(1);
}

/** What a detail can have is there, and with it what it says. */
async function checkAllOfDetail(page: Surface): Promise<void> {
  const parts = [
    ...['.items [aria-level="2"]', '.params', '[data-id]', 'mark', '.verdict', 'a'],
    ...['.causes li', '.pair code'],
  ];
  for (const part of parts) {
    expect(await count(page, `#detail :is(${part})`), part).toBeGreaterThan(0);
  }
  expect(await textOf(page, '#detail'), 'a row for the pack').toContain('2 þåçķ ŕöŵš');
  await page.click('#detail .copy');
  await expect.poll(() => count(page, `${SAID} span:not(:empty)`)).toBe(1);
  await check(page, 'what is said of a copy');
  const copied = await textOf(page, SAID);
  await page.click('.items .link');
  await expect.poll(() => textOf(page, SAID)).not.toBe(copied);
  await check(page, 'what is said of a marked place');
  await page.click('.items .twisty');
  await expect.poll(() => count(page, '.items [aria-expanded="false"]')).toBe(1);
  await unfoldAll(page, 3);
  expect(await count(page, '.phase')).toBe(9);
  await check(page, 'heads and timing');
  for (const covered of ['.first-line .link', '.headers .link']) {
    const before = await textOf(page, covered);
    await page.click(covered);
    await expect.poll(() => textOf(page, covered)).not.toBe(before);
    await check(page, `uncovered: ${covered}`);
  }
}

async function checkManyHeaders(page: Surface): Promise<void> {
  await unfoldAll(page, 3);
  expect(await count(page, '.headers + .subtle')).toBe(1);
  await check(page, 'more headers than are shown');
}

async function unfoldAll(page: Surface, sections: number): Promise<void> {
  const open = '.heading-button[aria-expanded="true"]';
  for (let opened = 1; opened <= sections; opened += 1) {
    await page.click('.heading-button[aria-expanded="false"]');
    await expect.poll(() => count(page, open)).toBe(opened);
  }
}

async function checkIds(page: Surface): Promise<void> {
  const from = await page.evaluate(
    () => [...document.querySelectorAll('.ids .subtle')].map(({ textContent }) => textContent),
    null,
  );
  expect(new Set(from).size, 'ids of the body and of headers').toBe(2);
  await check(page, 'the ids');
  await checkSaid(page, '.all-ids', 'a copy of all ids');
}

async function openTicket(page: Surface): Promise<void> {
  await page.click('#ticket-button');
  await expect.poll(() => count(page, '.ticket')).toBe(1);
}

async function closeTicket(page: Surface): Promise<void> {
  await page.click('.ticket .close');
  await expect.poll(() => count(page, '.ticket')).toBe(0);
}

async function chooseForm(page: Surface, form: (typeof FORMS)[number]): Promise<void> {
  await page.click(`#ticket-tab-${form}`);
  await expect.poll(() => count(page, `#ticket-tab-${form}[aria-selected="true"]`)).toBe(1);
}

/** The text of a ticket is content to `check`; each line that is not indented begins with a word of ours. */
async function checkForms(page: Surface): Promise<void> {
  for (const form of FORMS) {
    await chooseForm(page, form);
    expect(await count(page, '.masked-value'), form).toBeGreaterThan(0);
    await check(page, `a ticket as ${form}`);
  }
  await chooseForm(page, 'text');
  const [heading, ...lines] = (await textOf(page, '#ticket-text')).trimEnd().split('\n');
  expect(heading).toBe('«Acme Pay» «42»');
  expect(lines.filter((line) => !/^(?: {2}|⟦[^⟦⟧]+⟧(?::|$))/.test(line))).toEqual([]);
  expect(lines.join('\n')).toMatch(/ … \(⟦[\d,]+[^⟦⟧]*⟧\)/);
}

async function checkMasked(page: Surface): Promise<void> {
  await chooseForm(page, 'curl');
  const masked = await count(page, '.masked-value');
  expect(masked).toBeGreaterThan(10);
  const covered = await textOf(page, '.masked-value .value');
  await page.click('.masked-value .link');
  await expect.poll(() => textOf(page, '.masked-value .value')).not.toBe(covered);
  await check(page, 'a masked value that is shown');
  await checkSaid(page, '.masked-value .unmask', 'an unmasked value');
  await checkSaid(page, '.ticket .copy', 'a copy with an unmasked value');
  await checkSaid(page, '.masked-value .unmask', 'a value that is masked again');
  await checkSaid(page, '.ticket .copy', 'a copy of a ticket');
}

/** Clicks, and waits until a screen reader is told something else than before. */
async function checkSaid(page: Surface, selector: string, what: string): Promise<void> {
  const before = await textOf(page, SAID);
  await page.click(selector);
  await expect.poll(() => textOf(page, SAID), what).not.toBe(before);
  await check(page, what);
}

async function checkAliases(page: Surface): Promise<void> {
  let said = '';
  for (const host of HOSTS) {
    await type(page, '.new-alias input', host);
    await expect.poll(() => textOf(page, '#alias-said')).toBe('');
    await page.click('.new-alias button');
    await expect.poll(() => textOf(page, '#alias-said'), host).not.toBe('');
    expect(await textOf(page, '#alias-said'), host).not.toBe(said);
    said = await textOf(page, '#alias-said');
    await check(page, `what is said of the host ${host}`);
  }
}

/** Makes methods of the page's storage throw, as where a browser denies it. */
function failStorage(page: Surface, methods: readonly string[]): Promise<void> {
  return page.evaluate((failing) => {
    for (const method of failing) {
      Reflect.set(Storage.prototype, method, () => {
        throw new Error('denied');
      });
    }
  }, methods);
}

function count(page: Surface, selector: string): Promise<number> {
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

function textOf(page: Surface, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
}

/** As if it had been typed; for an empty text in the filter, asks for all that can be typed. */
function type(page: Surface, field: string, text: string): Promise<void> {
  return page.evaluate(
    ({ field, text }) => {
      const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(field);
      if (!input) throw new Error(`There is no ${field}.`);
      input.focus();
      input.value = text;
      input.setSelectionRange(text.length, text.length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (text === '') {
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      }
    },
    { field, text },
  );
}
