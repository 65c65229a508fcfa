import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}node_modules/.cache/errata-bench`;

/**
 * `npm run bench` prints what the engine costs; `--json` as one line of JSON. The engine is built first,
 * as it is shipped, and runs in a process of its own: the way in which scripts read TypeScript would
 * slow down every call between files. Returns the exit code of that process.
 */
export async function main(args: readonly string[]): Promise<number> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: 'bench/main.ts',
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const child = spawn(process.execPath, [`${FOLDER}/bench.mjs`, ...args], { stdio: 'inherit' });
  const [code]: unknown[] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}
