import { parseArgs } from 'node:util';
import { runBuilt } from './built.ts';

const USAGE = 'Usage: npm run fuzz -- [--bodies 1000000] [--seed 1]';
/** The seeds that fast-check takes are 32-bit integers. */
const LARGEST_SEED = 2 ** 31 - 1;

/**
 * `npm run fuzz`: spoils the examples of all packs, a million bodies for each property unless told
 * otherwise, and prints the progress, what held, and for what did not the seed and the smallest body
 * found. The same seed gives the same bodies.
 *
 * @param args `--bodies` and `--seed`, each with a whole number
 * @returns the exit code: 0; 1 when a property failed; 2 for wrong arguments
 */
export async function main(args: string[]): Promise<number> {
  const run = readRun(args);
  if (!run) {
    console.error(USAGE);
    return 2;
  }
  return runBuilt('fuzz/main.ts', [String(run.bodies), String(run.seed)]);
}

function readRun(args: string[]): { readonly bodies: number; readonly seed: number } | null {
  try {
    const options = { bodies: { type: 'string' }, seed: { type: 'string' } } as const;
    const { values } = parseArgs({ args, options });
    const bodies = Number(values.bodies ?? 1_000_000);
    const seed = Number(values.seed ?? 1);
    const right = Number.isSafeInteger(bodies) && bodies > 0 && Number.isInteger(seed);
    return right && seed >= 0 && seed <= LARGEST_SEED ? { bodies, seed } : null;
  } catch {
    return null;
  }
}
