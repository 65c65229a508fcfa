import type { Plugin } from 'vite';

const RUNTIME = /\/node_modules\/preact\/dist\/preact\.mjs$/;
const ASSIGNMENT =
  /\(\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),/g;

/**
 * Takes the one `innerHTML` assignment out of Preact's runtime, which serves a property that we never
 * use: what we ship then has no way from text to markup. Fails the build when the place is not found
 * exactly once, so that a new Preact cannot bring it back unseen.
 */
export function withoutInnerHtml(): Plugin {
  let places = 0;
  return {
    name: 'without-inner-html',
    buildStart() {
      places = 0;
    },
    transform(code, id) {
      if (!RUNTIME.test(id.split('?')[0] ?? '')) return null;
      places += code.match(ASSIGNMENT)?.length ?? 0;
      return { code: code.replace(ASSIGNMENT, '('), map: null };
    },
    // Not before all is read: a runtime in another file would never come to `transform`.
    generateBundle() {
      if (places !== 1) {
        this.error(`Preact has ${places} innerHTML assignments of the known form, expected 1.`);
      }
    },
  };
}
