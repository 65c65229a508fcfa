import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,demo,extension,bench,fuzz}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
