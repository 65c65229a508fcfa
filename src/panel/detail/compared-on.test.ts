import { expect, it } from 'vitest';
import { comparedOn } from './compared-on.ts';

it.each([
  ['documented', '2026-11-21', '2026-11-21'],
  ['http', '2026-11-21', '2026-11-21'],
  [null, '2026-11-21', '2026-11-21'],
  ['recalled', '2026-11-21', null],
  ['documented', null, null],
] as const)(
  'an explanation of basis %s, of a pack of %s, was compared on %s',
  (basis, checked, on) => {
    expect(comparedOn({ basis, checked })).toBe(on);
  },
);
