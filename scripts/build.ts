import { build } from 'vite';
import { buildPage } from './build-page.ts';
import { codeLists } from './code-lists.ts';

/**
 * `npm run build`: writes the extension to dist/chrome/ and dist/firefox/, the page that needs none to
 * dist/page/, and the command line to dist/cli/.
 * Returns the exit code; a failing build throws.
 */
export async function main(): Promise<number> {
  await build({ logLevel: 'warn' });
  await build({ logLevel: 'warn', mode: 'firefox' });
  await buildPage();
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [codeLists()],
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/errata.ts',
      outDir: 'dist/cli',
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
    },
  });
  console.log(
    'Built dist/chrome/ (load it unpacked), dist/firefox/, dist/page/ (open index.html) and dist/cli/ (npx errata).',
  );
  return 0;
}
