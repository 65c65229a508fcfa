import type { Catalogue } from '../../engine/catalogue.ts';
import type { PasteForm, PasteRead } from '../../model/paste.ts';
import type { Source } from '../../model/source.ts';
import { type Counts, createLog, type Log } from '../log.ts';
import type { PausingClock } from './clock.ts';
import { fileSource, type Reading } from './file-source.ts';
import type { Formats } from './formats.ts';
import { emptyView, type View } from './view.ts';

/** One of the things that the panel can show, each with its own log and its own view of it. */
export type PanelSource = SourceParts &
  (
    | { readonly kind: 'live' }
    /** What is there before anything was opened, where there is no live traffic. */
    | { readonly kind: 'none' }
    | { readonly kind: 'file'; readonly name: string; readonly reading: Reading }
    | {
        readonly kind: 'paste';
        /** Counts the pasted texts, from 1. */
        readonly number: number;
        readonly form: PasteForm;
        readonly remarks: readonly string[];
      }
  );

interface SourceParts {
  /** Unique among the sources; never given to another one. */
  readonly id: number;
  readonly log: Log;
  readonly view: View;
}

/** A file that became no source, or was one that turned out to hold nothing. */
export interface Unopened {
  readonly id: number;
  readonly name: string;
  readonly why:
    | { readonly kind: 'no-har'; readonly reason: string }
    | { readonly kind: 'unread' | 'failed' };
}

/** What became of a pasted text. */
export type Pasted =
  /** It is a source now, and the one that is shown. */
  | { readonly kind: 'opened'; readonly form: PasteForm }
  /** One sentence says why nothing could be read. */
  | { readonly kind: 'nothing'; readonly reason: string }
  /** It was read, and there is no error in it: so it became no source. */
  | {
      readonly kind: 'no-error';
      readonly form: PasteForm;
      readonly counts: Readonly<Counts>;
      readonly remarks: readonly string[];
    }
  /** The code that reads it could not be loaded. */
  | { readonly kind: 'unread' }
  /** Nobody wanted it any more: it became no source. */
  | { readonly kind: 'dropped' };

/**
 * Live traffic, and each file and each pasted text that was opened. They live with the host and outlive
 * the panel's document: nothing that is given to them is kept as it is.
 */
export interface Sources {
  /** In the order in which they were opened, the live one first; the one that stands for none is not among them. */
  readonly list: readonly PanelSource[];
  /** The one that is shown. */
  readonly current: PanelSource;
  /** Files that could not be opened, until they are dismissed. */
  readonly unopened: readonly Unopened[];
  /** Opens files, which are read one after the other, and shows the first of them. */
  open(files: Iterable<File>): void;
  /** @param isWanted asked when all is read; what is not wanted any more becomes no source */
  paste(text: string, isWanted: () => boolean): Promise<Pasted>;
  choose(id: number): void;
  /** Ends the reading of a file; what was read stays. */
  stop(id: number): void;
  /** Forgets a file or a pasted text; another source is shown in its place. */
  close(id: number): void;
  dismiss(unopened: number): void;
  /** Calls `changed` after every change of a source, its log included; the returned function ends it. */
  subscribe(changed: () => void): () => void;
}

/** What sources are made with. */
export interface SourcesInput {
  /** Null where there is no tab to watch. */
  readonly live: Log | null;
  readonly catalogue: Catalogue;
  readonly formats: Formats;
  readonly clock: PausingClock;
}

/** How many findings of a file are listed: as many as the panel is known to stay quick with. */
export const MOST_LISTED = 50_000;

