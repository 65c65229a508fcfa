import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { codeLists } from './code-lists.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds a program as the engine is shipped and runs it in a process of its own: the way in which scripts
 * read TypeScript slows down every call between files, and what it would be timed with.
 *
 * @param entry its file, from the root of the project
 * @returns the exit code of the process
 */
export async function runBuilt(entry: string, args: readonly string[]): Promise<number> {
  const folder = `${ROOT}node_modules/.cache/errata/${entry.replace(/\W+/g, '-')}`;
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [codeLists()],
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const child = spawn(process.execPath, [`${folder}/main.mjs`, ...args], { stdio: 'inherit' });
  const [code]: unknown[] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}
