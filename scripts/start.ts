import { pacScript, sandboxHosts } from '../demo/pac.ts';
import { startSandbox } from '../demo/sandbox.ts';
import { BROWSERS, type Browser } from './browsers.ts';
import { main as build } from './build.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { pressAndReport } from './start/demo.ts';
import { openAndReport } from './start/page.ts';
import { readTarget } from './target.ts';

/** What a shell calls a program that Ctrl-C has ended. */
const INTERRUPTED = 130;

/**
 * `npm start`: builds the extension and opens Chromium with the Errata panel, on the demo page or,
 * as `npm start -- https://example.com`, on any page; `--browser firefox` takes Firefox. With a display
 * it stays until the browser is closed or Ctrl-C; without one it prints what the panel finds.
 *
 * @param args at most one address, and `--browser` with a name
 * @returns the exit code: 0; 1 when a button of the demo gave a wrong finding, or the page did not
 *   load; 2 for a bad address
 */
export async function main(args: string[]): Promise<number> {
  const target = readTarget(args);
  if (target.kind === 'wrong') {
    console.error(target.why);
    return 2;
  }
  const browser = BROWSERS[target.browser];
  const executablePath = await browser.ensure();
  await build();
  return target.kind === 'demo'
    ? startDemo(browser, executablePath)
    : startPage(browser, executablePath, target.url);
}

async function startDemo(browser: Browser, executablePath: string): Promise<number> {
  const sandbox = await startSandbox();
  const pac = pacScript(sandboxHosts(), sandbox.port);
  const options = optionsOf(browser, executablePath, pac);
  try {
    return await withBrowser(browser, options, async (driver) => {
      await driver.page.goto(sandbox.origin);
      await driver.showPanel();
      if (options.headless) return pressAndReport(driver);
      console.log(
        `The demo is open on ${sandbox.origin}; close the browser or press Ctrl-C to end.`,
      );
      return untilClosed(driver);
    });
  } finally {
    await sandbox.close();
  }
}

function startPage(browser: Browser, executablePath: string, url: string): Promise<number> {
  const options = optionsOf(browser, executablePath, null);
  return withBrowser(browser, options, async (driver) => {
    await driver.showPanel();
    if (options.headless) return openAndReport(driver, url);
    // A page that does not answer shows the browser's own words, and the user may go elsewhere.
    void driver.page.goto(url).catch(() => undefined);
    console.log(`${url} is open; close the browser or press Ctrl-C to end.`);
    return untilClosed(driver);
  });
}

/** With a display everything in one window, as a developer has it; without one the panel alone. */
function optionsOf(
  { extension }: Browser,
  executablePath: string,
  pac: string | null,
): LaunchOptions {
  const headless = !hasDisplay(process.env, process.platform);
  const dock = headless ? 'window' : 'bottom';
  return { executablePath, extension, theme: 'light', dock, headless, pac };
}

/** macOS and Windows always have one; elsewhere X11 or Wayland say so. */
function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

async function untilClosed({ closed }: Driver): Promise<number> {
  await closed;
  return 0;
}

/** Runs `use` with a browser that is gone afterwards, also after Ctrl-C. */
async function withBrowser(
  { launch }: Browser,
  options: LaunchOptions,
  use: (driver: Driver) => Promise<number>,
): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => stop.abort());
  }
  const driver = await launch(options);
  try {
    // What waits for the browser fails as soon as the browser closes.
    stop.signal.addEventListener('abort', () => void driver.close());
    if (!stop.signal.aborted) return await use(driver);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    await driver.close();
  }
  return options.headless ? INTERRUPTED : 0;
}
