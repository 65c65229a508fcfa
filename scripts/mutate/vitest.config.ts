import { defineConfig } from 'vitest/config';

/** The tests that mutants of the engine have to pass: its own, and the packs' with real examples. */
export default defineConfig({
  test: {
    include: ['src/{engine,packs}/*.test.ts'],
    environment: 'node',
  },
});
