import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import source from '../public/_locales/en/messages.json' with { type: 'json' };
import { filesBelow, LARGEST } from '../scripts/package.ts';
import { zip } from '../scripts/zip.ts';
import { withContents } from '../src/panel/words/messages.ts';

/** Every file of a built extension, by its path. */
function built(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));
}

for (const folder of ['dist/chrome', 'dist/firefox']) {
  const manifest: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );

  test(`${folder} asks for no permission`, () => {
    expect(manifest['permissions']).toEqual([]);
    expect(manifest['host_permissions']).toEqual([]);
    for (const key of [
      'content_scripts',
      'background',
      'optional_permissions',
      'externally_connectable',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  test(`${folder} has the version of package.json and a strict policy`, () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest['version']).toBe(version);
    const policy = JSON.stringify(manifest['content_security_policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  test(`${folder} is described as the stores allow, in the words of the listing`, () => {
    const messages: { extensionDescription: { message: string } } = JSON.parse(
      readFileSync(join(folder, '_locales/en/messages.json'), 'utf8'),
    );
    const { message } = messages.extensionDescription;
    expect(message.length).toBeLessThanOrEqual(132);
    expect(readFileSync('docs/store/listing.md', 'utf8')).toContain(`\n${message}\n`);
  });

  test(`${folder} has its words once, where the browser reads them`, () => {
    expect(manifest['default_locale']).toBe('en');
    const messages = readFileSync(join(folder, '_locales/en/messages.json'), 'utf8');
    // What browsers read of them, without what is there for translators.
    const lean = Object.entries(source).map(([name, entry]) => [
      name,
      { message: withContents(entry) },
    ]);
    expect(JSON.parse(messages)).toEqual(Object.fromEntries(lean));
    const said = 'No errors recognized yet';
    expect(messages).toContain(said);
    for (const file of built(folder, /\.js$/)) {
      expect(readFileSync(file, 'utf8'), file).not.toContain(said);
    }
  });

  test(`${folder} is small enough to install`, async () => {
    expect((await zip(filesBelow(folder))).length).toBeLessThanOrEqual(LARGEST);
  });

  test(`${folder} stores settings alone, and the privacy statement says so`, () => {
    const scripts = built(folder, /\.js$/).map((file) => readFileSync(file, 'utf8'));
    const stores = scripts.join('\n').match(/\.(?:setItem|indexedDB|cookie)\b/g);
    expect(stores).toEqual(['.setItem']);
    expect(readFileSync('docs/store/privacy.md', 'utf8')).toContain(
      '**What is stored.** Your settings',
    );
  });

  test(`${folder} has no way from text to markup or code`, () => {
    const scripts = built(folder, /\.js$/);
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    for (const file of scripts) {
      const code = readFileSync(file, 'utf8');
      expect(code, file).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
      expect(code, file).not.toMatch(/\beval\(|new Function\(|\bimport\(/);
      expect(code, file).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
    }
    for (const file of built(folder, /\.html$/)) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /<script(?![^>]*\bsrc=)|\son\w+=|style=/,
      );
    }
  });
}
