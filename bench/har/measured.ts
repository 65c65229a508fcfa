import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** What one run of a program took. */
export interface Usage {
  /** Of all threads, in user and system mode, from the start of Node to its end. */
  readonly cpuMs: number;
  readonly elapsedMs: number;
  /** Peak resident memory. */
  readonly peakMb: number;
}

/**
 * Runs a program with Node, in a process of its own, its output thrown away.
 *
 * @param args as for `node`
 * @throws Error when it ends with another code than 0
 */
export async function usageOf(args: readonly string[]): Promise<Usage> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', resolve('bench/har/usage.mjs'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const told = child.stdio[3];
  if (!told || !('read' in told)) throw new Error('The process was not started.');
  const { cpuMs, peakKb }: { readonly cpuMs: number; readonly peakKb: number } = JSON.parse(
    await text(told),
  );
  const code = await ended;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}.`);
  return { cpuMs, elapsedMs: performance.now() - start, peakMb: (peakKb * 1_024) / 1e6 };
}
