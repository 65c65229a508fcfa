import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeEntry, Pack } from '../model/pack.ts';
import { packs } from './index.ts';

const catalogue: readonly Pack[] = packs;

/** The page, one section a vendor, with the codes of its table. */
const sections = readFileSync('docs/priority.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    name: section.slice(0, section.indexOf('\n')),
    codes: [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, code = '']) => code),
  }));

/** The records of a code in any of the pack's sets. */
function recordsOf({ sets }: Pack, code: string): readonly CodeEntry[] {
  return Object.values(sets).flatMap(({ codes }) => codes[code] ?? []);
}

describe.each(sections)('the codes of $name that are met most', ({ name, codes }) => {
  const pack = catalogue.find((each) => each.name === name);

  it('are twenty, of a pack of this name', () => {
    expect(pack, `Name the section of docs/priority.md as the pack is named.`).toBeDefined();
    expect(new Set(codes).size).toBe(20);
  });

  it.each(codes)('have causes and fixes in the pack itself: %s', (code) => {
    const records = pack ? recordsOf(pack, code).filter(({ causes }) => causes) : [];
    expect(records.length, `Write ${code} with causes into the pack's own codes.`).toBeGreaterThan(
      0,
    );
    for (const { causes = [], fix } of records) {
      expect(causes.length, `Give ${code} one to three causes.`).toBeLessThanOrEqual(3);
      expect(Math.min(causes.length, fix.length)).toBeGreaterThan(0);
    }
  });
});

it('has a section for each vendor of which it is asked', () => {
  expect(sections).toHaveLength(12);
});
