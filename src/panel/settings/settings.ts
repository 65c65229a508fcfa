import type { HostAlias } from '../../engine/hosts.ts';
import { isObject, type JsonObject } from '../../engine/members.ts';
import { KINDS, type Kind } from '../../redaction/kinds.ts';
import { readHost } from './host-name.ts';

/**
 * Where the settings are stored. The number changes when a field gets another meaning, never when one
 * is added: an older Errata leaves out what it does not know, and a newer one takes the default for
 * what is not there. A version with another number reads its own key, may carry the settings of this
 * one over when it finds none, and leaves this key as it is for whoever goes back.
 */
export const SETTINGS_KEY = 'errata.settings.1';

/** What the user can set, and what the panel remembers for the next developer tools. */
export interface Settings {
  /** `compact`: rows as high as those of the browser's own tools. */
  readonly density: 'compact' | 'comfortable';
  /** How the list says when; a ticket says UTC in any case. */
  readonly time: 'absolute' | 'relative';
  /** Whether repeats of one error at one endpoint are one row. */
  readonly grouping: boolean;
  /** Whether findings stay in one list when the page navigates. */
  readonly preserveLog: boolean;
  /** Kinds of secrets that a ticket shows as they are; every other kind is redacted. Each once. */
  readonly notRedacted: readonly Kind[];
  /** At most `MOST_ALIASES`, each host once, each as `readHost` gives it. */
  readonly aliases: readonly HostAlias[];
  /** The widths of the columns, as the list writes them; empty for its own. */
  readonly columns: string;
}

/** What holds until the user says otherwise. */
export const DEFAULTS: Settings = {
  density: 'compact',
  time: 'absolute',
  grouping: true,
  preserveLog: false,
  notRedacted: [],
  aliases: [],
  columns: '',
};

/** More than anybody types, and few enough that they cost nothing. */
export const MOST_ALIASES = 200;
/** In characters. Settings at all their limits are below 100,000. */
const MOST_TEXT = 500_000;
const MOST_COLUMNS = 2_000;

/** What a host of an alias can be at all: nothing else is worth the work of reading it as one. */
const HOST = /^[!-~]{1,253}$/;
/** The form of the ids of packs. */
const ID = /^[\w.-]{1,64}$/;

/**
 * Reads settings from a text that anybody may have written. A field that is missing or wrong falls back
 * to that of `fallback`; of a list only the wrong elements are left out, and those beyond its limit.
 */
export function readSettings(text: string | null, fallback: Settings = DEFAULTS): Settings {
  const stored = parsed(text);
  return {
    density: oneOf(['compact', 'comfortable'], stored['density']) ?? fallback.density,
    time: oneOf(['absolute', 'relative'], stored['time']) ?? fallback.time,
    grouping: oneOf([true, false], stored['grouping']) ?? fallback.grouping,
    preserveLog: oneOf([true, false], stored['preserveLog']) ?? fallback.preserveLog,
    notRedacted: kindsOf(stored['notRedacted']) ?? fallback.notRedacted,
    aliases: aliasesOf(stored['aliases']) ?? fallback.aliases,
    columns: columnsOf(stored['columns']) ?? fallback.columns,
  };
}

/** The text that `readSettings` gives the same settings for. */
export function writeSettings(settings: Partial<Settings>): string {
  return JSON.stringify(settings);
}

function parsed(text: string | null): JsonObject {
  if (text === null || text.length > MOST_TEXT) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function oneOf<T>(values: readonly T[], value: unknown): T | null {
  return values.find((allowed) => allowed === value) ?? null;
}

function kindsOf(value: unknown): readonly Kind[] | null {
  if (!Array.isArray(value)) return null;
  const named: ReadonlySet<unknown> = new Set(value);
  return KINDS.filter((kind) => named.has(kind));
}

function aliasesOf(value: unknown): readonly HostAlias[] | null {
  if (!Array.isArray(value)) return null;
  const aliases = new Map<string, HostAlias>();
  for (const element of value) {
    if (aliases.size === MOST_ALIASES) break;
    const alias = isObject(element) ? aliasOf(element) : null;
    if (alias && !aliases.has(alias.host)) aliases.set(alias.host, alias);
  }
  return [...aliases.values()];
}

function aliasOf({ host, vendor }: JsonObject): HostAlias | null {
  if (typeof host !== 'string' || !HOST.test(host) || !isId(vendor)) return null;
  const read = readHost(host);
  return read.kind === 'host' && read.host === host ? { host, vendor } : null;
}

function columnsOf(value: unknown): string | null {
  return typeof value === 'string' && value.length <= MOST_COLUMNS ? value : null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}
