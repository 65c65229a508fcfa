import { visible } from '../engine/visible.ts';
import { clearOnInterrupt } from './interrupt.ts';
import { OutputFailed } from './output.ts';
import { processOutput } from './process-output.ts';
import { run } from './run.ts';

const output = processOutput(process.stdout, process.stderr, process.env);
clearOnInterrupt(process, output);

try {
  process.exitCode = await run(process.argv.slice(2), output);
} catch (error) {
  const what =
    error instanceof OutputFailed ? 'the output cannot be written' : 'it broke over this';
  const reason = error instanceof Error ? error.message : String(error);
  output.err(`errata: ${what}: ${visible(reason)}\n`);
  process.exitCode = 3;
}
