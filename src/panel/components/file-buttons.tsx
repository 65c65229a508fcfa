import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { listen } from '../listen.ts';
import { isInField, isShortcut, keep, type ShortcutId } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { withKey } from '../words/keys.ts';
import { FileInput } from './file-input.tsx';

/** Brings findings in from files. */
export function FileButtons({ store }: { readonly store: Store }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const { words } = store.host;
  const choose = (): void => input.current?.click();
  useFileKeys(store, choose);
  return (
    <>
      <FileInput store={store} input={input} />
      <FileButton id="open-file" does={words.text('openFile')} store={store} onClick={choose}>
        <path d="M8 10.5V3M5 5.5 8 2.5l3 3M3 10v3.5h10V10" />
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
  const { look, words } = store.host;
  return (
    <button
      type="button"
      class={`icon ${id}`}
      title={withKey(words, does, id, look)}
      aria-label={does}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

/** Opens files by the key, or by a paste of them. */
function useFileKeys(store: Store, choose: () => void): void {
  useEffect(() => {
    const stops = [
      listen('keydown', (event) => {
        if (!isShortcut('open-file', event)) return;
        keep(event);
        if (!event.repeat && !store.keysShown.value) choose();
      }),
      listen('paste', (event) => {
        const files = event.clipboardData?.files;
        if (!files?.length || isInField(event.target) || store.keysShown.value) return;
        keep(event);
        store.host.sources.open(files);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, choose]);
}
