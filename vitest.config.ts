import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,demo,extension,bench,fuzz}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A busy machine takes its time for a million characters; what never ends fails all the same.
    testTimeout: 30_000,
  },
});
