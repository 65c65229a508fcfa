import type { Dock, Json, ShownNetwork, Theme } from '../driver.ts';
import { elements, member, numberOf, textOf } from '../json.ts';
import { poll } from './poll.ts';
import type { Session } from './session.ts';
import type { Purpose } from './surface.ts';

// The only file that knows the inside of Firefox: its windows, its toolbox, its modules. None of that
// is promised, so a new version may ask for changes here. The scripts are text because they run in
// the browser's own window, where nothing of this program is.

const PANEL = 'Errata';

/** What most scripts need. A tab keeps its browserId, whatever process shows its page. */
const PRELUDE = `
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  const { gDevTools } = require('resource://devtools/client/framework/devtools.js');
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const windowOf = (tab) => tab.ownerDocument.defaultView;
  const tabOf = (id) => {
    const tabs = windows.flatMap(({ gBrowser }) => [...gBrowser.tabs]);
    const tab = tabs.find(({ linkedBrowser }) => linkedBrowser.browserId === id);
    if (!tab) throw new Error('The tab was closed.');
    return tab;
  };
  // A toolbox that is docked to a tab, and a page, are drawn only while the tab is selected.
  const bringToFront = (tab) => { windowOf(tab).gBrowser.selectedTab = tab; };
  const toolboxOf = (id) => {
    const toolbox = gDevTools.getToolboxForTab(tabOf(id));
    if (!toolbox) throw new Error('The developer tools were closed.');
    return toolbox;
  };
  const panelIdOf = (toolbox) =>
    toolbox.getAdditionalTools().find(({ label }) => label === ${JSON.stringify(PANEL)})?.id;
  // The panel's document is in another process, behind a browser element within the toolbox.
  const panelOf = (toolbox) =>
    toolbox.doc.getElementById('toolbox-panel-iframe-' + panelIdOf(toolbox))
      ?.contentDocument?.querySelector('browser');
  const lookAt = (browser, window, purpose) => {
    if (purpose !== 'see') { window.focus(); browser.focus(); }
    const { getWebDriverSessionById } = ChromeUtils.importESModule(
      'chrome://remote/content/shared/webdriver/Session.sys.mjs');
    const session = getWebDriverSessionById(sessionId);
    session.contentBrowsingContext = browser.browsingContext;
    if (purpose === 'type') session.chromeBrowsingContext = window.browsingContext;
  };
`;

/**
 * Makes Firefox end with its last window, as it does by itself everywhere but on macOS, and with the
 * connection to this program, which may be killed at any time.
 */
export async function endByItself(session: Session): Promise<void> {
  await session.inBrowser(`
    const quit = () => Services.startup.quit(Services.startup.eForceQuit);
    Services.ww.registerNotification((subject, topic) => {
      if (topic !== 'domwindowclosed') return;
      if (!Services.wm.getEnumerator('navigator:browser').hasMoreElements()) quit();
    });
    const { Marionette } = ChromeUtils.importESModule('chrome://remote/content/components/Marionette.sys.mjs');
    const { setInterval } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
    setInterval(() => { if (Marionette.server.conns.size === 0) quit(); }, 1000);
  `);
}

/** The id by which the selected tab is known here. */
export async function selectedTab(session: Session): Promise<number> {
  return Number(await session.inBrowser('return gBrowser.selectedBrowser.browserId;'));
}

/** Points the session at the page of the selected tab, whichever it is: a new tab needs one before it. */
export async function lookAtSelected(session: Session): Promise<void> {
  await run(session, `lookAt(gBrowser.selectedBrowser, window, 'see');`);
}

/** Opens a blank tab without a toolbox in front of the others; `before` is the one that was there. */
export async function addTab(session: Session): Promise<{ tab: number; before: number }> {
  const before = await selectedTab(session);
  await session.inBrowser(`gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');`);
  return { tab: await selectedTab(session), before };
}

/** Closes a tab and goes back to another. */
export async function removeTab(session: Session, tab: number, before: number): Promise<void> {
  await run(
    session,
    `const [tab, before] = args.map(tabOf);
    bringToFront(before);
    windowOf(tab).gBrowser.removeTab(tab, { animate: false });`,
    tab,
    before,
  );
}

/** Opens the toolbox of a tab. */
export async function openToolbox(session: Session, tab: number, dock: Dock): Promise<void> {
  const open = `await gDevTools.showToolboxForTab(tabOf(tab), { toolId: 'webconsole', hostType });`;
  await run(session, `const [tab, hostType] = args; ${open}`, tab, dock);
}

