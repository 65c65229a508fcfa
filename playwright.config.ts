import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One of each browser at a time: each keeps little more than one core busy.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // One set of scenarios for both browsers; the project's name chooses the driver. What axe looks at is no
  // developer tools, and Chromium alone can be told to force
  // colors; Playwright records a HAR in a browser that it drives itself.
  projects: [
    { name: 'build', testMatch: 'build.spec.ts', workers: 1 },
    { name: 'chromium', testIgnore: 'build.spec.ts', workers: 1 },
    {
      name: 'firefox',
      testIgnore: ['build.spec.ts', 'axe.spec.ts', 'playwright-har.spec.ts'],
      workers: 1,
    },
  ],
});
