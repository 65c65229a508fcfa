import type { Plugin } from 'vite';

const POLYFILL = /\/node_modules\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
const METADATA = /const apiMetadata = (\{[\s\S]*?\n {6}\});/g;

/**
 * Takes the tables of the browser APIs that Errata does not use out of the polyfill: all but that of the
 * developer tools, two thirds of it. Fails the build when the place is not found exactly once, as it would
 * grow again unseen.
 */
export function leanPolyfill(): Plugin {
  let places = 0;
  return {
    name: 'lean-polyfill',
    buildStart() {
      places = 0;
    },
    transform(code, id) {
      if (!POLYFILL.test(id.split('?')[0] ?? '')) return null;
      const lean = code.replace(METADATA, (_, table: string) => {
        places += 1;
        const { devtools }: { devtools?: unknown } = JSON.parse(table);
        return `const apiMetadata = ${JSON.stringify({ devtools })};`;
      });
      return { code: lean, map: null };
    },
    generateBundle() {
      if (places !== 1) {
        this.error(`The polyfill has ${places} tables of the known form, expected 1.`);
      }
    },
  };
}
