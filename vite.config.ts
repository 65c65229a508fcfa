import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { withoutInnerHtml } from './scripts/without-inner-html.ts';

/** The version stands in package.json alone; the manifest gets it here. */
const versioned: ManifestV3Export = {
  ...manifest,
  manifest_version: 3,
  version: packageJson.version,
};

export default defineConfig({
  plugins: [preact(), crx({ manifest: versioned }), withoutInnerHtml()],
  build: {
    outDir: 'dist/chrome',
    // Older Chromium gives a panel no promise of `getContent` and needs the polyfill alone.
    target: 'chrome120',
    modulePreload: false,
    reportCompressedSize: false,
    // A page that is named only in `panels.create()` is left out of the build without a warning.
    rolldownOptions: { input: { panel: 'extension/panel.html' } },
  },
});
