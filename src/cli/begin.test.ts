import { describe, expect, it } from 'vitest';
import { begin } from './begin.ts';

/** The text in pieces that all stand in the same buffer. */
async function* piecesOf(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const buffer = new Uint8Array(length);
  for (let from = 0; from < bytes.length; from += length) {
    const piece = bytes.subarray(from, from + length);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
  }
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text;
}

describe('the begin of an input', () => {
  it.each([1, 100, 4_096])(
    'is looked at a few times only, and at twice its length at most, in pieces of %i bytes',
    async (length) => {
      const text = 'x'.repeat(400_000);
      const looks: number[] = [];
      const isEnough = (so: string): boolean => {
        looks.push(so.length);
        return false;
      };
      const begun = await begin(piecesOf(text, length), isEnough);
      expect(looks.length).toBeGreaterThan(3);
      expect(looks.length).toBeLessThan(20);
      expect(looks.reduce((sum, one) => sum + one, 0)).toBeLessThan(2 * text.length);
      expect(begun.whole).toBe(true);
      expect(await textOf(begun.pieces)).toBe(text);
    },
  );

  it('is no longer than it takes, and is handed over again', async () => {
    const text = `${'a'.repeat(1_000)}!${'b'.repeat(9_000)}`;
    const begun = await begin(piecesOf(text, 100), (so) => so.includes('!'));
    expect(begun.whole).toBe(false);
    expect(begun.first.length).toBeGreaterThan(1_000);
    expect(begun.first.length).toBeLessThan(2_200);
    expect(await textOf(begun.pieces)).toBe(text);
  });

  it('ends at a megabyte', async () => {
    const begun = await begin(piecesOf('x'.repeat(3e6), 65_536), () => false);
    expect(begun.first.length).toBe(1 << 20);
    expect(begun.whole).toBe(false);
  });

  it.each(['', 'x', '{}'])('may be all there is: %j', async (text) => {
    const begun = await begin(piecesOf(text, 1), () => false);
    expect(begun.whole).toBe(true);
    expect(await textOf(begun.pieces)).toBe(text);
  });
});
