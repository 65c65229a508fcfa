import type { BrowserContext, CDPSession } from '@playwright/test';
import type { Surface } from '../driver.ts';
import { measuredNumber, member, numberOf, textOf } from '../json.ts';

/** In trace events a task of a thread; nested ones have the same name behind their class. */
const TASK = /(?:^|::)RunTask$/;
/** By it the thread of a document is found among all: developer tools have pages of their own. */
export const MARK = 'errata-task-times';

/**
 * How long each task took that ran on the main thread of a document while some work was done: in
 * milliseconds of CPU time, which other programs of a busy machine do not add to.
 *
 * @throws Error when this Chromium cannot be traced, or has traced a part only
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
  let isWhole = false;
  try {
    await document.evaluate((mark) => void performance.mark(mark), MARK);
    await work();
  } finally {
    isWhole = await endTracing(session);
  }
  // Tasks are missing, and the longest may be among them.
  if (!isWhole) throw new Error('The browser has lost a part of the trace.');
  return timesOf(events);
}

/** Resolves when all events were told of: whether none is missing. */
async function endTracing(session: CDPSession): Promise<boolean> {
  const complete = new Promise<{ readonly dataLossOccurred: boolean }>((resolve) =>
    session.once('Tracing.tracingComplete', resolve),
  );
  await session.send('Tracing.end');
  const { dataLossOccurred } = await complete;
  await session.detach();
  return !dataLossOccurred;
}

/**
 * Reads the times off the events of a trace: of the tasks that ended on the thread with `MARK`, in milliseconds of CPU
 * time. A task that was still running when the trace ended has no duration, and is left out. Of single ones a busy
 * browser tells no CPU time; they have their time by the clock, which is not less. A virtual machine may tell of more CPU
 * time than went by: then it was what went by.
 *
 * @throws Error when the events do not tell the thread, any task of it, or the CPU time of any
 */
export function timesOf(events: readonly unknown[]): readonly number[] {
  const mark = events.find((event) => textOf(member(event, 'name')) === MARK);
  if (mark === undefined) throw new Error('The trace does not tell the thread of the document.');
  const thread = threadOf(mark);
  const ended = events.filter(
    (event) =>
      TASK.test(textOf(member(event, 'name')) ?? '') &&
      threadOf(event) === thread &&
      member(event, 'dur') !== undefined,
  );
  // The mark itself was made in one.
  if (ended.length === 0) throw new Error('The trace does not tell of any task of the document.');
  if (ended.every((event) => member(event, 'tdur') === undefined)) {
    throw new Error('The trace does not tell the CPU time of any task.');
  }
  return ended.map((event) => {
    const byClock = measuredNumber(member(event, 'dur'), 'the duration of a task');
    const cpu = member(event, 'tdur');
    const taken = cpu === undefined ? byClock : measuredNumber(cpu, 'the CPU time of a task');
    return Math.min(taken, byClock) / 1_000;
  });
}

function threadOf(event: unknown): string {
  return `${numberOf(member(event, 'pid'))} ${numberOf(member(event, 'tid'))}`;
}
