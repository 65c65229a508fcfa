import { visible } from '../engine/visible.ts';
import { processOutput } from './process-output.ts';
import { run } from './run.ts';

const output = processOutput(process.stdout, process.stderr, process.env);

// Without its listener the signal ends us as it ends every other program.
process.once('SIGINT', () => {
  output.status?.clear();
  process.kill(process.pid, 'SIGINT');
});

try {
  process.exitCode = await run(process.argv.slice(2), output);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  output.err(`errata: it failed unexpectedly and stopped: ${visible(reason)}\n`);
  process.exitCode = 3;
}
