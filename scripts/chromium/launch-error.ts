import { stripVTControlCharacters } from 'node:util';

/** Whether a launch failed only because the machine gives Chromium no sandbox. */
export function hasNoSandbox(error: unknown): boolean {
  return /No usable sandbox/i.test(String(error));
}

/**
 * One sentence for a failed launch. Playwright's own text holds the whole output of the browser.
 *
 * @param path of the browser's program
 * @param error what Playwright threw; kept as the cause
 */
export function launchError(path: string, error: unknown): Error {
  const text = stripVTControlCharacters(String(error));
  const said = [...text.matchAll(/\[pid=\d+\]\[err\] (.+)/g)].map(([, line]) => line);
  // Chromium prefixes its lines with process, time and place in its source.
  const last = (said.at(-1) ?? '').replace(/^\[[^\]]*\]\s*/, '').trim();
  const reason = last === '' ? '' : ` (${last.slice(0, 200)})`;
  const advice = 'set CHROME_PATH to another Chromium, or see more with DEBUG=errata';
  return new Error(`Chromium (${path}) did not start${reason}; ${advice}.`, { cause: error });
}
