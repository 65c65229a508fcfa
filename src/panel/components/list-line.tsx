import type { ComponentChildren, JSX } from 'preact';
import { withoutValues } from '../../engine/address.ts';
import { visible } from '../../engine/visible.ts';
import type { Finding } from '../../model/finding.ts';
import { COLUMNS, type Column } from '../list/columns.ts';
import { endpointPattern } from '../list/endpoint.ts';
import type { GroupLine, Line, PageLine } from '../list/lines.ts';
import type { Store } from '../store.ts';
import { endpointOf, vendorAlso, vendorName } from '../texts.ts';
import { timeAgo, timeSpan } from '../words/times.ts';
import type { Words } from '../words/words.ts';

/** One line of the list: the head of a page, repeats of an error, or one finding. */
export function ListLine({
  line,
  index,
  selected,
  focused,
  store,
}: {
  readonly line: Line;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly selected: boolean;
  /** Whether the keyboard is at it. */
  readonly focused: boolean;
  readonly store: Store;
}): JSX.Element {
  const { list } = store.shown;
  const select = (event: MouseEvent): void => {
    if (event.shiftKey) list.extend(index);
    else if (event.ctrlKey || event.metaKey) list.toggle(line);
    else list.select(line);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
    <div
      id={lineId(line.key)}
      class={`row ${line.kind} ${index % 2 === 1 ? 'odd' : ''} ${focused ? 'focused' : ''} ${isUnclaimed(line) ? 'unclaimed' : ''}`}
      role="row"
      aria-level={line.level}
      aria-expanded={line.kind === 'finding' ? undefined : line.isOpen}
      aria-rowindex={index + 2}
      aria-selected={line.kind === 'page' ? undefined : selected}
      style={line.level > 1 ? { '--level': String(line.level - 1) } : undefined}
      onClick={select}
    >
      {line.kind === 'page' ? <PageCell line={line} store={store} /> : findingCells(line, store)}
    </div>
  );
}

/** Stands in a cell where nothing is known, or there is nothing. */
const UNKNOWN = '–';

function findingOf(line: Exclude<Line, PageLine>): Finding {
  return line.kind === 'group' ? line.group.first.finding : line.row.finding;
}

/** No pack claims it: what the list says of it is only what HTTP says. */
function isUnclaimed(line: Line): boolean {
  return line.kind !== 'page' && findingOf(line).vendor === null;
}

/** The id of a line's element. */
export function lineId(key: string): string {
  return `row-${encodeURIComponent(key)}`;
}

function PageCell({
  line,
  store,
}: {
  readonly line: PageLine;
  readonly store: Store;
}): JSX.Element {
  const { page, count } = line;
  const { words } = store.host;
  const address = page.url === '' ? words.text('unknownPage') : visible(withoutValues(page.url));
  const errors = words.count('errors', count);
  const title = words.text('labeled', address, errors);
  return (
    <span role="gridcell" aria-colspan={COLUMNS.length} class="page-head" title={title}>
      {twisty(line, store)}
      {address} <span class="subtle">{errors}</span>
    </span>
  );
}

/**
 * The cells of a finding or of repeats. They and what is in them are functions, not components, of which Preact would keep
 * state for each: fifty lines are drawn at once.
 */
function findingCells(line: Exclude<Line, PageLine>, store: Store): JSX.Element {
  const finding = findingOf(line);
  const { words } = store.host;
  const vendor = vendorName(store.host, finding.vendor) || words.text('noVendor');
  return (
    <>
      {cell(
        'status',
        statusOf(finding),
        <>
          {line.kind === 'group' && twisty(line, store)}
          {statusOf(finding)}
        </>,
      )}
      {cell('vendor', vendorAlso(store.host, finding) || vendor, vendor)}
      {cell(
        'code',
        codeOf(finding),
        line.kind === 'group' ? repeated(line, codeOf(finding), words) : codeOf(finding),
      )}
      {cell('meaning', finding.meaning ?? '')}
      {cell('endpoint', requestOf(line, finding))}
      <TimeCell line={line} store={store} />
    </>
  );
}

/** Of repeats the first and the last; how long ago only the last. */
function TimeCell({
  line,
  store,
}: {
  readonly line: Exclude<Line, PageLine>;
  readonly store: Store;
}): JSX.Element {
  const { words } = store.host;
  const absolute =
    line.kind === 'group'
      ? timeSpan(words, line.group.since, line.group.until)
      : words.time(line.row.exchange.startedAt);
  if (store.settings.value.time === 'absolute') return cell('time', absolute);
  const time = line.kind === 'group' ? line.group.until : line.row.time;
  const relative = timeAgo(words, time, store.now.value);
  return cell('time', words.list([relative, absolute]), relative);
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

/** The code of repeats, and how many there are, which is never cut. */
function repeated({ count }: GroupLine, code: string, words: Words): JSX.Element {
  return (
    <span class="repeated">
      <span class="repeated-code" title={code}>
        {code}
      </span>
      <span class="repeats" title={words.count('repeats', count)}>
        ×{words.number(count)}
      </span>
    </span>
  );
}

/** A triangle that folds and unfolds what is below a line. By keyboard the arrows to the sides do it. */
function twisty(line: PageLine | GroupLine, store: Store): JSX.Element {
  const { words } = store.host;
  return (
    <span
      class="twisty"
      aria-hidden="true"
      title={line.isOpen ? words.text('fold') : words.text('unfold')}
      onClick={(event) => {
        event.stopPropagation();
        store.shown.list.fold(line, !line.isOpen);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={line.isOpen ? 'M4 6l4 4 4-4' : 'M6 4l4 4-4 4'} />
      </svg>
    </span>
  );
}

/**
 * @param text the whole of it, for the title: a narrow cell cuts
 * @param content in the place of the text alone
 */
function cell(name: Column, text: string, content: ComponentChildren = text): JSX.Element {
  return (
    <span role="gridcell" class={name} title={text}>
      {content}
    </span>
  );
}
