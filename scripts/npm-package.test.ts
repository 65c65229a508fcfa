import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

/** A build, two installations: long on a machine that does other things too. */
const TIMEOUT_MS = 240_000;
const TARBALL = `errata-${packageJson.version}.tgz`;

let root = '';
/** An empty folder into which the package was installed. */
let installed = '';
/** The paths in the package. */
let files: readonly string[] = [];

/** Without a network, and with nothing of this machine's own npm. */
const env = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  npm_config_userconfig: join(root, 'npmrc'),
  npm_config_cache: join(root, 'cache'),
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
  NO_COLOR: '1',
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { cwd, env: env(), shell, stdio: ['ignore', 'pipe', 'pipe'] });
  return ended(child);
}

async function ended(child: ChildProcess): Promise<Ended> {
  const [out, err, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'close'),
  ]);
  return { code, out, err };
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'errata-package-'));
  installed = join(root, 'installed');
  mkdirSync(installed);
  const packed = await run('npm', ['pack', '--json', '--pack-destination', root], resolve('.'));
  expect(packed.code, packed.err).toBe(0);
  const list = packed.out.slice(packed.out.search(/^\[/m));
  const [{ files: packedFiles }]: [{ files: readonly { path: string }[] }] = JSON.parse(list);
  files = packedFiles.map(({ path }) => path);
  writeFileSync(join(installed, 'package.json'), '{"type":"module"}');
  const added = await run('npm', ['install', `../${TARBALL}`], installed);
  expect(added.code, added.err).toBe(0);
}, TIMEOUT_MS);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the packed file', () => {
  it('holds the program, its types and its pages, and nothing else', () => {
    const kinds = new Set(
      files.map((path) =>
        path
          .replace(/^dist\/npm\/(chunks|types)\/.+\.(js|d\.ts)$/, '$1/*.$2')
          .replace(/^(docs\/examples\/).+/, '$1*'),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin/errata.mjs',
      'chunks/*.js',
      'dist/npm/cli.js',
      'dist/npm/module.js',
      'docs/command-line.md',
      'docs/examples/*',
      'docs/module.md',
      'package.json',
      'types/*.d.ts',
    ]);
    expect(files.filter((path) => /\.(test|fixture)\.|\.map$/.test(path))).toEqual([]);
  });

  it('names no path of the machine that made it', () => {
    const at = join(installed, 'node_modules/errata');
    for (const path of files) {
      const content = readFileSync(join(at, path), 'utf8');
      for (const foreign of ['sourceMappingURL', 'node_modules/']) {
        expect(content.includes(foreign), `${path} has ${foreign}`).toBe(false);
      }
      for (const folder of [resolve('.'), tmpdir()]) {
        // Not the end of another path: of a clone in /errata that would be bin/errata.mjs.
        const places = content.split(`${folder}/`).slice(0, -1);
        const foreign = places.filter((before) => !/[\w.~-]$/.test(before));
        expect(foreign.length, `${path} has ${folder}`).toBe(0);
      }
    }
  });

  it('needs nothing else installed', () => {
    expect(
      readdirSync(join(installed, 'node_modules')).filter((name) => !name.startsWith('.')),
    ).toEqual(['errata']);
  });
});

describe('npx', () => {
  it('runs the packed file in an empty folder', { timeout: TIMEOUT_MS }, async () => {
    const empty = join(root, 'empty');
    mkdirSync(empty);
    cpSync(join(root, TARBALL), join(empty, TARBALL));
    for (const name of ['checkout.har', 'cut-off.har']) {
      cpSync(`docs/examples/${name}`, join(empty, name));
    }
    const npx = (...args: string[]) => run('npx', ['--yes', `./${TARBALL}`, ...args], empty);
    const decoded = await npx('decode', 'checkout.har');
    expect([decoded.code, decoded.err]).toEqual([0, '']);
    expect(decoded.out).toMatch(/^STATUS .+\n402 +Stripe .+\n400 +8x8 .+\n503 .+\n$/);
    expect((await npx('decode', '--fail-on-error', 'checkout.har')).code).toBe(1);
    const broken = await npx('decode', '--json', 'cut-off.har');
    expect([broken.code, broken.out.split('\n').length - 1]).toEqual([3, 2]);
    expect(broken.err).toMatch(/^errata: cut-off\.har was read in part: .+\n$/);
  });
});

