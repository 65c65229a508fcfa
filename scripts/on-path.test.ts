import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { onPath } from './on-path.ts';

const root = mkdtempSync(join(tmpdir(), 'errata-path-'));
const first = join(root, 'first');
const second = join(root, 'second');
for (const folder of [first, second]) {
  mkdirSync(folder);
  for (const name of ['firefox', 'firefox.exe', 'chromium']) {
    writeFileSync(join(folder, name), '', { mode: 0o755 });
  }
}
writeFileSync(join(first, 'notes'), '', { mode: 0o644 });
mkdirSync(join(first, 'folder'));
const env = { PATH: ['', join(root, 'none'), first, second].join(delimiter) };

afterAll(() => rmSync(root, { recursive: true }));

it('finds the first program of each name', () => {
  expect(onPath(env, ['chromium', 'nothing', 'firefox'], 'linux')).toEqual([
    join(first, 'chromium'),
    join(first, 'firefox'),
  ]);
});

it('knows how Windows ends a name', () => {
  expect(onPath(env, ['firefox', 'chromium'], 'win32')).toEqual([join(first, 'firefox.exe')]);
});

it('finds no folder, nothing without PATH, and no file that is no program', () => {
  expect(onPath(env, ['folder'], 'linux')).toEqual([]);
  expect(onPath({}, ['firefox'], 'linux')).toEqual([]);
  if (process.platform !== 'win32') expect(onPath(env, ['notes'], 'linux')).toEqual([]);
});
