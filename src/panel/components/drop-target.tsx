import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { listen } from '../listen.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';

/** Opens the files that are dropped anywhere on the panel, and says so while they are held over it. */
export function DropTarget({ store }: { readonly store: Store }): JSX.Element | null {
  const isOver = useSignal(false);
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      keep(event);
      dataTransfer.dropEffect = 'copy';
      isOver.value = true;
    };
    const stops = [
      listen('dragenter', onDrag),
      listen('dragover', onDrag),
      listen('dragleave', ({ relatedTarget }) => {
        // It leaves every element on its way; the window alone for nothing.
        if (relatedTarget === null) isOver.value = false;
      }),
      listen('drop', (event) => {
        isOver.value = false;
        const files = event.dataTransfer?.files;
        if (!files?.length) return;
        keep(event);
        store.host.sources.open(files);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, isOver]);
  if (!isOver.value) return null;
  return (
    <div class="drop-target" aria-hidden="true">
      <p>{store.host.words.text('dropFiles')}</p>
    </div>
  );
}
