import { describe, expect, it } from 'vitest';
import type { Exchange, Header } from '../model/exchange.ts';
import { rowOf } from './filter/row.fixture.ts';
import { createShareHeaders } from './shared-headers.ts';

function exchange(...responseHeaders: readonly Header[]): Exchange {
  return { ...rowOf({}).exchange, responseHeaders };
}

describe('shared headers', () => {
  it('are the same objects when name and value are equal, and no others', () => {
    const share = createShareHeaders();
    const sent = (id: string): Exchange =>
      exchange({ name: 'Server', value: 'nginx' }, { name: 'Id', value: id });
    const [one, other] = [share(sent('1')).exchange, share(sent('2')).exchange];
    expect(other.responseHeaders).toEqual(sent('2').responseHeaders);
    expect(other.responseHeaders[0]).toBe(one.responseHeaders[0]);
    expect(other.responseHeaders[1]).not.toBe(one.responseHeaders[1]);
    const nameless = share(
      exchange({ name: '', value: 'nginx' }, { name: 'nginx', value: '' }),
    ).exchange;
    expect(nameless.responseHeaders).toEqual([
      { name: '', value: 'nginx' },
      { name: 'nginx', value: '' },
    ]);
  });

  it('stay shared while fields that never come again pass by', () => {
    const share = createShareHeaders();
    const server = { name: 'Server', value: 'nginx' };
    const [first] = share(exchange(server)).exchange.responseHeaders;
    const others = Array.from({ length: 20_000 }, (_, id) =>
      share(exchange({ ...server }, { name: 'Id', value: `${id}` })),
    ).filter(({ exchange }) => exchange.responseHeaders[0] !== first);
    expect(others).toEqual([]);
  });

  it('are forgotten when they have not come for long, or are very long', () => {
    const share = createShareHeaders();
    const shareOne = (value: string): Header | undefined =>
      share(exchange({ name: 'A', value })).exchange.responseHeaders[0];
    const first = shareOne('x');
    for (let id = 0; id < 10_000; id += 1) shareOne(`${id}`);
    expect(shareOne('x')).not.toBe(first);
    const before = shareOne('y');
    for (let id = 0; id < 200; id += 1) shareOne(`${id}`.padEnd(10_000));
    expect(shareOne('y')).not.toBe(before);
    expect(shareOne('z'.repeat(20_000))).not.toBe(shareOne('z'.repeat(20_000)));
  });

  it('tell how much of the values there was not before, of each exchange', () => {
    const share = createShareHeaders();
    const own = (...values: readonly string[]): number =>
      share(exchange(...values.map((value) => ({ name: 'A', value })))).own;
    expect([own('nginx', 'x'), own('nginx', 'yz'), own('nginx')]).toEqual([6, 2, 0]);
    expect(own('\u4e00')).toBe(2);
    expect([own('z'.repeat(20_000)), own('z'.repeat(20_000))]).toEqual([20_000, 20_000]);
    for (let id = 0; id < 6_000; id += 1) own(`${id}`);
    expect(own('5999', '1999')).toBe(0);
  });
});
