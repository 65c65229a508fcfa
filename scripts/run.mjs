// @ts-check

/**
 * The way into every script: `node scripts/run.mjs NAME [arguments]` makes sure that Node and the
 * dependencies are the right ones, then calls `main` of scripts/NAME.ts. Plain JavaScript, because
 * the Node versions that the project supports do not read TypeScript. Vite does; it stops reading
 * once the script is loaded, so no script may use a dynamic import. `DEBUG=errata` shows the stack
 * of an unexpected error.
 */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { installFailure, installState, lockedPackages } from './dependencies.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure that its message explains in full. */
class Explained extends Error {}

/** Ends with a clear line when this Node is older than the oldest that the project supports. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  const advice = 'install a newer one from https://nodejs.org';
  throw new Explained(
    `Errata needs Node 20.19 or newer and this is ${process.versions.node}; ${advice}.`,
  );
}

/** Installs the dependencies when they are missing or not those of the lockfile. */
async function checkDependencies() {
  const state = installState(
    lockedPackages(textOf(join(ROOT, 'package-lock.json'))),
    present(lockedPackages(textOf(join(ROOT, 'node_modules', '.package-lock.json')))),
  );
  if (state === 'installed') return;
  console.error(`The dependencies are ${state}: installing them with npm ci ...`);
  const { code, output } = await npmCi();
  if (code !== 0) throw new Explained(installFailure(output));
}

/**
 * npm's record stays when somebody deletes a package's folder by hand.
 *
 * @param {import('./dependencies.mjs').LockedPackages} packages
 */
function present(packages) {
  return new Map([...packages].filter(([path]) => existsSync(join(ROOT, path))));
}

/** @param {string} path @returns {string} empty when there is no such file */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @returns {Promise<{ code: number | null, output: string }>} */
function npmCi() {
  // Short pauses: with npm's own a machine without network waits for more than a minute.
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1'];
  args.push('--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=3000');
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const npm = spawn('npm', args, {
      cwd: ROOT,
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    npm.stdout.on('data', (chunk) => (output += chunk));
    npm.stderr.on('data', (chunk) => (output += chunk));
    npm.on('error', (error) => resolve({ code: 1, output: `npm error ${error.message}` }));
    npm.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function run(name, args) {
  checkNode();
  const file = join(ROOT, 'scripts', `${name}.ts`);
  if (!name || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
    throw new Explained(
      `There is no script ${name || '(none given)'}; npm run lists those there are.`,
    );
  }
  await checkDependencies();
  process.chdir(ROOT);
  const main = await load(file);
  if (typeof main !== 'function') throw new Explained(`scripts/${name}.ts exports no main.`);
  return main(args);
}

/**
 * @param {string} file
 * @returns {Promise<unknown>} what the module exports as `main`
 */
async function load(file) {
  const { runnerImport } = await import('vite');
  const { NODE_ENV } = process.env;
  /** @param {string} path @param {import('vite').Plugin[]} [plugins] */
  const read = async (path, plugins = []) => {
    const config = { root: ROOT, logLevel: /** @type {const} */ ('error'), plugins };
    return (await runnerImport(pathToFileURL(path).href, config)).module;
  };
  const lists = /** @type {typeof import('./code-lists.ts')} */ (
    await read(join(ROOT, 'scripts', 'code-lists.ts'))
  );
  const module = await read(file, [lists.codeLists()]);
  // Vite sets it to development, and a script that builds would then build for development.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  return /** @type {{ main?: unknown }} */ (module).main;
}

/** @param {unknown} error @returns {string} its first line, or all of it when asked for */
function said(error) {
  if (!(error instanceof Error)) return String(error);
  if (process.env.DEBUG === 'errata' && !(error instanceof Explained)) return inspect(error);
  const line = error.message.split('\n')[0] || error.name;
  if (!('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS_')) return line;
  return `${line.replace(/\.$/, '')}; above main, scripts/${process.argv[2]}.ts says what it takes.`;
}

/** Ends a script on a signal that it leaves to us; what it has opened waits for the end of the process, and ends too. */
function endOnSignals() {
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      if (process.listenerCount(signal) === 0) process.exit(code);
    });
  }
}

/** @param {number} code ends only after what was printed is out */
function exit(code) {
  process.stdout.write('', () => process.exit(code));
}

if (process.env.DEBUG === 'errata') process.setSourceMapsEnabled(true);

endOnSignals();
run(process.argv[2], process.argv.slice(3)).then(exit, (error) => {
  console.error(said(error));
  exit(1);
});
