/** How much time there is from one drawing to the next while more and more comes, in milliseconds. */
const BETWEEN_MS = 200;

/** Draws what changes. */
export interface Drawing {
  /** Something is to be drawn: in the next frame, or later when it was drawn just before. */
  request(): void;
  stop(): void;
}

/**
 * Draws what changes, five times a second at most. In every frame, a busy page would pay for it: the developer tools have
 * but the processors that it has. What comes alone is drawn at once.
 */
export function createDrawing(draw: () => void): Drawing {
  let isRequested = false;
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const inFrame = (): void => {
    frame = requestAnimationFrame((time) => {
      isRequested = false;
      last = time;
      draw();
    });
  };
  return {
    request() {
      if (isRequested) return;
      isRequested = true;
      const wait = last + BETWEEN_MS - performance.now();
      if (wait > 0) timer = setTimeout(inFrame, wait);
      else inFrame();
    },
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}