/** Waits until the extension listens to the requests of a tab, whose toolbox is open. */
export async function untilListening(session: Session, tab: number): Promise<void> {
  await poll('the panel of the extension', async () => {
    // The listener is registered before the panel, but takes longer.
    const ready = `panelIdOf(toolbox) !== undefined
      && toolbox._netMonitorAPI?.hasRequestFinishedListeners() === true`;
    return (
      (await run(session, `const toolbox = toolboxOf(args[0]); return ${ready};`, tab)) === true
    );
  });
}

/** Closes the toolbox of a tab. */
export async function closeToolbox(session: Session, tab: number): Promise<void> {
  await run(session, 'await gDevTools.closeToolboxForTab(tabOf(args[0]));', tab);
}

/** Loads the extension anew, and waits until it listens to the requests of a tab that has a toolbox. */
export async function reloadExtension(session: Session, tab: number): Promise<void> {
  const script = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addons = await AddonManager.getAddonsByTypes(['extension']);
    await addons.find(({ name }) => name === ${JSON.stringify(PANEL)}).reload();`;
  await run(session, script);
  await untilListening(session, tab);
}

/** The process that shows the page of a tab. */
export async function processOfPage(session: Session, tab: number): Promise<number> {
  const script = 'return tabOf(args[0]).linkedBrowser.browsingContext.currentWindowGlobal.osPid;';
  return Number(await run(session, script, tab));
}

/** Whether a tab shows that its page has crashed. */
export async function isCrashed(session: Session, tab: number): Promise<boolean> {
  return (await run(session, `return tabOf(args[0]).hasAttribute('crashed');`, tab)) === true;
}

/** Selects the Errata panel in the toolbox of a tab. Its document comes later. */
export async function selectPanel(session: Session, tab: number): Promise<void> {
  await run(session, 'const t = toolboxOf(args[0]); await t.selectTool(panelIdOf(t));', tab);
}

/** Selects the Network panel in the toolbox of a tab. */
export async function selectNetwork(session: Session, tab: number): Promise<void> {
  await run(session, `await toolboxOf(args[0]).selectTool('netmonitor');`, tab);
}

/** Fills the filter of the Network panel, which shows all requests when it is empty. */
export async function filterNetwork(session: Session, tab: number, text: string): Promise<void> {
  const script = `const api = await toolboxOf(args[0]).getNetMonitorAPI();
    api.actions.setRequestFilterText(args[1]);`;
  await run(session, script, tab, text);
}

/** What the Network panel shows, which must have been selected once. */
export async function shownNetwork(session: Session, tab: number): Promise<ShownNetwork> {
  const script = `const toolbox = toolboxOf(args[0]);
    const { store } = await toolbox.getNetMonitorAPI();
    const { windowRequire } = toolbox.getPanel('netmonitor').panelWin;
    const { getDisplayedRequests } = windowRequire('devtools/client/netmonitor/src/selectors/index');
    const state = store.getState();
    return {
      isFront: toolbox.currentToolId === 'netmonitor',
      filter: state.filters.requestFilterText,
      urls: getDisplayedRequests(state).map(({ url }) => url),
    };`;
  const answer = await run(session, script, tab);
  return {
    isFront: member(answer, 'isFront') === true,
    filter: textOf(member(answer, 'filter')) ?? '',
    urls: elements(member(answer, 'urls')).map(String),
  };
}

/** Presses the pause button of the Network panel, which must have been selected once, unless it is pressed. */
export async function recordNetwork(session: Session, tab: number, on: boolean): Promise<void> {
  await poll('a pause button in the Network panel that works', async () => {
    const script = `const [id, on] = args;
      const toolbox = toolboxOf(id);
      const { store } = await toolbox.getNetMonitorAPI();
      if (store.getState().requests.recording === on) return true;
      const { document } = toolbox.getPanel('netmonitor').panelWin;
      document.querySelector('.requests-list-pause-button').click();
      return false;`;
    return (await run(session, script, tab, on)) === true;
  });
}

/** The file that `Save All As HAR` of the Network panel writes. */
export async function har(session: Session, tab: number): Promise<string> {
  const script = `const toolbox = toolboxOf(args[0]);
    const api = await toolbox.getNetMonitorAPI();
    return JSON.stringify(await api.getHar());`;
  return textOf(await run(session, script, tab)) ?? '';
}

/** How many requests with this text in their address have ended, of those that the Network panel keeps. */
export async function logged(session: Session, tab: number, text: string): Promise<number> {
  const script = `const [id, text] = args;
    const { store } = await toolboxOf(id).getNetMonitorAPI();
    const { requests } = store.getState().requests;
    return requests.filter(({ url, totalTime }) => totalTime >= 0 && url.includes(text)).length;`;
  return numberOf(await run(session, script, tab, text));
}

/** Whether the Errata panel is the one that the toolbox of a tab shows. */
export async function showsPanel(session: Session, tab: number): Promise<boolean> {
  const script = 'const t = toolboxOf(args[0]); return t.currentToolId === panelIdOf(t);';
  return (await run(session, script, tab)) === true;
}

/** Points the session at the page of a tab and brings the tab to the front. */
export async function lookAtPage(session: Session, tab: number, purpose: Purpose): Promise<void> {
  const script = `const [id, purpose] = args;
    const tab = tabOf(id);
    bringToFront(tab);
    lookAt(tab.linkedBrowser, windowOf(tab), purpose);`;
  await run(session, script, tab, purpose);
}

/**
 * Points the session at the panel's document, whichever it is by now, and brings its tab to the front.
 *
 * @throws Error when the panel has no document
 */
export async function lookAtPanel(session: Session, tab: number, purpose: Purpose): Promise<void> {
  const script = `const [id, purpose] = args;
    bringToFront(tabOf(id));
    const toolbox = toolboxOf(id);
    const panel = panelOf(toolbox);
    if (!panel?.browsingContext) throw new Error('The panel has no document.');
    lookAt(panel, toolbox.topWindow, purpose);`;
  await run(session, script, tab, purpose);
}

/**
 * Points the session at the extension's devtools page, which is in no window and takes no keys.
 *
 * @throws Error when it is not there
 */
export async function lookAtDevtoolsPage(session: Session, tab: number): Promise<void> {
  const script = `const toolbox = toolboxOf(args[0]);
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs');
    const contexts = [...ExtensionParent.ParentAPIManager.proxyContexts.values()];
    const page = contexts.find(({ viewType, devToolsToolbox, extension }) =>
      viewType === 'devtools_page' && devToolsToolbox === toolbox
        && extension.name === ${JSON.stringify(PANEL)});
    if (!page?.xulBrowser?.browsingContext) throw new Error('There is no devtools page.');
    lookAt(page.xulBrowser, toolbox.topWindow, 'see');`;
  await run(session, script, tab);
}

/** Sets the theme of all toolboxes, as their own settings do. */
export async function setTheme(session: Session, theme: Theme): Promise<void> {
  await run(session, `Services.prefs.setStringPref('devtools.theme', args[0]);`, theme);
}

/** Firefox counts them: dark is 0, light is 1. */
export async function preferTheme(session: Session, theme: Theme): Promise<void> {
  const name = 'layout.css.prefers-color-scheme.content-override';
  await run(
    session,
    'Services.prefs.setIntPref(args[0], args[1]);',
    name,
    theme === 'dark' ? 0 : 1,
  );
}

/** Moves the toolbox of a tab. Firefox destroys the panel's document with it and builds a new one. */
export async function moveToolbox(session: Session, tab: number, dock: Dock): Promise<void> {
  await run(session, 'await toolboxOf(args[0]).switchHost(args[1]);', tab, dock);
}

/** Sets the size of a toolbox with a window of its own; elsewhere nothing happens. */
export async function resizeToolbox(
  session: Session,
  tab: number,
  width: number,
  height: number,
): Promise<void> {
  await poll(`a toolbox of ${width} x ${height}`, async () => {
    const script = `const [id, width, height] = args;
      const toolbox = toolboxOf(id);
      if (toolbox.hostType !== 'window') return true;
      const { innerWidth, innerHeight } = toolbox.win;
      if (innerWidth === width && innerHeight === height) return true;
      toolbox.topWindow.resizeBy(width - innerWidth, height - innerHeight);
      return false;`;
    return (await run(session, script, tab, width, height)) === true;
  });
}

/** Draws the toolbox of a tab with its panel; a PNG in base64. */
export async function drawToolbox(session: Session, tab: number): Promise<string> {
  const picture = await run(
    session,
    `bringToFront(tabOf(args[0]));
    const { win } = toolboxOf(args[0]);
    const whole = new win.DOMRect(0, 0, win.innerWidth, win.innerHeight);
    const bitmap = await win.browsingContext.currentWindowGlobal.drawSnapshot(whole, 1, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return bytes.toBase64();`,
    tab,
  );
  const base64 = textOf(picture);
  if (base64 === null) throw new Error('Firefox drew no picture of the toolbox.');
  return base64;
}

/** Runs a script that finds the prelude and its own `args`, and may wait. */
function run(session: Session, body: string, ...args: readonly Json[]): Promise<unknown> {
  const script = `${PRELUDE} const args = [...arguments]; return (async () => { ${body} })();`;
  return session.inBrowser(script, ...args);
}
