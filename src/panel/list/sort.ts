import { endpointOf } from '../texts.ts';
import { type Column, isColumn } from './columns.ts';
import { compareRows, type Group } from './groups.ts';

/** Which column the list is sorted by. Without one it is in the order of the exchanges. */
export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** Negative when the first comes first; never 0 for two different groups. */
export type Compare = (one: Group, other: Group) => number;

/** The sort after a click on a heading: ascending, descending, and then none again. */
export function nextSort(sort: Sort | null, column: Column): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** As text for `View`; empty for null. */
export function formatSort(sort: Sort | null): string {
  return sort ? `${sort.column} ${sort.descending ? 'descending' : 'ascending'}` : '';
}

/** Reads what `formatSort` wrote; null for anything else. */
export function parseSort(text: string): Sort | null {
  const [column = '', direction = '', ...more] = text.split(' ');
  if (!isColumn(column) || !/^(?:a|de)scending$/.test(direction) || more.length > 0) return null;
  return { column, descending: direction === 'descending' };
}

/** Where new findings appear. */
export function newestAt(sort: Sort | null): 'start' | 'end' | 'anywhere' {
  if (sort && sort.column !== 'time') return 'anywhere';
  return sort?.descending ? 'start' : 'end';
}

/**
 * The order of the list: by page, within it by the column, and what is equal there in the order of the
 * exchanges, whichever the direction. What has no value comes last in both directions. Pages follow one
 * another in time; the last comes first only where the newest finding does.
 *
 * @param vendorName the name of a vendor by its id
 */
export function createCompare(
  sort: Sort | null,
  vendorName: (vendor: string | null) => string,
): Compare {
  const pageSign = newestAt(sort) === 'start' ? -1 : 1;
  const byColumn = sort ? columnCompare(sort, vendorName) : () => 0;
  return (one, other) =>
    pageSign * (one.page - other.page) ||
    byColumn(one, other) ||
    compareRows(one.first, other.first);
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

function columnCompare(
  { column, descending }: Sort,
  vendorName: (vendor: string | null) => string,
): Compare {
  const sign = descending ? -1 : 1;
  const byText =
    (textOf: (group: Group) => string | null, compare = compareTexts): Compare =>
    (one, other) =>
      lastWithout(textOf(one), textOf(other), (a, b) => sign * compare(a, b));
  switch (column) {
    case 'status':
      return (one, other) => lastUnknown(statusOf(one), statusOf(other), sign);
    case 'vendor':
      return byVendor(byText(({ first }) => vendorName(first.finding.vendor)));
    case 'code':
      return byText(({ first }) => first.finding.code, compareCodes);
    case 'meaning':
      return byText(({ first }) => first.finding.meaning);
    case 'endpoint': {
      const byEndpoint = byText(({ first }) => endpointOf(first.finding.url));
      const byMethod = byText(({ first }) => first.finding.method);
      return (one, other) => byEndpoint(one, other) || byMethod(one, other);
    }
    case 'time': {
      // Repeats are where their newest is, when the newest come first.
      const timeOf = ({ since, until }: Group): number => (descending ? until : since);
      return (one, other) => lastUnknown(timeOf(one), timeOf(other), sign);
    }
  }
}

/** NaN when nobody knows it. */
function statusOf({ first }: Group): number {
  return first.finding.status ?? Number.NaN;
}

/** The same vendor, as mostly, needs no names. */
function byVendor(byName: Compare): Compare {
  return (one, other) =>
    one.first.finding.vendor === other.first.finding.vendor ? 0 : byName(one, other);
}

/** Empty and null come last. */
function lastWithout(
  one: string | null,
  other: string | null,
  compare: (one: string, other: string) => number,
): number {
  if (one === other) return 0;
  if (!one) return other ? 1 : 0;
  return other ? compare(one, other) : -1;
}

function lastUnknown(one: number, other: number, sign: number): number {
  if (Number.isNaN(one)) return Number.isNaN(other) ? 0 : 1;
  return Number.isNaN(other) ? -1 : sign * (one - other);
}

/** Texts that only differ in what the collator ignores are still told apart, so that equals lie together. */
function compareTexts(one: string, other: string): number {
  return COLLATOR.compare(one, other) || compareUnits(one, other);
}

const WHOLE_NUMBER = /^-?\d+$/;

/** Numbers before words; numbers by their value, "010" before "10" by its text. */
function compareCodes(one: string, other: string): number {
  const isNumber = WHOLE_NUMBER.test(one);
  if (isNumber !== WHOLE_NUMBER.test(other)) return isNumber ? -1 : 1;
  if (!isNumber) return compareTexts(one, other);
  const [a, b] = [Number(one), Number(other)];
  if (a !== b) return a < b ? -1 : 1;
  return compareUnits(one, other);
}

function compareUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
