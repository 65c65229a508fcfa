import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../engine.ts';
import { ratio, spreadOf } from '../measure.ts';
import { randomFrom, shuffled } from '../random.ts';
import { makeHar } from './make-har.ts';
import { type Usage, usageOf } from './measured.ts';

/** What is to be measured. */
export interface HarBench {
  /** How large the HAR is. */
  readonly bytes: number;
  /** How often each program reads it. */
  readonly rounds: number;
  /** The built command line: a file that Node runs. */
  readonly program: string;
}

/** The yardstick: no more than the text of the file and its value. */
const READ_AND_PARSE = `
  const { readFileSync } = require('node:fs');
  const { log } = JSON.parse(readFileSync(process.argv[1], 'utf8'));
  if (log.entries.length === 0) process.exit(1);`;

/**
 * What `errata decode` of a large HAR takes, beside reading the same file and `JSON.parse`: each in a process
 * of its own, in an order of its own in each round.
 */
export async function harFigures({ bytes, rounds, program }: HarBench): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'errata-bench-'));
  try {
    const file = join(folder, 'large.har');
    const random = randomFrom(1);
    makeHar(file, bytes, random);
    const commands = {
      decode: [program, 'decode', '--json', file],
      parse: ['-e', READ_AND_PARSE, file],
    } as const;
    const names = ['decode', 'parse'] as const;
    const usages: Record<(typeof names)[number], Usage[]> = { decode: [], parse: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const name of shuffled(names, random)) usages[name].push(await usageOf(commands[name]));
    }
    return figuresOf(usages.decode, usages.parse, bytes / 1e6);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(decode: readonly Usage[], parse: readonly Usage[], mb: number): Figure[] {
  const ratioOf = (part: 'cpuMs' | 'elapsedMs') => {
    const times = {
      decode: decode.map((usage) => usage[part]),
      parse: parse.map((usage) => usage[part]),
    };
    return ratio(new Map(Object.entries(times)), 'decode', 'parse');
  };
  return [
    {
      key: 'harRatio',
      what: `decoding a HAR of ${mb} MB, CPU time, x reading and JSON.parse of it`,
      spread: ratioOf('cpuMs'),
      atMost: 1.5,
    },
    {
      key: 'harElapsed',
      what: 'the same by the clock',
      spread: ratioOf('elapsedMs'),
      atMost: 1.5,
    },
    {
      key: 'harPeakMb',
      what: 'peak resident memory while it decodes, MB',
      spread: spreadOf(decode.map(({ peakMb }) => peakMb)),
      atMost: 500,
    },
    {
      key: 'parsePeakMb',
      what: 'peak resident memory of reading and JSON.parse, MB',
      spread: spreadOf(parse.map(({ peakMb }) => peakMb)),
      atMost: null,
    },
  ];
}
