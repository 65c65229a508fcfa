import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { withoutInnerHtml } from './without-inner-html.ts';

const PREACT = 'node_modules/preact/dist/preact.mjs';
const PLACE = '(c||a&&(b.__html==a.__html||b.__html==e.innerHTML)||(e.innerHTML=b.__html),t.k=[])';
const root = mkdtempSync(join(tmpdir(), 'errata-inner-html-'));

afterAll(() => rmSync(root, { recursive: true }));

/** The code that is built from an entry that imports `file`. */
async function built(name: string, file: string, code: string): Promise<string> {
  const folder = join(root, name);
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `export function diff(a, b, c, e, t) { ${code}; }`);
  writeFileSync(join(folder, 'entry.js'), `export { diff } from './${file}';`);
  const output = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [withoutInnerHtml()],
    build: { write: false, minify: false, lib: { entry: 'entry.js', formats: ['es'] } },
  });
  return JSON.stringify(output);
}

describe('withoutInnerHtml', () => {
  it('takes the assignment out and leaves what follows it', async () => {
    const code = await built('once', PREACT, PLACE);
    expect(code).not.toContain('innerHTML');
    expect(code).toContain('t.k = []');
  });

  it.each([
    ['is not there', PREACT, 't.k=[]', 0],
    ['is there twice', PREACT, `${PLACE},${PLACE}`, 2],
    ['is in another file', 'node_modules/preact/dist/preact.module.js', PLACE, 0],
  ])('fails the build when the assignment %s', async (name, file, code, places) => {
    await expect(built(name, file, code)).rejects.toThrow(`Preact has ${places} innerHTML`);
  });
});
