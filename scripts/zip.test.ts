import JSZip from 'jszip';
import { afterEach, describe, expect, it } from 'vitest';
import { zip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES: readonly [string, Uint8Array][] = [
  ['manifest.json', bytes('{}')],
  ['assets/panel.js', bytes('x'.repeat(10_000))],
  ['10', bytes('')],
  ['9/ü.txt', bytes('€')],
];
const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('zip', () => {
  it('holds every file as it was', async () => {
    const { files } = await JSZip.loadAsync(await zip(new Map(FILES)));
    const held = Object.values(files).map(async (file) => [
      file.name,
      await file.async('uint8array'),
    ]);
    expect(Object.fromEntries(await Promise.all(held))).toEqual(Object.fromEntries(FILES));
  });

  it('is the same for the same files in any order and any time zone', async () => {
    const first = await zip(new Map(FILES));
    for (const TZ of ['Asia/Tokyo', 'America/Los_Angeles']) {
      process.env['TZ'] = TZ;
      expect(await zip(new Map(FILES.toReversed()))).toEqual(first);
    }
  });

  it('compresses, and names every entry a plain file of 1980', async () => {
    const packed = Buffer.from(await zip(new Map(FILES)));
    expect(packed.length).toBeLessThan(1_000);
    const central = packed.indexOf('PK\x01\x02', 0, 'latin1');
    expect(packed.readUInt16LE(central + 14)).toBe((0 << 9) | (1 << 5) | 1);
    expect(packed.readUInt32LE(central + 38) >>> 16).toBe(0o100644);
  });
});
