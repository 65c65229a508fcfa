import type { Plugin } from 'vite';
import { cutting } from './cut.ts';

const ASSIGNMENT =
  /\(\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),/g;

/**
 * Takes the one `innerHTML` assignment out of Preact's runtime, which serves a property that we never
 * use: what we ship then has no way from text to markup.
 */
export function withoutInnerHtml(): Plugin {
  return cutting({
    name: 'without-inner-html',
    from: /\/node_modules\/preact\/dist\/preact\.mjs$/,
    cut: (code) => ({
      code: code.replace(ASSIGNMENT, '('),
      places: code.match(ASSIGNMENT)?.length ?? 0,
    }),
    complaint: (places) =>
      places === 1
        ? null
        : `Preact has ${places} innerHTML assignments of the known form, expected 1.`,
  });
}
