import { buildProgram, runBuilt } from './built.ts';

/**
 * `npm run bench-har` prints what `errata decode` of a large HAR takes; `--mb 300`, `--rounds 7`, `--json` as
 * one line of JSON. Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const program = await buildProgram('src/cli/errata.ts');
  return runBuilt('bench/har/main.ts', [...args, '--program', program]);
}
