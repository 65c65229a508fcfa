import { describe, expect, it } from 'vitest';
import { recordedOutput } from './output.fixture.ts';
import { createTable } from './table.ts';

const HEAD = ['CODE', 'MEANING'];

describe('a table', () => {
  it('prints a thousand rows later, and no more than that is kept', async () => {
    const { output, out } = recordedOutput();
    const table = createTable(HEAD, output);
    await table.row(['10', 'first']);
    for (let index = 1; index < 999; index += 1) await table.row(['1', 'x']);
    expect(out()).toBe('');
    await table.row(['1000', 'x']);
    expect(out().split('\n', 2)).toEqual(['CODE  MEANING', '10    first']);
    const before = out().length;
    await table.row(['a longer code', 'x']);
    expect(out().slice(before)).toBe('a longer code  x\n');
    await table.end();
    expect(out().slice(before)).toBe('a longer code  x\n');
  });

  it('without rows is nothing', async () => {
    const { output, out } = recordedOutput();
    await createTable(HEAD, output).end();
    expect(out()).toBe('');
  });

  it('has its colors where there are any, and the same columns', async () => {
    const printed = async (color: boolean): Promise<string> => {
      const { output, out } = recordedOutput({ color, width: 40 });
      const style = (column: string) => (column === 'CODE' ? 'red' : null);
      const table = createTable(HEAD, output, { style, numbers: new Set(['CODE']) });
      await table.row(['7', 'It failed.']);
      await table.end();
      return out();
    };
    expect(await printed(false)).toBe('CODE  MEANING\n   7  It failed.\n');
    expect(await printed(true)).toBe(
      '\u001b[1mCODE\u001b[0m  \u001b[1mMEANING\u001b[0m\n   \u001b[31m7\u001b[0m  It failed.\n',
    );
  });

  it.each([80, 60, 40, 20])(
    'keeps within %d columns, and has the ID whole where it can',
    async (width) => {
      const { output, out } = recordedOutput({ width });
      const head = ['STATUS', 'VENDOR', 'CODE', 'ID', 'MEANING'];
      const table = createTable(head, output);
      const id = '1cc1eda1-f5dd-ea11-8288-0263195dd35a';
      const meaning =
        'A phone number is not a valid international number; the APIs share this check.';
      await table.row(['402', 'Stripe', 'insufficient_funds', 'req_abc123def456', 'No funds.']);
      await table.row(['400', '8x8', '1002', id, meaning]);
      await table.end();
      const lines = out().trimEnd().split('\n');
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
      expect(lines.filter((line) => line.startsWith('4'))).toHaveLength(2);
      expect(lines.every((line) => line === line.trimEnd())).toBe(true);
      expect(out().replaceAll(/\s+/g, ' ')).toContain(meaning);
      expect(out().includes(id)).toBe(width >= id.length + 2);
    },
  );
});
