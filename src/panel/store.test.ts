import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import type { Draft } from './host.ts';
import { createLog } from './log.ts';
import type { LiveSettings } from './settings/live-settings.ts';
import { DEFAULTS } from './settings/settings.ts';
import { STILL_CLOCK } from './slices/clock.fixture.ts';
import { createSources } from './sources/sources.ts';
import { createStore, type Store } from './store.ts';
import { english } from './words/english.ts';

const NO_STATUSES = { docs: '', checked: '', statuses: {} };

const FORMATS = {
  har: () => Promise.reject(),
  paste: () => Promise.reject(),
  write: () => Promise.reject(),
};

type Tell = Parameters<LiveSettings['subscribe']>[0];

/** The state of a panel that nothing was found in, and what tells it of its settings. */
function start(draft: Partial<Draft> = {}): { readonly store: Store; readonly tell: Tell } {
  let tell: Tell = () => {};
  const catalogue = createCatalogue([], NO_STATUSES);
  const store = createStore({
    sources: createSources({
      live: createLog({ start: () => () => {} }, catalogue),
      catalogue,
      formats: FORMATS,
      clock: STILL_CLOCK,
    }),
    catalogue,
    draft: { paste: null, lookup: null, isExporting: false, ...draft },
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
  return { store, tell: (...changed) => tell(...changed) };
}

it('shows a problem of the settings that leaves the settings as they are', () => {
  const { store, tell } = start();
  const seen: unknown[] = [];
  const stop = store.settingsProblem.subscribe((problem) => seen.push(problem));
  tell(DEFAULTS, 'unreadable');
  tell(DEFAULTS, null);
  stop();
  expect(seen).toEqual([null, 'unreadable', null]);
});

describe('the panel is covered', () => {
  it.each<[string, (store: Store) => void, (store: Store) => void]>([
    ['the keys', (store) => store.toggleKeys(), (store) => store.toggleKeys()],
    ['pasting', (store) => store.openPaste(''), (store) => store.closePaste()],
    ['exporting', (store) => store.openExport('shown'), (store) => store.closeExport()],
  ])('while the dialog for %s is open', (_, open, close) => {
    const { store } = start();
    expect(store.isCovered.value).toBe(false);
    open(store);
    expect(store.isCovered.value).toBe(true);
    close(store);
    expect(store.isCovered.value).toBe(false);
  });
});

it('says of an export that it ended with the document before', () => {
  expect(start().store.exported.value).toBeNull();
  expect(start({ isExporting: true }).store.exported.value).toBe('shown');
});

describe('that there is something to say of sources', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is told once, and not with every change of one of them', () => {
    const frames: ((time: number) => void)[] = [];
    const inFrame = (callback: (time: number) => void) => frames.push(callback);
    vi.stubGlobal('requestAnimationFrame', inFrame);
    const { store } = start();
    const told: boolean[] = [];
    const stop = store.hasSources.subscribe((has) => told.push(has));
    const draw = (): void => {
      vi.advanceTimersByTime(1_000);
      expect(frames).toHaveLength(1);
      frames.pop()?.(performance.now());
      vi.advanceTimersByTime(1);
    };
    store.host.sources.list[0]?.log.clear();
    draw();
    store.host.sources.open([new File([''], 'a.har')]);
    draw();
    store.host.sources.list[0]?.log.clear();
    draw();
    stop();
    expect(told).toEqual([false, true]);
  });
});
