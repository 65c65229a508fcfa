import { effect, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../engine/catalogue.ts';
import { entryOfExample } from '../../har/example-entry.ts';
import type { SourceListener } from '../../model/source.ts';
import { rowOf } from '../filter/row.fixture.ts';
import { createLog, type LogRow } from '../log.ts';
import type { Room } from '../room.ts';
import { STILL_CLOCK } from '../slices/clock.fixture.ts';
import { english } from '../words/english.ts';
import { noteOf } from '../words/sources.ts';
import type { Reading } from './file-source.ts';
import { createShown } from './shown.ts';
import { emptyView } from './view.ts';

const catalogue = createCatalogue([], { docs: '', checked: '', statuses: {} });
const URL = 'https://api.shop.example/orders';

/** What the state of every source is made with. */
const INPUT = {
  vendorName: () => '',
  repeats: signal(false),
  tellsPages: signal(false),
  columns: signal(''),
  keepColumns: () => {},
  clock: STILL_CLOCK,
};

/** Live traffic that there is room for two findings of, as it is shown. */
function start(keeps: Room['keeps']) {
  const listeners: SourceListener[] = [];
  const begin = (listener: SourceListener) => {
    listeners.push(listener);
    return () => {};
  };
  const room: Room = { findings: 2, bodies: 2_000_000, rest: 1e6, keeps };
  const log = createLog({ start: begin }, catalogue, room);
  const source = { id: 0, kind: 'live', log, view: emptyView() } as const;
  const shown = createShown(source, INPUT);
  let entries = 0;
  const fail = async (body: string): Promise<void> => {
    const entry = entryOfExample({ title: '', url: URL, status: 404, body }, entries);
    entries += 1;
    await listeners[0]?.exchange(entry.exchange, async () => entry.body);
    shown.refresh();
  };
  const rows = () => shown.rows.value.map(({ finding }) => finding.entry);
  return { fail, rows, note: () => noteOf(english, source).ours, dispose: shown.dispose };
}

describe('of more than there is room for', () => {
  it('live traffic shows the last, and says how much is gone', async () => {
    const { fail, rows, note, dispose } = start('last');
    await fail('{"a":1}');
    await fail('{"a":1}');
    expect([rows(), note()]).toEqual([[0, 1], []]);
    await fail('{"a":1}');
    expect(rows()).toEqual([1, 2]);
    expect(note()).toEqual(['1 older error is no longer listed: of one source, the last 2 are.']);
    await fail(JSON.stringify('x'.repeat(2_000_000)));
    expect(note()).toEqual([
      '2 older errors are no longer listed: of one source, the last 2 are.',
      'The body of 1 response is not kept: a source has room for 2 MB of bodies.',
    ]);
    dispose();
  });

  it('another source shows the first, and says how much is missing', async () => {
    const { fail, rows, note, dispose } = start('first');
    await fail(JSON.stringify('x'.repeat(2_000_000)));
    for (let index = 0; index < 3; index += 1) await fail('{"a":1}');
    expect(rows()).toEqual([0, 1]);
    expect(note()).toEqual([
      '2 further errors are not listed: of one source, the first 2 are.',
      'The body of 1 response is not kept: a source has room for 2 MB of bodies.',
    ]);
    dispose();
  });
});

describe('of very many findings', () => {
  it('hardly any is looked at again when another one comes', () => {
    let reads = 0;
    const counted = (entry: number): LogRow =>
      new Proxy(rowOf({ entry, code: `${entry}` }), {
        get(row, member) {
          reads += 1;
          return Reflect.get(row, member);
        },
      });
    const rows = Array.from({ length: 5_000 }, (_, entry) => counted(entry));
    const log = { ...createLog({ start: () => () => {} }, catalogue), rows, revision: 0 };
    const shown = createShown({ id: 0, kind: 'live', log, view: emptyView() }, INPUT);
    expect(shown.list.lines.value.length).toBe(5_000);
    reads = 0;
    rows.push(counted(5_000));
    log.revision += 1;
    shown.refresh();
    expect(shown.list.lines.value.length).toBe(5_001);
    expect(reads).toBeLessThan(100);
    shown.dispose();
  });
});

it('tells the end of a reading, though nothing in the log changes with it', () => {
  const log = createLog({ start: () => () => {} }, catalogue);
  let reading: Reading = { kind: 'reading', read: 1, size: 2 };
  const source = {
    id: 1,
    kind: 'file',
    name: 'a.har',
    log,
    view: emptyView(),
    get reading() {
      return reading;
    },
  } as const;
  const shown = createShown(source, INPUT);
  const told: (string | undefined)[] = [];
  const stop = effect(() => {
    told.push(shown.reading.value?.kind);
  });
  reading = { kind: 'complete', entries: 0, remarks: [] };
  shown.refresh();
  expect(told).toEqual(['reading', 'complete']);
  stop();
  shown.dispose();
});
