import type { Surface } from '../../scripts/driver.ts';
import { poll } from '../../scripts/poll.ts';

declare global {
  interface Window {
    /** Only while a soak runs: when the line of each probe was first on screen, in milliseconds since 1970. */
    drawnProbes?: Record<string, number>;
  }
}

/** From now on notes when lines of probes are drawn in the panel's list. */
export function watchLines(panel: Surface): Promise<void> {
  return panel.evaluate(() => {
    const drawn: Record<string, number> = {};
    window.drawnProbes = drawn;
    let isWaiting = false;
    const look = (): void => {
      isWaiting = false;
      for (const { textContent } of document.querySelectorAll('.list .endpoint')) {
        const [, name] = /\/probe\/(\w+)/.exec(textContent ?? '') ?? [];
        if (name !== undefined) drawn[name] ??= Date.now();
      }
    };
    // The message comes in the first task after the frame.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = look;
    new MutationObserver(() => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => port2.postMessage(null));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, null);
}

/** When the line of a probe was on screen; null while it was not. */
export function drawnAt(panel: Surface, name: string): Promise<number | null> {
  return panel.evaluate((name) => window.drawnProbes?.[name] ?? null, name);
}

/** The latest first: a new line is then always in view. */
export async function sortLatestFirst(panel: Surface): Promise<void> {
  const heading = '.list .header .time';
  const sorted = (): Promise<string> =>
    panel.evaluate(
      (heading) => document.querySelector(heading)?.getAttribute('aria-sort') ?? '',
      heading,
    );
  for (const order of ['ascending', 'descending']) {
    await panel.click(`${heading} button`);
    await poll({ who: 'The list', what: `times ${order}` }, async () => (await sorted()) === order);
  }
}
