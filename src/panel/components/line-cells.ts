import { withoutValues } from '../../engine/address.ts';
import { visible } from '../../engine/visible.ts';
import type { Finding } from '../../model/finding.ts';
import { COLUMNS } from '../list/columns.ts';
import { endpointPattern } from '../list/endpoint.ts';
import type { GroupLine, Line, PageLine } from '../list/lines.ts';
import type { Store } from '../store.ts';
import { endpointOf, vendorAlso, vendorName } from '../texts.ts';
import { timeAgo, timeSpan } from '../words/times.ts';
import type { Words } from '../words/words.ts';
import { createCell } from './cell.ts';
import { createTwisty, type Twisty } from './twisty.ts';

/** The cells of one line of the list. */
export interface LineCells {
  /**
   * Shows a line in them, which may be another one than before, of another kind.
   *
   * @param now milliseconds since 1970, for how long ago it was; null where times are told by the clock
   */
  show(line: Line, now: number | null): void;
}

/**
 * Makes the cells of a line within its element. They are drawn by hand, and passed on from line to line: Preact would
 * make two thousand objects for the lines of one drawing, which while the list is scrolled is each frame, and browsers
 * stop for 20 to 30 ms several times a second to clear up after it.
 */
export function createLineCells(row: HTMLElement, store: Store): LineCells {
  let line: Line | null = null;
  const fold = (): void => {
    if (line && line.kind !== 'finding') store.shown.list.fold(line, !line.isOpen);
  };
  let page: PageCell | null = null;
  let finding: FindingCells | null = null;
  return {
    show(next, now) {
      const hasOtherCells = !line || (line.kind === 'page') !== (next.kind === 'page');
      line = next;
      if (next.kind === 'page') {
        page ??= createPageCell(store, fold);
        if (hasOtherCells) row.replaceChildren(page.element);
        page.show(next);
      } else {
        finding ??= createFindingCells(store, fold);
        if (hasOtherCells) row.replaceChildren(...finding.elements);
        finding.show(next, now);
      }
    },
  };
}

/** Stands in a cell where nothing is known, or there is nothing. */
const UNKNOWN = '–';

/** The finding that a line tells of: of repeats the first. */
export function findingOf(line: Exclude<Line, PageLine>): Finding {
  return line.kind === 'group' ? line.group.first.finding : line.row.finding;
}

interface PageCell {
  readonly element: HTMLElement;
  show(line: PageLine): void;
}

function createPageCell({ host }: Store, fold: () => void): PageCell {
  const { words } = host;
  const head = createCell('page-head');
  const twisty = createTwisty(words, fold);
  const count = createCell('subtle', null);
  head.element.setAttribute('aria-colspan', String(COLUMNS.length));
  head.element.prepend(twisty.element);
  head.element.append(' ', count.element);
  return {
    element: head.element,
    show(line) {
      const { url } = line.page;
      const address = url === '' ? words.text('unknownPage') : visible(withoutValues(url));
      const errors = words.count('errors', line.count);
      head.show(address, words.text('labeled', address, errors));
      count.show(errors, '');
      twisty.show(line.isOpen);
    },
  };
}

interface FindingCells {
  readonly elements: readonly HTMLElement[];
  show(line: Exclude<Line, PageLine>, now: number | null): void;
}

function createFindingCells(store: Store, fold: () => void): FindingCells {
  const { host } = store;
  const { words } = host;
  const [status, vendor, code, meaning, endpoint, time] = [
    createCell('status'),
    createCell('vendor'),
    createCell('code'),
    createCell('meaning'),
    createCell('endpoint'),
    createCell('time'),
  ] as const;
  let twisty: Twisty | null = null;
  let repeats: Repeats | null = null;
  return {
    elements: [status, vendor, code, meaning, endpoint, time].map(({ element }) => element),
    show(line, now) {
      const finding = findingOf(line);
      showRepeats(line);
      const vendorText = vendorName(host, finding.vendor) || words.text('noVendor');
      status.show(statusOf(finding), statusOf(finding));
      vendor.show(vendorText, vendorAlso(host, finding) || vendorText);
      code.show(codeOf(finding), codeOf(finding));
      meaning.show(finding.meaning ?? '', finding.meaning ?? '');
      endpoint.show(requestOf(line, finding), requestOf(line, finding));
      showTime(line, now);
    },
  };

  /** What is in the cells of repeats beside texts, and in those of a single finding is not. */
  function showRepeats(line: Exclude<Line, PageLine>): void {
    if (line.kind === 'group') {
      twisty ??= createTwisty(words, fold);
      repeats ??= createRepeats(words);
      twisty.show(line.isOpen);
      repeats.show(line);
      if (twisty.element.parentElement) return;
      status.element.prepend(twisty.element);
      code.element.replaceChildren(repeats.element);
    } else if (twisty?.element.parentElement) {
      twisty.element.remove();
      code.element.replaceChildren(code.content);
    }
  }

  /** Of repeats the first and the last; how long ago only the last. */
  function showTime(line: Exclude<Line, PageLine>, now: number | null): void {
    const absolute =
      line.kind === 'group'
        ? timeSpan(words, line.group.since, line.group.until)
        : words.time(line.row.exchange.startedAt);
    if (now === null) return time.show(absolute, absolute);
    const relative = timeAgo(words, line.kind === 'group' ? line.group.until : line.row.time, now);
    time.show(relative, words.list([relative, absolute]));
  }
}

interface Repeats {
  readonly element: HTMLElement;
  show(line: GroupLine): void;
}

/** The code of repeats, and how many there are, which is never cut. */
function createRepeats(words: Words): Repeats {
  const element = document.createElement('span');
  const code = createCell('repeated-code', null);
  const count = createCell('repeats', null);
  element.className = 'repeated';
  element.append(code.element, count.element);
  return {
    element,
    show(line) {
      const text = codeOf(findingOf(line));
      code.show(text, text);
      count.show(`×${words.number(line.count)}`, words.count('repeats', line.count));
    },
  };
}

function statusOf({ status }: Finding): string {
  return status === null ? UNKNOWN : String(status);
}

/** Method and address, of which a body that was pasted alone has neither. */
function requestOf({ kind }: Line, { method, url }: Finding): string {
  const endpoint = kind === 'group' ? endpointPattern(url) : endpointOf(url);
  return `${method} ${endpoint}`.trim() || UNKNOWN;
}

function codeOf({ code }: Finding): string {
  return visible(code ?? UNKNOWN);
}
