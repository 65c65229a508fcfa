import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './find.ts';

// Shell scripts stand in for browsers; on Windows nothing is asked for its version.
describe.skipIf(process.platform === 'win32')('findChromium', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'errata-find-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Makes a program that prints `text` and ends with `code`. */
  function program(name: string, text: string, code = 0): string {
    const path = join(folder, name);
    const stream = code === 0 ? 1 : 2;
    writeFileSync(path, `#!/bin/sh\necho '${text}' >&${stream}\nexit ${code}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  const search = (env: Record<string, string>, playwright = '/nowhere/chrome') =>
    findChromium(env, 'linux', playwright);

  it('takes CHROME_PATH before all others', async () => {
    program('chromium', 'Chromium 150.0.1.2');
    const path = program('mine', 'Google Chrome for Testing 151.0.3.4');
    expect(await search({ CHROME_PATH: path, PATH: folder })).toEqual({
      found: { path, version: '151.0.3.4' },
      passedOver: [],
    });
  });

  it('goes on when CHROME_PATH leads nowhere, and says so', async () => {
    const path = program('chromium-browser', 'Chromium 150.0.1.2');
    const { found, passedOver } = await search({ CHROME_PATH: '/nowhere', PATH: folder });
    expect(found?.path).toBe(path);
    expect(passedOver).toEqual(['Passed over CHROME_PATH (/nowhere): there is no such program.']);
  });

  it('says that a branded CHROME_PATH is of no use', async () => {
    const path = program('mine', 'Google Chrome 150.0.1.2');
    expect((await search({ CHROME_PATH: path })).passedOver).toEqual([
      `Passed over CHROME_PATH (${path}): branded Chrome and Edge ignore --load-extension.`,
    ]);
  });

  it('gives the reason of a browser that does not run', async () => {
    const path = program('chromium', 'libnss3.so: cannot open shared object file', 127);
    expect(await search({ PATH: folder })).toEqual({
      found: null,
      passedOver: [
        `Passed over ${path}: it does not run (libnss3.so: cannot open shared object file).`,
      ],
    });
  });

  it('passes over a snap and takes the one of Playwright', async () => {
    const snap = program('chromium', 'Chromium 150.0.1.2 snap');
    const path = program('playwright', 'Chromium 149.0.1.2');
    const { found, passedOver } = await search({ PATH: folder }, path);
    expect(found?.path).toBe(path);
    expect(passedOver).toEqual([
      `Passed over ${snap}: a snap may not read the profile that this program makes.`,
    ]);
  });

  it('names branded browsers in one line only when nothing else is there', async () => {
    program('google-chrome', 'Google Chrome 150.0.1.2');
    program('microsoft-edge', 'Microsoft Edge 150.0.1.2');
    expect(await search({ PATH: folder })).toEqual({
      found: null,
      passedOver: [
        'Passed over google-chrome, microsoft-edge: branded Chrome and Edge ignore --load-extension.',
      ],
    });
    program('chromium', 'Chromium 150.0.1.2');
    expect((await search({ PATH: folder })).passedOver).toEqual([]);
  });

  it('takes no folder and no file that is not executable', async () => {
    mkdirSync(join(folder, 'chromium'));
    writeFileSync(join(folder, 'chromium-browser'), 'Chromium');
    expect(await search({ PATH: folder })).toEqual({ found: null, passedOver: [] });
  });

  it('finds nothing without any variable', async () => {
    expect(await search({})).toEqual({ found: null, passedOver: [] });
  });

  it('goes by the path alone on Windows', async () => {
    const path = program('chrome.exe', 'never run', 1);
    expect(await findChromium({}, 'win32', path)).toEqual({
      found: { path, version: '' },
      passedOver: [],
    });
  });
});
