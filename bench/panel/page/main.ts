import { formats } from '../../../src/on-demand/formats.ts';
import { httpStatuses, packs } from '../../../src/packs/index.ts';
import { codeLists } from '../../../src/packs/lists.ts';
import { show } from '../../../src/page/show.ts';
import { SETTINGS_KEY } from '../../../src/panel/settings/settings.ts';
import { english } from '../../../src/panel/words/english.ts';
import { createKeyWatch } from './key-watch.ts';
import { scrollFrames } from './scroll.ts';
import { createDrivenSource } from './source.ts';

// The panel as it is shipped, on live traffic that is driven from outside: `errataBench` of the window.

const parameters = new URLSearchParams(location.search);
const grouping = parameters.get('grouping') !== 'off';
localStorage.setItem(SETTINGS_KEY, JSON.stringify({ grouping }));

const traffic = createDrivenSource();
const bench = {
  take: traffic.take,
  forget: traffic.forget,
  hand: traffic.hand,
  left: traffic.left,
  keys: createKeyWatch(),
  scrollFrames,
};

/** What the program that drives the page finds there. */
export type PanelBench = typeof bench;

Reflect.set(window, 'errataBench', bench);

show({
  source: traffic.source,
  packs,
  httpStatuses,
  codeLists,
  formats,
  words: english,
  parameters,
});
