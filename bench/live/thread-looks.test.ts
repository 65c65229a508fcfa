import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { cpuAtMost, type Look, lookAtThread } from './thread-looks.ts';

/** Of a thread that has a processor half of the time. */
const LOOKS: readonly Look[] = Array.from({ length: 100 }, (_, index) => ({
  at: 1_000 + 2 * index,
  cpu: index,
}));

describe('the CPU time of a stretch', () => {
  it('is what the thread took from the look before it to the one after it', () => {
    expect(cpuAtMost(LOOKS, 1_021, 40)).toBe(23);
  });

  it('is no more than the time that went by', () => {
    const busy = LOOKS.map(({ at }) => ({ at, cpu: at }));
    expect(cpuAtMost(busy, 1_021, 40)).toBe(40);
  });

  it('is the time that went by where nobody looked before or after', () => {
    expect(cpuAtMost(LOOKS, 999, 40)).toBe(40);
    expect(cpuAtMost(LOOKS, 1_170, 40)).toBe(40);
    expect(cpuAtMost([], 1_021, 40)).toBe(40);
  });
});

it.skipIf(process.platform !== 'linux')('looks at a thread at work', async () => {
  const child = spawn(process.execPath, ['--eval', 'while (process.cpuUsage().user < 200_000);']);
  const ended = once(child, 'exit');
  const end = lookAtThread(child.pid ?? 0);
  await ended;
  const taken = end().map(({ cpu }) => cpu);
  expect((taken.at(-1) ?? 0) - (taken[0] ?? 0)).toBeGreaterThan(100);
});
