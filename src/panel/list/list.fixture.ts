import * as fc from 'fast-check';
import type { Finding } from '../../model/finding.ts';
import { rowOf } from '../filter/row.fixture.ts';
import type { LogRow, Page } from '../log.ts';
import type { Arranged, Arrangement } from './arrange.ts';
import { createGroups } from './create-groups.ts';
import type { Group } from './groups.ts';
import { createCompare } from './sort.ts';

/** A row of the list with what a test states of it. */
export function listRow(
  stated: Partial<Finding> & {
    readonly entry: number;
    readonly page?: number;
    readonly index?: number;
    /** When it started, in milliseconds since 1970; NaN when unknown. */
    readonly at?: number;
  },
): LogRow {
  const { page = 0, index = 0, at = stated.entry * 1_000, ...finding } = stated;
  const row = rowOf(finding);
  const startedAt = Number.isNaN(at) ? '' : new Date(at).toISOString();
  const key = `${stated.entry}/${index}#envelope`;
  return { ...row, key, index, page, time: at, exchange: { ...row.exchange, startedAt } };
}

/** Errors of few different values; rows repeat a handful of them. */
const someErrors = fc.array(
  fc.record({
    vendor: fc.constantFrom('acme', 'beta', null),
    code: fc.constantFrom('10', '010', '9', '-1', 'none', 'None', '', null),
    meaning: fc.constantFrom('One', 'Other', null),
    status: fc.constantFrom(400, 404),
    url: fc.constantFrom('https://a.example/1', 'https://a.example/22', 'https://b.example/x'),
  }),
  { minLength: 1, maxLength: 6 },
);

const someExchanges = fc.array(
  fc.record({
    error: fc.nat(),
    findings: fc.integer({ min: 1, max: 2 }),
    at: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 9_000 }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    ),
    navigates: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
  }),
  { maxLength: 30, size: 'max' },
);

/** Rows as a log has them, many of which are repeats of one another. */
export const someRows: fc.Arbitrary<readonly LogRow[]> = fc
  .tuple(someErrors, someExchanges)
  .map(([errors, exchanges]) => {
    let page = 0;
    return exchanges.flatMap(({ error, findings, navigates, at }, entry) => {
      if (navigates) page += 1;
      return Array.from({ length: findings }, (_, index) =>
        listRow({ ...errors[(error + index) % errors.length], at, entry, index, page }),
      );
    });
  });

/** What the slices of an arranger must come to, made at once and from nothing. */
export function arrangedAtOnce(rows: readonly LogRow[], how: Arrangement): Arranged {
  const groups = createGroups(how);
  const all = new Set<Group>();
  for (const row of rows) all.add(groups.add(row).group);
  const compare = createCompare(how.sort, vendorNameOf);
  return { how, groups: [...all].toSorted(compare), counts: new Map(groups.counts), done: true };
}

/** Not in the order of the ids. */
export function vendorNameOf(vendor: string | null): string {
  return vendor === 'acme' ? 'Zeta' : (vendor ?? '');
}

export function pageOf(index: number): Page {
  return { index, url: `https://shop.example/${index}`, startedAt: '' };
}
