import { execFileSync } from 'node:child_process';
import type { Finding } from '../src/model/finding.ts';

/** What the command line, as it is built, finds in a HAR file. */
export function decoded(file: string): readonly Finding[] {
  const lines = execFileSync(process.execPath, ['bin/errata.mjs', 'decode', '--json', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 100_000_000,
  });
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
