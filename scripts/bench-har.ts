import { parseArgs } from 'node:util';
import { buildProgram, outputOfBuilt, runBuilt } from './built.ts';
import { wholeNumber } from './options.ts';

const PROGRAM = 'src/cli/errata.ts';

/**
 * `npm run bench-har` prints what `errata decode` of a large HAR takes; `--mb 300`, `--rounds 7`, `--json` as
 * one line of JSON. Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mb: { type: 'string', default: '300' },
      rounds: { type: 'string', default: '7' },
      json: { type: 'boolean', default: false },
    },
  });
  const mb = wholeNumber('mb', values.mb);
  const rounds = wholeNumber('rounds', values.rounds);
  const checked = ['--mb', `${mb}`, '--rounds', `${rounds}`, ...(values.json ? ['--json'] : [])];
  return runBuilt('bench/har/main.ts', [...checked, '--program', await buildProgram(PROGRAM)]);
}

/** The same as a text. */
export async function harOutput(args: readonly string[]): Promise<string> {
  const program = await buildProgram(PROGRAM);
  return outputOfBuilt('bench/har/main.ts', [...args, '--program', program]);
}
