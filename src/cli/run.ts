import packageJson from '../../package.json' with { type: 'json' };
import { readArguments, USAGE } from './arguments.ts';
import { decode } from './decode.ts';
import type { StandardInput } from './input.ts';
import { listPacks } from './list-packs.ts';
import { lookUp } from './look-up.ts';
import { type Output, OutputClosed } from './output.ts';

/**
 * Runs the command line and returns its exit code: 0 when it did what was asked; 1 when it was asked to end
 * so over findings; 2 when there was nothing to read or the arguments are wrong, said in one line; 3 when a
 * file broke off after what was printed.
 */
export async function run(
  args: readonly string[],
  output: Output,
  standardInput: StandardInput = process.stdin,
): Promise<number> {
  const command = readArguments(args);
  try {
    switch (command.kind) {
      case 'help':
        await output.out(USAGE);
        return 0;
      case 'version':
        await output.out(`${packageJson.version}\n`);
        return 0;
      case 'decode':
        return await decode(command, output, standardInput);
      case 'lookup':
        return await lookUp(command.query, command.json, output);
      case 'packs':
        return await listPacks(command.json, output);
      case 'wrong':
        output.err(`errata: ${command.reason}; see errata --help\n`);
        return 2;
    }
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    throw error;
  }
}
