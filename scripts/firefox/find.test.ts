import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFirefox } from './find.ts';

const root = mkdtempSync(join(tmpdir(), 'errata-find-'));

function program(name: string, script: string): string {
  const path = join(root, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

afterAll(() => rmSync(root, { recursive: true }));

describe.skipIf(process.platform === 'win32')('findFirefox', () => {
  it('takes the one that FIREFOX_PATH names', async () => {
    const path = program('mine', 'echo Mozilla Firefox 150.0.1');
    const { found, passedOver } = await findFirefox({ FIREFOX_PATH: path }, 'linux');
    expect(found).toEqual({ path, version: '150.0.1' });
    expect(passedOver).toEqual([]);
  });

  it.each([
    [
      'old',
      'echo Mozilla Firefox 128.0esr',
      'it is Firefox 128.0esr and Errata needs 142 or newer',
    ],
    ['other', 'echo Chromium 156.0', 'it does not call itself Firefox'],
    [
      'broken',
      'echo libgtk-3.so.0: cannot open >&2; exit 127',
      'it does not run (libgtk-3.so.0: cannot open)',
    ],
    [
      'snap',
      'exec /snap/bin/firefox "$@"',
      'a snap may not read the profile that this program makes',
    ],
  ])('says why it passes over one that is %s', async (name, script, reason) => {
    const path = program(name, script);
    const { found, passedOver } = await findFirefox({ FIREFOX_PATH: path }, 'linux');
    expect(found).toBeNull();
    expect(passedOver).toEqual([`Passed over FIREFOX_PATH (${path}): ${reason}.`]);
  });

  it('goes on to PATH after a FIREFOX_PATH that is not there', async () => {
    const path = program('firefox-esr', 'echo Mozilla Firefox 153.7.0esr');
    const { found, passedOver } = await findFirefox(
      { FIREFOX_PATH: join(root, 'nothing'), PATH: root },
      'linux',
    );
    expect(found).toEqual({ path, version: '153.7.0esr' });
    expect(passedOver).toEqual([
      `Passed over FIREFOX_PATH (${join(root, 'nothing')}): there is no such program.`,
    ]);
  });
});
