import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeEntry, Pack } from '../model/pack.ts';
import { packs } from './index.ts';
import { listOf } from './texts.fixture.ts';

const catalogue: readonly Pack[] = packs;

/** The page, one section a vendor, with the codes of its table. */
const sections = readFileSync('docs/priority.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    name: section.slice(0, section.indexOf('\n')),
    codes: [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, code = '']) => code),
  }));

/** The vendors of which it is asked. */
const NAMES = [
  '8x8',
  'emnify',
  'Twilio',
  'Stripe',
  'Microsoft Entra ID',
  'Google',
  'AWS',
  'GitHub',
  'Okta',
  'Supabase',
  'Cloudflare',
  'OAuth 2.0',
];

/** The records of a code that the pack itself has, in any of its sets. */
function recordsOf({ sets }: Pack, code: string): readonly CodeEntry[] {
  return Object.values(sets).flatMap(({ codes }) => codes[code] ?? []);
}

/** The fixes of all classes of a pack's lists, each as one text. */
async function classFixes({ sets }: Pack): Promise<ReadonlySet<string>> {
  const names = Object.values(sets).flatMap(({ list = [] }) => list);
  const lists = await Promise.all(names.map(listOf));
  return new Set(
    lists.flatMap(({ classes }) => Object.values(classes).map(({ fix }) => fix.join(' '))),
  );
}

describe.each(sections)('the codes of $name that are met most', ({ name, codes }) => {
  const pack = catalogue.find((each) => each.name === name);

  it('are twenty, of a pack of this name', () => {
    expect(pack, `Name the section of docs/priority.md as the pack is named.`).toBeDefined();
    expect(new Set(codes).size).toBe(20);
  });

  it.each(codes)('have causes and fixes in the pack itself: %s', async (code) => {
    const own = pack ? recordsOf(pack, code) : [];
    const careful = own.filter(({ causes = [] }) => causes.length > 0);
    expect(careful.length, `Write ${code} with causes into the pack's own codes.`).toBeGreaterThan(
      0,
    );
    const ofClasses = pack ? await classFixes(pack) : new Set();
    for (const { causes = [], fix } of careful) {
      expect(causes.length, `Give ${code} one to three causes.`).toBeLessThanOrEqual(3);
      expect(new Set(causes).size).toBe(causes.length);
      expect(fix.length, `Give ${code} a fix.`).toBeGreaterThan(0);
      expect(ofClasses, `Give ${code} a fix of its own, not that of a class.`).not.toContain(
        fix.join(' '),
      );
    }
  });
});

it('has a section for each vendor of which it is asked', () => {
  expect(sections.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
});
