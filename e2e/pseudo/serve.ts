import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

/** A page on 127.0.0.1. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the page of this folder, which is in no package, and serves it on a free port until it is closed. */
export async function servePseudo(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'errata-pseudo-'));
  const common = { configFile: false, root: 'e2e/pseudo', publicDir: false } as const;
  await build({
    ...common,
    logLevel: 'warn',
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  });
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
