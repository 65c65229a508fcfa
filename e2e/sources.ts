import type { Surface } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import type { LongHar } from './hars.ts';

/** What the panel shows of its sources. */
export interface ShownSources {
  /** Name and count of each, with a star before the one that is shown; none while there is no choice. */
  readonly names: readonly string[];
  /** What is said of the source that is shown. */
  readonly note: string;
  readonly isReading: boolean;
  /** What is said of files that were not opened. */
  readonly unopened: readonly string[];
  /** What is said of all of them below. */
  readonly unopenedRest: string;
}

export function shownSources(panel: Surface): Promise<ShownSources> {
  return panel.evaluate(() => {
    const textOf = (element: Element | null): string => (element?.textContent ?? '').trim();
    return {
      names: [...document.querySelectorAll('.source')].map(
        (source) =>
          (source.classList.contains('on') ? '*' : '') +
          textOf(source.querySelector('.source-name')),
      ),
      note: textOf(document.querySelector('.source-note:not(.bad, .rest) span')),
      isReading: document.querySelector('.source-note progress') !== null,
      unopened: [...document.querySelectorAll('.source-note.bad span')].map(textOf),
      unopenedRest: [...document.querySelectorAll('.source-note.rest span')].map(textOf).join(' '),
    };
  }, null);
}

/**
 * Drops files on the panel, as events that the document makes itself: no driver can drag a file of the
 * system over a panel.
 */
export function dropFiles(
  panel: Surface,
  files: readonly { readonly name: string; readonly text: string | LongHar }[],
): Promise<void> {
  return panel.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of given) {
      const whole =
        typeof text === 'string'
          ? text
          : text.before + Array(text.times).fill(text.entries).join() + text.after;
      dataTransfer.items.add(new File([whole], name));
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const target = document.querySelector('.status-bar') ?? document.body;
      target.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true }),
      );
    }
  }, files);
}

/** Leaves live traffic alone, as the next test expects it. */
export async function closeSources(panel: Surface): Promise<void> {
  await panel.evaluate(() => {
    const sources = window.errataHost?.sources;
    for (const { id } of sources?.list.slice(1) ?? []) sources?.close(id);
    for (const { id } of sources?.unopened ?? []) sources?.dismiss(id);
  }, null);
  await expect.poll(() => shownSources(panel)).toMatchObject({ names: [], unopened: [] });
}
