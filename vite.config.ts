import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import chromeManifest from './manifest.json' with { type: 'json' };

/** What Firefox wants otherwise than Chrome; everything else comes from manifest.json. */
const firefoxManifest = (): ManifestV3Export => {
  const { minimum_chrome_version: _, background, ...shared } = chromeManifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'second-source@second-source.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as ManifestV3Export;
};

/** A headless browser cannot press the permission prompt: the test variant has its hosts granted. */
const withHosts = (manifest: ManifestV3Export): ManifestV3Export =>
  ({
    ...(manifest as object),
    optional_host_permissions: undefined,
    host_permissions: chromeManifest.optional_host_permissions,
  }) as ManifestV3Export;

/**
 * Puts the written extension in order, after the bundler's own last hook:
 * - it lists injected scripts as web-accessible, where any site could detect them, though neither
 *   `registerContentScripts` nor `executeScript` needs that;
 * - it leaves a second copy of every injected script, as modules that nothing loads.
 */
const inOrder = (outDir: string): Plugin => {
  let failed = false;
  return {
    name: 'in-order',
    apply: 'build',
    enforce: 'post',
    buildEnd(error) {
      failed = error !== undefined;
    },
    closeBundle() {
      // A build that failed has its own words to say.
      if (failed) return;
      const path = join(outDir, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      delete manifest.web_accessible_resources;
      writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
      rmSync(join(outDir, '.vite'), { recursive: true, force: true });
      removeUnnamed(outDir);
    },
  };
};

/** Removes every file in `assets` that no other file names, until all that is left is named. */
const removeUnnamed = (outDir: string): void => {
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html|json)$/.test(file),
  );
  const texts = new Map(files.map((file) => [file, readFileSync(join(outDir, file), 'utf8')]));
  const unnamed = files.filter(
    (file) =>
      file.startsWith('assets') &&
      ![...texts].some(([other, text]) => other !== file && text.includes(basename(file))),
  );
  for (const file of unnamed) rmSync(join(outDir, file));
  if (unnamed.length > 0) removeUnnamed(outDir);
};

/** An article of our own, read like any other: the first thing to try. */
const EXAMPLE_PAGE = 'data/example/index.html';

/** Pages that no key of the manifest names. */
const PAGES = [
  EXAMPLE_PAGE,
  'src/ui/help/index.html',
  'src/ui/privacy/index.html',
  'src/ui/review/index.html',
  'src/ui/sources/index.html',
  'src/ui/check/index.html',
];

/** Every view in every state, in an open root, for tests: no build that anybody installs has it. */
const VIEW_PAGE = 'tests/browser/view/index.html';

/** The worker's module, from which other scripts are brought into pages. */
const WORKER = /\/src\/background\/entry\.ts$/;

/**
 * The worker's file has no hash in its name: it would be one of the text before the paths of those scripts
 * are written into it, when absolute paths of this machine stand there, and each checkout would build another.
 */
const nameOf = ({ facadeModuleId }: { facadeModuleId?: string | null }): string =>
  facadeModuleId && WORKER.test(facadeModuleId) ? 'assets/worker.js' : 'assets/[name]-[hash].js';

/** For the bench: a worker that need not read a text twice, to be set beside the one that does. */
const withoutReading: Plugin = {
  name: 'without-reading',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './report-on-page' && importer?.endsWith('/src/background/handlers.ts')
      ? resolve('tests/bench/unread/report-on-page.ts')
      : null,
};

const extension = (mode: string): UserConfig => {
  const base = mode.endsWith('firefox') ? firefoxManifest() : (chromeManifest as ManifestV3Export);
  const outDir = `dist/${mode}`;
  const isForTests = mode.startsWith('test-');
  return {
    publicDir: 'src/static',
    plugins: [
      crx({
        manifest: isForTests ? withHosts(base) : base,
        browser: mode.endsWith('firefox') ? 'firefox' : 'chrome',
      }),
      inOrder(outDir),
      mode === 'test-unread-chrome' && withoutReading,
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: isForTests ? [...PAGES, VIEW_PAGE] : PAGES,
        output: { entryFileNames: nameOf, chunkFileNames: nameOf },
      },
    },
  };
};

/** A program for Node in one file, with all its libraries inside. */
const program = (entry: string, outDir: string, file: string): UserConfig => ({
  publicDir: false,
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      external: [...builtinModules, /^node:/],
      output: { entryFileNames: file, codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
});

const PROGRAMS: Record<string, UserConfig> = {
  cli: program('src/cli/main.ts', 'dist/cli', 'second-source.js'),
  packaging: program('src/packaging/main.ts', 'dist/packaging', 'pack.js'),
};

/** Modes: `chrome`, `firefox`, `test-chrome`, `test-firefox`, `test-unread-chrome` (hosts granted), `cli` and `packaging`. */
export default defineConfig(({ mode }) => PROGRAMS[mode] ?? extension(mode));
