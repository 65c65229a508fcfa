/** How `npm run mutate` has Stryker work; scripts/mutate.ts adds the files when only some are asked for. */
export default {
  mutate: [
    'src/engine/**/*.ts',
    '!src/engine/**/*.test.ts',
    '!src/engine/**/*.fixture.ts',
    '!src/engine/**/*.d.ts',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // With the 5 s that are usual, a busy machine takes slow mutants for endless ones and the score is too good.
  timeoutMS: 20_000,
  // Stryker reads the file that is named here with the TypeScript API, which TypeScript 7 has not.
  tsconfigFile: 'none',
  // Not below node_modules, where Vite would take the mutated files for those of a package.
  tempDirName: 'dist/mutation/copy',
  cleanTempDir: 'always',
  ignorePatterns: ['/dist', '/docs', '/test-results'],
  // The tests of a mutant that acts while a module loads take their time, and are wanted all the same.
  warnings: { slow: false },
  reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'dist/mutation/report.json' },
};
