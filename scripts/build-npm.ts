import { build } from 'vite';
import { codeLists } from './code-lists.ts';
import { writeNpmTypes } from './npm-types.ts';

/**
 * What `npm pack` does before it packs: writes to dist/npm/ the command line, the module and its types.
 * Returns the exit code; a failing build throws.
 */
export async function main(): Promise<number> {
  await buildNpm();
  writeNpmTypes('dist/npm/types');
  return 0;
}

/** Writes the command line and the module to dist/npm/; nothing that they need is left to be installed. */
export async function buildNpm(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [codeLists()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: 'dist/npm',
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { cli: 'src/cli/errata.ts', module: 'src/module/errata.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
}
