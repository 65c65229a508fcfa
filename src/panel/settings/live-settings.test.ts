import { describe, expect, it, vi } from 'vitest';
import { createSettings, type SettingsStorage } from './live-settings.ts';
import { DEFAULTS, readSettings, type Settings, writeSettings } from './settings.ts';

const ALIAS = { host: 'api.mycorp.example', vendor: '8x8' };

/** One storage of several windows, in each of which a change of another one arrives on demand. */
function sharedStorage(text: string | null = null) {
  const state = { text, denied: false, full: false };
  const waiting: (() => void)[] = [];
  const windows: (() => void)[] = [];
  const openWindow = (): SettingsStorage => {
    let mine = (): void => {};
    return {
      read() {
        if (state.denied) throw new Error('denied');
        return state.text;
      },
      write(next) {
        if (state.denied || state.full) throw new Error('full');
        state.text = next;
        waiting.push(...windows.filter((changed) => changed !== mine));
      },
      changes(changed) {
        mine = changed;
        windows.push(changed);
      },
    };
  };
  const deliver = (): void => {
    for (const changed of waiting.splice(0)) changed();
  };
  const writeElsewhere = (next: string | null): void => {
    state.text = next;
    waiting.push(...windows);
    deliver();
  };
  return { state, openWindow, deliver, writeElsewhere };
}

function stored(state: { readonly text: string | null }): Settings {
  return readSettings(state.text);
}

describe('the settings of one window', () => {
  it('are those that are stored', () => {
    const text = writeSettings({ density: 'comfortable', aliases: [ALIAS] });
    const { current, problem } = createSettings(sharedStorage(text).openWindow());
    expect(current).toEqual({ ...DEFAULTS, density: 'comfortable', aliases: [ALIAS] });
    expect(problem).toBeNull();
  });

  it('are stored when they change, and told at once and until it is ended', () => {
    const { state, openWindow } = sharedStorage();
    const settings = createSettings(openWindow());
    const times: string[] = [];
    const stop = settings.subscribe(({ time }) => times.push(time));
    settings.change({ time: 'relative' });
    expect(stored(state)).toEqual({ ...DEFAULTS, time: 'relative' });
    stop();
    settings.change({ time: 'absolute' });
    expect(settings.current.time).toBe('absolute');
    expect(times).toEqual(['absolute', 'relative']);
  });

  it('are not told when nothing changes', () => {
    const { openWindow } = sharedStorage();
    const settings = createSettings(openWindow());
    const changed = vi.fn();
    settings.subscribe(changed);
    settings.change({ density: 'compact' });
    expect(changed).toHaveBeenCalledOnce();
  });

  it('hold nothing of what was handed over, which may be gone one day', () => {
    const settings = createSettings(sharedStorage().openWindow());
    const aliases = [{ ...ALIAS }];
    settings.change({ aliases });
    aliases.pop();
    expect(settings.current.aliases).toEqual([ALIAS]);
  });

  it('keep what cannot be as it was, and take the rest', () => {
    const settings = createSettings(sharedStorage().openWindow());
    settings.change({ columns: 'x'.repeat(2_001), grouping: false });
    expect(settings.current).toEqual({ ...DEFAULTS, grouping: false });
  });
});

describe('two windows', () => {
  it('follow one another', () => {
    const { openWindow, deliver } = sharedStorage();
    const [one, other] = [createSettings(openWindow()), createSettings(openWindow())];
    const seen: Settings[] = [];
    other.subscribe((settings) => seen.push(settings));
    one.change({ aliases: [ALIAS] });
    deliver();
    expect(other.current.aliases).toEqual([ALIAS]);
    other.change({ density: 'comfortable' });
    deliver();
    expect(one.current).toEqual({ ...DEFAULTS, aliases: [ALIAS], density: 'comfortable' });
    expect(one.current).toEqual(other.current);
    expect(seen).toHaveLength(3);
  });

  it('do not undo what the other one changed a moment ago', () => {
    const { openWindow, deliver } = sharedStorage();
    const [one, other] = [createSettings(openWindow()), createSettings(openWindow())];
    one.change({ time: 'relative' });
    other.change({ grouping: false });
    deliver();
    expect(one.current).toEqual({ ...DEFAULTS, time: 'relative', grouping: false });
    expect(other.current).toEqual(one.current);
  });

  it('have the defaults once everything was deleted', () => {
    const { openWindow, writeElsewhere } = sharedStorage(writeSettings({ grouping: false }));
    const settings = createSettings(openWindow());
    writeElsewhere(null);
    expect(settings.current).toEqual(DEFAULTS);
  });

  it('take no harm from what another one wrote', () => {
    const { openWindow, writeElsewhere } = sharedStorage();
    const settings = createSettings(openWindow());
    writeElsewhere('{"density":"comfortable","aliases":[{"host":"*.com","vendor":"8x8"}],"x":');
    expect(settings.current).toEqual(DEFAULTS);
    writeElsewhere('{"density":"comfortable","aliases":[{"host":"*.com","vendor":"8x8"}]}');
    expect(settings.current).toEqual({ ...DEFAULTS, density: 'comfortable' });
  });
});

describe('a storage that fails', () => {
  it('by being full leaves the change in memory, and it is told', () => {
    const { state, openWindow } = sharedStorage();
    const settings = createSettings(openWindow());
    const problems: unknown[] = [];
    settings.subscribe((_, problem) => problems.push(problem));
    state.full = true;
    settings.change({ grouping: false });
    expect(settings.current.grouping).toBe(false);
    expect(settings.problem).toBe('not-saved');
    expect(problems).toEqual([null, 'not-saved']);
    settings.change({ grouping: false });
    expect(problems).toHaveLength(2);
  });

  it('does not let another window undo the change, and has it with the next one', () => {
    const { state, openWindow, writeElsewhere } = sharedStorage();
    const settings = createSettings(openWindow());
    state.full = true;
    settings.change({ grouping: false, aliases: [ALIAS] });
    writeElsewhere(writeSettings({ ...DEFAULTS, time: 'relative' }));
    const both = { ...DEFAULTS, grouping: false, aliases: [ALIAS], time: 'relative' };
    expect(settings.current).toEqual(both);
    expect(settings.problem).toBe('not-saved');
    state.full = false;
    settings.change({ density: 'comfortable' });
    expect(stored(state)).toEqual({ ...both, density: 'comfortable' });
    expect(settings.problem).toBeNull();
    writeElsewhere(null);
    expect(settings.current).toEqual(DEFAULTS);
  });

  it('by being denied leaves the defaults and every change in memory', () => {
    const { state, openWindow } = sharedStorage();
    state.denied = true;
    const settings = createSettings(openWindow());
    expect(settings.current).toEqual(DEFAULTS);
    expect(settings.problem).toBe('unreadable');
    settings.change({ grouping: false });
    settings.change({ time: 'relative' });
    expect(settings.current).toEqual({ ...DEFAULTS, grouping: false, time: 'relative' });
    expect(settings.problem).toBe('unreadable');
  });

  it('by being denied later leaves what was stored before', () => {
    const { state, openWindow } = sharedStorage();
    const settings = createSettings(openWindow());
    settings.change({ grouping: false });
    state.denied = true;
    settings.change({ time: 'relative' });
    expect(settings.current).toEqual({ ...DEFAULTS, grouping: false, time: 'relative' });
  });

  it('by telling of no changes is said to be unreadable', () => {
    const storage = sharedStorage().openWindow();
    const settings = createSettings({
      ...storage,
      changes() {
        throw new Error('denied');
      },
    });
    expect(settings.problem).toBe('unreadable');
  });
});
