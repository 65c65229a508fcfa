import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { familyMs, spentBetween, threadTimes } from './cpu.ts';

describe('what processes spent between two looks', () => {
  it('is the sum over their threads, with those that came meanwhile', () => {
    const before = new Map([[1, new Map([['1', 100]])]]);
    const after = new Map([
      [1, new Map(Object.entries({ 1: 130, 2: 5 }))],
      [3, new Map([['3', 7]])],
    ]);
    expect([...spentBetween(before, after)]).toEqual([
      [1, 35],
      [3, 7],
    ]);
  });

  it('does not lose the past of a thread or process that ended meanwhile', () => {
    const before = new Map([
      [1, new Map(Object.entries({ 1: 100, 2: 500 }))],
      [3, new Map([['3', 700]])],
    ]);
    expect([...spentBetween(before, new Map([[1, new Map([['1', 130]])]]))]).toEqual([[1, 30]]);
  });
});

describe.skipIf(process.platform !== 'linux')('the CPU time of this process', () => {
  it('grows in a thread that is busy', () => {
    const before = threadTimes([process.pid]);
    const { user, system } = process.cpuUsage();
    while (process.cpuUsage({ user, system }).user < 50_000);
    const spent = spentBetween(before, threadTimes([process.pid])).get(process.pid);
    expect(spent).toBeGreaterThan(20);
  });

  it('holds that of a child that has ended', async () => {
    const before = familyMs(process.pid);
    const busy = 'while (process.cpuUsage().user < 150_000);';
    await promisify(execFile)(process.execPath, ['--eval', busy]);
    expect(familyMs(process.pid) - before).toBeGreaterThanOrEqual(140);
  });
});
