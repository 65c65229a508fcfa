import { build } from 'vite';
import { buildNpm } from './build-npm.ts';
import { buildPage } from './build-page.ts';

/**
 * `npm run build`: writes the extension to dist/chrome/ and dist/firefox/, the page that needs none to
 * dist/page/, and the command line and the module to dist/npm/. Returns the exit code; a failing build throws.
 */
export async function main(): Promise<number> {
  await build({ logLevel: 'warn' });
  await build({ logLevel: 'warn', mode: 'firefox' });
  await buildPage();
  await buildNpm();
  console.log(
    'Built dist/chrome/ (load it unpacked), dist/firefox/, dist/page/ (open index.html) and dist/npm/ (npx errata).',
  );
  return 0;
}
