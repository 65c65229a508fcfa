import { describe, expect, it } from 'vitest';
import { createLineCutter, type Line } from './lines.ts';

function cut(pieces: readonly string[], longest = 100): readonly Line[] {
  const cutter = createLineCutter(longest);
  return [...pieces.flatMap((piece) => [...cutter.push(piece)]), ...cutter.end()];
}

describe('lines', () => {
  it('are the same however the text is cut into pieces', () => {
    const text = '{"a":1}\r\n\n{"b":2}\nlast';
    const lines = cut([text]);
    expect(lines).toEqual([
      { number: 1, text: '{"a":1}\r', ended: true },
      { number: 2, text: '', ended: true },
      { number: 3, text: '{"b":2}', ended: true },
      { number: 4, text: 'last', ended: false },
    ]);
    for (let at = 0; at <= text.length; at += 1) {
      expect(cut([text.slice(0, at), text.slice(at)])).toEqual(lines);
    }
    expect(cut([...text])).toEqual(lines);
  });

  it('that are too long are not kept, and those behind them are', () => {
    expect(cut(['aa', 'bb', 'cc', '\nfine\n', 'ddd', 'ddd'], 5).map(({ text }) => text)).toEqual([
      null,
      'fine',
      null,
    ]);
  });

  it('are none in an empty text', () => {
    expect(cut(['', ''])).toEqual([]);
  });
});
