import { readFileSync } from 'node:fs';

const BETWEEN_MS = 2;
/** What the two clocks, the browser's and this program's, may differ by: Firefox rounds its own to whole ones. */
const CLOCKS_MS = 1;
/** How far behind Linux may be with the time of a thread that runs: a tick, of which there are 250 a second and more. */
const BEHIND_MS = 4;

/** What the first thread of a process had taken of the processors at a time. */
export interface Look {
  /** Since 1970, in milliseconds. */
  readonly at: number;
  /** In milliseconds. */
  readonly cpu: number;
}

/**
 * Looks at the first thread of a process again and again, for of other threads nothing is asked here: browsers have a
 * document's scripts, layout and drawing in it. Linux only; elsewhere it sees nothing.
 *
 * @returns ends it, and gives what was seen
 */
export function lookAtThread(pid: number): () => readonly Look[] {
  const looks: Look[] = [];
  const timer = setInterval(() => {
    const cpu = cpuOf(pid);
    if (cpu !== null) looks.push({ at: performance.timeOrigin + performance.now(), cpu });
  }, BETWEEN_MS);
  return () => {
    clearInterval(timer);
    return looks;
  };
}

/**
 * CPU time that the thread took in a stretch of time, at most: of the shortest stretch between two looks that surely
 * holds it.
 *
 * @param looks in their order
 * @param from since 1970, in milliseconds
 * @param lasted in milliseconds, and what it is when it was not looked at both before and after
 */
export function cpuAtMost(looks: readonly Look[], from: number, lasted: number): number {
  const before = looks.findLast(({ at }) => at <= from - CLOCKS_MS);
  const after = looks.find(({ at }) => at >= from + lasted + CLOCKS_MS + BEHIND_MS);
  return before && after ? Math.min(lasted, after.cpu - before.cpu) : lasted;
}

/** In milliseconds; null when there is no such process, or no such count. */
function cpuOf(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    return null;
  }
}
