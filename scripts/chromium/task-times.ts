import type { BrowserContext } from '@playwright/test';
import type { Surface } from '../driver.ts';
import { elements, measuredNumber, member, numberOf, textOf } from '../json.ts';

/** In trace events a task of a thread; nested ones have the same name behind their class. */
const TASK = /(?:^|::)RunTask$/;
/** By it the thread of a document is found among all: developer tools have pages of their own. */
const MARK = 'errata-task-times';

/**
 * How long each task took that ran on the main thread of a document while some work was done: in
 * milliseconds of CPU time, which other programs of a busy machine do not add to.
 *
 * @throws Error when this Chromium cannot be traced
 */
export async function taskTimes(
  context: BrowserContext,
  document: Surface,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Chromium cannot be traced.');
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const categories = ['toplevel', 'blink.user_timing'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await document.evaluate((mark) => void performance.mark(mark), MARK);
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return timesOf(events);
}

function timesOf(events: readonly unknown[]): readonly number[] {
  const mark = elements(events).find((event) => textOf(member(event, 'name')) === MARK);
  if (mark === undefined) throw new Error('The trace does not tell the thread of the document.');
  const thread = threadOf(mark);
  return elements(events).flatMap((event) =>
    TASK.test(textOf(member(event, 'name')) ?? '') && threadOf(event) === thread
      ? [measuredNumber(member(event, 'tdur'), 'the CPU time of a task') / 1_000]
      : [],
  );
}

function threadOf(event: unknown): string {
  return `${numberOf(member(event, 'pid'))} ${numberOf(member(event, 'tid'))}`;
}
