import { expect, it } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import { createLog } from './log.ts';
import type { LiveSettings } from './settings/live-settings.ts';
import { DEFAULTS } from './settings/settings.ts';
import { createSources } from './sources/sources.ts';
import { createStore } from './store.ts';
import { english } from './words/english.ts';

const NO_STATUSES = { docs: '', checked: '', statuses: {} };

const FORMATS = {
  har: () => Promise.reject(),
  paste: () => Promise.reject(),
  write: () => Promise.reject(),
};

it('shows a problem of the settings that leaves the settings as they are', () => {
  let tell: Parameters<LiveSettings['subscribe']>[0] = () => {};
  const catalogue = createCatalogue([], NO_STATUSES);
  const store = createStore({
    sources: createSources({
      live: createLog({ start: () => () => {} }, catalogue),
      catalogue,
      formats: FORMATS,
      clock: { now: () => 0, pause: () => Promise.resolve() },
    }),
    catalogue,
    draft: { paste: null, lookup: null },
    lookup: () => Promise.reject(new Error('not asked for')),
    formats: FORMATS,
    words: english,
    settings: {
      current: DEFAULTS,
      problem: null,
      change() {},
      subscribe(changed) {
        tell = changed;
        changed(DEFAULTS, null);
        return () => {};
      },
    },
    look: 'chrome',
    theme: () => () => {},
    reload: null,
    showInNetwork: null,
    keyboard: 'chrome',
    start: null,
  });
  const seen: unknown[] = [];
  const stop = store.settingsProblem.subscribe((problem) => seen.push(problem));
  tell(DEFAULTS, 'unreadable');
  tell(DEFAULTS, null);
  stop();
  expect(seen).toEqual([null, 'unreadable', null]);
});
