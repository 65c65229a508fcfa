import { type Catalogue, createCatalogue } from '../src/engine/catalogue.ts';
import type { CodeList } from '../src/model/code-list.ts';
import type { Pack } from '../src/model/pack.ts';
import { httpStatuses, packs } from '../src/packs/index.ts';
import { loadedLists } from './loaded-lists.ts';
import { madeUpLists, madeUpPacks } from './made-up/index.ts';

/** Packs that the properties are tried on, with the catalogue that the engine has of them. */
export interface Subject {
  readonly name: string;
  readonly packs: readonly Pack[];
  /** Their long lists of codes, by name. */
  readonly lists: Readonly<Record<string, CodeList>>;
  readonly catalogue: Catalogue;
}

/** Makes packs ready to be tried; nothing may depend on which ones they are. */
export function subjectOf(
  name: string,
  tried: readonly Pack[],
  lists: Readonly<Record<string, CodeList>> = {},
): Subject {
  const loaders = Object.entries(lists).map(([id, list]) => [id, async () => list] as const);
  const catalogue = createCatalogue(tried, httpStatuses, Object.fromEntries(loaders));
  return { name, packs: tried, lists, catalogue };
}

/** The packs of the program, as the panel has them. */
export const shipped = subjectOf('the packs', packs, loadedLists);

/** Packs that together use everything that a pack can say; see made-up/. */
export const madeUp = subjectOf('made-up packs', madeUpPacks, madeUpLists);
