import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type messages from '../public/_locales/en/messages.json';

/** Where the messages of the extension are, within the build. */
const MESSAGES = '_locales/en/messages.json';

type Messages = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/** Takes what only a translator needs out of the messages that are built: descriptions and examples. */
export function leanMessages(): Plugin {
  return {
    name: 'lean-messages',
    writeBundle({ dir = '' }) {
      const path = join(dir, MESSAGES);
      // The file is the one whose form the type has.
      const all = JSON.parse(readFileSync(path, 'utf8')) as typeof messages;
      writeFileSync(path, JSON.stringify(leanOf(all)));
    },
  };
}

/** The messages with what browsers read of them, and nothing else. */
export function leanOf(all: Messages): Messages {
  return Object.fromEntries(
    Object.entries(all).map(([name, { message, placeholders }]) => [
      name,
      placeholders ? { message, placeholders: contentsOf(placeholders) } : { message },
    ]),
  );
}

function contentsOf(
  placeholders: Readonly<Record<string, { readonly content: string }>>,
): Readonly<Record<string, { readonly content: string }>> {
  return Object.fromEntries(
    Object.entries(placeholders).map(([name, { content }]) => [name, { content }]),
  );
}
