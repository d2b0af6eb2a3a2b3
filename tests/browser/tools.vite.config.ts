import { defineConfig } from 'vite';

/** Bundles what `npm start` and `npm run pictures`, `screens` and `icons` run: Node 20 cannot run TypeScript. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/tools',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        start: 'tests/browser/start.ts',
        pictures: 'tests/browser/pictures.ts',
        screens: 'tests/browser/screens.ts',
        icons: 'tests/browser/icons.ts',
      },
    },
  },
});
