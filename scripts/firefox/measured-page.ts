import type { OpenPage } from '../driver.ts';
import { numberOf } from '../json.ts';
import { connectMarionette } from './marionette.ts';
import { startFirefox } from './process.ts';
import { openSession, type Session } from './session.ts';
import { createSurface } from './surface.ts';

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
      heapBytes: () => session.alone(() => heapBytes(session)),
      taskTimes: null,
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

/**
 * What the memory reports (about:memory) count as objects, texts and code of the page's scripts, after all that
 * can be let go of was. A report names a page by its address, with backslashes.
 */
const SCRIPTS_OF_PAGE = `
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const top = 'explicit/window-objects/top(' + gBrowser.currentURI.spec.replaceAll('/', '\\\\');
  return new Promise((resolve) => {
    manager.minimizeMemoryUsage(() => {
      let sum = 0;
      const add = (process, path, kind, units, amount) => {
        if (path.startsWith(top) && path.includes('/js-')) sum += amount;
      };
      manager.getReports(add, null, () => resolve(sum), null, false);
    });
  });
`;

async function heapBytes(session: Session): Promise<number> {
  return numberOf(await session.inBrowser(SCRIPTS_OF_PAGE));
}
