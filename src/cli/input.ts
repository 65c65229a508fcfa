import { fstatSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { visible } from '../engine/visible.ts';

/** In bytes: a larger buffer reads no faster, and makes the time between two looks at the clock longer. */
const BUFFER = 1 << 20;

/** A file that is open. */
export interface Input {
  /** In bytes; null when nobody knows it. */
  readonly size: number | null;
  /**
   * What is read, in order. Each piece must be done with before the next is asked for: it stands in the
   * same buffer.
   *
   * @throws InputFailed when the file cannot be read on
   */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** A file cannot be opened or read; the message says why. */
export class InputFailed extends Error {}

/** Bytes from outside, as `process.stdin` gives them. */
export type StandardInput = AsyncIterable<unknown>;

/**
 * Opens a file, or standard input.
 *
 * @param file a path, or `-`
 * @throws InputFailed when there is no such file or it may not be read
 */
export async function openInput(file: string, standardInput: StandardInput): Promise<Input> {
  if (file === '-') {
    // Node.js gives no error for it, and no bytes.
    if (standardInput === process.stdin && isDirectory(process.stdin.fd)) {
      throw new InputFailed(IS_DIRECTORY);
    }
    return { size: null, pieces: piecesOf(standardInput) };
  }
  try {
    const handle = await open(file, 'r');
    return { size: await sizeOf(handle), pieces: piecesOf(readAll(handle)) };
  } catch (error) {
    throw new InputFailed(reasonOf(error));
  }
}

/** Of a pipe or a device the size is 0, whatever comes out of it: that is null here. */
async function sizeOf(handle: FileHandle): Promise<number | null> {
  try {
    const stat = await handle.stat();
    return stat.isFile() ? stat.size : null;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* readAll(handle: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    const buffer = new Uint8Array(BUFFER);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, BUFFER, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* piecesOf(source: StandardInput): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await next(pieces);
      if (done) return;
      if (value instanceof Uint8Array) yield value;
    }
  } finally {
    // Whoever stops early lets the file go; of what failed there is nothing left to let go.
    await pieces.return?.().catch(() => {});
  }
}

async function next(pieces: AsyncIterator<unknown>): Promise<IteratorResult<unknown>> {
  try {
    return await pieces.next();
  } catch (error) {
    throw new InputFailed(reasonOf(error));
  }
}

const IS_DIRECTORY = 'it is a directory';

/** False too for what is not open. */
function isDirectory(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a folder on the way to it is a file',
  EISDIR: IS_DIRECTORY,
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead round in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk or the network failed',
  ERR_INVALID_ARG_VALUE: 'this is no name of a file',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? visible(error instanceof Error ? error.message : String(error));
}
