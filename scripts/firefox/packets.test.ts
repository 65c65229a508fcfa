import { describe, expect, it } from 'vitest';
import { pack, unpack } from './packets.ts';

describe('Marionette packets', () => {
  it('are counted in bytes', () => {
    expect(pack('[0,1,"ü"]').toString('utf8')).toBe('10:[0,1,"ü"]');
    expect(pack('').toString('utf8')).toBe('0:');
  });

  it('come back whole, however the stream is cut', () => {
    const stream = Buffer.concat(['{}', '', '"a:b"', '"€"'].map(pack));
    for (let cut = 0; cut <= stream.length; cut += 1) {
      const first = unpack(stream.subarray(0, cut));
      const second = unpack(Buffer.concat([first.rest, stream.subarray(cut)]));
      expect([...first.packets, ...second.packets]).toEqual(['{}', '', '"a:b"', '"€"']);
      expect(second.rest).toHaveLength(0);
    }
  });

  it.each(['x', ':', '1x:', '-1:{}', '1234567890123'])('are not %j', (text) => {
    expect(() => unpack(Buffer.from(text))).toThrow('no Marionette packet');
  });
});
