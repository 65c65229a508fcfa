import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { listen } from '../listen.ts';
import { isInField, isShortcut, keep, type ShortcutId } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { withKey } from '../words/keys.ts';
import { FileInput } from './file-input.tsx';

/** Buttons that bring findings in from elsewhere, and take them out. */
export function FileButtons({ store }: { readonly store: Store }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const { words } = store.host;
  useFileKeys(store, input);
  return (
    <>
      <FileInput store={store} input={input} />
      <FileButton
        id="open-file"
        does={words.text('openFile')}
        store={store}
        onClick={() => input.current?.click()}
      >
        <path d="M8 10.5V3M5 5.5 8 2.5l3 3M3 10v3.5h10V10" />
      </FileButton>
      <FileButton
        id="export"
        does={words.text('exportHar')}
        store={store}
        onClick={() => store.openExport('shown')}
      >
        <path d="M8 2.5V10M5 7.5l3 3 3-3M3 10v3.5h10V10" />
      </FileButton>
      <FileButton
        id="paste"
        does={words.text('pasteText')}
        store={store}
        onClick={() => store.openPaste('')}
      >
        <path d="M6 3.5H3.5v10h9v-10H10M6 2.5h4v2.5H6zM6 8h4.5M6 10.5h4.5" />
      </FileButton>
    </>
  );
}

function FileButton({
  id,
  does,
  store,
  onClick,
  children,
}: {
  readonly id: ShortcutId;
  readonly does: string;
  readonly store: Store;
  readonly onClick: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  const { keyboard, words } = store.host;
  return (
    <button
      type="button"
      class={`icon ${id}`}
      title={withKey(words, does, id, keyboard)}
      aria-label={does}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

/** Opens a file or the export by its key; a text that is pasted where it cannot be typed opens the dialog. */
function useFileKeys(store: Store, input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const stops = [
      listen('keydown', (event) => {
        const opens = isShortcut('open-file', event);
        if (!opens && !isShortcut('export', event)) return;
        keep(event);
        if (event.repeat || store.isCovered.value) return;
        if (opens) input.current?.click();
        else store.openExport('shown');
      }),
      listen('paste', (event) => {
        if (isInField(event.target) || store.isCovered.value) return;
        const files = event.clipboardData?.files;
        const text = event.clipboardData?.getData('text/plain');
        if (!files?.length && !text) return;
        keep(event);
        if (files?.length) store.host.sources.open(files);
        else store.openPaste(text ?? '');
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, input]);
}
