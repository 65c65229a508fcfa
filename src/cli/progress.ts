import type { StatusLine } from './output.ts';

/** In milliseconds: what is done sooner needs no bar. */
const PATIENCE = 500;
/** In milliseconds: between two drawings. */
const PACE = 100;
const BAR = 24;

/** Tells how much of a file has been read. */
export interface Progress {
  /** @param bytes that were read since the last call */
  readonly read: (bytes: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/**
 * Draws a bar for what takes longer than a moment.
 *
 * @param status null where there is no terminal; then nothing is ever drawn
 * @param size of the file in bytes; null when it is not known
 * @param now a clock in milliseconds
 */
export function createProgress(
  status: StatusLine | null,
  size: number | null,
  now: () => number = () => performance.now(),
): Progress {
  if (!status) return { read: () => {}, end: () => {} };
  let sum = 0;
  let next = now() + PATIENCE;
  return {
    read(bytes) {
      sum += bytes;
      const time = now();
      if (time < next) return;
      next = time + PACE;
      status.draw(lineOf(sum, size).slice(0, status.width));
    },
    end: () => status.clear(),
  };
}

function lineOf(sum: number, size: number | null): string {
  // A file that is written while it is read gets larger than it was.
  if (size === null || size <= 0 || sum > size) return `${megabytes(sum)} MB read`;
  const part = sum / size;
  const done = Math.round(part * BAR);
  const bar = `[${'#'.repeat(done)}${'-'.repeat(BAR - done)}]`;
  const percent = String(Math.floor(part * 100)).padStart(3);
  return `${bar} ${percent} %  ${megabytes(sum)} of ${megabytes(size)} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}
