import type { Output } from './output.ts';

/** What is needed of `process`. */
export interface Interrupted {
  once(signal: 'SIGINT', listener: () => void): unknown;
  kill(pid: number, signal: 'SIGINT'): unknown;
  readonly pid: number;
}

/** Takes the line of progress away when the user interrupts the program, which ends as any other does then. */
export function clearOnInterrupt(program: Interrupted, { status }: Pick<Output, 'status'>): void {
  program.once('SIGINT', () => {
    status?.clear();
    // Its listener is gone by now, so that the shell is told of the signal and not of an exit code.
    program.kill(program.pid, 'SIGINT');
  });
}
