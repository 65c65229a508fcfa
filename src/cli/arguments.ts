import { parseArgs } from 'node:util';
import { visible } from '../engine/visible.ts';
import { shortened } from '../panel/words/shortened.ts';
import { type InputForm, inputForms, isInputForm } from './input-form.ts';

/** What `errata decode` is to do. */
export interface DecodeOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
  /** Null when nothing was said: a HAR, and for standard input what it begins as. */
  readonly as: InputForm | null;
  readonly json: boolean;
  readonly failOnError: boolean;
  readonly redact: boolean;
}

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'decode' } & DecodeOptions)
  | { readonly kind: 'lookup'; readonly query: string; readonly json: boolean }
  | { readonly kind: 'packs'; readonly json: boolean }
  /** `reason` is the beginning of a sentence, and safe to print. */
  | { readonly kind: 'wrong'; readonly reason: string };

export const USAGE = `Explains the error responses in recorded traffic, and single error codes.

Usage: errata decode [--as FORM] [--json] [--redact] [--fail-on-error] FILE
       errata lookup [--json] [VENDOR] CODE
       errata packs [--json]

  decode   explains what failed in FILE, which is a HAR file, or - for standard input
  lookup   what a code means at each vendor that has it: errata lookup 8x8 1002
  packs    counts the codes of each pack: DEEP are those with causes and fixes of their own

  --as FORM        what FILE holds, if no HAR: ${inputForms.join(', ')}
  --json           one JSON object a line for each finding, record or pack
  --redact         masks secrets and personal data in what is printed
  --fail-on-error  ends with 1 when a response has an error; requests without a response do not count
  --version        the version of Errata

Ends with 0 when all was done; with 2 when there was nothing to read in FILE, when the arguments are wrong, and
by lookup when nothing has the code, or none of the vendors that are named; with 3 when FILE broke off after
what is printed, also with --fail-on-error, or when the output could not be written.
`;

/** The options that each command takes; `--help` and `--version` are taken by all. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  decode: ['as', 'json', 'redact', 'fail-on-error'],
  lookup: ['json'],
  packs: ['json'],
};

/** Reads the arguments behind `errata`. Never throws. */
export function readArguments(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: withCodes(args),
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        json: { type: 'boolean' },
        redact: { type: 'boolean' },
        'fail-on-error': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
    const [command, ...rest] = positionals;
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    if (command === undefined) return { kind: 'help' };
    const taken = Object.hasOwn(TAKEN, command) ? TAKEN[command] : undefined;
    if (!taken) return wrong(`there is no command "${shortened(command)}"`);
    const more = Object.keys(values).find((name) => !taken.includes(name));
    if (more !== undefined) return wrong(`${command} takes no --${more}`);
    const json = values.json ?? false;
    switch (command) {
      case 'packs':
        return rest.length === 0 ? { kind: 'packs', json } : wrong('packs takes no file');
      case 'lookup':
        return readLookup(rest, json);
      default:
        return readDecode(rest, {
          as: values.as ?? null,
          json,
          failOnError: values['fail-on-error'] ?? false,
          redact: values.redact ?? false,
        });
    }
  } catch (error) {
    return wrong(firstSentence(error));
  }
}

/** Codes such as -1002 are no options, wherever they stand. */
function withCodes(args: readonly string[]): string[] {
  const isCode = (arg: string): boolean => /^-\d/.test(arg);
  if (args.includes('--') || !args.some(isCode)) return [...args];
  return [...args.filter((arg) => !isCode(arg)), '--', ...args.filter(isCode)];
}

function readLookup(words: readonly string[], json: boolean): Command {
  const query = words.join(' ').trim();
  return query === '' ? wrong('lookup wants a code') : { kind: 'lookup', query, json };
}

function readDecode(
  files: readonly string[],
  { as, ...options }: Omit<DecodeOptions, 'file' | 'as'> & { readonly as: string | null },
): Command {
  const [file, ...rest] = files;
  if (file === undefined) return wrong('decode wants a file, or - for standard input');
  if (file === '') return wrong('the name of the file is empty');
  if (rest.length > 0) return wrong('decode takes one file');
  if (as !== null && !isInputForm(as)) {
    return wrong(`there is no form "${shortened(as)}", only ${inputForms.join(', ')}`);
  }
  return { kind: 'decode', file, as, ...options };
}

function wrong(reason: string): Command {
  return { kind: 'wrong', reason: visible(reason) };
}

/** Node's own words for a wrong option, without the advice that follows them. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split(/[.;]\s/)[0] ?? message).replace(/\.$/, '');
}
