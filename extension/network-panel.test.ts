import { describe, expect, it } from 'vitest';
import { networkPanel } from './network-panel.ts';

describe('the way to the Network panel', () => {
  it('is not there where the browser has none', () => {
    expect(networkPanel({})).toBeNull();
    expect(networkPanel({ network: {} })).toBeNull();
  });

  it('hands the filter over, and says whether it was taken', async () => {
    const given: unknown[] = [];
    const network = {
      async show(this: unknown, options: { readonly filter: string }): Promise<void> {
        given.push(this === network, options);
        if (options.filter === 'bad') throw new Error('no');
      },
    };
    const show = networkPanel({ network });
    expect(await show?.('method:GET')).toBe(true);
    expect(given).toEqual([true, { filter: 'method:GET' }]);
    expect(await show?.('bad')).toBe(false);
  });
});
