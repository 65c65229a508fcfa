import { createCatalogue } from '../engine/catalogue.ts';
import type { CodeLists } from '../model/code-list.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Pack } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import { lookupLoader } from '../on-demand/load-lookup.ts';
import type { PanelHost } from '../panel/host.ts';
import { createLog } from '../panel/log.ts';
import { mount } from '../panel/mount.tsx';
import { createSettings } from '../panel/settings/live-settings.ts';
import { windowStorage } from '../panel/settings/window-storage.ts';
import { browserClock } from '../panel/slices/clock.ts';
import type { Formats } from '../panel/sources/formats.ts';
import { createSources } from '../panel/sources/sources.ts';
import type { Words } from '../panel/words/words.ts';
import { browserLook, systemTheme } from './browser-look.ts';
import { StartScreen } from './start-screen.tsx';

/** What a page shows the panel on. */
export interface Shown {
  /** Null where there is no traffic but in what is opened. */
  readonly source: Source | null;
  readonly packs: readonly Pack[];
  readonly httpStatuses: HttpStatuses;
  readonly codeLists: CodeLists;
  readonly formats: Formats;
  readonly words: Words;
  /** Of the page's address: `theme=dark` and `look=firefox` are instead of the browser's own. */
  readonly parameters: URLSearchParams;
}

/** Shows the panel in the page, which needs no developer tools, and no API of a browser for extensions. */
export function show({
  source,
  packs,
  httpStatuses,
  codeLists,
  formats,
  words,
  parameters,
}: Shown): void {
  const clock = browserClock();
  const catalogue = createCatalogue(packs, httpStatuses, codeLists);
  const settings = createSettings(windowStorage(window));
  settings.subscribe(({ aliases }) => catalogue.setAliases(aliases));
  const look = lookOf(parameters);
  mount(document.body, {
    sources: createSources({
      live: source && createLog(source, catalogue),
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
    look,
    // With traffic it stands for developer tools, which keep keys of their own.
    keyboard: source ? look : 'page',
    theme: themeOf(parameters),
    reload: source && (() => location.reload()),
    showInNetwork: null,
    start: source ? null : StartScreen,
  });
}

function lookOf(parameters: URLSearchParams): PanelHost['look'] {
  const look = parameters.get('look');
  return look === 'firefox' || look === 'chrome' ? look : browserLook();
}

function themeOf(parameters: URLSearchParams): PanelHost['theme'] {
  const theme = parameters.get('theme');
  if (theme !== 'dark' && theme !== 'light') return systemTheme;
  return (changed) => {
    changed(theme);
    return () => {};
  };
}
