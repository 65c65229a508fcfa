import { readdirSync, readFileSync } from 'node:fs';

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

/** All processes of a browser. Linux only. */
export function family(main: number): readonly number[] {
  const parents = new Map(processes().map((pid) => [pid, parentOf(pid)]));
  const isWithin = (pid: number): boolean => {
    const parent = parents.get(pid);
    return pid === main || (parent !== undefined && isWithin(parent));
  };
  return [...parents.keys()].filter(isWithin);
}

/**
 * CPU time that a process has taken so far, in milliseconds, by the scheduler's own count: `/proc/PID/stat`
 * has it in hundredths of a second, of which a part of a round takes thirty.
 */
export function cpuMs(pid: number): number {
  const threads = list(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(text(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

function processes(): readonly number[] {
  return list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** The fields of `/proc/PID/stat` begin behind the name in parentheses, which may hold anything. */
function parentOf(pid: number): number {
  const stat = text(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
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
