import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The page below a path of a host that serves files and knows nothing else. */
export interface ServedPage {
  readonly url: string;
  /** The paths that were asked for; grows in place. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const PATH = '/tools/errata/';
/** What the developer tools of Chromium ask every host of this machine for, whatever its page. */
const OF_DEVTOOLS = '/.well-known/appspecific/com.chrome.devtools.json';
const MEDIA_TYPES: Readonly<Record<string, string>> = { '.html': 'text/html' };

/**
 * Serves dist/page/ on a free port of 127.0.0.1.
 *
 * @param headers what the host says of every file beside its media type
 */
export async function servePage(
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedPage> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== OF_DEVTOOLS) asked.push(pathname);
    const file = pathname === PATH ? 'index.html' : pathname.slice(PATH.length);
    try {
      if (!pathname.startsWith(PATH)) throw new Error('Elsewhere');
      const bytes = readFileSync(join('dist/page', file));
      response.writeHead(200, {
        ...headers,
        'Content-Type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Of a server that listens on a port the address is no text.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${PATH}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
