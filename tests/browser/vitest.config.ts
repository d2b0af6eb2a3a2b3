import { defineConfig } from 'vitest/config';

/**
 * Promises kept in real browsers, on a machine that may be slow. Two files at a time, each with a browser,
 * a profile and a server of its own: most of a test is waiting, and half of all the waiting is saved.
 */
export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['**/*.test.ts'],
    globalSetup: ['setup.ts'],
    environment: 'node',
    maxWorkers: 2,
    sequence: { concurrent: false },
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
