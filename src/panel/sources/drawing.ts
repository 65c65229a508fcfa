/** How much time there is from one drawing to the next while more and more comes, in milliseconds. */
const BETWEEN_MS = 200;

/** Draws what changes. */
export interface Drawing {
  /**
   * Something is to be drawn: after the next frame, or later when it was drawn just before.
   *
   * @param isWaitedFor whether somebody did something that shows with it: then after the next frame
   */
  request(isWaitedFor: boolean): void;
  stop(): void;
}

/**
 * Draws what changes, five times a second at most. In every frame, a busy page would pay for it: the developer tools have
 * but the processors that it has. What comes alone is drawn at once. After a frame, not in it: what the browser does
 * for the frame then has a task of its own. A document that nobody sees has no frames, and draws nothing.
 */
export function createDrawing(draw: () => void): Drawing {
  let state: 'drawn' | 'waits for its time' | 'waits for a frame' = 'drawn';
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const inFrame = (): void => {
    state = 'waits for a frame';
    frame = requestAnimationFrame((time) => {
      timer = setTimeout(() => {
        state = 'drawn';
        last = time;
        draw();
      });
    });
  };
  return {
    request(isWaitedFor) {
      if (state === 'waits for a frame' || (state === 'waits for its time' && !isWaitedFor)) return;
      clearTimeout(timer);
      const wait = last + BETWEEN_MS - performance.now();
      if (isWaitedFor || wait <= 0) return inFrame();
      state = 'waits for its time';
      timer = setTimeout(inFrame, wait);
    },
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}
