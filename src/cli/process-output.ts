import { once } from 'node:events';
import { type Output, OutputClosed, OutputFailed, type StatusLine } from './output.ts';

/** What is needed of `process.stdout` and `process.stderr`. */
export interface OutputStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** To the start of the line, and away with what is in it (ECMA-48, Erase in Line). */
const ERASE = '\r\u001b[K';
/** What a terminal that does not tell its width is taken to have. */
const USUAL_WIDTH = 80;

/**
 * The two outputs of a process. Colors are for terminals alone, and there only without `NO_COLOR`
 * (https://no-color.org: set to anything but nothing) and with a `TERM` that is not `dumb`.
 */
export function processOutput(
  stdout: OutputStream,
  stderr: OutputStream,
  env: Readonly<Record<string, string | undefined>>,
): Output {
  let failure: Error | null = null;
  stdout.on('error', (error: Error) => {
    failure ??= error;
  });
  // There is nobody left who could be told.
  stderr.on('error', () => {});
  const plain = env['TERM'] === 'dumb';
  const status = stderr.isTTY && !plain ? statusLine(stderr) : null;
  return {
    async out(text) {
      if (stdout.isTTY) status?.clear();
      if (failure === null && !stdout.write(text)) await drained(stdout);
      if (failure !== null) throw closedBy(failure);
    },
    err(text) {
      status?.clear();
      stderr.write(text);
    },
    width: stdout.isTTY ? (stdout.columns ?? USUAL_WIDTH) : null,
    color: stdout.isTTY === true && !plain && !env['NO_COLOR'],
    status,
  };
}

/** Resolves too when the stream fails: whoever waits looks at that afterwards. */
async function drained(stream: OutputStream): Promise<void> {
  try {
    await once(stream, 'drain');
  } catch {
    return;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no room left for this user on the disk',
  EFBIG: 'the file would be larger than files may be',
  EIO: 'the disk or the network failed',
};

function closedBy(failure: Error): Error {
  const code = 'code' in failure ? failure.code : null;
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new OutputClosed();
  const reason = REASONS[String(code)] ?? failure.message;
  return new OutputFailed(reason, { cause: failure });
}

function statusLine(stderr: OutputStream): StatusLine {
  let drawn = false;
  return {
    // In the last column some terminals go on to the next line.
    get width() {
      return (stderr.columns ?? USUAL_WIDTH) - 1;
    },
    draw(text) {
      stderr.write(`${ERASE}${text}`);
      drawn = true;
    },
    clear() {
      if (drawn) stderr.write(ERASE);
      drawn = false;
    },
  };
}
