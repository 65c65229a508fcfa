import type { OpenedSource, PanelSource } from './panel-source.ts';

/** The sources that there are, which of them is shown, and who is told of their changes. */
export interface SourceList {
  /** In the order in which they were opened, behind the first; one that stands for none is not among them. */
  readonly all: readonly PanelSource[];
  /** The one that is shown. */
  readonly current: PanelSource;
  /** For a source that is to be added. */
  nextId(): number;
  opened(id: number): OpenedSource | undefined;
  add(source: OpenedSource, isShown: boolean): void;
  choose(id: number): void;
  /** Another source is shown in its place. */
  remove(id: number): void;
  /** Tells of a change that is none of the list itself. */
  changed(): void;
  /** Calls `changed` after every change of a source, its log included; the returned function ends it. */
  subscribe(changed: () => void): () => void;
}

/** The list begins with a source that stays in it, and is the one that is shown. */
export function createSourceList(first: PanelSource): SourceList {
  const subscribers = new Set<() => void>();
  let opened: readonly OpenedSource[] = [];
  let current = first.id;
  let ids = first.id;
  const withId = (id: number) => opened.find((source) => source.id === id);
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
  first.log.subscribe(changed);
  return {
    get all() {
      return first.kind === 'none' ? opened : [first, ...opened];
    },
    get current() {
      return withId(current) ?? first;
    },
    nextId() {
      ids += 1;
      return ids;
    },
    opened: withId,
    add(source, isShown) {
      source.log.subscribe(changed);
      opened = [...opened, source];
      if (isShown) current = source.id;
      changed();
    },
    choose(id) {
      if (id !== first.id && !withId(id)) return;
      current = id;
      changed();
    },
    remove(id) {
      const at = opened.findIndex((source) => source.id === id);
      opened = opened.filter((source) => source.id !== id);
      if (current === id) current = (opened[at] ?? opened.at(-1) ?? first).id;
      changed();
    },
    changed,
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
  };
}
