import type { BrowserContext, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { Dock, Driver, InspectedTab, Launch, LaunchOptions, Theme } from '../driver.ts';
import { readClipboard } from './clipboard.ts';
import { LOOPBACK_ONLY_FLAG, proxyFlag, QUIET_FLAGS } from './flags.ts';
import * as frontEnd from './front-end.ts';
import { heapBytes } from './heap-bytes.ts';
import { hasNoSandbox, launchError } from './launch-error.ts';
import { poll } from './poll.ts';
import { createProfile, processOf, removeProfile, removeProfileNow } from './profile.ts';
import { createPageSurface, createSurface } from './surface.ts';
import { taskTimes } from './task-times.ts';

/** Starts Chromium with the extension and opens the DevTools of its first tab, as `Launch` says. */
export const launchChromium: Launch = async (options) => {
  // With this set Playwright treats a devtools:// window as an ordinary page.
  process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';
  const profile = createProfile(options);
  const removeNow = (): void => removeProfileNow(profile);
  process.once('exit', removeNow);
  const remove = async (pid: number | null): Promise<void> => {
    await removeProfile(profile, pid);
    process.off('exit', removeNow);
  };
  try {
    const context = await launch(profile, options);
    const pid = processOf(profile);
    const closed = new Promise<void>((resolve) => {
      context.once('close', () => void remove(pid).then(resolve));
    });
    return await driverOf(context, { closed, pid, extension: options.extension });
  } catch (error) {
    await remove(processOf(profile));
    throw error;
  }
};

/** Our own pages need no sandbox, and many machines cannot give one; anybody's pages do. */
async function launch(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const sandbox = options.pac === null && process.getuid?.() !== 0;
  try {
    return await launchWith(profile, options, sandbox);
  } catch (error) {
    if (!sandbox || !hasNoSandbox(error)) throw launchError(options.executablePath, error);
  }
  console.log('Chromium cannot use its sandbox on this machine and starts without it.');
  return launchWith(profile, options, false);
}

function launchWith(
  profile: string,
  options: LaunchOptions,
  chromiumSandbox: boolean,
): Promise<BrowserContext> {
  const { executablePath, extension, headless, pac, theme, downloads } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    colorScheme: theme,
    chromiumSandbox,
    ...(downloads === undefined ? {} : { downloadsPath: downloads }),
    // Ctrl-C is the caller's: it has more to end than the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...QUIET_FLAGS,
      ...(extension === null ? ['--disable-extensions'] : extensionFlags(extension)),
      '--auto-open-devtools-for-tabs',
      '--window-size=1280,960',
      ...(pac === null ? [] : [proxyFlag(pac)]),
      // Where nobody sits before it, nobody wants to leave the pages that are mapped.
      ...(pac !== null && headless ? [LOOPBACK_ONLY_FLAG] : []),
    ],
  });
}

function extensionFlags(folder: string): readonly string[] {
  return [`--load-extension=${folder}`, `--disable-extensions-except=${folder}`];
}

/** What is known of a browser that has been started. */
interface Started extends Pick<Driver, 'closed' | 'pid'> {
  readonly extension: string | null;
}

