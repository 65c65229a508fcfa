import { differences } from '../../demo/compare.ts';
import { demoErrors } from '../../demo/errors.ts';
import type { DemoError, SeenFinding } from '../../demo/model.ts';
import type { Driver } from '../driver.ts';
import { readTraffic } from '../findings.ts';
import { saveScreenshot } from './screenshot.ts';
import { printFindings } from './table.ts';

/** Some 230 responses are pressed and read in about two seconds; so long a pause is the end. */
const QUIET_MS = 5_000;
const LONGEST_MS = 120_000;
const POLL_MS = 100;

/** A button whose findings are not the expected ones. */
interface Miss {
  readonly error: DemoError;
  readonly reasons: readonly string[];
}

/**
 * Presses every button of the open demo page, prints what the panel has found, and compares it with
 * what each button has to give.
 *
 * @returns the exit code: 0 when every button gave exactly its findings, otherwise 1
 */
export async function pressAndReport(driver: Driver): Promise<number> {
  await driver.page.click('#all:enabled');
  const errors = demoErrors();
  const { findings, misses } = await settled(driver, errors);
  printFindings(inOrderOf(errors, findings));
  console.log(`\n${findings.length} findings from ${errors.length} buttons.`);
  for (const { error, reasons } of misses) {
    console.log(`Wrong: ${error.id} (${error.title}): ${reasons.join('; ')}.`);
  }
  console.log(
    misses.length === 0
      ? 'Every button gave exactly what it has to give.'
      : `${misses.length} of ${errors.length} buttons did not give what they have to give.`,
  );
  await saveScreenshot(driver);
  return misses.length === 0 ? 0 : 1;
}

/** Looks until the panel agrees with every button, or nothing comes any more. */
async function settled(
  { panel }: Driver,
  errors: readonly DemoError[],
): Promise<{ findings: readonly SeenFinding[]; misses: readonly Miss[] }> {
  const start = Date.now();
  let last = { seen: 0, at: start };
  for (;;) {
    const { seen, pending, findings } = await readTraffic(panel);
    const misses = missesOf(errors, findings);
    const now = Date.now();
    if (seen !== last.seen || pending > 0) last = { seen, at: now };
    const isOver = now - last.at > QUIET_MS || now - start > LONGEST_MS;
    if (isOver || (misses.length === 0 && seen >= errors.length)) return { findings, misses };
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function missesOf(errors: readonly DemoError[], findings: readonly SeenFinding[]): Miss[] {
  return errors.flatMap((error) => {
    const reasons = differences(error, findings);
    return reasons.length === 0 ? [] : { error, reasons };
  });
}

/** Responses come in any order; the table follows the page. */
function inOrderOf(errors: readonly DemoError[], findings: readonly SeenFinding[]): SeenFinding[] {
  const place = new Map(errors.map(({ url }, index) => [url, index]));
  const placeOf = ({ url }: SeenFinding): number => place.get(url) ?? errors.length;
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b));
}
