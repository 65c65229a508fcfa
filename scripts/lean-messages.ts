import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import type messages from '../public/_locales/en/messages.json';
import { withContents } from '../src/panel/words/messages.ts';

/** Where the messages of the extension are, within the build. */
const MESSAGES = '_locales/en/messages.json';
/** Where those are that a page without an extension imports. */
const SOURCE = normalizePath(fileURLToPath(new URL(`../public/${MESSAGES}`, import.meta.url)));

/**
 * Takes what only a translator needs out of the messages that are built: descriptions, examples and the
 * names of placeholders, in whose place their contents stand.
 */
export function leanMessages(): Plugin {
  return {
    name: 'lean-messages',
    writeBundle({ dir = '' }) {
      const path = join(dir, MESSAGES);
      writeFileSync(path, leanText(path));
    },
  };
}

/** The same of messages that are built into a script. */
export function leanImportedMessages(): Plugin {
  return {
    name: 'lean-imported-messages',
    load: (id) => (id === SOURCE ? leanText(SOURCE) : null),
  };
}

/** The text of the lean messages, as JSON. */
function leanText(path: string): string {
  // The file is the one whose form the type has.
  const all = JSON.parse(readFileSync(path, 'utf8')) as typeof messages;
  const lean = Object.entries(all).map(([name, entry]) => [name, { message: withContents(entry) }]);
  return JSON.stringify(Object.fromEntries(lean));
}
