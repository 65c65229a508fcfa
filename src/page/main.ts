import { createCatalogue } from '../engine/catalogue.ts';
import { recordedSource } from '../har/recorded-source.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { emptyView } from '../panel/host.ts';
import { createLog } from '../panel/log.ts';
import { mount } from '../panel/mount.tsx';
import { createSettings } from '../panel/settings/live-settings.ts';
import { windowStorage } from '../panel/settings/window-storage.ts';
import { recordedEntries } from './recorded.ts';

// The panel as an ordinary page, on recorded exchanges: for working on it, and for tests that need no
// developer tools. `?theme=dark`, `?look=firefox` and `?entries=0` set what the tools would.

const parameters = new URLSearchParams(location.search);
const count = Number(parameters.get('entries') ?? Number.POSITIVE_INFINITY);
const catalogue = createCatalogue(packs, httpStatuses);
const settings = createSettings(windowStorage(window));
settings.subscribe(({ aliases }) => catalogue.setAliases(aliases));

mount(document.body, {
  log: createLog(recordedSource(recordedEntries(packs, count)), catalogue),
  catalogue,
  view: emptyView(),
  settings,
  look: parameters.get('look') === 'firefox' ? 'firefox' : 'chrome',
  theme(changed) {
    changed(parameters.get('theme') === 'dark' ? 'dark' : 'light');
    return () => {};
  },
  reload: () => location.reload(),
});
