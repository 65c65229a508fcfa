import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCodeList } from '../../scripts/code-list.ts';
import type { Pack } from '../model/pack.ts';
import { packs } from './index.ts';
import { codeLists } from './lists.ts';
import { domainOf } from './texts.fixture.ts';

const catalogue: readonly Pack[] = packs;

/** The sets that have a list, each with its pack. */
const listed = catalogue.flatMap((pack) =>
  Object.values(pack.sets).flatMap((set) =>
    set.list === undefined ? [] : [{ pack, set, name: set.list }],
  ),
);

/** Lists of one owner's codes that another's answers carry too. */
const OWNERS: Readonly<Record<string, string>> = {
  graphql: 'apollographql.com',
  sqlstate: 'postgresql.org',
};

describe.each(Object.keys(codeLists))('the list %s', (name) => {
  const { head, list } = readCodeList(readFileSync(`src/packs/lists/${name}.tsv`, 'utf8'));
  const sets = listed.filter((one) => one.name === name);

  it('belongs to a set, and leads to a page of the same owner', () => {
    expect(sets, `Name the list ${name} in a set, or take it away.`).not.toEqual([]);
    const { protocol, host } = new URL(head.docs);
    expect(protocol).toBe('https:');
    const owners = sets.map(({ set }) => domainOf(new URL(set.docs).host));
    expect([...owners, OWNERS[name]]).toContain(domainOf(host));
  });

  it('says what it was read from, and when', () => {
    expect(head.source.length).toBeGreaterThan(10);
    expect(new Date(head.checked).toISOString()).toContain(head.checked);
    for (const { pack } of sets) {
      expect(pack.checked <= head.checked, `Set checked of ${pack.id} to ${head.checked}.`).toBe(
        true,
      );
    }
  });

  it('has no code recalled that the pack itself calls documented', () => {
    const recalled = new Set(
      list.recalled === true ? list.rows.map(([code]) => code) : list.recalled,
    );
    const documented = sets.flatMap(({ set }) =>
      Object.entries(set.codes).flatMap(([code, records]) =>
        recalled.has(code) && [records].flat().some(({ basis }) => basis === 'documented')
          ? [code]
          : [],
      ),
    );
    expect(documented, 'Take them out of # recalled, or out of documented.').toEqual([]);
  });

  it('has the same page for a code as the record that stands before its row', () => {
    const others = sets.flatMap(({ set }) =>
      Object.entries(list.pages ?? {}).filter(([code, page]) =>
        [set.codes[code] ?? []].flat().some(({ docs }) => docs !== page),
      ),
    );
    expect(others, 'Give the record of the pack the docs that the list has.').toEqual([]);
  });

  it('has a use for each of its classes', () => {
    const used = new Set(list.rows.map(([, , , codeClass]) => codeClass));
    expect(Object.keys(list.classes).filter((codeClass) => !used.has(codeClass))).toEqual([]);
  });
});

it('has every list that a set names', () => {
  expect(Object.keys(codeLists)).toEqual(expect.arrayContaining(listed.map(({ name }) => name)));
});
