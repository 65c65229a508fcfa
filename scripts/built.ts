import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { codeLists } from './code-lists.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds a program as the engine is shipped: the way in which scripts read TypeScript slows down every call
 * between files, and what it would be timed with.
 *
 * @param entry its file, from the root of the project
 * @returns the file that Node runs, absolute
 */
export async function buildProgram(entry: string): Promise<string> {
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
  return `${folder}/main.mjs`;
}

/**
 * Builds a program and runs it in a process of its own.
 *
 * @param entry its file, from the root of the project
 * @returns the exit code of the process
 */
export async function runBuilt(entry: string, args: readonly string[]): Promise<number> {
  const program = await buildProgram(entry);
  const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
  const [code]: unknown[] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}

/**
 * The same, with what it prints as a text.
 *
 * @throws Error when it ends with another code than 0
 */
export async function outputOfBuilt(entry: string, args: readonly string[]): Promise<string> {
  const program = await buildProgram(entry);
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const output = await text(child.stdout);
  const [code]: unknown[] = await ended;
  if (code !== 0) throw new Error(`${entry} ended with ${code}.`);
  return output;
}
