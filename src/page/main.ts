import { createCatalogue } from '../engine/catalogue.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { mount } from '../panel/mount.tsx';
import { createSettings } from '../panel/settings/live-settings.ts';
import { windowStorage } from '../panel/settings/window-storage.ts';
import { browserClock } from '../panel/sources/clock.ts';
import { createSources } from '../panel/sources/sources.ts';
import { english } from '../panel/words/english.ts';
import { browserLook, systemTheme } from './browser-look.ts';
import { formats } from './formats.ts';
import './page.css';
import { StartScreen } from './start-screen.tsx';

// The panel without live traffic: on files and texts that are opened in it. `npm run build` makes one file
// of all this, which works from any host and from none.

const catalogue = createCatalogue(packs, httpStatuses, codeLists);
const settings = createSettings(windowStorage(window));
settings.subscribe(({ aliases }) => catalogue.setAliases(aliases));

mount(document.body, {
  sources: createSources({ live: null, catalogue, formats, clock: browserClock() }),
  catalogue,
  draft: { paste: null },
  formats,
  words: english,
  settings,
  look: browserLook(),
  theme: systemTheme,
  reload: null,
  showInNetwork: null,
  start: StartScreen,
});
