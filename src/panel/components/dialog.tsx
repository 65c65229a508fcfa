import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { CrossButton } from './cross-button.tsx';

/** A modal dialog over the panel, which gives the focus back when it goes. */
export function Dialog({
  id,
  title,
  closes,
  store,
  close,
  children,
}: {
  /** The class of the dialog; its title's id begins with it. */
  readonly id: string;
  readonly title: string;
  /** What the button says that closes it. */
  readonly closes: string;
  readonly store: Store;
  readonly close: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    keep(event);
    close();
  };
  return (
    <dialog
      class={id}
      aria-labelledby={`${id}-title`}
      ref={dialog}
      onKeyDown={onKeyDown}
      onClick={({ target, currentTarget }) => {
        // What is around the dialog belongs to it; all within it lies in an element of its own.
        if (target === currentTarget) close();
      }}
    >
      <div class="dialog-content">
        <header>
          <h1 id={`${id}-title`}>{title}</h1>
          <CrossButton does={closes} store={store} onClick={close} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
