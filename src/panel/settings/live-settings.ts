import { DEFAULTS, readSettings, type Settings, writeSettings } from './settings.ts';

/** Where the text of the settings is kept, shared with other windows. Any of it may throw. */
export interface SettingsStorage {
  /** The text that was last written, here or elsewhere; null when there is none. */
  read(): string | null;
  write(text: string): void;
  /** Calls back after each change that was made elsewhere. */
  changes(changed: () => void): void;
}

/**
 * Why the settings may not be there the next time. `unreadable`: the browser gives no storage, settings
 * hold for these developer tools alone. `not-saved`: the last change could not be stored; it holds here.
 */
export type SettingsProblem = 'unreadable' | 'not-saved';

/** The settings now and as they change, in this window or in another one. */
export interface LiveSettings {
  readonly current: Settings;
  /** Null as long as all that was changed is stored. */
  readonly problem: SettingsProblem | null;
  /** Changes some of them, and leaves as they are those given with a value that they cannot have. */
  change(changes: Partial<Settings>): void;
  /**
   * Gives the settings now, and again after each change of them or of `problem`, until the returned
   * function is called.
   */
  subscribe(changed: (settings: Settings, problem: SettingsProblem | null) => void): () => void;
}

type Changed = Parameters<LiveSettings['subscribe']>[0];

/**
 * Reads the settings, and follows those that other windows write. A failing storage costs their
 * lasting, never the settings: what could not be written holds in memory, is kept over what other
 * windows write, and is written with the next change.
 */
export function createSettings(storage: SettingsStorage): LiveSettings {
  const subscribers = new Set<Changed>();
  const unsaved = new Set<string>();
  let stored = DEFAULTS;
  let current = DEFAULTS;
  let problem: SettingsProblem | null = null;

  /** What is stored, with what could not be stored laid over it. */
  const load = (): Settings => {
    try {
      stored = readSettings(storage.read());
      problem = unsaved.size === 0 ? null : 'not-saved';
    } catch {
      problem = 'unreadable';
    }
    return unsaved.size === 0 ? stored : readSettings(textOf(current, unsaved), stored);
  };

  const save = (): void => {
    try {
      storage.write(writeSettings(current));
      stored = current;
      unsaved.clear();
      problem = null;
    } catch {
      problem ??= 'not-saved';
    }
  };

  /** Does some work, and tells what it changed. */
  const telling = (work: () => void): void => {
    const before = writeSettings(current);
    const problemBefore = problem;
    work();
    if (writeSettings(current) === before && problem === problemBefore) return;
    for (const subscriber of subscribers) subscriber(current, problem);
  };

  current = load();
  try {
    storage.changes(() => {
      telling(() => {
        current = load();
      });
    });
  } catch {
    problem = 'unreadable';
  }

  return {
    get current() {
      return current;
    },
    get problem() {
      return problem;
    },
    change(changes) {
      telling(() => {
        // As text: a panel's document hands objects over that are dead once it is gone.
        const text = writeSettings(changes);
        // Another window may have written since, and its event be on its way.
        current = readSettings(text, load());
        for (const name of Object.keys(changes)) unsaved.add(name);
        save();
      });
    },
    subscribe(changed) {
      subscribers.add(changed);
      changed(current, problem);
      return () => subscribers.delete(changed);
    },
  };
}

function textOf(settings: Settings, names: ReadonlySet<string>): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(settings).filter(([name]) => names.has(name))),
  );
}
