import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compact } from './compact.ts';
import { bytesKept, wide } from './text-bytes.fixture.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('compact', () => {
  it('takes one byte for a character where one is enough', () => {
    const text = wide('made up'.padEnd(10_000, '\xff'));
    expect(bytesKept(text)).toBeGreaterThan(20_000);
    expect(bytesKept(compact(text))).toBeLessThan(10_020);
    expect(compact(text)).toBe('made up'.padEnd(10_000, '\xff'));
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
