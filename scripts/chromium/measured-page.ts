import { chromium } from '@playwright/test';
import type { OpenPage } from '../driver.ts';
import { QUIET_FLAGS } from './flags.ts';
import { heapBytes } from './heap-bytes.ts';
import { launchError } from './launch-error.ts';
import { createPageSurface } from './surface.ts';
import { taskTimes } from './task-times.ts';

/** The one page of a Chromium, as `OpenPage` says. The pages are our own and need no sandbox. */
export const openInChromium: OpenPage = async (executablePath) => {
  const args = [...QUIET_FLAGS, '--disable-extensions'];
  const browser = await chromium
    .launch({ executablePath, headless: true, chromiumSandbox: false, args })
    .catch((error: unknown) => {
      throw launchError(executablePath, error);
    });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const surface = createPageSurface(page);
  return {
    ...surface,
    heapBytes: () => heapBytes(context, page),
    taskTimes: (work) => taskTimes(context, surface, work),
    process: null,
    close: () => browser.close(),
  };
};
