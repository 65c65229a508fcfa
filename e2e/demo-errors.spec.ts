import { readFileSync } from 'node:fs';
import { differences } from '../demo/compare.ts';
import { type DemoError, demoErrors, type ExpectedFinding } from '../demo/errors.ts';
import { readCodeList } from '../scripts/code-list.ts';
import type { Surface } from '../scripts/driver.ts';
import type { CodeEntry, Pack } from '../src/model/pack.ts';
import { packs } from '../src/packs/index.ts';
import { expectedFindings, failAll } from './all-examples.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { readLog, rowCount, shownRows } from './panel.ts';
import { type Seen, walkRows } from './walk.ts';

const errors = demoErrors();
const ids = errors.map(({ id }) => id);

test('every button of the demo page gives its findings in the panel', async ({ tools }) => {
  const { page, panel } = tools.driver;
  expect(await pressEach(page, ids)).toEqual(ids.map(() => expect.stringMatching(/received \d+/)));
  await expect.poll(() => rowCount(panel)).toBe(expectedFindings.length);
  const { findings = [] } = (await readLog(panel)) ?? {};
  for (const error of errors) expect(differences(error, findings), error.id).toEqual([]);

  const seen = await walkRows(panel, expectedFindings.length);
  for (const [index, { error, expected }] of expectedFindings.entries()) {
    expect(seen[index]?.pairs['Request'], error.id).toContain(new URL(error.url).pathname);
    checkDetail(error, expected, seen[index]);
  }
});

/** Presses buttons one after the other, so that the rows are in their order; what each says then. */
function pressEach(page: Surface, ids: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (ids) => {
    const said: string[] = [];
    for (const id of ids) {
      const button = document.getElementById(id);
      const answered = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (button?.textContent?.endsWith('...')) return;
          observer.disconnect();
          resolve();
        });
        if (button) observer.observe(button, { childList: true, subtree: true });
        else resolve();
      });
      button?.click();
      await answered;
      said.push(button?.textContent ?? '');
    }
    return said;
  }, ids);
}

function checkDetail(error: DemoError, expected: ExpectedFinding, shown: Seen | undefined): void {
  const sorted = (kinds: readonly string[] = []) => [...new Set(kinds)].sort();
  expect(shown?.heading, error.id).toContain(headingOf(error, expected));
  expect(shown?.itemCodes, error.id).toEqual(
    (expected.items ?? []).map((code) => code ?? 'without a code'),
  );
  for (const [index, code] of (expected.items ?? []).entries()) {
    const meaning = shown?.itemMeanings[index];
    const documented = meaningsOf({ ...expected, code });
    if (documented.length > 0) expect(documented, error.id).toContain(meaning);
    // What is said of the error around it is not said again.
    else expect(meaning, error.id).toMatch(/^(?:.+\.)?$/);
  }
  expect(sorted(shown?.notes), error.id).toEqual(sorted(expected.notes));
  expect(shown?.ids, error.id).toEqual(expected.ids ?? []);
  const documented = meaningsOf(expected);
  if (expected.known) expect(documented, error.id).toContain(shown?.meaning);
  else expect(documented, error.id).not.toContain(shown?.meaning);
  expect(shown?.meaning, error.id).toMatch(/^.+\.$/);
}

function headingOf({ status }: DemoError, { vendor, code }: ExpectedFinding): string {
  if (vendor === null) return `HTTP ${status} not recognized`;
  const pack = (packs as readonly Pack[]).find(({ id }) => id === vendor);
  const name = pack?.kind === 'form' ? `${pack.name} form` : pack?.name;
  return `${name} ${code ?? 'without a code'}`;
}

test('only the rows on screen are in the document, and pass on their elements', async ({
  tools,
}) => {
  const { panel } = tools.driver;
  await failAll(tools.driver);
  await expect.poll(() => rowCount(panel)).toBe(expectedFindings.length);
  const rows = await shownRows(panel);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.length).toBeLessThan(60);
  await panel.evaluate(() => {
    for (const row of document.querySelectorAll('[role="row"]')) Reflect.set(row, 'isKnown', true);
    document.querySelector<HTMLElement>('[role="treegrid"]')?.scrollTo(0, 4_000);
  }, null);
  await expect.poll(async () => (await shownRows(panel))[0]).not.toEqual(rows[0]);
  const [added, known] = await panel.evaluate(() => {
    const shown = [...document.querySelectorAll('[role="row"]')];
    const isKnown = shown.filter((row) => Reflect.get(row, 'isKnown') === true);
    return [shown.length - isKnown.length, isKnown.length];
  }, null);
  expect(known).toBeGreaterThan(20);
  expect(added).toBeLessThan(12);
});

test('text that is selected in the list does not become that of other errors', async ({
  tools,
}) => {
  const { panel } = tools.driver;
  const selected = (): Promise<string> => panel.evaluate(() => String(getSelection()), null);
  await failAll(tools.driver);
  await expect.poll(() => rowCount(panel)).toBe(expectedFindings.length);
  const [first] = await shownRows(panel);
  await panel.evaluate(() => {
    const [, one, other] = document.querySelectorAll('[role="row"] > .meaning');
    if (one && other) getSelection()?.setBaseAndExtent(one, 0, other, 1);
  }, null);
  expect(await selected()).not.toBe('');
  await panel.evaluate(() => {
    document.querySelector('[role="treegrid"]')?.scrollTo(0, 1_500);
  }, null);
  await expect.poll(async () => (await shownRows(panel))[0]).not.toEqual(first);
  await expect.poll(selected).toBe('');
});

/** The meanings in the pack's own table: several where statuses or messages tell them apart. */
function meaningsOf({
  vendor,
  set: setId,
  code,
}: Pick<ExpectedFinding, 'vendor' | 'set' | 'code'>): readonly string[] {
  const pack = (packs as readonly Pack[]).find(({ id }) => id === vendor);
  const set = setId === null ? undefined : pack?.sets[setId];
  if (!set || code === null) return [];
  const entries: readonly (CodeEntry | readonly CodeEntry[] | undefined)[] = [
    set.codes[code],
    set.properties?.[code],
  ];
  const own = entries.flatMap((entry) => entry ?? []).map(({ meaning }: CodeEntry) => meaning);
  return [...own, ...listedMeanings(set.list, code)];
}

/** What the table that the browser loads on demand says of a code. */
function listedMeanings(list: string | undefined, code: string): readonly string[] {
  if (list === undefined) return [];
  const { rows } = readCodeList(readFileSync(`src/packs/lists/${list}.tsv`, 'utf8')).list;
  return rows.filter(([own]) => own === code).map(([, , , , meaning]) => meaning);
}
