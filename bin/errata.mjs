#!/usr/bin/env node
// A file that is there before the first build, so that npm links the command whenever it looks.
import { existsSync } from 'node:fs';

const built = new URL('../dist/npm/cli.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error('errata: the command line is not built yet; run "npm run build" first.');
  process.exitCode = 2;
}
