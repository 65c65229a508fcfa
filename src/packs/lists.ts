/// <reference types="vite/types/importMeta.d.ts" />
import type { CodeList, CodeLists } from '../model/code-list.ts';

const files = import.meta.glob<CodeList>('./lists/*.tsv', { import: 'default' });

/** The long lists of codes by name, each a file of its own that is loaded when its vendor has been met. */
export const codeLists: CodeLists = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [nameOf(path), load]),
);

/** `./lists/twilio.tsv` is the list `twilio`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.tsv'.length);
}
