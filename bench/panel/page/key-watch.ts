/** When what a key does was on screen, in milliseconds from the key on. */
export interface KeyPaint {
  /** The first change of the list or its counts. */
  readonly first: number;
  /** The last one: all rows are tested and in their places. */
  readonly last: number;
}

/** Watches one key at a time that is pressed in the filter. */
export interface KeyWatch {
  /** From now on the next input is watched. */
  arm(): void;
  /** Resolves when nothing has changed for half a second; null when the key changed nothing at all. */
  painted(): Promise<KeyPaint | null>;
}

const QUIET_MS = 500;

export function createKeyWatch(): KeyWatch {
  let paint: Promise<KeyPaint | null> = Promise.reject(new Error('No key was awaited.'));
  paint.catch(() => undefined);
  return {
    arm() {
      paint = new Promise((resolve) => {
        const options = { capture: true, once: true };
        addEventListener('input', (event) => resolve(paintsAfter(event.timeStamp)), options);
      });
    },
    painted: () => paint,
  };
}

async function paintsAfter(start: number): Promise<KeyPaint | null> {
  let isChanged = false;
  const observer = new MutationObserver(() => {
    isChanged = true;
  });
  for (const part of document.querySelectorAll('.stage, .status-bar')) {
    observer.observe(part, { subtree: true, childList: true, characterData: true });
  }
  let first: number | null = null;
  let last = start;
  while (performance.now() - last < QUIET_MS) {
    const painted = await nextPaint();
    if (!isChanged) continue;
    isChanged = false;
    last = painted;
    first ??= painted;
  }
  observer.disconnect();
  return first === null ? null : { first: first - start, last: last - start };
}

/**
 * Resolves in the first task after the next frame: ahead of the messages that wait already, with which the panel tests
 * further rows.
 */
function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const tell = (): void => resolve(performance.now());
      void scheduler.postTask(tell, { priority: 'user-blocking' });
    });
  });
}
