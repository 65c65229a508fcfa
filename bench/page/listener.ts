import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension in a folder of its own. */
export interface Listener {
  readonly folder: string;
  remove(): void;
}

/**
 * Makes the least that can be told of requests: an extension that listens to them and does nothing. What the
 * developer tools take to tell it is the browser's own part of what Errata costs.
 *
 * @param built the folder of Errata, of which it has the manifest, and an empty panel of the same name
 */
export function makeListener(built: string): Listener {
  const folder = mkdtempSync(join(tmpdir(), 'errata-listener-'));
  for (const name of ['manifest.json', '_locales', 'icons']) {
    cpSync(join(built, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, 'extension'));
  const write = (name: string, text: string) =>
    writeFileSync(join(folder, 'extension', name), text);
  write('devtools.html', '<!doctype html><script src="listener.js"></script>');
  write('panel.html', '<!doctype html>');
  write('listener.js', LISTENER);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const LISTENER = `
  const { devtools } = globalThis.browser ?? chrome;
  devtools.network.onRequestFinished.addListener(() => {});
  devtools.panels.create('Errata', '/icons/icon-32.png', '/extension/panel.html');
`;
