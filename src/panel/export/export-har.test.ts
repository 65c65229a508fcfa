import { describe, expect, it } from 'vitest';
import { createHarReader } from '../../har/har-reader.ts';
import { writeHar } from '../../har/write-har.ts';
import { KINDS } from '../../redaction/kinds.ts';
import { rowOf } from '../filter/row.fixture.ts';
import type { LogRow } from '../log.ts';
import { examinedOf } from './entries.ts';
import { type ExportInput, exportHar, exportName } from './export-har.ts';

const SECRET = 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJlLW1hZGUtdXA';

function row(index: number): LogRow {
  const made = rowOf({ code: String(1300 + index) });
  const requestHeaders = [{ name: 'Authorization', value: SECRET }];
  return { ...made, key: `${index}`, exchange: { ...made.exchange, entry: index, requestHeaders } };
}

/** A clock that goes on by 4 ms each time it is asked, and counts the turns of everything else. */
function start(rows: readonly LogRow[], further: Partial<ExportInput> = {}) {
  let time = 0;
  const told: number[] = [];
  const file = exportHar({
    examined: examinedOf(rows),
    leave: new Set(),
    write: async (entries) => writeHar(entries, { version: '1' }),
    clock: {
      now: () => (time += 4),
      pause: () => Promise.resolve(),
    },
    told: (written) => told.push(written),
    signal: new AbortController().signal,
    ...further,
  });
  return { file, told };
}

describe('an export', () => {
  it('is a HAR that is read again, without secrets, and is told in slices', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => row(index));
    const { file, told } = start(rows);
    const text = (await (await file)?.text()) ?? '';
    expect(text).not.toContain('eyJhbGci');
    const reader = createHarReader();
    const entries = [...reader.push(new TextEncoder().encode(text))];
    expect(entries.map(({ exchange }) => exchange.url)).toEqual(
      rows.map(({ exchange }) => exchange.url),
    );
    expect(reader.end()).toMatchObject({ kind: 'complete', entries: 20 });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
  });

  it('gives everything else its turn in the middle of a long body', async () => {
    const made = row(0);
    const body = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ id: index })));
    const { file, told } = start([{ ...made, body }]);
    expect(await (await file)?.text()).toContain('19999');
    expect(told.filter((written) => written === 0).length).toBeGreaterThan(5);
  });

  it('leaves kinds that the settings do not mask', async () => {
    const { file } = start([row(0)], { leave: new Set(KINDS) });
    expect(await (await file)?.text()).toContain(SECRET);
  });

  it('gives nothing when it is stopped', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => row(index));
    const stop = new AbortController();
    const told: number[] = [];
    const { file } = start(rows, {
      signal: stop.signal,
      told(written) {
        told.push(written);
        if (told.length === 2) stop.abort();
      },
    });
    expect(await file).toBeNull();
    expect(told).toHaveLength(2);
  });

  it('gives nothing when it is stopped while its code is loaded', async () => {
    const stop = new AbortController();
    let load = (): void => {};
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    const { file } = start([row(0)], {
      signal: stop.signal,
      write: async (entries) => {
        await loaded;
        return writeHar(entries, { version: '1' });
      },
    });
    stop.abort();
    load();
    expect(await file).toBeNull();
  });

  it('that was stopped stays stopped when another one is begun', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => row(index));
    const stop = new AbortController();
    const { file: first } = start(rows, { signal: stop.signal });
    stop.abort();
    const { file: second } = start(rows);
    expect(await first).toBeNull();
    expect(await second).toBeInstanceOf(Blob);
  });

  it('has each exchange once, with all of its findings that are exported', () => {
    const one = row(0);
    const other = { ...one, key: '0.1', index: 1, finding: { ...one.finding, code: '7' } };
    const third = row(1);
    const examined = examinedOf([one, other, third]);
    expect(examined.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['1300', '7'],
      ['1301'],
    ]);
  });

  it('is named by when it was made', () => {
    expect(exportName(new Date('2026-11-20T10:00:00.123Z'))).toBe('errata-20261120T100000Z.har');
  });
});
