import type { LogRow } from '../log.ts';
import type { Term } from './parse.ts';
import { createSearch } from './regex/search.ts';
import { someItem, someValue } from './values.ts';
import { createWildcard } from './wildcard.ts';

/** Whether a row is to be shown. */
export type RowTest = (row: LogRow) => boolean;

/**
 * How much of a row's text is looked at, from its beginning: bodies can have megabytes. A word is found at
 * some gigabytes a second; a regular expression can need microseconds for a character at worst.
 */
export const LONGEST_TEXT = 100_000;
export const LONGEST_REGEX_TEXT = 10_000;

/**
 * Makes a test of the terms of a filter, all of which have to hold.
 *
 * @param vendorName the name of a vendor by its id, which `vendor:` and words find too
 */
export function createRowTest(
  terms: readonly Term[],
  vendorName: (vendor: string | null) => string,
): RowTest {
  const tests = cheapestFirst(terms).map((term): RowTest => {
    const holds = testOf(term, vendorName);
    return (row) => holds(row) !== term.negated;
  });
  return (row) => tests.every((test) => test(row));
}

/** Text is looked at last, only in the rows that everything else lets through. */
function cheapestFirst(terms: readonly Term[]): readonly Term[] {
  const cost = ({ kind }: Term): number => ['text', 'regex'].indexOf(kind);
  return terms.toSorted((term, other) => cost(term) - cost(other));
}

function testOf(term: Term, vendorName: (vendor: string | null) => string): RowTest {
  switch (term.kind) {
    case 'text': {
      // Without a copy in lower case of every body, and as fast.
      const expression = new RegExp(term.text.replace(/[^\w\s]/g, '\\$&'), 'i');
      const search = (text: string, length: number): boolean =>
        expression.test(text.length > length ? text.slice(0, length) : text);
      return (row) => someText(row, vendorName, LONGEST_TEXT, search);
    }
    case 'regex': {
      const search = createSearch(term.program);
      return (row) => someText(row, vendorName, LONGEST_REGEX_TEXT, search);
    }
    case 'status': {
      const expression = new RegExp(`^${term.digits.replaceAll('x', '\\d')}`);
      return ({ finding }) => finding.status !== null && expression.test(String(finding.status));
    }
    case 'whole': {
      const matches = createWildcard(term.pattern, 'whole');
      return term.key === 'vendor'
        ? ({ finding: { vendor } }) =>
            vendor !== null && (matches(vendor) || matches(vendorName(vendor)))
        : (row) => someValue(row, term.key, matches);
    }
    case 'part': {
      const matches = createWildcard(term.pattern, 'part');
      return (row) => someValue(row, term.key, matches);
    }
    case 'choice':
      return (row) => someValue(row, term.key, (value) => term.values.includes(value));
  }
}

/**
 * Whether a search finds something in one of the row's texts: what the list shows of it, what is said of
 * it and of the errors nested in it, and the body. Together they are looked at up to `limit` characters.
 */
function someText(
  row: LogRow,
  vendorName: (vendor: string | null) => string,
  limit: number,
  search: (text: string, length: number) => boolean,
): boolean {
  let left = limit;
  const finds = (text: string | null): boolean => {
    if (text === null || left <= 0) return false;
    const length = Math.min(left, text.length);
    left -= length;
    return search(text, length);
  };
  const { finding, body } = row;
  return (
    finds(vendorName(finding.vendor)) ||
    finds(finding.url) ||
    someItem(
      finding,
      ({ code, coarser, meaning, message, detail }) =>
        finds(code) || coarser.some(finds) || finds(meaning) || finds(message) || finds(detail),
    ) ||
    finds(body)
  );
}
