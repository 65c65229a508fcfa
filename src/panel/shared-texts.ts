import type { Finding, FindingId, FindingItem, Note, OtherCandidate } from '../model/finding.ts';
import { createRecentTexts } from './recent-texts.ts';

/**
 * Gives the finding with texts, notes and fixes that it has in common with those before as the same ones, and with
 * none that is a part of the response's body: engines make a part of a text a view of the whole, and a body of which
 * one word is kept stays in memory with all of its megabytes.
 */
export type ShareTexts = (finding: Finding) => Finding;

/** Makes it with nothing remembered. */
export function createShareTexts(): ShareTexts {
  const texts = createShared<string>();
  const notes = createShared<readonly Note[]>();
  const fixes = createShared<readonly string[]>();

  const text = (value: string): string => (isView(value) ? texts(value, value) : value);
  const textOrNull = (value: string | null): string | null => value && text(value);
  const id = (of: FindingId): FindingId =>
    of.from === 'header' ? of : { ...of, name: text(of.name), value: text(of.value) };
  const other = (of: OtherCandidate): OtherCandidate => ({ ...of, code: textOrNull(of.code) });
  const params = (of: FindingItem['params']): FindingItem['params'] => {
    const entries = Object.entries(of).map(([name, value]) => [name, text(value)]);
    return entries.length === 0 ? of : Object.fromEntries(entries);
  };
  const item = (of: FindingItem): FindingItem => ({
    ...of,
    code: textOrNull(of.code),
    coarser: each(of.coarser, text),
    message: textOrNull(of.message),
    detail: textOrNull(of.detail),
    time: textOrNull(of.time),
    params: params(of.params),
    fix: of.fix.length === 0 ? of.fix : fixes(of.fix.join('\n'), of.fix),
    ids: each(of.ids, id),
    path: text(of.path),
    notes: of.notes.length === 0 ? of.notes : notes(JSON.stringify(of.notes), of.notes),
    items: each(of.items, item),
    others: each(of.others, other),
  });
  return (finding) => ({ ...finding, ...item(finding), url: text(finding.url) });
}

/** Most lists are empty, and all findings have the same one then. */
function each<T>(list: readonly T[], of: (value: T) => T): readonly T[] {
  return list.length === 0 ? list : list.map(of);
}

/** No engine makes a shorter text a view. */
const SHORTEST_VIEW = 13;

function isView(text: string): boolean {
  return text.length >= SHORTEST_VIEW;
}

/** Gives the value that had the same key before, else a clone, which has nothing in common with what it was made from. */
export function createShared<Value>(): (key: string, value: Value) => Value {
  const recent = createRecentTexts<Value>();
  return (key, value) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const shared = structuredClone(value);
    // A key of its own: the one that was asked for may be a view itself.
    recent.set(typeof shared === 'string' ? shared : structuredClone(key), shared);
    return shared;
  };
}
