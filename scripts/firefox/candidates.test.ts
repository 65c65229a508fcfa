import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { candidates } from './candidates.ts';

const root = mkdtempSync(join(tmpdir(), 'errata-candidates-'));
const first = join(root, 'first');
const second = join(root, 'second');
mkdirSync(first);
mkdirSync(second);
const PATH = [first, '', second].join(delimiter);

function program(folder: string, name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

afterAll(() => rmSync(root, { recursive: true }));

describe('candidates', () => {
  it('finds none on an empty PATH', () => {
    expect(candidates({}, 'linux')).toEqual([]);
    expect(candidates({ PATH, FIREFOX_PATH: '' }, 'linux')).toEqual([]);
  });

  it('puts FIREFOX_PATH first, even when nothing is there', () => {
    const esr = program(second, 'firefox-esr');
    expect(candidates({ PATH, FIREFOX_PATH: '/nowhere' }, 'linux')).toEqual([
      { path: '/nowhere', from: 'FIREFOX_PATH' },
      { path: esr, from: 'PATH' },
    ]);
  });

  it('goes by name before folder, and leaves out what may not be executed', () => {
    const esr = program(second, 'firefox-esr');
    const firefox = program(first, 'firefox');
    program(second, 'firefox');
    program(first, 'firefox-nightly', 0o644);
    expect(candidates({ PATH }, 'linux').map(({ path }) => path)).toEqual([esr, firefox]);
  });
});
