import { defineConfig } from 'vitest/config';
import { codeLists } from './scripts/code-lists.ts';

export default defineConfig({
  plugins: [codeLists()],
  test: {
    include: ['{src,scripts,demo,extension,bench,fuzz}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A busy machine takes its time for a million characters; what never ends fails all the same.
    testTimeout: 30_000,
  },
});