describe('the installed command', () => {
  const errata = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [join(installed, 'node_modules/errata/bin/errata.mjs'), ...args], {
      input,
      env: env(),
      encoding: 'utf8',
    });

  it.each([
    ['', /^errata: there is no response in standard input: it is empty\n$/],
    ['{"log":{"entries":{}}}', /^errata: there is no HAR in standard input: .+ is an object .+\n$/],
    [`{"log":{"entries":${'['.repeat(1e6)}`, /^errata: there is no HAR in standard input: .+\n$/],
    ['\u0000'.repeat(1e6), /^errata: there is no .+ in standard input: .+\n$/],
  ])('says what is wrong with bad input in one line (%#)', (input, line) => {
    const { status, stdout, stderr } = errata(['decode', '-'], input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(line);
  });

  it('says that standard input is a directory', () => {
    const directory = openSync(installed, 'r');
    const bin = join(installed, 'node_modules/errata/bin/errata.mjs');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'decode', '-'], {
      stdio: [directory, 'pipe', 'pipe'],
      env: env(),
      encoding: 'utf8',
    });
    closeSync(directory);
    expect([status, stderr]).toEqual([
      2,
      'errata: cannot read standard input: it is a directory\n',
    ]);
  });

  it('says what is wrong with its arguments, and its version', () => {
    const { status, stderr } = errata(['decode', '--nope']);
    expect([status, stderr]).toEqual([2, "errata: Unknown option '--nope'; see errata --help\n"]);
    expect(errata(['--version']).stdout).toBe(`${packageJson.version}\n`);
  });

  it('ends in silence when nobody reads on', { timeout: TIMEOUT_MS }, async () => {
    const har: { log: { entries: unknown[] } } = JSON.parse(
      readFileSync('docs/examples/checkout.har', 'utf8'),
    );
    const many = join(root, 'many.har');
    const entries = Array.from({ length: 2_000 }, () => har.log.entries).flat();
    writeFileSync(many, JSON.stringify({ log: { ...har.log, entries } }));
    const bin = join(installed, 'node_modules/errata/bin/errata.mjs');
    const child = spawn(process.execPath, [bin, 'decode', '--json', many], {
      env: env(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('the module', () => {
  const page = readFileSync('docs/module.md', 'utf8');
  const block = (language: string): string =>
    new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

  it('does what docs/module.md says', async () => {
    writeFileSync(join(installed, 'example.mjs'), block('js'));
    const { code, out, err } = await run(process.execPath, ['example.mjs'], installed);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(block('text'));
    expect(out).not.toBe('');
  });

  it('exports what docs/module.md lists, and no more', async () => {
    const list = "console.log(Object.keys(await import('errata')).sort().join())";
    const { out } = await run(process.execPath, ['--input-type=module', '-e', list], installed);
    expect(out.trim()).toBe('createErrata,explain,lookUp,packs');
    for (const name of out.trim().split(',')) expect(page).toContain(`| \`${name}`);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types for a strict consumer with module %s', async (module, moduleResolution) => {
    const strict = [
      ...['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
      ...['--skipLibCheck', 'false', '--target', 'es2023', '--lib', 'es2023', '--types', ''],
      ...['--module', module, '--moduleResolution', moduleResolution],
    ];
    const tsc = (file: string): Promise<Ended> =>
      run(
        process.execPath,
        [resolve('node_modules/typescript/bin/tsc'), ...strict, file],
        installed,
      );
    writeFileSync(join(installed, 'good.ts'), GOOD);
    expect(await tsc('good.ts')).toMatchObject({ code: 0, out: '' });
    writeFileSync(join(installed, 'example.ts'), `${CONSOLE}${block('js')}`);
    expect(await tsc('example.ts')).toMatchObject({ code: 0, out: '' });
    writeFileSync(join(installed, 'bad.ts'), BAD);
    const { code, out } = await tsc('bad.ts');
    expect(code).not.toBe(0);
    const lines = [...out.matchAll(/^bad\.ts\((\d+),/gm)].map(([, line]) => Number(line));
    expect([...new Set(lines)]).toEqual([3, 4, 5, 6]);
  });
});

/** What the example of the page uses, and the language itself has not. */
const CONSOLE = 'declare const console: { log(text: string | undefined): void };\n';

/** As a strict consumer would use it. */
const GOOD = `
import {
  type CodeRecord, createErrata, type Errata, explain, type Finding, lookUp, type Pack, packs,
  type RecordedResponse,
} from 'errata';

const response: RecordedResponse = { url: '', status: null, body: '{}', headers: [['a', 'b']] };
const findings: readonly Finding[] = await explain(response);
const meanings: readonly (string | null)[] = findings.map(({ meaning }) => meaning);
const { matches } = await lookUp('8x8 1002');
const record: CodeRecord | undefined = matches[0]?.record;
const pack: Pack | undefined = packs[0];
const errata: Errata = createErrata(pack ? [pack] : []);
export const all = [meanings, record?.vendor, errata.leftOut.map(({ why }) => why)];
`;

/** Each line from the third on is wrong. */
const BAD = `
import { createErrata, explain, lookUp, packs } from 'errata';
await explain({ url: '', status: '404', body: '' });
(await lookUp('8x8 1002')).matches[0].record;
createErrata([{ id: 'acme' }]);
packs.push();
export {};
`;
