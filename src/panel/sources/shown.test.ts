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
import { AT_END, emptyView } from './view.ts';

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
function start(keeps: Room['keeps'], sort = '') {
  const listeners: SourceListener[] = [];
  const begin = (listener: SourceListener) => {
    listeners.push(listener);
    return () => {};
  };
  const room: Room = { findings: 2, bodies: 2_000_000, rest: 1e6, keeps };
  const log = createLog({ start: begin }, catalogue, room);
  const view = { ...emptyView(), sort };
  const source = { id: 0, kind: 'live', log, view } as const;
  const shown = createShown(source, INPUT);
  let entries = 0;
  const fail = async (body: string): Promise<void> => {
    const entry = entryOfExample({ title: '', url: URL, status: 404, body }, entries);
    entries += 1;
    await listeners[0]?.exchange(entry.exchange, async () => entry.body);
    shown.refresh();
  };
  const rows = () => shown.rows.value.rows.map(({ finding }) => finding.entry);
  const open = (index: number): void => {
    const line = shown.list.lines.value.at(index);
    if (line) shown.list.select(line);
  };
  // As the panel, which draws it however often it changes.
  const stop = effect(() => void shown.list.shown.value);
  const dispose = (): void => {
    stop();
    shown.dispose();
  };
  const opened = () => shown.list.shown.peek()?.body;
  const note = () => noteOf(english, source).ours;
  const clear = (): void => {
    log.clear();
    shown.refresh();
  };
  return { fail, rows, open, opened, note, clear, dispose, view, list: shown.list };
}

describe('of more than there is room for', () => {
  it('live traffic shows the last, and says how much is gone', async () => {
    const { fail, rows, note, dispose } = start('last');
    await fail('{"a":1}');
    await fail('{"a":1}');
    expect([rows(), note()]).toEqual([[0, 1], []]);
    await fail('{"a":1}');
    expect(rows()).toEqual([1, 2]);
    const remedy = 'To have all, export and clear the list now and then.';
    expect(note()).toEqual([
      `1 older error is no longer listed: of one source, the last 2 are. ${remedy}`,
    ]);
    await fail(JSON.stringify('x'.repeat(2_000_000)));
    expect(note()).toEqual([
      `2 older errors are no longer listed: of one source, the last 2 are. ${remedy}`,
      'The body of 1 response is not kept: a source has room for 2 MB of bodies.',
    ]);
    dispose();
  });

  it('what is open stays as it was opened for as long as it is listed', async () => {
    const { fail, open, opened, dispose } = start('last');
    await fail('{"a":1}');
    open(0);
    await fail(JSON.stringify('x'.repeat(1_999_995)));
    expect(opened()).toBe('{"a":1}');
    open(1);
    open(0);
    expect(opened()).toBeNull();
    await fail('{"a":1}');
    expect(opened()).toBeUndefined();
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

it.each([
  ['at its end', '', AT_END],
  ['at its start when the last come first', 'time descending', 0],
  ['at its start when they come anywhere', 'code ascending', 0],
])('a list that was cleared begins %s, with nothing selected', async (_, sort, expected) => {
  const { fail, open, clear, list, view, dispose } = start('last', sort);
  await fail('{"a":1}');
  open(0);
  view.scrollTop = 70;
  expect(list.selection.value.keys.size).toBe(1);
  clear();
  expect([view.scrollTop, list.selection.value.keys.size]).toEqual([expected, 0]);
  dispose();
});

/**
 * How often findings, or their places in the log, are looked at for each that comes, where live traffic is full and
 * twice as many go as make room at once.
 */
function looksAt(count: number, { filter = '', repeats = false, sort = '' }): number {
  let looks = 0;
  const counted = (entry: number): LogRow =>
    new Proxy(rowOf({ entry, code: `${entry % 40}`, status: 400 + (entry % 2) }), {
      get(row, member) {
        looks += 1;
        return member === 'key' ? `${entry}` : Reflect.get(row, member);
      },
    });
  const kept = Array.from({ length: count }, (_, entry) => counted(entry));
  const rows = new Proxy(kept, {
    get(all, place) {
      if (typeof place === 'string' && /^\d/.test(place)) looks += 1;
      return Reflect.get(all, place);
    },
  });
  const log = { ...createLog({ start: () => () => {} }, catalogue), rows, revision: 0 };
  const view = { ...emptyView(), filter, sort };
  const source = { id: 0, kind: 'live', log, view } as const;
  const shown = createShown(source, { ...INPUT, repeats: signal(repeats) });
  const last = shown.list.lines.value.at(shown.list.lines.value.length - 1);
  if (last) shown.list.select(last);
  const stop = effect(() => {
    // As they are read for each frame.
    void [shown.list.lines.value.length, shown.list.shown.value, shown.list.focus.value];
  });
  looks = 0;
  const coming = count / 25;
  for (let entry = count; entry < count + coming; entry += 1) {
    if (kept.length === count) kept.splice(0, count / 50);
    kept.push(counted(entry));
    log.revision += 1;
    shown.refresh();
  }
  const all = kept.length;
  expect(shown.list.lines.value.length).toBe(repeats ? 40 : filter === '' ? all : all / 2);
  stop();
  shown.dispose();
  return looks / coming;
}

describe('of very many findings', () => {
  it.each([
    ['as they come', {}],
    ['with repeats in one line', { repeats: true }],
    ['the last first', { sort: 'time descending' }],
    ['through a filter', { filter: 'status-code:400' }],
  ])('%s, hardly any is looked at again when another one comes', (_, how) => {
    const few = looksAt(1_000, how);
    expect(few).toBeLessThan(400);
    expect(looksAt(8_000, how)).toBeLessThan(few + 50);
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
