import { describe, expect, it } from 'vitest';
import { essence } from '../har/http.ts';
import type { Exchange, Header } from '../model/exchange.ts';
import { rowOf } from './filter/row.fixture.ts';
import { heapUsed } from './heap.fixture.ts';
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

  it('are there once, though the media type of each exchange was read from one', () => {
    const share = createShareHeaders();
    const type = `application/problem+json; note=${'x'.repeat(15_000)}`;
    const before = heapUsed();
    const shared = Array.from({ length: 1_000 }, () => {
      const value = structuredClone(type);
      return share({ ...exchange({ name: 'Content-Type', value }), mediaType: essence(value) });
    });
    expect(shared[999]?.exchange.mediaType).toBe('application/problem+json');
    expect(heapUsed() - before).toBeLessThan(5e6);
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

  it('tell how much of the texts there was not before, of each exchange, beside its lists', () => {
    const share = createShareHeaders();
    const own = (...values: readonly string[]): number =>
      share(exchange(...values.map((value) => ({ name: 'A', value })))).own;
    const [place, field] = [8, 40];
    expect(own('nginx', 'x')).toBe(
      2 * place + 2 * field + 'A'.length + 'nginx'.length + 'x'.length,
    );
    expect(own('nginx', 'yz')).toBe(2 * place + field + 'yz'.length);
    expect(own('nginx')).toBe(place);
    expect(own('\u4e00')).toBe(place + field + 2);
    const long = 'z'.repeat(20_000);
    expect([own(long), own(long)]).toEqual(Array(2).fill(place + field + 'A'.length + 20_000));
    for (let id = 0; id < 6_000; id += 1) own(`${id}`);
    expect(own('5999', '1999')).toBe(2 * place);
    const named = (name: string): number => share(exchange({ name, value: 'nginx' })).own;
    expect([named('x'.repeat(500)), named('x'.repeat(500))]).toEqual([place + field + 505, place]);
  });
});
