import type { Plugin } from 'vite';
import { cutting } from './cut.ts';

const METADATA = /const apiMetadata = (\{[\s\S]*?\n {6}\});/g;

/**
 * Takes the tables of the browser APIs that Errata does not use out of the polyfill: all but that of the
 * developer tools, two thirds of it.
 */
export function leanPolyfill(): Plugin {
  return cutting({
    name: 'lean-polyfill',
    from: /\/node_modules\/webextension-polyfill\/dist\/browser-polyfill\.js$/,
    cut: (code) => ({
      code: code.replace(METADATA, (_, table: string) => {
        const { devtools }: { devtools?: unknown } = JSON.parse(table);
        return `const apiMetadata = ${JSON.stringify({ devtools })};`;
      }),
      places: code.match(METADATA)?.length ?? 0,
    }),
    complaint: (places) =>
      places === 1 ? null : `The polyfill has ${places} tables of the known form, expected 1.`,
  });
}
