import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrawing } from './drawing.ts';

const FRAME_MS = 16;

describe('what changes is drawn', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    const inFrame = (callback: FrameRequestCallback) =>
      setTimeout(() => callback(performance.now()), FRAME_MS);
    vi.stubGlobal('requestAnimationFrame', inFrame);
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function start() {
    const times: number[] = [];
    const begin = performance.now();
    const drawing = createDrawing(() => times.push(performance.now() - begin));
    return { times, drawing };
  }

  it('after the next frame when it comes alone', () => {
    const { times, drawing } = start();
    drawing.request(false);
    drawing.request(false);
    vi.advanceTimersByTime(500);
    drawing.request(false);
    vi.advanceTimersByTime(500);
    expect(times).toEqual([17, 517]);
  });

  it('five times a second at most, and to the last of it', () => {
    const { times, drawing } = start();
    for (let count = 0; count < 1_000; count += 1) {
      drawing.request(false);
      vi.advanceTimersByTime(1);
    }
    expect(times.length).toBeGreaterThan(3);
    expect(times.length).toBeLessThanOrEqual(5);
    vi.advanceTimersByTime(200);
    expect(times.at(-1)).toBeGreaterThanOrEqual(1_000);
  });

  it('after the next frame when somebody waits for it, whatever else came before', () => {
    const { times, drawing } = start();
    drawing.request(false);
    vi.advanceTimersByTime(20);
    drawing.request(false);
    vi.advanceTimersByTime(20);
    drawing.request(true);
    drawing.request(false);
    vi.advanceTimersByTime(20);
    expect(times).toEqual([17, 57]);
    vi.advanceTimersByTime(500);
    expect(times).toEqual([17, 57]);
  });

  it('no more after its end, whatever was requested', () => {
    const { times, drawing } = start();
    drawing.request(false);
    drawing.stop();
    vi.advanceTimersByTime(500);
    expect(times).toEqual([]);
    const other = start();
    other.drawing.request(false);
    vi.advanceTimersByTime(20);
    other.drawing.request(false);
    other.drawing.stop();
    vi.advanceTimersByTime(500);
    expect(other.times).toEqual([17]);
    const third = start();
    third.drawing.request(false);
    vi.advanceTimersToNextTimer();
    third.drawing.stop();
    vi.advanceTimersByTime(500);
    expect(third.times).toEqual([]);
  });
});
