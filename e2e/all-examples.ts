import { type DemoError, demoErrors, type ExpectedFinding } from '../demo/errors.ts';
import type { Driver } from '../scripts/driver.ts';
import { expect } from './expect.ts';
import { readLog } from './panel.ts';

/** What each button of the demo page gives, in their order. */
export const expectedFindings: readonly {
  readonly error: DemoError;
  readonly expected: ExpectedFinding;
}[] = demoErrors().flatMap((error) => error.expected.map((expected) => ({ error, expected })));

/** Lets all examples of the demo page fail, and waits until the log has them: Firefox tells of a request some time after its end. */
export async function failAll({ page, panel }: Pick<Driver, 'page' | 'panel'>): Promise<void> {
  await page.click('#all');
  await expect
    .poll(async () => (await readLog(panel))?.findings.length, { timeout: 60_000 })
    .toBe(expectedFindings.length);
}
