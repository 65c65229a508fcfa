import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { accept, type Completion, complete, type Suggestion } from '../filter/complete.ts';
import { createSeen } from '../filter/seen.ts';
import type { Store } from '../store.ts';
import { vendorName } from '../texts.ts';

/** The suggestions for the filter field, and what its keys do with them. */
export interface CompletionState {
  /** Null while there are none to choose from. */
  readonly open: Completion | null;
  /** Place of the suggestion that Enter takes; -1 for none. */
  readonly active: number;
  /** After a change of the text, with the caret at a place in it. */
  suggest(text: string, caret: number): void;
  take(suggestion: Suggestion): void;
  close(): void;
  /** Whether the key was one for the suggestions. */
  handle(event: KeyboardEvent): boolean;
}

/** @param input the field, once there is one */
export function useCompletion(
  store: Store,
  input: { readonly current: HTMLInputElement | null },
): CompletionState {
  const { clock, host } = store;
  const { filter, rows } = store.shown;
  const open = useSignal<Completion | null>(null);
  const active = useSignal(-1);
  const newCaret = useRef<number | null>(null);
  const caret = (): number => input.current?.selectionStart ?? 0;
  const seen = useMemo(() => {
    const nameOf = (vendor: string): string => vendorName(host, vendor);
    // Counting has taken more than its first slice: what stands in the field by now is what counts.
    const ready = (): void => show(filter.text.value, caret(), false);
    return createSeen(() => rows.value.rows, nameOf, host.words, ready, clock);
  }, [host.catalogue, host.words, clock]);
  useLayoutEffect(() => {
    if (newCaret.current === null) return;
    input.current?.setSelectionRange(newCaret.current, newCaret.current);
    newCaret.current = null;
  });

  const show = (text: string, at: number, asked: boolean): void => {
    open.value = complete(text, at, seen.of, host.words, asked);
    active.value = -1;
  };
  const suggest = (text: string, at: number, asked = false): void => {
    if (!open.value) seen.forget();
    show(text, at, asked);
  };
  const close = (): void => {
    seen.forget();
    open.value = null;
    active.value = -1;
  };
  const take = (suggestion: Suggestion): void => {
    if (!open.value) return;
    const after = accept(filter.text.value, open.value, suggestion);
    newCaret.current = after.caret;
    filter.setText(after.text);
    // Behind a key its values are next; behind a value there is nothing to choose.
    if (suggestion.count === null) suggest(after.text, after.caret);
    else close();
  };
  const handle = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const suggestions = open.value?.suggestions ?? [];
    const chosen = suggestions[active.value];
    switch (key) {
      case 'ArrowDown':
        if (open.value) active.value = (active.value + 1) % suggestions.length;
        else suggest(filter.text.value, caret(), true);
        return true;
      case 'ArrowUp':
        active.value = (active.value < 1 ? suggestions.length : active.value) - 1;
        return open.value !== null;
      case 'Tab':
      case 'Enter':
        if (!chosen || shiftKey) return false;
        take(chosen);
        return true;
      case 'Escape':
        if (!open.value) return false;
        close();
        return true;
      default:
        return false;
    }
  };
  return { open: open.value, active: active.value, suggest, take, close, handle };
}
