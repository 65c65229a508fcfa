import { describe, expect, it } from 'vitest';
import { readMoment } from './moment.ts';

describe('the value of a header that says when', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['1.25', 1_250],
    ['999999999', 999_999_999_000],
    ['1s', 1_000],
    ['6m0s', 360_000],
    ['20ms', 20],
    ['1h2m3.5s', 3_723_500],
    ['1d', 86_400_000],
    ['500us', 0.5],
    ['500µs', 0.5],
  ])('%j is a duration of %d ms', (value, ms) => {
    expect(readMoment(value, 's', 2026)).toEqual({ kind: 'after', ms });
    expect(readMoment(value, 's', 2026, 'duration')).toEqual({ kind: 'after', ms });
  });

  it.each([
    ['1000000000', 's', 1e12],
    ['1795000000', 's', 1.795e12],
    ['1795000000123', 's', 1.795000000123e15],
    ['1795000000123', 'ms', 1_795_000_000_123],
  ] as const)('%j of %s is a duration where a number can be nothing else', (value, unit, ms) => {
    expect(readMoment(value, unit, 2026, 'duration')).toEqual({ kind: 'after', ms });
  });

  it.each([
    ['1000000000', 1_000_000_000_000],
    ['1795000000', 1_795_000_000_000],
    ['1795000000.5', 1_795_000_000_500],
    ['1795000000123', 1_795_000_000_123],
    ['2026-11-21T10:00:00Z', Date.UTC(2026, 10, 21, 10)],
    ['2026-11-21T10:00:00.25Z', Date.UTC(2026, 10, 21, 10, 0, 0, 250)],
    ['2026-11-21T12:00:00+02:00', Date.UTC(2026, 10, 21, 10)],
    ['Sat, 21 Nov 2026 10:00:00 GMT', Date.UTC(2026, 10, 21, 10)],
    ['Saturday, 21-Nov-26 10:00:00 GMT', Date.UTC(2026, 10, 21, 10)],
  ])('%j is a time', (value, at) => {
    expect(readMoment(value, 's', 2026)).toEqual({ kind: 'at', at });
  });

  it('counts milliseconds where the header does', () => {
    expect(readMoment('1500', 'ms', 2026)).toEqual({ kind: 'after', ms: 1_500 });
    expect(readMoment('1795000000', 'ms', 2026)).toEqual({ kind: 'after', ms: 1_795_000_000 });
    expect(readMoment('1795000000123', 'ms', 2026)).toEqual({ kind: 'at', at: 1_795_000_000_123 });
  });

  it.each([
    '',
    ' ',
    'soon',
    '-5',
    '+5',
    '5,5',
    '5 s',
    '5, 7',
    '0x10',
    '1e3',
    '.5',
    '5.',
    'Infinity',
    'NaN',
    'm5',
    '5x',
    '２０',
    '2026-11-21',
    '2026-11-21T10:00:00',
    '2026-13-41T10:00:00Z',
    '2026-11-21 10:00:00Z',
    '8640000000000001',
    '1'.repeat(65),
  ])('%j is neither', (value) => {
    expect(readMoment(value, 's', 2026)).toBeNull();
  });
});
