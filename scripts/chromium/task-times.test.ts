import { describe, expect, it } from 'vitest';
import { MARK, timesOf } from './task-times.ts';

const DOCUMENT = { pid: 7, tid: 1 };
const mark = { ...DOCUMENT, name: MARK, ph: 'I' };
const task = { ...DOCUMENT, name: 'ThreadControllerImpl::RunTask', ph: 'X' };

describe('the times of tasks in a trace', () => {
  it('are the CPU times of those on the thread with the mark, in milliseconds', () => {
    const events = [
      { ...task, dur: 90_000, tdur: 12_500 },
      { ...task, tid: 2, dur: 40_000, tdur: 40_000 },
      { ...task, pid: 8, dur: 50_000, tdur: 50_000 },
      { ...task, name: 'FunctionCall', dur: 60_000, tdur: 60_000 },
      mark,
      { ...task, name: 'RunTask', dur: 3_000, tdur: 2_000 },
    ];
    expect(timesOf(events)).toEqual([12.5, 2]);
  });

  it('leave out a task that was still running when the trace ended', () => {
    const running = { ...task, ph: 'B' };
    expect(timesOf([mark, { ...task, dur: 2_000, tdur: 1_000 }, running])).toEqual([1]);
  });

  it('are by the clock of a task whose CPU time is not told', () => {
    const told = { ...task, dur: 3_000, tdur: 1_000 };
    expect(timesOf([mark, told, { ...task, dur: 2_000 }])).toEqual([1, 2]);
  });

  it('are not longer than the task was by the clock', () => {
    expect(timesOf([mark, { ...task, dur: 48_500, tdur: 60_900 }])).toEqual([48.5]);
  });

  it('are an error where no CPU time is told', () => {
    expect(() => timesOf([mark, { ...task, dur: 2_000 }])).toThrow('the CPU time of any task');
  });

  it('are an error where there is no mark, or no task that ended: no time would pass as a short one', () => {
    expect(() => timesOf([{ ...task, dur: 2_000, tdur: 1_000 }])).toThrow('the thread');
    expect(() => timesOf([mark, task])).toThrow('any task');
  });
});
