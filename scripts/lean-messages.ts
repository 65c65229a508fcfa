import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type messages from '../public/_locales/en/messages.json';
import { withContents } from '../src/panel/words/messages.ts';

/** Where the messages of the extension are, within the build. */
const MESSAGES = '_locales/en/messages.json';

/**
 * Takes what only a translator needs out of the messages that are built: descriptions, examples and the
 * names of placeholders, in whose place their contents stand.
 */
export function leanMessages(): Plugin {
  return {
    name: 'lean-messages',
    writeBundle({ dir = '' }) {
      const path = join(dir, MESSAGES);
      // The file is the one whose form the type has.
      const all = JSON.parse(readFileSync(path, 'utf8')) as typeof messages;
      const lean = Object.entries(all).map(([name, entry]) => [
        name,
        { message: withContents(entry) },
      ]);
      writeFileSync(path, JSON.stringify(Object.fromEntries(lean)));
    },
  };
}
