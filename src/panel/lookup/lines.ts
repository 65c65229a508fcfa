import type { SetRecords, VendorRecords } from '../../lookup/load.ts';
import type { Match } from '../../lookup/match.ts';
import type { CodeRecord } from '../../lookup/record.ts';

/** What the lines below a heading are. */
export type Part = 'found' | 'near' | 'all' | 'others';

/** Where a line stands in the tree (WAI-ARIA `treeitem`). */
interface Placed {
  readonly key: string;
  /** From 1. */
  readonly level: number;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
  /** The index of the line that it is within; -1 for none. */
  readonly around: number;
}

/** One line of the list of codes. */
export type LookupLine = Placed &
  (
    | {
        readonly kind: 'heading';
        readonly part: Part;
        readonly count: number;
        readonly isOpen: boolean;
      }
    | { readonly kind: 'match'; readonly match: Match; readonly record: CodeRecord }
    | {
        readonly kind: 'vendor';
        readonly vendor: VendorRecords;
        readonly count: number;
        readonly isOpen: boolean;
      }
    | {
        readonly kind: 'set';
        readonly set: SetRecords;
        readonly count: number;
        readonly isOpen: boolean;
      }
    | { readonly kind: 'record'; readonly record: CodeRecord }
  );

/** What the list shows. */
export interface Listed {
  /** The answers to a query; none where none is asked. */
  readonly matches: readonly Match[];
  /** How many of the matches have what was asked for; those behind them are only near. */
  readonly found: number;
  /** The catalogue, or what a search has left of it. */
  readonly vendors: readonly VendorRecords[];
  readonly isSearch: boolean;
  /** The keys of lines that are folded or unfolded by hand, and whether they are open. */
  readonly folds: ReadonlyMap<string, boolean>;
}

/** The lines from top to bottom, each made when it is asked for: there may be ten thousand, and few are on screen. */
export interface LookupLines {
  readonly length: number;
  at(index: number): LookupLine | undefined;
  /** The index of the line with this key; -1 where it is folded away, or gone. */
  indexOf(key: string): number;
}

/** The lines from top to bottom: the answers, what is near, and the catalogue as vendors, sets and codes. */
export function linesOf(listed: Listed): LookupLines {
  const { matches, found, vendors, isSearch, folds } = listed;
  const layout = createLayout(folds);
  // Beside answers there are only others: each record stands in the list once.
  const last = matches.length > 0 ? 'others' : 'all';
  const parts = (['found', 'near', last] as const).filter((part) => countOf(part, listed) > 0);
  for (const [index, part] of parts.entries()) {
    // A catalogue alone needs no heading.
    const hasHeading = part !== 'all' || isSearch;
    const heading = { kind: 'heading', part, count: countOf(part, listed) } as const;
    const place = { level: 1, position: index + 1, siblings: parts.length, around: -1 };
    const within = hasHeading ? layout.addFolder(`heading ${part}`, true, heading, place) : -1;
    if (within === null) continue;
    if (part === last) addVendors(layout, vendors, isSearch, within);
    else {
      const shown = part === 'found' ? matches.slice(0, found) : matches.slice(found);
      layout.addLeaves(shown, 2, within, (match) => {
        const { record } = match;
        return { kind: 'match', key: `match ${record.key}`, match, record };
      });
    }
  }
  return layout;
}

function countOf(part: Part, { matches, found, vendors }: Listed): number {
  switch (part) {
    case 'found':
      return found;
    case 'near':
      return matches.length - found;
    case 'all':
    case 'others':
      return vendors.reduce((sum, vendor) => sum + countRecords(vendor), 0);
  }
}

/** How many records a vendor has. */
export function countRecords({ sets }: VendorRecords): number {
  return sets.reduce((sum, { records }) => sum + records.length, 0);
}

function addVendors(
  layout: Layout,
  vendors: readonly VendorRecords[],
  isSearch: boolean,
  around: number,
): void {
  const level = isSearch ? 2 : 1;
  for (const [index, vendor] of vendors.entries()) {
    const line = { kind: 'vendor', vendor, count: countRecords(vendor) } as const;
    const place = { level, position: index + 1, siblings: vendors.length, around };
    const within = layout.addFolder(`vendor ${vendor.vendor ?? ''}`, isSearch, line, place);
    if (within !== null) addSets(layout, vendor, isSearch, level + 1, within);
  }
}

