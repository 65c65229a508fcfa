import { parseArgs } from 'node:util';
import { decodeHar } from './decode-har.ts';
import { listPacks } from './list-packs.ts';

/** Where a command writes, and how wide the screen is. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
  /** Columns of the terminal; null when the output is no terminal. */
  readonly width: number | null;
}

const USAGE = `Explains the error responses in a HAR file, and lists what can be explained.

Usage: errata decode [--json] FILE
       errata packs [--json]

  decode   explains what failed in FILE
  packs    counts the codes of each pack: DEEP are those with causes and fixes of their own
  FILE     a HAR file, or - for standard input
  --json   one JSON object a line for each finding or pack, instead of a table
`;

/**
 * Runs the command line and returns its exit code: 0 when the file was read, with or without findings, and
 * for what needs no file; 2 when there was nothing to read or the arguments are unknown, said in one line.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const parsed = readArguments(args);
  switch (parsed.kind) {
    case 'help':
      output.out(USAGE);
      return 0;
    case 'decode':
      return decodeHar(parsed.file, parsed.json, output);
    case 'packs':
      return listPacks(parsed.json, output);
    case 'unknown':
      output.err(`errata: ${parsed.reason}; see errata --help\n`);
      return 2;
  }
}

type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'decode'; readonly file: string; readonly json: boolean }
  | { readonly kind: 'packs'; readonly json: boolean }
  | { readonly kind: 'unknown'; readonly reason: string };

function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const [command, file, ...rest] = positionals;
    if (values.help || command === undefined) return { kind: 'help' };
    const json = values.json ?? false;
    if (command === 'packs') {
      return file === undefined ? { kind: 'packs', json } : unknown('packs takes no file');
    }
    if (command !== 'decode') return unknown(`there is no command "${command}"`);
    if (file === undefined) return unknown('decode wants a HAR file, or - for standard input');
    if (rest.length > 0) return unknown('decode takes one file');
    return { kind: 'decode', file, json };
  } catch (error) {
    return unknown(firstSentence(error));
  }
}

function unknown(reason: string): Arguments {
  return { kind: 'unknown', reason };
}

/** Node's own words for a wrong option, without the advice that follows them. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split(/[.;]\s/)[0] ?? message).replace(/\.$/, '');
}
