import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { Dock, ShownNetwork, Theme } from '../driver.ts';
import { elements, member, numberOf, textOf } from '../json.ts';

// The only file that knows the inside of DevTools: its page, its modules, its settings. None of
// that is promised by Chromium, so a new version may ask for changes here. What runs in DevTools is
// text, because a loader would rewrite the `import` of a function, and then it runs nowhere else.

/** A panel's tab is named by its extension and its title. */
const IS_OURS = `id.startsWith('chrome-extension://') && id.endsWith('Errata')`;
const SHOW = `
  if (id === undefined) return false;
  await UI.ViewManager.ViewManager.instance().showView(id);
  return true;`;

/** DevTools' own words, which it keeps in a profile too. */
export const THEMES = { light: 'default', dark: 'dark' } as const satisfies Record<Theme, string>;
export const DOCKS = {
  bottom: 'bottom',
  right: 'right',
  window: 'undocked',
} as const satisfies Record<Dock, string>;

/** DevTools has further pages, such as the frame of its device mode; this one holds the panels. */
export function isDevtools(page: Page): boolean {
  return /^devtools:\/\/[^?]*\/devtools_app\.html/.test(page.url());
}

/** A page that a user opens, as opposed to those of DevTools and of extensions. */
export function isInspectable(page: Page): boolean {
  return !/^(?:devtools|chrome-extension):/.test(page.url());
}

/**
 * The frame of a page of the extension within DevTools.
 *
 * @param file the last part of its path: `panel.html`
 * @throws Error when there is none, or none any more
 */
export function extensionFrame(devtools: Page, file: string): Frame {
  const frame = devtools.frames().find((candidate) => {
    const { protocol, pathname } = new URL(candidate.url() || 'about:blank');
    return protocol === 'chrome-extension:' && pathname.endsWith(`/${file}`);
  });
  if (frame === undefined) throw new Error(`The developer tools have no ${file} of the extension.`);
  return frame;
}

/** Whether DevTools shows its panels; asked without touching its modules, which throw before that. */
export async function isReady(devtools: Page): Promise<boolean> {
  return devtools.getByRole('tab', { name: 'Network', exact: true }).first().isVisible();
}

/** Whether the extension's panel has a tab. */
export async function hasPanel(devtools: Page): Promise<boolean> {
  return inTabs(devtools, IS_OURS, 'return id !== undefined;');
}

/** Shows the extension's panel; false while it has no tab. */
export async function showPanel(devtools: Page): Promise<boolean> {
  return inTabs(devtools, IS_OURS, SHOW);
}

/** Shows DevTools' own Network panel; false while it has no tab. */
export async function showNetwork(devtools: Page): Promise<boolean> {
  return inTabs(devtools, `id === 'network'`, SHOW);
}

/** Fills the filter of the Network panel; an empty text shows all requests. */
export async function filterNetwork(devtools: Page, text: string): Promise<void> {
  await inNetworkPanel(
    devtools,
    `panel.networkLogView.setTextFilterValue(${JSON.stringify(text)});`,
  );
}

/** What the Network panel shows, which must have been shown once. */
export async function shownNetwork(devtools: Page): Promise<ShownNetwork> {
  const answer: unknown = await devtools.evaluate(`(async () => {
    const UI = await import('./ui/legacy/legacy.js');
    const Network = await import('./panels/network/network.js');
    const { networkLogView } = Network.NetworkPanel.NetworkPanel.instance();
    const requests = networkLogView.flatNodesList().flatMap((node) => node.request() ?? []);
    return {
      isFront: UI.InspectorView.InspectorView.instance().tabbedPane.selectedTabId === 'network',
      filter: networkLogView.textFilterUI.value(),
      urls: requests.filter((each) => networkLogView.applyFilter(each)).map((each) => each.url()),
    };
  })()`);
  return {
    isFront: member(answer, 'isFront') === true,
    filter: textOf(member(answer, 'filter')) ?? '',
    urls: elements(member(answer, 'urls')).map(String),
  };
}

/** Switches the recording of the Network panel off or on, as its button does. */
export async function recordNetwork(devtools: Page, on: boolean): Promise<void> {
  await inNetworkPanel(
    devtools,
    `panel.toggleRecord(${on});
    if (panel.networkLogView.recording !== ${on}) throw new Error('The button did nothing.');`,
  );
}

