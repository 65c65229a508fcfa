import { build } from 'vite';
import { buildNpm } from './build-npm.ts';
import { buildPage } from './build-page.ts';

/**
 * Writes the extension to dist/chrome/ and dist/firefox/, the page that needs none to dist/page/, and the command line and
 * the module to dist/npm/. Rejects when one cannot be built.
 */
export async function buildAll(): Promise<void> {
  await build({ logLevel: 'warn' });
  await build({ logLevel: 'warn', mode: 'firefox' });
  await buildPage();
  await buildNpm();
}

/** `npm run build`: builds all of it, and says so. Returns the exit code; a failing build throws. */
export async function main(): Promise<number> {
  await buildAll();
  console.log(
    'Built dist/chrome/ (load it unpacked), dist/firefox/, dist/page/ (open index.html) and dist/npm/ (npx errata).',
  );
  return 0;
}
