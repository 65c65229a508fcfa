import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { codeLists } from './code-lists.ts';
import { LOWEST_FIREFOX } from './firefox/version.ts';
import { leanImportedMessages } from './lean-messages.ts';
import { packsAsData } from './packs-as-data.ts';
import { pageHtml } from './page-html.ts';
import { withoutInnerHtml } from './without-inner-html.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}dist/page`;

/**
 * Writes dist/page/index.html: all that the panel can do without live traffic, as a page that needs no
 * server, in one file.
 */
export async function buildPage(): Promise<void> {
  await buildPageOf('src/page/main.ts', FOLDER);
}

/**
 * Writes a page as it is shipped, in one file, `index.html`.
 *
 * @param entry its script, from the root of the project
 * @param folder where it goes, absolute
 */
export async function buildPageOf(entry: string, folder: string): Promise<void> {
  const { script, style } = await bundle(entry);
  const html = pageHtml({
    template: readFileSync(`${ROOT}src/page/index.html`, 'utf8'),
    script,
    style,
    icon: readFileSync(`${ROOT}public/icons/icon-48.png`),
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.html`, html);
}

/** What is loaded later elsewhere is here a function that has not yet run: from `file:` nothing is loaded. */
async function bundle(entry: string): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [preact(), withoutInnerHtml(), codeLists(), packsAsData(), leanImportedMessages()],
    build: {
      write: false,
      target: ['chrome120', `firefox${LOWEST_FIREFOX}`],
      minify: 'terser',
      terserOptions: { compress: { passes: 3, inline: 1 } },
      // As a page Vite would add to each import what is to be loaded before it.
      lib: { entry: `${ROOT}${entry}`, formats: ['iife'], name: 'errata' },
      rolldownOptions: {
        // Modules are strict, and what they become should be too.
        output: { strict: true },
        checks: { pluginTimings: false },
      },
    },
  });
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const [script, style, ...more] = [...scripts, ...styles];
  if (script === undefined || style === undefined || more.length > 0) {
    throw new Error(`The page has ${scripts.length} scripts and ${styles.length} style sheets.`);
  }
  return { script, style };
}