/** Makes them, with the live traffic as the one that is shown. */
export function createSources({ live, catalogue, formats, clock }: SourcesInput): Sources {
  const subscribers = new Set<() => void>();
  const first: PanelSource =
    live === null
      ? { id: 0, kind: 'none', log: createLog(NO_SOURCE, catalogue), view: emptyView() }
      : { id: 0, kind: 'live', log: live, view: emptyView() };
  let opened: readonly OpenedSource[] = [];
  let current = first.id;
  let unopened: readonly Unopened[] = [];
  let ids = 1;
  let pastes = 0;
  let turn = Promise.resolve();

  const changed = (): void => {
    for (const subscriber of subscribers) {
      try {
        subscriber();
      } catch (error) {
        // One that fails, such as that of a document that is gone, ends neither the others nor a reading.
        console.error(error);
      }
    }
  };
  const add = (source: OpenedSource, isShown: boolean): void => {
    source.log.subscribe(changed);
    opened = [...opened, source];
    if (isShown) current = source.id;
    changed();
  };
  const remove = (id: number): void => {
    const at = opened.findIndex((source) => source.id === id);
    opened.find((source) => source.id === id)?.stop();
    opened = opened.filter((source) => source.id !== id);
    if (current === id) current = (opened[at] ?? opened.at(-1) ?? first).id;
    changed();
  };

  const openFile = (given: File, isShown: boolean): void => {
    const { name } = given;
    // A file of our own: the document that the other one belongs to may be gone before it is read.
    const file = new Blob([given]);
    const id = ids++;
    const source = fileSource({
      file,
      before: turn,
      reader: () => formats.har(),
      clock,
      changed,
    });
    turn = source.over.then(() => settle(id, name, source.reading, log.counts.seen));
    const log = createLog(source, catalogue, MOST_LISTED);
    add(
      {
        id,
        kind: 'file',
        name,
        log,
        view: emptyView(),
        get reading() {
          return source.reading;
        },
        stop: () => source.stop(),
      },
      isShown,
    );
  };
  /** A file that has nothing in it is no source, and is named among those that could not be opened. */
  const settle = (id: number, name: string, reading: Reading, seen: number): void => {
    const isOpen = opened.some((source) => source.id === id);
    if (!isOpen) return;
    if (reading.kind === 'no-har') unopened = [...unopened, { id, name, why: reading }];
    else if (seen > 0) return;
    else if (reading.kind === 'cut-off')
      unopened = [...unopened, { id, name, why: { kind: 'unread' } }];
    else if (reading.kind === 'failed') unopened = [...unopened, { id, name, why: reading }];
    else return;
    remove(id);
  };

  const paste: Sources['paste'] = async (text, isWanted) => {
    let read: PasteRead;
    try {
      read = await formats.paste(text);
    } catch {
      return { kind: 'unread' };
    }
    if (read.kind === 'nothing') return read;
    const { form, remarks } = read;
    const { log, counted } = logOf(read, catalogue);
    await counted;
    if (!isWanted()) return { kind: 'dropped' };
    if (log.rows.length === 0) return { kind: 'no-error', form, counts: log.counts, remarks };
    pastes += 1;
    const parts = { id: ids++, log, view: emptyView(), stop: () => {} };
    add({ ...parts, kind: 'paste', number: pastes, form, remarks }, true);
    return { kind: 'opened', form };
  };

  first.log.subscribe(changed);
  return {
    get list() {
      return first.kind === 'none' ? opened : [first, ...opened];
    },
    get current() {
      return opened.find(({ id }) => id === current) ?? first;
    },
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
    paste,
    choose(id) {
      if (id !== first.id && !opened.some((source) => source.id === id)) return;
      current = id;
      changed();
    },
    stop: (id) => opened.find((source) => source.id === id)?.stop(),
    close: remove,
    dismiss(id) {
      unopened = unopened.filter((file) => file.id !== id);
      changed();
    },
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
  };
}

type OpenedSource = PanelSource & { stop(): void };

const NO_SOURCE: Source = { start: () => () => {} };

/** A log of the entries, and when all of them are counted in it. */
function logOf(
  { entries }: Extract<PasteRead, { readonly kind: 'entries' }>,
  catalogue: Catalogue,
): { readonly log: Log; readonly counted: Promise<unknown> } {
  let counted: Promise<unknown> = Promise.resolve();
  const source: Source = {
    start(listener) {
      const each = entries.map((entry) =>
        listener.exchange(entry.exchange, async () => entry.body),
      );
      counted = Promise.all(each);
      return () => {};
    },
  };
  const log = createLog(source, catalogue, MOST_LISTED);
  return { log, counted };
}
