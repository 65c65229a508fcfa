import { buildProgram, outputOfBuilt, runBuilt } from './built.ts';

const PROGRAM = 'src/cli/errata.ts';

/**
 * `npm run bench-har` prints what `errata decode` of a large HAR takes; `--mb 300`, `--rounds 7`, `--json` as
 * one line of JSON. Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  return runBuilt('bench/har/main.ts', [...args, '--program', await buildProgram(PROGRAM)]);
}

/** The same as a text. */
export async function harOutput(args: readonly string[]): Promise<string> {
  const program = await buildProgram(PROGRAM);
  return outputOfBuilt('bench/har/main.ts', [...args, '--program', program]);
}
