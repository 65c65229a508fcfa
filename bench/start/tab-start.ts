import type { Driver, OpenedTab } from '../../scripts/driver.ts';
import { poll } from '../../scripts/poll.ts';
import { KNOCKING } from '../live/server.ts';

/** What one opening of the developer tools took, in milliseconds. */
export interface TabStart {
  /** From when the tools began to open to the end of the first request that Errata has, told of or from the tools' log. */
  readonly firstRequest: number;
  /** From when the tools began to open to the end of the script that listens to them. */
  readonly listening: number;
  /** Of it what the extension's devtools page took, from the beginning of its load. */
  readonly devtoolsPage: number;
  /** From when the panel was selected for the first time to its first paint, which has the first line. */
  readonly firstLine: number;
}

/** Opens a tab whose page makes requests from the start on, with developer tools, and closes it again. */
export async function tabStart(driver: Driver, origin: string): Promise<TabStart> {
  const tab = await driver.openTab(`${origin}/${KNOCKING}`);
  try {
    const selectedAt = Date.now();
    await tab.showPanel();
    const paintedAt = await firstPaint(tab);
    const { openedAt, seenAt } = await captured(tab);
    const { began, took } = await tab.devtoolsPage.evaluate(() => {
      const [load] = performance.getEntriesByType('navigation');
      const took =
        load instanceof PerformanceNavigationTiming ? load.domContentLoadedEventEnd : NaN;
      return { began: performance.timeOrigin, took };
    }, null);
    return {
      firstRequest: seenAt - openedAt,
      listening: began + took - openedAt,
      devtoolsPage: took,
      firstLine: paintedAt - selectedAt,
    };
  } finally {
    await tab.closeTab();
  }
}

async function captured(tab: OpenedTab): Promise<{ openedAt: number; seenAt: number }> {
  const firstMade = await tab.page.evaluate(() => performance.timeOrigin, null);
  const openedAt = await tab.toolsOpenedAt();
  const seenAt = await tab.panel.evaluate(() => {
    const rows = window.errataHost?.sources.current.log.rows ?? [];
    return Math.min(
      ...rows.map(({ exchange: { startedAt, durationMs } }) => Date.parse(startedAt) + durationMs),
    );
  }, null);
  // Else it could have seen requests sooner than the page made any.
  if (seenAt < firstMade + 100) {
    throw new Error(
      'The page began after its developer tools, so that nothing can be said: try again.',
    );
  }
  return { openedAt, seenAt };
}

/** In milliseconds since 1970; waits for it. */
async function firstPaint({ panel }: OpenedTab): Promise<number> {
  return poll({ who: 'The panel', what: 'its first line' }, () =>
    panel.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const isThere = document.querySelector('.list .row:not(.header)') !== null;
      return isThere && paint ? performance.timeOrigin + paint.startTime : false;
    }, null),
  );
}
