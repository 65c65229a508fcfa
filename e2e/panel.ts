import type { Surface } from '../scripts/driver.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Counts, LogRow } from '../src/panel/log.ts';
import { expect } from './expect.ts';

/** What the list shows of a finding. */
export interface ShownRow {
  readonly status: string;
  readonly vendor: string;
  readonly code: string;
  readonly meaning: string;
  readonly endpoint: string;
}

/** What the detail shows. */
export interface ShownDetail {
  readonly title: string;
  readonly meaning: string;
  readonly fix: readonly string[];
  readonly notes: readonly string[];
  /** Codes of nested errors, with the ones nested in them. */
  readonly items: readonly string[];
  readonly itemMeanings: readonly string[];
  /** Values of ids for support, in their order. */
  readonly ids: readonly string[];
  readonly body: string;
  readonly marked: readonly string[];
  readonly text: string;
}

/** The rows of the list that are in the document. */
export function shownRows(panel: Surface): Promise<readonly ShownRow[]> {
  return panel.evaluate(() => {
    const rows = [...document.querySelectorAll('[role="row"]:not(.header)')];
    return rows.map((row) => {
      const cell = (name: string): string => row.querySelector(`.${name}`)?.textContent ?? '';
      return {
        status: cell('status'),
        vendor: cell('vendor'),
        code: cell('code'),
        meaning: cell('meaning'),
        endpoint: cell('endpoint'),
      };
    });
  }, null);
}

/** The detail beside the list; null when none is open. */
export function shownDetail(panel: Surface): Promise<ShownDetail | null> {
  return panel.evaluate(() => {
    const detail = document.querySelector<HTMLElement>('#detail');
    if (!detail) return null;
    const all = (selector: string): string[] =>
      [...detail.querySelectorAll(selector)].map((element) => element.textContent ?? '');
    return {
      title: detail.querySelector('h1')?.textContent ?? '',
      meaning: detail.querySelector('.explanation .meaning')?.textContent ?? '',
      fix: all('.explanation .fix li'),
      notes: [...detail.querySelectorAll<HTMLElement>(':scope > .notes li')].map(
        (note) => note.dataset['kind'] ?? '',
      ),
      items: all('.items .code'),
      itemMeanings: all('.items .item-meaning'),
      ids: all('[data-id]'),
      body: detail.querySelector('pre.body')?.textContent ?? '',
      marked: all('pre.body mark'),
      text: detail.textContent ?? '',
    };
  }, null);
}

/** How many lines the grid says that it has, without its heading. */
export function rowCount(panel: Surface): Promise<number> {
  return panel.evaluate(
    () =>
      Number(document.querySelector('[role="treegrid"]')?.getAttribute('aria-rowcount') ?? 1) - 1,
    null,
  );
}

/** What the log behind the panel holds; null while the panel has no log yet. */
export function readLog(
  panel: Surface,
): Promise<{ readonly counts: Counts; readonly findings: readonly Finding[] } | null> {
  return panel.evaluate(() => {
    const log = window.errataHost?.sources.current.log;
    if (!log) return null;
    return { counts: { ...log.counts }, findings: log.rows.map(({ finding }) => finding) };
  }, null);
}

/** The rows of the log, with what was found and in which exchange. */
export async function readRows(panel: Surface): Promise<readonly LogRow[]> {
  const rows = await panel.evaluate(
    () => JSON.stringify(window.errataHost?.sources.current.log.rows ?? []),
    null,
  );
  return JSON.parse(rows);
}

/** Opens the detail of the first row by keyboard; call again with `ArrowDown` for the next. */
export async function selectRow(panel: Surface, key: 'Home' | 'End' | 'ArrowDown'): Promise<void> {
  await panel.evaluate(
    () => document.querySelector<HTMLElement>('[role="treegrid"]')?.focus(),
    null,
  );
  await pressKey(panel, key);
}

/**
 * Presses a key and waits until the panel has handled it and has had a frame to show so: a key goes to
 * the browser first, and reaches the panel later.
 */
