import type { Catalogue } from '../../engine/catalogue.ts';
import { createLog } from '../log.ts';
import { ROOM_FOR_FIRST } from '../room.ts';
import type { PausingClock } from '../slices/clock.ts';
import { fileSource, type Reading } from './file-source.ts';
import type { Formats } from './formats.ts';
import type { PanelSource } from './panel-source.ts';
import type { SourceList } from './source-list.ts';
import { emptyView } from './view.ts';

/** A file that became no source, or was one that turned out to hold nothing. */
export interface Unopened {
  readonly id: number;
  readonly name: string;
  readonly why:
    | { readonly kind: 'no-har'; readonly reason: string }
    | { readonly kind: 'unread' | 'failed' };
}

/** The files among the sources. */
export interface OpenedFiles {
  /** Files that could not be opened, until they are dismissed. */
  readonly unopened: readonly Unopened[];
  /** Opens files, which are read one after the other, and shows the first of them. */
  open(files: Iterable<File>): void;
  dismiss(unopened: number): void;
}

/** What files are read with. */
export interface OpenedFilesInput {
  readonly catalogue: Catalogue;
  readonly formats: Formats;
  readonly clock: PausingClock;
}

/** Files that are opened become sources of the list. */
export function createOpenedFiles(
  list: SourceList,
  { catalogue, formats, clock }: OpenedFilesInput,
): OpenedFiles {
  let unopened: readonly Unopened[] = [];
  let turn = Promise.resolve();

  /** A file that has nothing in it is no source, and is named among those that could not be opened. */
  const settle = (id: number, name: string, reading: Reading, seen: number): void => {
    if (!list.opened(id)) return;
    const why = whyUnopened(reading, seen);
    if (!why) return;
    unopened = [...unopened, { id, name, why }];
    list.remove(id);
  };
  const openFile = (given: File, isShown: boolean): void => {
    const { name } = given;
    // A file of our own: the document that the other one belongs to may be gone before it is read.
    const file = new Blob([given]);
    const id = list.nextId();
    const { changed } = list;
    const source = fileSource({ file, before: turn, reader: () => formats.har(), clock, changed });
    turn = source.over.then(() => settle(id, name, source.reading, log.counts.seen));
    const log = createLog(source, catalogue, ROOM_FOR_FIRST);
    const opened = {
      id,
      kind: 'file' as const,
      name: nameApart(name, list.all),
      log,
      view: emptyView(),
      get reading() {
        return source.reading;
      },
      stop: () => source.stop(),
    };
    list.add(opened, isShown);
  };
  return {
    get unopened() {
      return unopened;
    },
    open(files) {
      let isShown = true;
      for (const file of files) {
        openFile(file, isShown);
        isShown = false;
      }
    },
    dismiss(id) {
      unopened = unopened.filter((file) => file.id !== id);
      list.changed();
    },
  };
}

/** The name of a file, with a number where another one that is open has it. */
function nameApart(name: string, open: readonly PanelSource[]): string {
  const taken = open.map((source) => (source.kind === 'file' ? source.name : null));
  let apart = name;
  for (let number = 2; taken.includes(apart); number += 1) apart = `${name} (${number})`;
  return apart;
}

/** Null for a file of which something was read, or which the user has stopped. */
function whyUnopened(reading: Reading, seen: number): Unopened['why'] | null {
  if (reading.kind === 'no-har') return reading;
  if (seen > 0) return null;
  if (reading.kind === 'cut-off') return { kind: 'unread' };
  return reading.kind === 'failed' ? { kind: 'failed' } : null;
}