/** The file that the button `Export HAR` of the Network panel writes when it is told to keep sensitive data. */
export async function har(devtools: Page): Promise<string> {
  const text: unknown = await devtools.evaluate(`(async () => {
    const Network = await import('./panels/network/network.js');
    const HAR = await import('./models/har/har.js');
    const Common = await import('./core/common/common.js');
    const { networkLogView } = Network.NetworkPanel.NetworkPanel.instance();
    const pieces = [];
    const stream = { write: async (piece) => { pieces.push(piece); }, close: async () => {} };
    const progress = new Common.Progress.Progress();
    const requests = networkLogView.harRequests();
    await HAR.Writer.Writer.write(stream, requests, { sanitize: false }, progress);
    return pieces.join('');
  })()`);
  return textOf(text) ?? '';
}

/** How many requests with this text in their address have ended, of those that the Network panel keeps. */
export async function logged(devtools: Page, text: string): Promise<number> {
  const answer: unknown = await devtools.evaluate(`(async () => {
    const Logs = await import('./models/logs/logs.js');
    const requests = Logs.NetworkLog.NetworkLog.instance().requests();
    return requests.filter((each) => each.finished && each.url().includes(${JSON.stringify(text)})).length;
  })()`);
  return numberOf(answer);
}

async function inNetworkPanel(devtools: Page, act: string): Promise<void> {
  await devtools.evaluate(`(async () => {
    const Network = await import('./panels/network/network.js');
    const panel = Network.NetworkPanel.NetworkPanel.instance();
    ${act}
  })()`);
}

/** Opens the DevTools of a page, which has none. */
export async function open(context: BrowserContext, page: Page): Promise<void> {
  const ofPage = await context.newCDPSession(page);
  const { targetInfo } = await ofPage.send('Target.getTargetInfo');
  await ofPage.detach();
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Target.openDevTools', { targetId: targetInfo.targetId });
  await session?.detach();
}

/** Ends the process of a page. */
export async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // There is nobody left to answer.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Opens an address in the inspected tab. */
export async function navigate(devtools: Page, url: string): Promise<void> {
  await devtools.evaluate(`(async () => {
    const SDK = await import('./core/sdk/sdk.js');
    const target = SDK.TargetManager.TargetManager.instance().primaryPageTarget();
    target.model(SDK.ResourceTreeModel.ResourceTreeModel).navigate(${JSON.stringify(url)});
  })()`);
}

/** Presses the reload button of Errata on the page of extensions, and waits until Errata is there again. */
export async function reloadExtension(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  // Outside the mode for developers, extensions from a folder are not let in again.
  await page.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    const ours = async () =>
      (await chrome.developerPrivate.getExtensionsInfo()).find(({ name }) => name === 'Errata');
    await chrome.developerPrivate.reload((await ours()).id, { failQuietly: true });
    while ((await ours())?.state !== 'ENABLED') await new Promise((later) => setTimeout(later, 20));
  })()`);
  await page.close();
}

/** Sets the theme, as DevTools' own settings do. */
export async function setTheme(devtools: Page, theme: Theme): Promise<void> {
  await devtools.evaluate(`(async () => {
    const Common = await import('./core/common/common.js');
    const settings = Common.Settings.Settings.instance();
    settings.moduleSetting('ui-theme').set(${JSON.stringify(THEMES[theme])});
  })()`);
}

/** Moves DevTools to an edge of the page, or to a window of its own. */
export async function setDock(devtools: Page, dock: Dock): Promise<void> {
  await devtools.evaluate(`(async () => {
    const UI = await import('./ui/legacy/legacy.js');
    UI.DockController.DockController.instance().setDockSide(${JSON.stringify(DOCKS[dock])});
  })()`);
}

/** Finds the id of the tab for which `isWanted` holds, undefined for none, and runs `act` with it. */
async function inTabs(devtools: Page, isWanted: string, act: string): Promise<boolean> {
  const answer: unknown = await devtools.evaluate(`(async () => {
    const UI = await import('./ui/legacy/legacy.js');
    const ids = UI.InspectorView.InspectorView.instance().tabbedPane.tabIds();
    const id = ids.find((id) => ${isWanted});
    ${act}
  })()`);
  return answer === true;
}
