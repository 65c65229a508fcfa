import type { BrowserName } from '../../scripts/browsers.ts';
import type { Driver, HeapBytes } from '../../scripts/driver.ts';
import { poll } from '../../scripts/poll.ts';
import { missingIn, readSums, type Served, type Sums } from '../../scripts/sums.ts';
import { familyMs } from '../live/cpu.ts';
import type { BenchServer } from '../live/server.ts';
import { drawnAt } from './panel-watch.ts';

/** What one minute of a soak was like. */
export interface Minute {
  /** From when the page had a body to when its line was on screen, in ms; empty without the extension. */
  readonly lines: readonly number[];
  /** From then to when the developer tools' own log had it, to within a few ms. */
  readonly logged: readonly number[];
  readonly heap: HeapBytes;
  /** Of the panel's document; 0 without the extension. */
  readonly elements: number;
  /** CPU time of all of the browser's processes while the page made requests, in ms. */
  readonly cpuMs: number;
  /** How many requests were to be answered until then, by the rate. */
  readonly due: number;
  /** How many were. */
  readonly answered: number;
  /** What the panel had counted in the end; null without the extension. */
  readonly counted: Counted | null;
}

/** What the panel has counted since it was opened. */
export interface Counted {
  readonly sums: Sums;
  /** What does not add up with what the server has answered, one sentence each. */
  readonly wrong: readonly string[];
}

export interface MinuteInput {
  readonly name: BrowserName;
  readonly driver: Driver;
  readonly server: Pick<BenchServer, 'origin' | 'served'>;
  /** What the server had answered before the browser was opened. */
  readonly servedBefore: Served;
  readonly perSecond: number;
  /** Whether the panel is there. */
  readonly isShown: boolean;
  /** How many minutes were before it. */
  readonly index: number;
  /** When it ends, in milliseconds since 1970. */
  readonly end: number;
}

const BETWEEN_PROBES_MS = 5_000;
/** The end of a minute is for looking at the memory, and then for the rest of the requests. */
const SPARE_MS = 8_000;
/** So long the panel has for its counts at least, when looking at the memory took until the end of the minute. */
const COUNTED_MS = 2_000;

/**
 * Loads the page anew, so that the developer tools let go of their log, and lets it make requests until nearly the end:
 * what would still be under way when the page is left is told of nobody.
 */
export async function soakMinute(input: MinuteInput): Promise<Minute> {
  const { driver, server, perSecond, isShown, index, end } = input;
  const { page, panel } = driver;
  const before = cpuOf(driver);
  const { requests } = server.served();
  await page.goto(server.origin);
  await page.evaluate((perSecond) => window.traffic.steady(perSecond), perSecond);
  const begun = Date.now();
  const lines: number[] = [];
  const logged: number[] = [];
  const steadyEnd = end - SPARE_MS;
  for (let probe = 0; Date.now() + BETWEEN_PROBES_MS < steadyEnd; probe += 1) {
    await sleep(BETWEEN_PROBES_MS);
    const name = `minute${letters(index)}x${letters(probe)}`;
    const answeredAt = await page.evaluate((name) => window.traffic.probe(name), name);
    const loggedAt = await poll({ who: "The developer tools' log", what: 'a probe' }, async () =>
      (await driver.logged(`/probe/${name}`)) > 0 ? Date.now() : false,
    );
    logged.push(loggedAt - answeredAt);
    if (!isShown) continue;
    const at = await poll(
      { who: 'The panel', what: 'the line of a probe' },
      async () => (await drawnAt(panel, name)) ?? false,
    );
    lines.push(at - answeredAt);
  }
  await sleep(Math.max(0, steadyEnd - Date.now()));
  const elements = isShown
    ? await panel.evaluate(() => document.querySelectorAll('*').length, null)
    : 0;
  const answered = server.served().requests - requests;
  const due = ((Date.now() - begun) / 1_000) * perSecond;
  const spent = cpuOf(driver) - before;
  const heap = await driver.heapBytes();
  await page.evaluate(() => window.traffic.stop(), null);
  const counted = isShown ? await count(input) : null;
  await sleep(Math.max(0, end - Date.now()));
  return { lines, logged, heap, elements, cpuMs: spent, due, answered, counted };
}

/** Waits until the panel has counted what was answered, or time is up. */
async function count(input: MinuteInput): Promise<Counted> {
  const { name, driver, server, servedBefore, end } = input;
  const all = server.served();
  const served = {
    documents: all.documents - servedBefore.documents,
    requests: all.requests - servedBefore.requests,
    errors: all.errors - servedBefore.errors,
  };
  const look = async (): Promise<Counted | undefined> => {
    const sums = await readSums(driver.panel);
    return sums ? { sums, wrong: [...sums.wrong, ...missingIn(sums, served, name)] } : undefined;
  };
  const isWhole = async (): Promise<Counted | undefined> => {
    const counted = await look();
    return counted?.wrong.length === 0 ? counted : undefined;
  };
  const waiting = { who: 'The panel', what: 'its counts' };
  const limit = Math.max(COUNTED_MS, end - Date.now());
  return poll({ ...waiting, limit }, isWhole).catch(() => poll(waiting, look));
}

/** A name of letters alone: a number in an address would be taken for an id, and the line for a repeat. */
function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

function cpuOf({ pid }: Driver): number {
  if (pid === null) throw new Error('The process of the browser is not to be had.');
  return familyMs(pid);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
