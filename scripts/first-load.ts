import { posix } from 'node:path';
import { parseAst } from 'vite';

/** The pages that the browser opens by itself: with the developer tools, and with the panel. */
export const PAGES = ['extension/devtools.html', 'extension/panel.html'] as const;
const IN_PAGE = /<(?:script|link)\b[^>]*?\b(?:src|href)="\/([^"]+)"/g;

/**
 * What a built extension loads before it has met any vendor: its two pages, the scripts and styles that
 * they name, and what these scripts import, and so on; nothing of what they load later by `import()`.
 *
 * @param built the files of the extension by their paths
 * @param pages one of both, for what it alone would load
 * @throws when a file is named that there is not
 */
export function firstLoad(
  built: ReadonlyMap<string, Uint8Array>,
  pages: readonly (typeof PAGES)[number][] = PAGES,
): Map<string, Uint8Array> {
  const loaded = new Map<string, Uint8Array>();
  const waiting: string[] = [...pages];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    const bytes = built.get(path);
    if (!bytes) throw new Error(`The extension has no file ${path}.`);
    loaded.set(path, bytes);
    waiting.push(...namedIn(path, new TextDecoder().decode(bytes)));
  }
  return loaded;
}

/** The files that a page or a script cannot start without. */
function namedIn(path: string, text: string): readonly string[] {
  if (path.endsWith('.html')) return [...text.matchAll(IN_PAGE)].map(([, named = '']) => named);
  return path.endsWith('.js')
    ? importsOf(text).map((named) => posix.join(posix.dirname(path), named))
    : [];
}

function importsOf(code: string): readonly string[] {
  return parseAst(code).body.flatMap((statement) =>
    'source' in statement && statement.source ? statement.source.value : [],
  );
}
