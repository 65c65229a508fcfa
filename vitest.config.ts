import { defineConfig } from 'vitest/config';
import { codeLists } from './scripts/code-lists.ts';

/** It builds and installs: after all others, so that they are not slowed down. */
const PACKAGE = 'scripts/npm-package.test.ts';
/** They weigh the heap, in which nothing of another file may be. */
const HEAP = ['src/panel/shared-headers.test.ts', 'src/panel/shared-texts.test.ts'];

export default defineConfig({
  plugins: [codeLists()],
  test: {
    environment: 'node',
    // Every file in a world of its own would load the catalogue hundreds of times, which takes as long as all tests.
    isolate: false,
    restoreMocks: true,
    // The runner itself has little to do: by its own choice one core would stand idle.
    maxWorkers: '100%',
    unstubGlobals: true,
    // A busy machine takes its time for a million characters; what never ends fails all the same.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts,demo,extension,bench,fuzz}/**/*.test.{ts,tsx}'],
          exclude: [PACKAGE, ...HEAP],
        },
      },
      {
        extends: true,
        test: { name: 'heap', include: HEAP, isolate: true },
      },
      {
        extends: true,
        test: { name: 'package', include: [PACKAGE], sequence: { groupOrder: 1 } },
      },
    ],
  },
});
