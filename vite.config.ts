import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { codeLists } from './scripts/code-lists.ts';
import { LOWEST_FIREFOX } from './scripts/firefox/version.ts';
import { leanMessages } from './scripts/lean-messages.ts';
import { leanPolyfill } from './scripts/lean-polyfill.ts';
import { packsAsData } from './scripts/packs-as-data.ts';
import { withoutInnerHtml } from './scripts/without-inner-html.ts';

/** The oldest Chromium that the scripts are built for; no older one is tried. */
const LOWEST_CHROME = '120';

/** The version stands in package.json alone; the manifest gets it here. */
const common = {
  ...manifest,
  manifest_version: 3,
  version: packageJson.version,
} satisfies ManifestV3Export;

const forChrome: ManifestV3Export = { ...common, minimum_chrome_version: LOWEST_CHROME };

/** What Firefox and its store want in addition. */
const forFirefox: ManifestV3Export = {
  ...common,
  browser_specific_settings: {
    gecko: {
      id: 'errata@errata.example',
      strict_min_version: `${LOWEST_FIREFOX}.0`,
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** `--mode firefox` builds for Firefox, any other mode for Chromium. */
export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  return {
    plugins: [
      preact(),
      crx(
        firefox
          ? { manifest: forFirefox, browser: 'firefox' }
          : { manifest: forChrome, browser: 'chrome' },
      ),
      withoutInnerHtml(),
      codeLists(),
      packsAsData(),
      leanMessages(),
      leanPolyfill(),
    ],
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chrome',
      target: firefox ? `firefox${LOWEST_FIREFOX}` : `chrome${LOWEST_CHROME}`,
      // Its packages are a kilobyte smaller than those of the default.
      minify: 'terser',
      terserOptions: { compress: { passes: 3, inline: 1 } },
      modulePreload: false,
      reportCompressedSize: false,
      // A page that is named only in `panels.create()` is left out of the build without a warning.
      rolldownOptions: {
        input: { panel: 'extension/panel.html' },
        // Which step of the build takes its time is nothing that a user of `npm start` asks for.
        checks: { pluginTimings: false },
      },
    },
  };
});
