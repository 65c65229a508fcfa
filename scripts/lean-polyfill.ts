import type { Plugin } from 'vite';
import { cutting } from './cut.ts';

const METADATA = /const apiMetadata = (\{[\s\S]*?\n {6}\});/g;
const MESSAGES = /const onMessageWrappers = [\s\S]*?(?=const staticWrappers = )/g;
const OTHER_WRAPPERS = /,\n {8}runtime: \{[\s\S]*?(?=\n {6}return wrapObject\()/g;
const PARTS = [METADATA, MESSAGES, OTHER_WRAPPERS];

/**
 * Takes what Errata does not use out of the polyfill: the tables of all browser APIs but that of the
 * developer tools, and the wrappers of messages and settings. It is most of it.
 */
export function leanPolyfill(): Plugin {
  return cutting({
    name: 'lean-polyfill',
    from: /\/node_modules\/webextension-polyfill\/dist\/browser-polyfill\.js$/,
    cut: (code) => ({
      code: code
        .replace(METADATA, (_, table: string) => {
          const { devtools }: { devtools?: unknown } = JSON.parse(table);
          return `const apiMetadata = ${JSON.stringify({ devtools })};`;
        })
        .replace(MESSAGES, '')
        .replace(OTHER_WRAPPERS, '};'),
      places: PARTS.reduce((count, part) => count + (code.match(part)?.length ?? 0), 0),
    }),
    complaint: (places) =>
      places === PARTS.length
        ? null
        : `The polyfill has ${places} parts of the known form, expected ${PARTS.length}.`,
  });
}
