import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,demo,extension,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
