import { describe, expect, it } from 'vitest';
import { entryOfExample } from '../src/har/example-entry.ts';
import type { Exchange } from '../src/model/exchange.ts';
import { namedPages, timedPages } from './tab-pages.ts';

const START = Date.parse('2026-11-20T10:00:00.000Z');

/** A request for a URL that started some milliseconds after `START`; an empty date for null. */
function exchangeOf(url: string, after: number | null): Exchange {
  const startedAt = after === null ? '' : new Date(START + after).toISOString();
  return entryOfExample({ title: '', url, status: 404, body: '' }, 0, startedAt).exchange;
}

const API = 'https://api.shop.example/orders';

describe('documents that entries name', () => {
  function watch() {
    const started: string[] = [];
    const pages = namedPages((url, at) => started.push(`${url} ${Date.parse(at) - START}`));
    const pageOf = (name?: string, after = 0, isEarlier = false) =>
      pages.pageOf(exchangeOf(API, after), name, isEarlier);
    return { pages, started, pageOf };
  }

  it('begin with the first request that names them, at the address of the event before', () => {
    const { pages, started, pageOf } = watch();
    expect([pageOf('page_1'), pageOf('page_1')]).toEqual([0, 0]);
    pages.navigated('https://shop.example/a');
    expect([pageOf('page_2', 30), pageOf('page_1', 20), pageOf('page_2', 40)]).toEqual([1, 0, 1]);
    expect(started).toEqual(['https://shop.example/a 30']);
  });

  it('do not begin with an event alone, which pushState causes too', () => {
    const { pages, started, pageOf } = watch();
    pageOf('page_1');
    pages.navigated('https://shop.example/a#x');
    pages.navigated('https://shop.example/b');
    expect(pageOf('page_1')).toBe(0);
    expect(started).toEqual([]);
    expect(pageOf('page_2')).toBe(1);
    expect(started).toEqual(['https://shop.example/b 0']);
  });

  it('begin without an address when no event has told it', () => {
    const { started, pageOf } = watch();
    expect([pageOf('page_1'), pageOf('page_2')]).toEqual([0, 1]);
    expect(started).toEqual([' 0']);
  });

  it('have the requests without a name by their time', () => {
    const { pages, pageOf } = watch();
    expect(pageOf(undefined, 5)).toBe(0);
    pages.navigated('https://shop.example/a');
    expect(pageOf('page_7', 30)).toBe(1);
    expect([pageOf(undefined, 29), pageOf(undefined, 30)]).toEqual([0, 1]);
  });

  it('that were there before anybody listened are before those that were told of as they came', () => {
    const { pages, started, pageOf } = watch();
    pages.navigated('https://shop.example/a');
    expect(pageOf('page_2', 30)).toBe(1);
    expect([pageOf('page_1', 10, true), pageOf('page_1', 20), pageOf('page_2', 40)]).toEqual([
      0, 0, 1,
    ]);
    expect(pageOf('page_3', 90)).toBe(2);
    expect(started).toEqual(['https://shop.example/a 30', ' 90']);
  });

  it('are told apart among those before anybody listened', () => {
    const { started, pageOf } = watch();
    expect([pageOf('page_1', 0, true), pageOf('page_2', 10, true)]).toEqual([0, 1]);
    expect(pageOf('page_2', 20)).toBe(1);
    expect(started).toEqual([' 10']);
  });
});

describe('documents that only the event tells', () => {
  function watch() {
    const started: string[] = [];
    let now = START;
    const pages = timedPages(
      (url, at) => started.push(`${url} ${Date.parse(at) - START}`),
      () => now,
    );
    const navigate = (url: string, after: number): void => {
      now = START + after;
      pages.navigated(url);
    };
    return {
      started,
      navigate,
      pageOf: (url: string, after: number | null) =>
        pages.pageOf(exchangeOf(url, after), undefined, false),
    };
  }

  it('begin with it, and have what started after it or shortly before', () => {
    const { started, navigate, pageOf } = watch();
    expect(pageOf(API, 0)).toBe(0);
    navigate('https://shop.example/a', 2_000);
    expect(started).toEqual(['https://shop.example/a 2000']);
    expect([1_499, 1_500, 2_001].map((after) => pageOf(API, after))).toEqual([0, 1, 1]);
    navigate('https://shop.example/b', 9_000);
    expect([1_000, 3_000, 8_990].map((after) => pageOf(API, after))).toEqual([0, 1, 2]);
  });

  it('have the request for themselves, however long it took', () => {
    const { navigate, pageOf } = watch();
    navigate('https://shop.example/slow#top', 5_000);
    expect(pageOf('https://shop.example/slow', 100)).toBe(1);
    // A second one is not for the document.
    expect(pageOf('https://shop.example/slow', 100)).toBe(0);
  });

  it('have what has no time when it comes', () => {
    const { navigate, pageOf } = watch();
    navigate('https://shop.example/a', 10);
    expect(pageOf(API, null)).toBe(1);
  });
});
