import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Arrows that must not be: a file, and what it must not import. */
const FORBIDDEN: readonly (readonly [file: string, imported: string])[] = [
  ['src/packs/new.ts', 'vite'],
  ['src/har/new.ts', '../../vite.config.ts'],
  ['src/engine/new.ts', '../../manifest.json'],
  ['src/engine/new.ts', 'vite'],
  ['src/model/new.ts', '../packs/index.ts'],
  ['src/model/new.ts', '../engine/inspect.ts'],
  ['src/model/new.ts', 'node:fs'],
  ['src/model/new.ts', '@humanwhocodes/momoa'],
  ['src/engine/new.ts', '@humanwhocodes/momoa'],
  ['src/engine/new.ts', '../packs/index.ts'],
  ['src/engine/new.ts', '../har/entry.ts'],
  ['src/engine/new.ts', '../panel/log.ts'],
  ['src/engine/new.ts', 'node:fs'],
  ['src/engine/new.ts', 'preact'],
  ['src/packs/new.ts', '../engine/members.ts'],
  ['src/packs/acme/new.ts', '../../engine/members.ts'],
  ['src/har/new.ts', '../engine/inspect.ts'],
  ['src/har/new.ts', '../packs/index.ts'],
  ['src/redaction/new.ts', '../engine/visible.ts'],
  ['src/redaction/new.ts', '../ticket/ticket.ts'],
  ['src/redaction/new.ts', '../packs/index.ts'],
  ['src/redaction/new.ts', 'node:crypto'],
  ['src/paste/new.ts', '../packs/index.ts'],
  ['src/paste/new.ts', '../engine/inspect.ts'],
  ['src/paste/new.ts', '../redaction/redactor.ts'],
  ['src/paste/new.ts', '../panel/log.ts'],
  ['src/paste/new.ts', 'node:fs'],
  ['src/har/new.ts', '../paste/read-paste.ts'],
  ['src/engine/new.ts', '../paste/read-paste.ts'],
  ['src/ticket/new.ts', '../packs/index.ts'],
  ['src/ticket/new.ts', '../panel/words.ts'],
  ['src/ticket/new.ts', '../har/entry.ts'],
  ['src/ticket/new.ts', 'preact'],
  ['src/engine/new.ts', '../redaction/redactor.ts'],
  ['src/engine/new.ts', '../lookup/lookup.ts'],
  ['src/lookup/new.ts', '../packs/index.ts'],
  ['src/lookup/new.ts', '../har/entry.ts'],
  ['src/lookup/new.ts', '../panel/host.ts'],
  ['src/lookup/new.ts', 'preact'],
  ['src/panel/new.ts', '../packs/index.ts'],
  ['src/panel/components/new.tsx', '../../packs/index.ts'],
  ['src/panel/new.ts', '../har/har-reader.ts'],
  ['src/panel/new.ts', '../../extension/browser.ts'],
  ['src/panel/new.ts', 'webextension-polyfill'],
  ['src/page/new.ts', '../../extension/browser.ts'],
  ['src/cli/new.ts', '../../extension/browser.ts'],
  ['src/module/new.ts', '../../scripts/build.ts'],
  ['src/on-demand/new.ts', '../packs/index.ts'],
  ['src/on-demand/new.ts', '../page/show.ts'],
  ['extension/new.ts', '../src/page/show.ts'],
  ['extension/new.ts', '../src/cli/run.ts'],
];

const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['src/panel/components/new.tsx', '../store.ts'],
  ['src/panel/components/new.tsx', '../../engine/inspect.ts'],
  ['src/panel/components/new.tsx', 'preact/hooks'],
  ['src/panel/new.ts', '@preact/signals'],
  ['src/on-demand/new.ts', '../har/har-reader.ts'],
  ['src/on-demand/new.ts', '../panel/slices/clock.ts'],
  ['extension/new.ts', '../src/on-demand/formats.ts'],
  ['src/packs/acme/new.ts', '../../model/pack.ts'],
  ['src/model/new.ts', './pack.ts'],
  ['src/engine/new.ts', '../model/pack.ts'],
  ['src/engine/new.ts', './members.ts'],
  ['src/packs/new.ts', '../model/pack.ts'],
  ['src/har/new.ts', '../model/exchange.ts'],
  ['src/redaction/new.ts', '../model/exchange.ts'],
  ['src/paste/new.ts', '../model/exchange.ts'],
  ['src/paste/new.ts', '../har/entry.ts'],
  ['src/paste/new.ts', '../engine/parse.ts'],
  ['src/ticket/new.ts', '../model/finding.ts'],
  ['src/ticket/new.ts', '../redaction/redactor.ts'],
  ['src/ticket/new.ts', '../engine/visible.ts'],
  ['src/lookup/new.ts', '../model/pack.ts'],
  ['src/lookup/new.ts', '../engine/code-set.ts'],
  ['src/panel/lookup/new.ts', '../../lookup/lookup.ts'],
  ['src/panel/components/new.tsx', '../../lookup/record.ts'],
  ['src/panel/components/new.tsx', '../lookup/state.ts'],
  ['src/panel/new.ts', '../redaction/redactor.ts'],
  ['src/panel/components/new.tsx', '../../ticket/ticket.ts'],
  ['src/panel/new.ts', '../engine/inspect.ts'],
  ['src/cli/new.ts', '../packs/index.ts'],
  ['extension/new.ts', '../src/packs/index.ts'],
];

const NAMING_BROWSER = ['src/panel/new.ts', 'src/engine/new.ts', 'src/page/new.ts'];

/** The linter's rules that each file breaks, when it stands in a tree with our configuration. */
const broken = new Map<string, readonly string[]>();
let tree = '';

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'errata-arrows-'));
  cpSync('biome.jsonc', join(tree, 'biome.jsonc'));
  for (const [file, imported] of [...FORBIDDEN, ...ALLOWED]) {
    write(named(file, imported), `import * as other from '${imported}';\n\nother.use();\n`);
  }
  for (const file of NAMING_BROWSER) {
    write(named(file, 'chrome'), 'chrome.devtools.reload();\n');
    write(named(file, 'browser'), 'browser.devtools.reload();\n');
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=1000', '.'],
    { cwd: tree, encoding: 'utf8' },
  );
  const report: { diagnostics: { category: string; location: { path: string } }[] } =
    JSON.parse(stdout);
  for (const { category, location } of report.diagnostics) {
    broken.set(location.path, [...(broken.get(location.path) ?? []), category]);
  }
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

function write(file: string, code: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), code);
}

/** A file of its own for each case, in the folder of `file`. */
function named(file: string, what: string): string {
  return file.replace('new', what.replaceAll(/[^a-z]/gi, '-'));
}

describe('the arrows between folders', () => {
  it.each(FORBIDDEN)('%s must not import %s', (file, imported) => {
    expect(broken.get(named(file, imported))).toContain('lint/style/noRestrictedImports');
  });

  it.each(ALLOWED)('%s may import %s', (file, imported) => {
    expect(broken.get(named(file, imported)) ?? []).toEqual([]);
  });

  it.each(NAMING_BROWSER)('%s must not say `chrome` or `browser`', (file) => {
    expect(broken.get(named(file, 'chrome'))).toContain('lint/style/noRestrictedGlobals');
    expect(broken.get(named(file, 'browser'))).toContain('lint/style/noRestrictedGlobals');
  });
});
