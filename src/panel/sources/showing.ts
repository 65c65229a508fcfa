import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createDrawing } from './drawing.ts';
import type { Unopened } from './opened-files.ts';
import type { PanelSource } from './panel-source.ts';
import { createShown, type Shown, type ShownInput } from './shown.ts';
import type { Sources } from './sources.ts';

/** The sources as signals, brought up to date now and then however often they change. */
export interface Showing {
  /** What can be shown: a new list, with the same sources in it, after each change of one of them. */
  readonly sources: ReadonlySignal<readonly PanelSource[]>;
  readonly unopened: ReadonlySignal<readonly Unopened[]>;
  /** Whether there is anything to choose from or to say of sources; told only when it changes. */
  readonly hasSources: ReadonlySignal<boolean>;
  /** The state of the source that is shown, another one when another source is. */
  readonly shown: ReadonlySignal<Shown>;
  dispose(): void;
}

export function createShowing(sources: Sources, input: ShownInput): Showing {
  const shown = signal(createShown(sources.current, input));
  const list = signal<readonly PanelSource[]>([...sources.list]);
  const unopened = signal(sources.unopened);
  const drawing = createDrawing(() => {
    list.value = [...sources.list];
    unopened.value = sources.unopened;
    const before = shown.value;
    if (before.source.id === sources.current.id) return before.refresh();
    shown.value = createShown(sources.current, input);
    before.dispose();
  });
  /** What another one, a cleared log and a pause have in common is that the user asked for it just now. */
  const isActedOn = (): boolean => {
    const { id, log } = sources.current;
    const { source, rows, recording } = shown.value;
    return id !== source.id || log.rows !== rows.value.rows || log.recording !== recording.value;
  };
  const unsubscribe = sources.subscribe(() => drawing.request(isActedOn()));
  return {
    sources: list,
    unopened,
    hasSources: computed(() => {
      const { kind, log } = shown.value.source;
      return (
        list.value.length > 1 ||
        kind !== 'live' ||
        unopened.value.length > 0 ||
        log.unlisted + log.bodiless > 0
      );
    }),
    shown,
    dispose() {
      unsubscribe();
      shown.value.dispose();
      drawing.stop();
    },
  };
}
