import { defineConfig, type UserConfig } from 'vite';

/** What Node runs: the bench, and the programs that it starts afresh to see what a first time costs. */
const programs: UserConfig = {
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/bench',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        bench: 'tests/bench/main.ts',
        wake: 'tests/bench/fresh/wake.ts',
        sentences: 'tests/bench/fresh/sentences.ts',
        'sentences-wink': 'tests/bench/fresh/sentences-wink.ts',
      },
    },
  },
  // What ships is one file: a fresh start shall not look for libraries either.
  ssr: { noExternal: ['valibot', 'preact'] },
};

/** What is put into pages, as one plain script. */
const inPage: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist/bench',
    emptyOutDir: false,
    target: 'es2023',
    lib: {
      entry: 'tests/bench/in-page/entry.ts',
      formats: ['iife'],
      name: 'inPage',
      fileName: () => 'in-page.js',
    },
  },
};

/** Modes: `page` for what runs in pages; else what runs in Node. */
export default defineConfig(({ mode }) => (mode === 'page' ? inPage : programs));
