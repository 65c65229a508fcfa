import { writeFile } from 'node:fs/promises';
import type {
  Driver,
  InspectedTab,
  Launch,
  LaunchOptions,
  OpenedTab,
  PageSurface,
  Surface,
} from '../driver.ts';
import { member, textOf } from '../json.ts';
import { readClipboard } from './clipboard.ts';
import { toolsHeap } from './heap-bytes.ts';
import type { Marionette } from './marionette.ts';
import { connectMarionette, MarionetteError } from './marionette.ts';
import { poll } from './poll.ts';
import type { FirefoxProcess } from './process.ts';
import { startFirefox } from './process.ts';
import type { Session } from './session.ts';
import { openSession } from './session.ts';
import { createSurface } from './surface.ts';
import * as toolbox from './toolbox.ts';

/** After this a browser that was asked to end is made to. */
const QUIT_TIMEOUT_MS = 5_000;

/** One tab, by both names: WebDriver's, and that of Firefox's inside. */
interface Tab {
  readonly handle: string;
  readonly id: number;
}

/** Where the toolbox stands, and the extension that is to be in it. */
type Tools = Pick<LaunchOptions, 'dock' | 'extension'>;

/** Starts Firefox with the extension and opens the toolbox of its first tab. */
export const launchFirefox: Launch = async ({ dock, ...options }) => {
  const firefox = await startFirefox({ dock, ...options });
  let marionette: Marionette | null = null;
  try {
    marionette = await connectMarionette(firefox.port);
    const session = await openSession(marionette);
    await toolbox.endByItself(session);
    if (options.extension !== null) await install(session, options.extension);
    const first = await inspect(session, session.firstTab, { dock, ...options });
    return driverOf(firefox, marionette, session, first, { dock, ...options });
  } catch (error) {
    await end(firefox, marionette);
    throw error;
  }
};

async function install(session: Session, path: string): Promise<void> {
  try {
    await session.inDocument('Addon:Install', { path, temporary: true });
  } catch (error) {
    if (!(error instanceof MarionetteError)) throw error;
    throw new Error(`Firefox did not take the extension in ${path} (${error.message}).`);
  }
}

function driverOf(
  firefox: FirefoxProcess,
  marionette: Marionette,
  session: Session,
  first: InspectedTab,
  options: Tools,
): Driver {
  const openTab = async (url?: string): Promise<OpenedTab> => {
    const before = await toolbox.selectedTab(session);
    await toolbox.lookAtSelected(session);
    const opened = await session.inDocument('WebDriver:NewWindow', { type: 'tab', focus: true });
    const handle = textOf(member(opened, 'handle')) ?? '';
    await session.inDocument('WebDriver:SwitchToWindow', { handle });
    if (url !== undefined) await session.inDocument('WebDriver:Navigate', { url });
    const inspected = await inspect(session, handle, options);
    const tab = await toolbox.selectedTab(session);
    const closeTab = (): Promise<void> =>
      session.alone(() => toolbox.removeTab(session, tab, before));
    return { ...inspected, closeTab };
  };
  return {
    ...first,
    openTab: (url) => session.alone(() => openTab(url)),
    reloadExtension: async () => {
      const tab = await toolbox.selectedTab(session);
      await session.alone(() => toolbox.reloadExtension(session, tab));
      return true;
    },
    clipboard: () => session.alone(() => readClipboard(session)),
    taskTimes: null,
    close: () => end(firefox, marionette),
    closed: firefox.closed,
    pid: firefox.pid,
  };
}

