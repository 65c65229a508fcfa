import type { OpenPage } from '../driver.ts';
import { measuredNumber } from '../json.ts';
import { pageHeap } from './heap-bytes.ts';
import { connectMarionette } from './marionette.ts';
import { startFirefox } from './process.ts';
import { openSession } from './session.ts';
import { createSurface } from './surface.ts';

/** Another one after the page went to an address of another kind. */
const PROCESS = `
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  return gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
`;

/** The one page of a Firefox, as `OpenPage` says. */
export const openInFirefox: OpenPage = async (executablePath) => {
  const firefox = await startFirefox({
    executablePath,
    extension: null,
    theme: 'light',
    dock: 'bottom',
    headless: true,
    pac: null,
  });
  try {
    const marionette = await connectMarionette(firefox.port);
    const session = await openSession(marionette);
    const handle = session.firstTab;
    const look = async (): Promise<void> => {
      await session.inDocument('WebDriver:SwitchToWindow', { handle });
    };
    return {
      ...createSurface(session, look),
      goto: (url) =>
        session.alone(async () => {
          await look();
          await session.inDocument('WebDriver:Navigate', { url });
        }),
      heapBytes: () => session.alone(() => pageHeap(session)),
      taskTimes: null,
      process: () =>
        session.alone(async () =>
          measuredNumber(await session.inBrowser(PROCESS), 'the process of the page'),
        ),
      async close() {
        marionette.end();
        firefox.kill();
        await firefox.closed;
      },
    };
  } catch (error) {
    firefox.kill();
    await firefox.closed;
    throw error;
  }
};