export async function pressKey(panel: Surface, key: string): Promise<void> {
  await panel.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['handled'] = 'no';
    const shown = () => requestAnimationFrame(() => setTimeout(() => (dataset['handled'] = 'yes')));
    // On the way down: a key that the panel uses comes no further up than to it.
    addEventListener('keydown', shown, { once: true, capture: true });
  }, null);
  await panel.press(key);
  await expect
    .poll(() => panel.evaluate(() => document.documentElement.dataset['handled'] ?? '', null), {
      intervals: [5, 10, 20, 50],
    })
    .toBe('yes');
}

/** Presses a key, and tells whether the panel has kept it from everything else. */
export async function isTaken(panel: Surface, key: string): Promise<boolean> {
  await panel.evaluate(() => {
    document.documentElement.dataset['taken'] = '';
    const onKeyDown = (event: KeyboardEvent): void => {
      if (['Control', 'Meta', 'Shift'].includes(event.key)) return;
      removeEventListener('keydown', onKeyDown, { capture: true });
      // After every other listener, those that were added later too.
      setTimeout(() => {
        document.documentElement.dataset['taken'] = String(event.defaultPrevented);
      });
    };
    addEventListener('keydown', onKeyDown, { capture: true });
  }, null);
  await panel.press(key);
  const taken = () => panel.evaluate(() => document.documentElement.dataset['taken'] ?? '', null);
  await expect.poll(taken).not.toBe('');
  return (await taken()) === 'true';
}

/** What the filter and its pills show. */
export interface ShownFilter {
  readonly text: string;
  /** The part of the text that is selected. */
  readonly selection: string;
  /** Whether the keyboard is in the field. */
  readonly focused: boolean;
  readonly invalid: boolean;
  /** What is said to be wrong; empty when nothing is. */
  readonly problem: string;
  /** Empty while the list of suggestions is closed. */
  readonly suggestions: readonly string[];
  /** The suggestion that the field names as the active one; empty for none. */
  readonly active: string;
  /** Each pill as `name count`, with a plus before it when it is pressed. */
  readonly pills: readonly string[];
  /** The count of errors in the status bar. */
  readonly count: string;
}

export function shownFilter(panel: Surface): Promise<ShownFilter> {
  return panel.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#filter');
    const textOf = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const described = input?.getAttribute('aria-describedby') ?? '';
    const listed = input?.getAttribute('aria-expanded') === 'true';
    const list = document.getElementById((listed && input?.getAttribute('aria-controls')) || '');
    const active = input?.getAttribute('aria-activedescendant') ?? '';
    return {
      text: input?.value ?? '',
      selection: input?.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0) ?? '',
      focused: document.hasFocus() && document.activeElement === input,
      invalid: input?.getAttribute('aria-invalid') === 'true',
      problem: textOf(document.getElementById(described)),
      suggestions: [...(list?.querySelectorAll('[role="option"]') ?? [])].map(textOf),
      active: textOf(document.getElementById(active)),
      pills: [...document.querySelectorAll('.pill')].map(
        (pill) => (pill.getAttribute('aria-pressed') === 'true' ? '+' : '') + textOf(pill),
      ),
      count: textOf(document.querySelector('.status-bar span')),
    };
  }, null);
}

/** Types a text where the keyboard is, and waits until the filter has it. */
export async function typeFilter(panel: Surface, text: string): Promise<void> {
  const before = (await shownFilter(panel)).text;
  for (const key of text) await panel.press(key);
  await expect.poll(async () => (await shownFilter(panel)).text).toBe(before + text);
}

/** Leaves nothing in the filter and no pill pressed, as the next test expects it. */
export async function clearFilter(panel: Surface): Promise<void> {
  await panel.evaluate(() => {
    for (const pill of document.querySelectorAll<HTMLElement>('.pill[aria-pressed="true"]')) {
      pill.click();
    }
    document.querySelector<HTMLElement>('[aria-label="Clear the filter"]')?.click();
  }, null);
  await expect.poll(async () => (await shownFilter(panel)).text).toBe('');
}

/** As if they had been changed by hand. */
export function changeSettings(
  panel: Surface,
  changes: { readonly grouping?: boolean; readonly columns?: string },
): Promise<void> {
  return panel.evaluate((given) => window.errataHost?.settings.change(given), changes);
}
