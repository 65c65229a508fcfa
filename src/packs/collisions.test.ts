import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Pack, PackExample } from '../model/pack.ts';
import { betweenForms } from './collisions/forms.fixture.ts';
import { aroundSharedForms } from './collisions/shared-forms.fixture.ts';
import { betweenVendorAndForm } from './collisions/vendor-forms.fixture.ts';
import { betweenVendors } from './collisions/vendors.fixture.ts';
import { httpStatuses, packs } from './index.ts';
import { codeLists } from './lists.ts';

const collisions = [
  ...betweenForms,
  ...aroundSharedForms,
  ...betweenVendorAndForm,
  ...betweenVendors,
];
const catalogue = createCatalogue(packs, httpStatuses, codeLists);
const ids = new Set((packs as readonly Pack[]).map(({ id }) => id));

async function findingsOf(example: PackExample): Promise<readonly Finding[]> {
  const { exchange, body } = entryOfExample(example);
  const { findings } = await inspect(exchange, async () => body, catalogue);
  return findings;
}

const pairOf = (one: string, other: string): string => [one, other].sort().join(' and ');

/** The pairs of the table, and of these the ones of which both may be shown, the named one first. */
const listed = new Set(collisions.map(({ between: [one, other] }) => pairOf(one, other)));
const shownTogether = new Set(
  collisions.flatMap(({ bodies }) =>
    bodies.flatMap(({ best, others }) => others.map((other) => `${best}, then ${other}`)),
  ),
);

/** Where a response names another pack than `owner`, and whom it shows beside whom. */
async function unlisted(owner: string, example: PackExample): Promise<string[]> {
  const found: string[] = [];
  for (const { vendor, others } of await findingsOf(example)) {
    if (vendor !== null && vendor !== owner && !listed.has(pairOf(owner, vendor))) {
      found.push(`${owner} and ${vendor}: ${example.title}`);
    }
    for (const other of others) {
      // Two lists of codes of one pack are no two packs.
      if (other.vendor !== vendor && !shownTogether.has(`${vendor}, then ${other.vendor}`)) {
        found.push(`${vendor}, then ${other.vendor}: ${example.title}`);
      }
    }
  }
  return found;
}

async function allUnlisted(
  examplesOf: (pack: Pack) => readonly PackExample[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pack of packs as readonly Pack[]) {
    for (const example of examplesOf(pack)) found.push(...(await unlisted(pack.id, example)));
  }
  return found;
}

describe.each(collisions)('what could be of $between.0 or of $between.1', ({ between, bodies }) => {
  it('concerns a pack, and no pair is there twice', () => {
    expect(between.some((id) => ids.has(id))).toBe(true);
    expect(collisions.filter((one) => pairOf(...one.between) === pairOf(...between))).toHaveLength(
      1,
    );
  });

  it.each(bodies)('is decided: $title', async (example) => {
    const findings = await findingsOf(example);
    const named = findings.map(({ vendor, others }) => ({
      best: vendor,
      others: others.map((other) => other.vendor),
    }));
    const { best, others } = example;
    const silent = best === null && example.status < 400;
    expect(named).toEqual(silent ? [] : [{ best, others }]);
  });
});

describe('the table of collisions', () => {
  const remedy = 'Decide the pair on purpose: add it to src/packs/collisions.';

  it('lists every pair that an example gives', async () => {
    expect(await allUnlisted(({ examples }) => examples), remedy).toEqual([]);
  });

  it('lists every pair that a counterexample gives', async () => {
    expect(await allUnlisted(({ counterexamples }) => counterexamples), remedy).toEqual([]);
  });

  it('lists every pair that an example gives on a host of nobody', async () => {
    const moved = ({ examples }: Pack): PackExample[] =>
      examples.map((example) => {
        const { pathname, search } = new URL(example.url);
        return { ...example, url: `https://api.shop.example${pathname}${search}` };
      });
    expect(await allUnlisted(moved), remedy).toEqual([]);
  });

  it('lists every pair of which one is a special case of the other', () => {
    const refining = (packs as readonly Pack[]).flatMap(({ id, refines = [] }) =>
      refines.map((general) => pairOf(id, general)),
    );
    expect(
      refining.filter((pair) => !listed.has(pair)),
      remedy,
    ).toEqual([]);
  });

  it('is the one in docs/collisions.md', () => {
    const page = readFileSync('docs/collisions.md', 'utf8');
    const rows = page.split('\n').filter((line) => /^\|(?!-| Between)/.test(line));
    const remedyOfPage = `Write these rows into docs/collisions.md:\n${table().join('\n')}`;
    expect(rows, remedyOfPage).toEqual(table());
  });
});

/** The table as the page has it, a row for each body. */
function table(): string[] {
  const name = (id: string): string => (ids.has(id) ? `\`${id}\`` : id);
  return collisions.flatMap(({ between, bodies, why }) =>
    bodies.map(({ title, best, others }, index) => {
      const beside = others.map((other) => `, with ${name(other)} beside it`).join('');
      const cells = [
        index === 0 ? between.map(name).join(', ') : '',
        title,
        `${best === null ? 'nobody' : name(best)}${beside}`,
        index === 0 ? why : '',
      ];
      return `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
    }),
  );
}