/** Opens the toolbox of the selected tab. */
async function inspect(
  session: Session,
  handle: string,
  { dock, extension }: Tools,
): Promise<InspectedTab> {
  const tab: Tab = { handle, id: await toolbox.selectedTab(session) };
  let openedAt = 0;
  const openTools = async (): Promise<void> => {
    openedAt = Date.now();
    await toolbox.openToolbox(session, tab.id, dock);
    if (extension !== null) await toolbox.untilListening(session, tab.id);
  };
  await openTools();
  const page = pageOf(session, tab);
  const panel = createSurface(session, (purpose) => toolbox.lookAtPanel(session, tab.id, purpose));
  return {
    toolsOpenedAt: async () => openedAt,
    page,
    panel,
    devtoolsPage: createSurface(session, () => toolbox.lookAtDevtoolsPage(session, tab.id)),
    showPanel: async () => {
      await session.alone(() => toolbox.selectPanel(session, tab.id));
      await untilShown(panel);
    },
    showNetwork: () => session.alone(() => toolbox.selectNetwork(session, tab.id)),
    filterNetwork: (text) => session.alone(() => toolbox.filterNetwork(session, tab.id, text)),
    shownNetwork: () => session.alone(() => toolbox.shownNetwork(session, tab.id)),
    recordNetwork: (on) => session.alone(() => toolbox.recordNetwork(session, tab.id, on)),
    har: () => session.alone(() => toolbox.har(session, tab.id)),
    logged: (text) => session.alone(() => toolbox.logged(session, tab.id, text)),
    heapBytes: () => session.alone(() => toolsHeap(session)),
    setTheme: (theme) => session.alone(() => toolbox.setTheme(session, theme)),
    closeTools: () => session.alone(() => toolbox.closeToolbox(session, tab.id)),
    openTools: () => session.alone(openTools),
    crashPage: () => session.alone(() => crash(session, tab.id)),
    restorePage: (url) => page.goto(url),
    setDock: async (to) => {
      const shown = await session.alone(async () => {
        await toolbox.moveToolbox(session, tab.id, to);
        return toolbox.showsPanel(session, tab.id);
      });
      if (shown) await untilShown(panel);
    },
    setSize: (width, height) =>
      session.alone(() => toolbox.resizeToolbox(session, tab.id, width, height)),
    screenshot: async (file) => {
      const png = await session.alone(() => toolbox.drawToolbox(session, tab.id));
      await writeFile(file, png, 'base64');
    },
  };
}

async function crash(session: Session, tab: number): Promise<void> {
  process.kill(await toolbox.processOfPage(session, tab), 'SIGKILL');
  await poll('that the page has crashed', () => toolbox.isCrashed(session, tab));
}

function pageOf(session: Session, tab: Tab): PageSurface {
  /** Navigation is followed for the window that WebDriver knows as the current one. */
  const go = (command: string, parameters: Readonly<Record<string, string>>): Promise<void> =>
    session.alone(async () => {
      await session.inDocument('WebDriver:SwitchToWindow', { handle: tab.handle });
      await session.inDocument(command, parameters);
    });
  return {
    ...createSurface(session, (purpose) => toolbox.lookAtPage(session, tab.id, purpose)),
    goto: (url) =>
      go('WebDriver:Navigate', { url }).catch((error: unknown) => {
        throw error instanceof MarionetteError ? new Error(notOpened(url, error.message)) : error;
      }),
    reload: () => go('WebDriver:Refresh', {}),
    preferTheme: (theme) => session.alone(() => toolbox.preferTheme(session, theme)),
  };
}

/** Firefox names the page that it shows instead: about:neterror?e=dnsNotFound&u=... */
function notOpened(url: string, message: string): string {
  const [, name] = /about:\w+\?e=([\w.-]+)/.exec(message) ?? [];
  return `${url} could not be opened (${name ?? message}).`;
}

/** Its document comes after the panel has been selected, and its contents after that. */
async function untilShown(panel: Surface): Promise<void> {
  await poll("the panel's contents", () =>
    panel.evaluate(
      () => document.readyState === 'complete' && document.body.childElementCount > 0,
      null,
    ),
  );
}

async function end(firefox: FirefoxProcess, marionette: Marionette | null): Promise<void> {
  const timer = setTimeout(firefox.kill, marionette === null ? 0 : QUIT_TIMEOUT_MS);
  await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  await firefox.closed;
  clearTimeout(timer);
  marionette?.end();
}
