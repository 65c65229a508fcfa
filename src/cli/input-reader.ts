import type { FileForm } from '../har/file-form.ts';
import type { Entry } from '../model/entry.ts';
import type { InputForm } from './input-form.ts';
import { createHarFileReader } from './read-har-file.ts';
import { createNdjsonReader } from './read-ndjson.ts';
import { createTextReader } from './read-text.ts';

/** How the reading of a file ended. All texts are sentences without a full stop, and safe to print. */
export type InputEnd =
  | { readonly kind: 'complete'; readonly remarks: readonly string[] }
  /** It broke off after some entries. */
  | { readonly kind: 'broken'; readonly reason: string; readonly remarks: readonly string[] }
  /** There was no entry in it. */
  | { readonly kind: 'nothing'; readonly reason: string };

/** Makes entries of a file, as its bytes come in. */
export interface InputReader {
  /** The entries that became complete with these bytes; to be gone through before the next call. */
  readonly push: (bytes: Uint8Array) => Iterable<Entry>;
  /** The entries that are complete now that no more bytes come. */
  readonly last: () => Iterable<Entry>;
  /** True when what follows cannot be read any more, and need not be pushed. */
  readonly isOver: boolean;
  /** What to say in the end. */
  readonly end: () => InputEnd;
}

/**
 * The reader for a form; `text` is one of the forms that are pasted, whichever it turns out to be.
 *
 * @param file what the first bytes tell of the file
 */
export function createInputReader(form: InputForm | 'text', file: FileForm): InputReader {
  // It says so itself when the file is no text.
  if (form === 'har') return createHarFileReader();
  if (file.kind === 'other') return unreadable(file.reason);
  const decoder = new TextDecoder(file.encoding);
  if (form === 'ndjson') return createNdjsonReader(decoder);
  return createTextReader(decoder, form === 'text' ? null : form);
}

function unreadable(reason: string): InputReader {
  return {
    push: () => [],
    last: () => [],
    isOver: true,
    end: () => ({ kind: 'nothing', reason }),
  };
}
