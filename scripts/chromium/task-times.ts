import type { BrowserContext } from '@playwright/test';
import { elements, member, numberOf, textOf } from '../json.ts';

/** In trace events a task of a thread; nested ones have the same name behind their class. */
const TASK = /(?:^|::)RunTask$/;
const MAIN_THREAD = 'CrRendererMain';

/**
 * How long each task took that ran on the main thread of any page while some work was done: in
 * milliseconds of CPU time, which other programs of a busy machine do not add to.
 *
 * @throws Error when this Chromium cannot be traced
 */
export async function taskTimes(
  context: BrowserContext,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Chromium cannot be traced.');
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const categories = ['toplevel', '__metadata'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return timesOf(events);
}

function timesOf(events: readonly unknown[]): readonly number[] {
  const threads = new Set(
    events.flatMap((event) =>
      textOf(member(event, 'name')) === 'thread_name' &&
      textOf(member(member(event, 'args'), 'name')) === MAIN_THREAD
        ? [threadOf(event)]
        : [],
    ),
  );
  return elements(events).flatMap((event) =>
    TASK.test(textOf(member(event, 'name')) ?? '') && threads.has(threadOf(event))
      ? [numberOf(member(event, 'tdur')) / 1_000]
      : [],
  );
}

function threadOf(event: unknown): string {
  return `${numberOf(member(event, 'pid'))} ${numberOf(member(event, 'tid'))}`;
}
