import type { StandardInput } from './input.ts';
import type { Output, StatusLine } from './output.ts';
import { run } from './run.ts';

/** What came of a run of the command line. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** An output that keeps what is written to it. */
export function recordedOutput(shows: Partial<Pick<Output, 'width' | 'color' | 'status'>> = {}): {
  readonly output: Output;
  readonly out: () => string;
  readonly err: () => string;
} {
  let out = '';
  let err = '';
  const output: Output = {
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
    },
    width: null,
    color: false,
    status: null,
    ...shows,
  };
  return { output, out: () => out, err: () => err };
}

/** A status line that keeps what is drawn; an empty text where it was cleared. */
export function recordedStatus(width = 79): {
  readonly line: StatusLine;
  readonly drawn: string[];
} {
  const drawn: string[] = [];
  return { line: { width, draw: (text) => drawn.push(text), clear: () => drawn.push('') }, drawn };
}

/** Runs the command line with what it gets on standard input. */
export async function ran(
  args: readonly string[],
  standardInput: StandardInput | string = '',
  shows: Parameters<typeof recordedOutput>[0] = {},
): Promise<Ran> {
  const { output, out, err } = recordedOutput(shows);
  const input = typeof standardInput === 'string' ? bytesOf(standardInput) : standardInput;
  const code = await run(args, output, input);
  return { code, out: out(), err: err() };
}

/** Text as `process.stdin` gives it. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield new TextEncoder().encode(text);
}
