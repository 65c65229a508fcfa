import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compact } from './compact.ts';
import { heapUsed, wide } from './heap.fixture.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('compact', () => {
  it('takes one byte for a character where one is enough', () => {
    const before = heapUsed();
    const texts = Array.from({ length: 3_000 }, (_, index) =>
      wide(`${index} made up`.padEnd(10_000, '\xff')),
    );
    expect(heapUsed() - before).toBeGreaterThan(50e6);
    texts.forEach((text, index) => {
      texts[index] = compact(text);
    });
    expect(heapUsed() - before).toBeLessThan(40e6);
    expect(texts[7]).toBe('7 made up'.padEnd(10_000, '\xff'));
  });

  it('makes no other text in a browser that keeps them so by itself', () => {
    vi.stubGlobal('CSS', { supports: () => false });
    const parse = vi.spyOn(JSON, 'parse');
    expect(compact(wide('made up'))).toBe('made up');
    expect(parse).not.toHaveBeenCalled();
  });

  it('says the same, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => compact(wide(text)) === text));
    for (const text of [
      '',
      '"\\\n\0\x80\u2028',
      '\ud83d',
      '\ude00\ud83d',
      '\ufeff{}',
      '"'.repeat(70_000),
    ]) {
      expect(compact(wide(text))).toBe(text);
    }
  });
});
