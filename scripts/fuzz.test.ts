import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from './fuzz.ts';

describe('npm run fuzz', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    [['--bodies', '0']],
    [['--bodies', 'many']],
    [['--bodies', '1.5']],
    [['--bodies']],
    [['--seed', '-1']],
    [['--seed', '4294967296']],
    [['--speed', '1']],
    [['1000']],
  ])('says how it is called when it is called with %j', async (args) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await main(args)).toBe(2);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('Usage: npm run fuzz'));
  });
});
