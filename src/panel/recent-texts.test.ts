import { describe, expect, it } from 'vitest';
import { createRecentTexts } from './recent-texts.ts';

describe('recent texts', () => {
  it('have the value that was remembered for them, also where they differ in one character', () => {
    const recent = createRecentTexts<number>();
    const texts = Array.from(
      { length: 1_000 },
      (_, at) => `${'x'.repeat(at)}y${'x'.repeat(999 - at)}`,
    );
    expect(recent.get(texts[0] ?? '')).toBeUndefined();
    for (const [value, text] of texts.entries()) {
      expect(recent.get(text)).toBeUndefined();
      recent.set(text, value);
    }
    const last = texts.slice(-500);
    expect(last.map(recent.get)).toEqual(last.map((_, at) => 500 + at));
    recent.set('', -1);
    expect(recent.get('')).toBe(-1);
  });

  it('are few of those that a server makes alike, so that not many are compared', () => {
    const recent = createRecentTexts<number>();
    // Of the same sum, as hashes of texts go: each pair stands for one bit.
    const texts = Array.from({ length: 1_000 }, (_, at) =>
      at.toString(2).padStart(10, '0').replaceAll('0', 'aA').replaceAll('1', 'BB'),
    );
    for (const [value, text] of texts.entries()) recent.set(text, value);
    expect(recent.get(texts.at(-1) ?? '')).toBe(999);
    expect(texts.filter((text) => recent.get(text) !== undefined)).toHaveLength(8);
  });

  it('stay as long as they are asked for', () => {
    const recent = createRecentTexts<number>();
    recent.set('asked for', 1);
    recent.set('not asked for', 2);
    for (let at = 0; at < 20_000; at += 1) {
      recent.set(`${at}`, at);
      expect(recent.get('asked for')).toBe(1);
    }
    expect(recent.get('not asked for')).toBeUndefined();
  });
});
