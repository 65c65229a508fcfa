import type { Catalogue } from '../../engine/catalogue.ts';
import type { PasteForm } from '../../model/paste.ts';
import { type Counts, createLog, type Log } from '../log.ts';
import type { PausingClock } from '../slices/clock.ts';
import type { Formats } from './formats.ts';
import { inspectPasted, type Uninspected } from './inspect-pasted.ts';
import { createOpenedFiles, type OpenedFiles } from './opened-files.ts';
import type { PanelSource } from './panel-source.ts';
import { createSourceList } from './source-list.ts';
import { AT_END, emptyView } from './view.ts';

/** What became of a pasted text. */
export type Pasted =
  /** It is a source now, and the one that is shown. */
  | { readonly kind: 'opened'; readonly form: PasteForm }
  /** It was read, and there is no error in it: so it became no source. */
  | {
      readonly kind: 'no-error';
      readonly form: PasteForm;
      readonly counts: Readonly<Counts>;
      readonly remarks: readonly string[];
    }
  | Uninspected;

/**
 * Live traffic, and each file and each pasted text that was opened. They live with the host and outlive
 * the panel's document: nothing that is given to them is kept as it is.
 */
export interface Sources extends OpenedFiles {
  /** In the order in which they were opened, the live one first; the one that stands for none is not among them. */
  readonly list: readonly PanelSource[];
  /** The one that is shown. */
  readonly current: PanelSource;
  /** @param isWanted asked while it is read; what is not wanted any more becomes no source */
  paste(text: string, isWanted: () => boolean): Promise<Pasted>;
  choose(id: number): void;
  /** Ends the reading of a file; what was read stays. */
  stop(id: number): void;
  /** Forgets a file or a pasted text; another source is shown in its place. */
  close(id: number): void;
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

/** Makes them, with the live traffic as the one that is shown. */
export function createSources(input: SourcesInput): Sources {
  const list = createSourceList(firstSource(input));
  const files = createOpenedFiles(list, input);
  let pastes = 0;
  return {
    get list() {
      return list.all;
    },
    get current() {
      return list.current;
    },
    get unopened() {
      return files.unopened;
    },
    open: files.open,
    dismiss: files.dismiss,
    async paste(text, isWanted) {
      const inspected = await inspectPasted(text, input, isWanted);
      if (inspected.kind !== 'inspected') return inspected;
      const { log, read } = inspected;
      const { form, remarks } = read;
      if (log.rows.length === 0) return { kind: 'no-error', form, counts: log.counts, remarks };
      pastes += 1;
      const parts = { id: list.nextId(), log, view: emptyView(), stop: () => {} };
      list.add({ ...parts, kind: 'paste', number: pastes, form, remarks }, true);
      return { kind: 'opened', form };
    },
    choose: list.choose,
    stop: (id) => list.opened(id)?.stop(),
    close(id) {
      list.opened(id)?.stop();
      list.remove(id);
    },
    subscribe: list.subscribe,
  };
}

function firstSource({ live, catalogue }: SourcesInput): PanelSource {
  if (live) return { id: 0, kind: 'live', log: live, view: { ...emptyView(), scrollTop: AT_END } };
  const log = createLog({ start: () => () => {} }, catalogue);
  return { id: 0, kind: 'none', log, view: emptyView() };
}
