import type { HeapBytes } from '../driver.ts';
import { measuredNumber, member, numberOf } from '../json.ts';
import type { Session } from './session.ts';

/**
 * Adds up what the memory reports (about:memory) count as objects, texts and code of scripts, after all that can be let go
 * of was, by a condition on a report's path. There an address has backslashes.
 */
const sumsOf = (conditions: Readonly<Record<string, string>>): string => `
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const shown = gBrowser.currentURI.spec.replaceAll('/', '\\\\');
  const conditions = { ${Object.entries(conditions)
    .map(([name, condition]) => `${name}: (path) => ${condition}`)
    .join(', ')} };
  const sums = {};
  return new Promise((resolve) => {
    manager.minimizeMemoryUsage(() => {
      const add = (process, path, kind, units, amount) => {
        if (!path.startsWith('explicit/') || !path.includes('/js-')) return;
        for (const [name, holds] of Object.entries(conditions)) {
          if (holds(path)) sums[name] = (sums[name] ?? 0) + amount;
        }
      };
      manager.getReports(add, null, () => resolve(sums), null, false);
    });
  });
`;

/** Of the page of the selected tab, in bytes. */
export async function pageHeap(session: Session): Promise<number> {
  const condition = `path.startsWith('explicit/window-objects/top(' + shown)`;
  const sums = await session.inBrowser(sumsOf({ page: condition }));
  return measuredNumber(member(sums, 'page'), 'the heap of the page');
}

/** Of the developer tools, and of the extension in them, which is 0 without one. */
export async function toolsHeap(session: Session): Promise<HeapBytes> {
  const sums = await session.inBrowser(
    sumsOf({
      extension: `path.includes('moz-extension:')`,
      tools: `path.includes('devtools') && !path.includes('moz-extension:')`,
    }),
  );
  return {
    extension: numberOf(member(sums, 'extension')),
    tools: measuredNumber(member(sums, 'tools'), 'the heap of its developer tools'),
  };
}
