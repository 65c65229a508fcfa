import { describe, expect, it } from 'vitest';
import type { Pack } from '../model/pack.ts';
import { packs } from './index.ts';

const catalogue: readonly Pack[] = packs;

/** The files that hold a pack each, by path. */
const files = import.meta.glob<Record<string, unknown>>(
  [
    './*.ts',
    '!./index.ts',
    '!./http-statuses.ts',
    '!./lists.ts',
    '!./*.test.ts',
    '!./*.fixture.ts',
  ],
  { eager: true },
);

describe('packs', () => {
  it.each(Object.keys(files))('has the pack of the file %s', (file) => {
    const exported = Object.values(files[file] ?? {});
    const listed = catalogue.filter((pack) => exported.includes(pack));
    expect(
      listed.map(({ id }) => `./${id}.ts`),
      `Name the pack of src/packs/${file.slice(2)} once in \`packs\` of src/packs/index.ts, and give it the file's name as id.`,
    ).toEqual([file]);
  });

  it.each(catalogue.map(({ id }) => id))('has a file for the pack %s', (id) => {
    expect(
      Object.keys(files),
      `Put the pack ${id} into src/packs/${id}.ts, or take it out of src/packs/index.ts.`,
    ).toContain(`./${id}.ts`);
  });
});
