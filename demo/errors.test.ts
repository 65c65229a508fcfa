import { describe, expect, it } from 'vitest';
import type { CodeEntry, Pack } from '../src/model/pack.ts';
import { packs } from '../src/packs/index.ts';
import { demoErrors } from './errors.ts';

const errors = demoErrors();
const catalogue: readonly Pack[] = packs;
/** A vendor need not be in the demo; one that is must be there whole. */
const shown = catalogue.filter(({ id }) => errors.some(({ vendor }) => vendor === id));

describe('demoErrors', () => {
  it('shows the five first systems', () => {
    expect(shown.map(({ id }) => id)).toEqual(['8x8', 'emnify', 'enablex', 'telecomx']);
  });

  it('has ids and places of its own for each', () => {
    const places = errors
      .map(({ url }) => new URL(url))
      .map(({ host, pathname }) => host + pathname);
    expect(new Set(errors.map(({ id }) => id)).size).toBe(errors.length);
    expect(new Set(places).size).toBe(errors.length);
  });

  it('ends each path with the id', () => {
    expect(errors.filter(({ url, id }) => !url.endsWith(`/${id}`))).toEqual([]);
  });

  it('goes to http hosts alone', () => {
    expect(errors.filter(({ url }) => !url.startsWith('http://'))).toEqual([]);
  });

  it.each(shown.map((pack) => [pack.id, pack] as const))(
    'covers every code, range and status of %s',
    (id, pack) => {
      const own = errors.flatMap(({ expected }) => expected.filter(({ vendor }) => vendor === id));
      const count = (set: string, holds: (code: string) => boolean): number =>
        own.filter((finding) => finding.set === set && holds(finding.code ?? '')).length;

      const missing = Object.entries(pack.sets).flatMap(
        ([set, { codes, properties, ranges = [] }]) => [
          ...Object.entries({ ...codes, ...properties })
            .filter(([code, rows]) => count(set, (other) => other === code) < errorsAmong(rows))
            .map(([code]) => `${set} ${code}`),
          ...ranges
            .filter(
              ({ from, to }) =>
                count(set, (code) => Number(code) >= from && Number(code) <= to) < 1,
            )
            .map(({ from, to }) => `${set} ${from}-${to}`),
        ],
      );
      expect(missing).toEqual([]);

      const statuses = Object.keys(pack.statuses).filter((status) => /^[45]/.test(status));
      const ids = new Set(errors.map((error) => error.id));
      expect(statuses.filter((status) => !ids.has(`${id}-status-${status}`))).toEqual([]);
    },
  );
});

function errorsAmong(rows: CodeEntry | readonly CodeEntry[]): number {
  return [rows].flat().filter(({ who }) => who !== 'nobody').length;
}
