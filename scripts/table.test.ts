import { describe, expect, it } from 'vitest';
import { table } from './table.ts';

const COLUMNS = [{ heading: 'code' }, { heading: 'meaning', flexible: true }, { heading: 'id' }];

describe('table', () => {
  it('makes each column as wide as its widest cell', () => {
    expect(
      table(
        COLUMNS,
        [
          ['1300', 'Not found.', 'x'],
          ['invalid_token', 'Bad.', ''],
        ],
        80,
      ),
    ).toEqual([
      'code           meaning     id',
      '1300           Not found.  x',
      'invalid_token  Bad.',
    ]);
  });

  it('cuts the flexible column to the width', () => {
    const [, line] = table(COLUMNS, [['1300', 'A sentence that is too long.', 'id-1']], 30);
    expect(line).toBe('1300  A sentence that i…  id-1');
    expect(line?.length).toBeLessThanOrEqual(30);
  });

  it('keeps the flexible column readable when the width is too small for all', () => {
    const [, line] = table(COLUMNS, [['1300', 'A sentence that is too long.', 'id-1']], 5);
    expect(line).toBe('1300  A sentence …  id-1');
  });

  it('lets no text steer the terminal', () => {
    expect(table(COLUMNS, [['\u001b[2J', 'a\nb\u202e', '\u009b']], 80)[1]).toBe(
      '\\u{1b}[2J  a\\u{a}b\\u{202e}  \\u{9b}',
    );
  });

  it('shows the headings alone without rows', () => {
    expect(table(COLUMNS, [], 80)).toEqual(['code  meaning  id']);
  });
});
