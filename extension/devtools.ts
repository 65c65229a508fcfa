import { createCatalogue } from '../src/engine/catalogue.ts';
import { formats } from '../src/on-demand/formats.ts';
import { lookupLoader } from '../src/on-demand/load-lookup.ts';
import { httpStatuses, packs } from '../src/packs/index.ts';
import { codeLists } from '../src/packs/lists.ts';
import type { PanelHost, Theme } from '../src/panel/host.ts';
import { createLog } from '../src/panel/log.ts';
import { createSettings } from '../src/panel/settings/live-settings.ts';
import { windowStorage } from '../src/panel/settings/window-storage.ts';
import { browserClock } from '../src/panel/slices/clock.ts';
import { createSources } from '../src/panel/sources/sources.ts';
import { createWords } from '../src/panel/words/words.ts';
import { browser } from './browser.ts';
import { handOver } from './handover.ts';
import { liveSource } from './live-source.ts';
import { networkPanel } from './network-panel.ts';
import { loadedResources } from './resources.ts';
import { followTheme } from './theme.ts';

// Capture lives here and not in the panel: the panel's document does not exist before it is first
// selected, and may be destroyed and built again while these developer tools are open.

const { inspectedWindow, network } = browser.devtools;
const clock = browserClock();
const catalogue = createCatalogue(packs, httpStatuses, codeLists);
const settings = createSettings(windowStorage(window));
settings.subscribe(({ aliases }) => catalogue.setAliases(aliases));
const words = createWords((name, values) => browser.i18n.getMessage(name, values));
const isFirefox = location.protocol === 'moz-extension:';

const host: PanelHost = {
  sources: createSources({
    live: createLog(
      liveSource(network, {
        resources: loadedResources(inspectedWindow),
        toolsLog: isFirefox ? null : network,
        namesPages: !isFirefox,
        clock,
      }),
      catalogue,
    ),
    catalogue,
    formats,
    clock,
  }),
  catalogue,
  draft: { paste: null, lookup: null, isExporting: false },
  formats,
  lookup: lookupLoader(packs, httpStatuses, codeLists, clock),
  words,
  settings,
  look: isFirefox ? 'firefox' : 'chrome',
  keyboard: isFirefox ? 'firefox' : 'chrome',
  theme: (changed: (theme: Theme) => void) => followTheme(changed),
  reload: () => void inspectedWindow.reload(),
  showInNetwork: networkPanel(browser.devtools.panels),
  start: null,
};

// From the root: Firefox takes an address without the slash as relative to this page.
void browser.devtools.panels
  .create(words.text('extensionName'), '/icons/icon-32.png', '/extension/panel.html')
  .then((panel) => {
    panel.onShown.addListener((panelWindow) => handOver(panelWindow, host));
  });