function addSets(
  layout: Layout,
  { vendor, sets }: VendorRecords,
  isSearch: boolean,
  level: number,
  around: number,
): void {
  for (const [index, set] of sets.entries()) {
    const { records } = set;
    const line = { kind: 'set', set, count: records.length } as const;
    const place = { level, position: index + 1, siblings: sets.length, around };
    const key = `set ${vendor ?? ''}/${set.id ?? ''}`;
    const within = layout.addFolder(key, isSearch || sets.length === 1, line, place);
    if (within === null) continue;
    layout.addLeaves(records, level + 1, within, (record) => ({
      kind: 'record',
      key: record.key,
      record,
    }));
  }
}

type Place = Omit<Placed, 'key'>;
type Folder<Line> = Line extends { readonly isOpen: boolean }
  ? Omit<Line, keyof Placed | 'isOpen'>
  : never;
type Leaf<Line> = Line extends { readonly isOpen: boolean } ? never : Omit<Line, keyof Place>;

/** Lines that follow one another: a folder, or all that is in one. */
interface Stretch {
  /** The index of its first line. */
  readonly start: number;
  readonly line: (offset: number) => LookupLine | undefined;
  /** The offset of a key; -1 where it has none such. */
  readonly find: (key: string) => number;
}

interface Layout extends LookupLines {
  /** Adds a line with others within it; gives its index where it is open, null where it is not. */
  addFolder(
    key: string,
    opensByItself: boolean,
    folder: Folder<LookupLine>,
    place: Place,
  ): number | null;
  addLeaves<T>(
    items: readonly T[],
    level: number,
    around: number,
    leafOf: (item: T) => Leaf<LookupLine>,
  ): void;
}

function createLayout(folds: Listed['folds']): Layout {
  const stretches: Stretch[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    at(index) {
      const stretch = stretches.findLast(({ start }) => start <= index);
      return stretch?.line(index - stretch.start);
    },
    indexOf(key) {
      for (const { start, find } of stretches) {
        const offset = find(key);
        if (offset >= 0) return start + offset;
      }
      return -1;
    },
    addFolder(key, opensByItself, folder, place) {
      const isOpen = folds.get(key) ?? opensByItself;
      const line = { ...folder, ...place, key, isOpen };
      const start = length;
      stretches.push({
        start,
        line: (offset) => (offset === 0 ? line : undefined),
        find: (wanted) => (wanted === key ? 0 : -1),
      });
      length += 1;
      return isOpen ? start : null;
    },
    addLeaves(items, level, around, leafOf) {
      const siblings = items.length;
      stretches.push({
        start: length,
        line(offset) {
          const item = items[offset];
          if (item === undefined) return undefined;
          return { ...leafOf(item), level, position: offset + 1, siblings, around };
        },
        find: (key) => items.findIndex((item) => leafOf(item).key === key),
      });
      length += siblings;
    },
  };
}

/** What an arrow to the side does: folds or unfolds a line, or goes to another. */
export type SideMove =
  | { readonly kind: 'fold'; readonly key: string; readonly isOpen: boolean }
  | { readonly kind: 'focus'; readonly index: number };

/**
 * The arrows to the sides as trees have them (ARIA Authoring Practices, tree view).
 *
 * @param index of the line that has the focus; -1 for none
 * @returns null for a key or a line that does nothing
 */
export function sideMove(key: string, lines: LookupLines, index: number): SideMove | null {
  const line = lines.at(index);
  if (!line) return null;
  const isOpen = isFolder(line) ? line.isOpen : null;
  if (key === 'ArrowRight') {
    if (isOpen === null) return null;
    if (!isOpen) return { kind: 'fold', key: line.key, isOpen: true };
    return { kind: 'focus', index: index + 1 };
  }
  if (key !== 'ArrowLeft') return null;
  if (isOpen) return { kind: 'fold', key: line.key, isOpen: false };
  return line.around < 0 ? null : { kind: 'focus', index: line.around };
}

/** A line with others within it. */
export type FolderLine = Extract<LookupLine, { readonly isOpen: boolean }>;

/** Whether a line has others within it. */
export function isFolder(line: LookupLine): line is FolderLine {
  return line.kind !== 'match' && line.kind !== 'record';
}
