import { runBuilt } from './built.ts';

/** `npm run bench` prints what the engine costs; `--json` as one line of JSON. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  return runBuilt('bench/main.ts', args);
}
