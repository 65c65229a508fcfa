import { readdirSync, readFileSync } from 'node:fs';

/** Of the times in `/proc/PID/stat`: Linux tells them in hundredths of a second on all that browsers run on. */
const TICK_MS = 10;

/** @throws Error with a line for the user where CPU times of other processes are not to be had */
export function needLinux(): void {
  if (process.platform === 'linux') return;
  throw new Error('CPU times of other processes are read from /proc: run this on Linux.');
}

/**
 * The processes of a browser that show documents: pages, developer tools, extensions. In Firefox the developer tools are in
 * the main one. Linux only.
 */
export function renderers(main: number): readonly number[] {
  return family(main).filter((pid) => {
    const command = text(`/proc/${pid}/cmdline`);
    return /--type=renderer|-contentproc|--marionette/.test(command);
  });
}

/** CPU time that each living thread of some processes has taken so far, in ms: by process, and there by thread. */
export type ThreadTimes = ReadonlyMap<number, ReadonlyMap<string, number>>;

/**
 * Reads them, by the scheduler's own count: `/proc/PID/stat` has it in hundredths of a second, of which a part of a
 * round takes thirty. Linux only.
 */
export function threadTimes(pids: readonly number[]): ThreadTimes {
  return new Map(pids.map((pid) => [pid, timesOf(pid)]));
}

/**
 * What each process has taken between two looks, in milliseconds: those that are there at the second, of the threads
 * that are. What a thread took that ended between them is not known, and counts as nothing.
 */
export function spentBetween(before: ThreadTimes, after: ThreadTimes): ReadonlyMap<number, number> {
  return new Map(
    [...after].map(([pid, threads]) => {
      const spent = [...threads].map(([id, ms]) => ms - (before.get(pid)?.get(id) ?? 0));
      return [pid, spent.reduce((sum, each) => sum + each, 0)];
    }),
  );
}

/**
 * CPU time that a process and all below it have taken so far, in milliseconds, by ticks of 10: what has ended is in it
 * too, its threads at once and its children as soon as they were waited for. Linux only.
 */
export function familyMs(main: number): number {
  return family(main).reduce((sum, pid) => sum + ticksIn(text(`/proc/${pid}/stat`)) * TICK_MS, 0);
}

/** All processes of a browser. */
function family(main: number): readonly number[] {
  const parents = new Map(processes().map((pid) => [pid, parentOf(pid)]));
  const isWithin = (pid: number): boolean => {
    const parent = parents.get(pid);
    return pid === main || (parent !== undefined && isWithin(parent));
  };
  return [...parents.keys()].filter(isWithin);
}

function timesOf(pid: number): ReadonlyMap<string, number> {
  return new Map(
    list(`/proc/${pid}/task`).flatMap((thread) => {
      const [nanoseconds] = text(`/proc/${pid}/task/${thread}/schedstat`).split(' ');
      return nanoseconds ? [[thread, Number(nanoseconds) / 1e6]] : [];
    }),
  );
}

/** By `proc_pid_stat(5)`: utime, stime, and cutime and cstime of children that were waited for. */
function ticksIn(stat: string): number {
  return fieldsOf(stat)
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks), 0);
}

function processes(): readonly number[] {
  return list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function parentOf(pid: number): number {
  return Number(fieldsOf(text(`/proc/${pid}/stat`))[1]);
}

/** Those behind the name in parentheses, which may hold anything; the first is the state. */
function fieldsOf(stat: string): readonly string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** None of a process that has ended meanwhile. */
function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
