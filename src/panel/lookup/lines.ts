import type { SetRecords, VendorRecords } from '../../lookup/load.ts';
import type { Match } from '../../lookup/match.ts';
import type { CodeRecord } from '../../lookup/record.ts';

/** What the lines below a heading are. */
export type Part = 'found' | 'near' | 'all';

/** Where a line stands in the tree (WAI-ARIA `treeitem`). */
interface Placed {
  readonly key: string;
  /** From 1. */
  readonly level: number;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
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

/** The lines from top to bottom: the answers, what is near, and the catalogue as vendors, sets and codes. */
export function linesOf(listed: Listed): readonly LookupLine[] {
  const { matches, found, vendors, isSearch, folds } = listed;
  const lines: LookupLine[] = [];
  const isOpen = (key: string, byItself: boolean): boolean => folds.get(key) ?? byItself;
  const parts = (['found', 'near', 'all'] as const).filter((part) => countOf(part, listed) > 0);
  const addMatches = (shown: readonly Match[]): void => {
    for (const [index, match] of shown.entries()) {
      const key = `match ${match.record.key}`;
      const { record } = match;
      lines.push({ kind: 'match', key, match, record, ...placed(2, index, shown.length) });
    }
  };
  for (const [index, part] of parts.entries()) {
    // A catalogue alone needs no heading.
    if (parts.length > 1 || part !== 'all' || isSearch) {
      const key = `heading ${part}`;
      const open = isOpen(key, true);
      const count = countOf(part, listed);
      lines.push({
        ...{ kind: 'heading', key, part, count, isOpen: open },
        ...placed(1, index, parts.length),
      });
      if (!open) continue;
    }
    if (part === 'found') addMatches(matches.slice(0, found));
    else if (part === 'near') addMatches(matches.slice(found));
    else addVendors(lines, vendors, isSearch, isOpen);
  }
  return lines;
}

function countOf(part: Part, { matches, found, vendors }: Listed): number {
  switch (part) {
    case 'found':
      return found;
    case 'near':
      return matches.length - found;
    case 'all':
      return vendors.reduce((sum, vendor) => sum + countRecords(vendor), 0);
  }
}

/** How many records a vendor has. */
export function countRecords({ sets }: VendorRecords): number {
  return sets.reduce((sum, { records }) => sum + records.length, 0);
}

function addVendors(
  lines: LookupLine[],
  vendors: readonly VendorRecords[],
  isSearch: boolean,
  isOpen: (key: string, byItself: boolean) => boolean,
): void {
  const level = isSearch ? 2 : 1;
  for (const [index, vendor] of vendors.entries()) {
    const key = `vendor ${vendor.vendor ?? ''}`;
    const open = isOpen(key, isSearch);
    lines.push({
      ...{ kind: 'vendor', key, vendor, count: countRecords(vendor), isOpen: open },
      ...placed(level, index, vendors.length),
    });
    if (open) addSets(lines, vendor, isSearch, isOpen, level + 1);
  }
}

function addSets(
  lines: LookupLine[],
  { vendor, sets }: VendorRecords,
  isSearch: boolean,
  isOpen: (key: string, byItself: boolean) => boolean,
  level: number,
): void {
  for (const [index, set] of sets.entries()) {
    const { records } = set;
    const key = `set ${vendor ?? ''}/${set.id ?? ''}`;
    const open = isOpen(key, isSearch || sets.length === 1);
    lines.push({
      ...{ kind: 'set', key, set, count: records.length, isOpen: open },
      ...placed(level, index, sets.length),
    });
    if (!open) continue;
    for (const [place, record] of records.entries()) {
      lines.push({
        ...{ kind: 'record', key: record.key, record },
        ...placed(level + 1, place, records.length),
      });
    }
  }
}

function placed(level: number, index: number, siblings: number): Omit<Placed, 'key'> {
  return { level, position: index + 1, siblings };
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
export function sideMove(
  key: string,
  lines: readonly LookupLine[],
  index: number,
): SideMove | null {
  const line = lines[index];
  if (!line) return null;
  const isOpen = isFolder(line) ? line.isOpen : null;
  if (key === 'ArrowRight') {
    if (isOpen === null) return null;
    if (!isOpen) return { kind: 'fold', key: line.key, isOpen: true };
    return { kind: 'focus', index: index + 1 };
  }
  if (key !== 'ArrowLeft') return null;
  if (isOpen) return { kind: 'fold', key: line.key, isOpen: false };
  for (let around = index - 1; around >= 0; around -= 1) {
    if ((lines[around]?.level ?? 0) < line.level) return { kind: 'focus', index: around };
  }
  return null;
}

/** A line with others within it. */
export type FolderLine = Extract<LookupLine, { readonly isOpen: boolean }>;

/** Whether a line has others within it. */
export function isFolder(line: LookupLine): line is FolderLine {
  return line.kind !== 'match' && line.kind !== 'record';
}
