import { defineConfig } from 'vitest/config';

/** Unit tests; the real browsers have a configuration of their own in `browser/`. */
export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['browser/**', '**/node_modules/**'],
    environment: 'node',
    restoreMocks: true,
    // No test is timed: a machine that has other work to do shall not fail one.
    testTimeout: 60_000,
  },
});
