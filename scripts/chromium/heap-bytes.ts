import type { BrowserContext, Frame, Page } from '@playwright/test';

/** What the scripts of a document, and of those in the same process, hold after garbage was collected, in bytes. */
export async function heapBytes(context: BrowserContext, document: Page | Frame): Promise<number> {
  const session = await context.newCDPSession(document);
  try {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await session.detach();
  }
}
