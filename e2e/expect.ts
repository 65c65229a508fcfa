import { expect as playwright } from '@playwright/test';

/** Milliseconds: what a panel does takes tens of them, and Playwright itself would wait for hundreds. */
const INTERVALS = [20, 30, 50, 50, 100];

const poll: typeof playwright.poll = (actual, options) =>
  playwright.poll(actual, {
    intervals: INTERVALS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** Playwright's, but that `poll` looks often. */
export const expect = Object.assign(playwright.configure({}), { poll });
