import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { RowList } from '../log.ts';
import { STILL_CLOCK } from '../slices/clock.fixture.ts';
import { rowOf } from './row.fixture.ts';
import { createFilterState } from './state.ts';

function start(view = { filter: '', vendors: '' }) {
  const all = [
    rowOf({ vendor: 'acme', code: '1', entry: 1 }),
    rowOf({ vendor: 'acme', code: '2', entry: 2 }),
    rowOf({ vendor: 'other', code: '3', entry: 3 }),
    rowOf({ vendor: null, code: '4', entry: 4 }),
  ];
  const rows = signal<RowList>({ rows: all });
  const come = (...codes: readonly string[]): void => {
    for (const code of codes) all.push(rowOf({ code, entry: all.length + 1 }));
    rows.value = { rows: all };
  };
  const state = createFilterState(rows, view, (id) => id ?? '', STILL_CLOCK);
  const codes = () => state.shown.value.rows.map(({ finding }) => finding.code).join('');
  return { come, view, state, codes };
}

describe('the state of the filter', () => {
  it('shows all rows without a filter, and new ones', () => {
    const { come, state, codes } = start();
    expect(codes()).toBe('1234');
    expect(state.narrows.value).toBe(false);
    come('5');
    expect(codes()).toBe('12345');
  });

  it('shows what passes, among new rows too', () => {
    const { come, state, codes } = start();
    state.setText('-code:1 -code:3');
    expect(codes()).toBe('24');
    expect(state.narrows.value).toBe(true);
    come('3', '6');
    expect(codes()).toBe('246');
  });

  it('shows everything while the text is no filter, but for the vendors', () => {
    const { state, codes } = start();
    state.setText('is:odd');
    expect(state.filter.value.kind).toBe('problem');
    expect(codes()).toBe('1234');
    expect(state.narrows.value).toBe(false);
    state.toggleVendor('other');
    expect(codes()).toBe('3');
  });

  it('narrows to any of the chosen vendors, and to none when the last one is let go', () => {
    const { state, codes } = start();
    state.toggleVendor('acme');
    state.toggleVendor('');
    expect(codes()).toBe('124');
    state.setText('-code:2');
    expect(codes()).toBe('14');
    state.toggleVendor('acme');
    expect(codes()).toBe('4');
    state.toggleVendor('');
    expect(codes()).toBe('134');
  });

  it('keeps text and vendors as text for the next document', () => {
    const { state, view } = start();
    state.setText('code:*');
    state.toggleVendor('acme');
    state.toggleVendor('');
    expect(view).toEqual({ filter: 'code:*', vendors: 'acme,,' });
    const next = start(view);
    expect(next.codes()).toBe('124');
    expect([...next.state.vendors.value]).toEqual(['acme', '']);
    next.state.clear();
    expect(view).toEqual({ filter: '', vendors: '' });
    expect(next.codes()).toBe('1234');
  });
});
