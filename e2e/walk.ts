import type { Surface } from '../scripts/driver.ts';

/** What the panel shows of one finding, with every text as the user reads it. */
export interface Seen {
  /** What the list shows in its row, by the class of the element that holds it. */
  readonly cells: Readonly<Record<string, string>>;
  /** The detail's heading: vendor, code and the vendor's name for it. */
  readonly heading: string;
  /** Names and values of the detail, without those of ids, of params and of nested errors. */
  readonly pairs: Readonly<Record<string, string>>;
  readonly ids: readonly string[];
  readonly params: readonly string[];
  readonly meaning: string;
  /** Kinds of the notes of the finding itself. */
  readonly notes: readonly string[];
  readonly itemCodes: readonly string[];
  readonly itemMeanings: readonly string[];
  readonly itemMessages: readonly string[];
  readonly body: string;
  /** Every element of the detail with its attributes, and none of their texts. */
  readonly skeleton: string;
}

/** So many rows in one go, so that no script runs for long. */
const ROWS_AT_ONCE = 250;

/**
 * Selects every row from the first to the last with the keys of the list, and reads what is shown of
 * each. The keys are events that the document makes itself, which the panel cannot tell from others:
 * real ones would take minutes.
 *
 * @param count of the rows in the list
 */
export async function walkRows(panel: Surface, count: number): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  while (seen.length < count) {
    const rows = Math.min(ROWS_AT_ONCE, count - seen.length);
    const { read, skeletons } = await panel.evaluate(walk, { first: seen.length === 0, rows });
    seen.push(...read.map((each) => ({ ...each, skeleton: skeletons[each.skeleton] ?? '' })));
  }
  return seen;
}

/** The same skeletons come again and again: each is handed over once. */
interface Part {
  readonly read: readonly (Omit<Seen, 'skeleton'> & { readonly skeleton: number })[];
  readonly skeletons: readonly string[];
}

/** Runs in the panel's document. */
async function walk({ first, rows }: { first: boolean; rows: number }): Promise<Part> {
  /** Rows around those on screen are in the document too, so that not every one needs a frame. */
  const rowsAFrame = 8;
  const grid = document.querySelector('[role="treegrid"]');
  const skeletons = new Map<string, number>();
  const details: { id: string; read: Part['read'][number] }[] = [];
  const cellsOf = new Map<string, Seen['cells']>();

  const text = (root: Element | null, selector: string): string =>
    root?.querySelector(selector)?.textContent ?? '';
  const texts = (root: Element, selector: string): string[] =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

  const skeletonOf = (root: Element): number => {
    const skeleton = [...root.querySelectorAll('*')]
      .map((element) => {
        const names = [...element.attributes].map(({ name }) => name).sort();
        const kinds = ['class', 'role', 'type', 'data-role', 'rel', 'target'].map((name) =>
          element.getAttribute(name),
        );
        return [element.localName, element.childElementCount, ...names, ...kinds].join(' ');
      })
      .join('\n');
    const known = skeletons.get(skeleton) ?? skeletons.size;
    skeletons.set(skeleton, known);
    return known;
  };

  const readDetail = (): void => {
    const detail = document.querySelector('#detail');
    const id = grid?.getAttribute('aria-activedescendant');
    if (!detail || !id) throw new Error('No row is selected.');
    const pairs = [...detail.querySelectorAll('.pair')]
      .filter((pair) => !pair.closest('.items, .params') && !pair.querySelector('[data-id]'))
      .map((pair) => [text(pair, 'dt'), text(pair, 'dd')]);
    const read = {
      cells: {},
      heading: text(detail, 'h1'),
      pairs: Object.fromEntries(pairs),
      ids: texts(detail, '[data-id]'),
      params: texts(detail, '.params dd'),
      meaning: text(detail, '.explanation .meaning'),
      notes: [...detail.querySelectorAll<HTMLElement>(':scope > .notes li')].map(
        ({ dataset }) => dataset['kind'] ?? '',
      ),
      itemCodes: texts(detail, '.items .code'),
      itemMeanings: texts(detail, '.items .item-meaning'),
      itemMessages: texts(detail, '.items .vendor-words'),
      body: text(detail, 'pre.body'),
      skeleton: skeletonOf(detail),
    };
    details.push({ id, read });
  };
  const readList = (): void => {
    for (const row of document.querySelectorAll('[role="row"]:not(.header)')) {
      const cells = [...row.querySelectorAll('*')];
      cellsOf.set(
        row.id,
        Object.fromEntries(cells.map((cell) => [cell.className, cell.textContent])),
      );
    }
  };

  const press = (key: string): unknown =>
    grid?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  // The panel draws in a microtask, and what depends on scrolling in the next frame.
  const drawn = (): Promise<void> =>
    new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
  const scrolled = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  if (first) {
    // By way of the last row, so that where the list stood before makes no difference.
    press('End');
    await scrolled();
  }
  for (let index = 0; index < rows; index += 1) {
    press(first && index === 0 ? 'Home' : 'ArrowDown');
    const isFrame = index === rows - 1 || index % rowsAFrame === 0;
    await (isFrame ? scrolled() : drawn());
    readDetail();
    if (isFrame) readList();
  }
  return {
    read: details.map(({ id, read }) => ({ ...read, cells: cellsOf.get(id) ?? {} })),
    skeletons: [...skeletons.keys()],
  };
}
