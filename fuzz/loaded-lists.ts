import type { CodeList } from '../src/model/code-list.ts';

const lists = import.meta.glob<CodeList>('../src/packs/lists/*.tsv', {
  import: 'default',
  eager: true,
});

/** The long lists of codes by name, all of them loaded: a script cannot load any more once it runs. */
export const loadedLists: Readonly<Record<string, CodeList>> = Object.fromEntries(
  Object.entries(lists).map(([path, list]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.tsv'.length),
    list,
  ]),
);