async function driverOf(
  context: BrowserContext,
  { closed, pid, extension }: Started,
): Promise<Driver> {
  const close = async (): Promise<void> => {
    await context.close().catch(() => undefined);
    await closed;
  };
  try {
    let isOver = false;
    void closed.then(() => {
      isOver = true;
    });
    endWithLastPage(context, close);
    const taken = new Set<Page>();
    const inspect = (page: Page): Promise<InspectedTab> =>
      inspectPage(context, page, { taken, extension, isOver: () => isOver });
    const first = await poll(
      'a page',
      () => context.pages().find(frontEnd.isInspectable),
      () => isOver,
    );
    return {
      ...(await inspect(first)),
      openTab: async (url) => {
        const page = await context.newPage();
        const loaded = url === undefined ? null : page.goto(url);
        const closeTab = async (): Promise<void> => {
          await page.close();
          await first.bringToFront();
        };
        const tab = await inspect(page);
        await loaded;
        return { ...tab, closeTab };
      },
      reloadExtension: async () => {
        await frontEnd.reloadExtension(context);
        const areClosed = () => !context.pages().some(frontEnd.isDevtools);
        await poll('that its developer tools are closed', areClosed, () => isOver);
        return false;
      },
      clipboard: () => readClipboard(context),
      taskTimes: (document, work) => taskTimes(context, document, work),
      close,
      closed,
      pid,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** On macOS a browser without a window lives on; here it ends, as it does everywhere else. */
function endWithLastPage(context: BrowserContext, close: () => Promise<void>): void {
  const watch = (page: Page): void => {
    page.once('close', () => {
      if (!context.pages().some(frontEnd.isInspectable)) void close();
    });
  };
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
}

/** How to find the developer tools of a page. */
interface Search {
  /** Those that belong to other pages. */
  readonly taken: Set<Page>;
  readonly extension: string | null;
  readonly isOver: () => boolean;
}

/**
 * Waits for the DevTools window of a page, and until the extension in it listens to requests.
 */
async function inspectPage(
  context: BrowserContext,
  page: Page,
  { taken, extension, isOver }: Search,
): Promise<InspectedTab> {
  const find = async (): Promise<Page> => {
    const found = await poll(
      'the developer tools',
      () => context.pages().find((other) => frontEnd.isDevtools(other) && !taken.has(other)),
      isOver,
    );
    taken.add(found);
    if (extension === null) {
      await poll('the Network panel', () => frontEnd.isReady(found), isOver);
    } else {
      // Before the extension's own page is there, touching DevTools throws.
      await poll('the extension', () => frontEnd.extensionFrame(found, 'devtools.html'), isOver);
      // The extension asks for requests before it asks for a panel, and DevTools keeps that order.
      await poll('the tab of the Errata panel', () => frontEnd.hasPanel(found), isOver);
    }
    return found;
  };
  let devtools = await find();
  const panelFrame = () => frontEnd.extensionFrame(devtools, 'panel.html');
  const panel = createSurface(panelFrame, () => devtools);
  const devtoolsPageFrame = () => frontEnd.extensionFrame(devtools, 'devtools.html');
  return {
    toolsOpenedAt: () => devtools.evaluate(() => performance.timeOrigin),
    page: createPageSurface(page),
    panel,
    devtoolsPage: createSurface(devtoolsPageFrame, () => devtools),
    showPanel: async () => {
      await poll('the Errata panel', () => frontEnd.showPanel(devtools), isOver);
      const isFilled = () => panel.evaluate(() => document.body.childElementCount > 0, null);
      await poll('the content of the panel', isFilled, isOver);
    },
    showNetwork: async () => {
      await poll('the Network panel', () => frontEnd.showNetwork(devtools), isOver);
    },
    filterNetwork: (text) => frontEnd.filterNetwork(devtools, text),
    shownNetwork: () => frontEnd.shownNetwork(devtools),
    recordNetwork: (on) => frontEnd.recordNetwork(devtools, on),
    har: () => frontEnd.har(devtools),
    logged: (text) => frontEnd.logged(devtools, text),
    heapBytes: async () => ({
      // Its pages are in one process.
      extension: extension === null ? 0 : await heapBytes(context, devtoolsPageFrame()),
      tools: await heapBytes(context, devtools),
    }),
    setTheme: (theme: Theme) => frontEnd.setTheme(devtools, theme),
    closeTools: () => devtools.close(),
    openTools: async () => {
      await frontEnd.open(context, page);
      devtools = await find();
    },
    crashPage: () => frontEnd.crash(context, page),
    restorePage: (url) => frontEnd.navigate(devtools, url),
    setDock: (dock: Dock) => frontEnd.setDock(devtools, dock),
    setSize: (width, height) => devtools.setViewportSize({ width, height }),
    screenshot: async (path) => {
      await devtools.screenshot({ path, animations: 'disabled' });
    },
  };
}
