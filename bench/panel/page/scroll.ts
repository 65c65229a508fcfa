const FRAMES = 200;
/** Of a fast wheel, in pixels a frame. */
const WHEEL = 120;

/**
 * Scrolls the list: first by a wheel, then over all of its height as with the thumb of the scroll bar.
 *
 * @returns from one frame to the next, in milliseconds
 */
export async function scrollFrames(): Promise<readonly number[]> {
  const list = document.querySelector('.list');
  if (!list) throw new Error('There is no list.');
  const frames: number[] = [];
  const scroll = async (step: number): Promise<void> => {
    let last = await frame();
    for (let index = 0; index < FRAMES; index += 1) {
      list.scrollTop += step;
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
  };
  list.scrollTop = 0;
  await scroll(WHEEL);
  list.scrollTop = 0;
  await scroll(list.scrollHeight / FRAMES);
  return frames;
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
