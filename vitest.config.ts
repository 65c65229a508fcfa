import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,demo,extension}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
