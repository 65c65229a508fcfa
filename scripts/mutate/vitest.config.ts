import { defineConfig } from 'vitest/config';
import { codeLists } from '../code-lists.ts';

/** The tests that mutants of the engine have to pass: its own, and the packs' with real examples. */
export default defineConfig({
  plugins: [codeLists()],
  test: {
    include: ['src/{engine,packs}/*.test.ts'],
    environment: 'node',
    // What counts how often each line runs makes a million characters take many times as long.
    testTimeout: 60_000,
  },
});
