import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFor } from './drive/built';
import { BROWSERS } from './find-browsers';

/** What every page that is looked at has to load, in bytes after gzip. */
const GATE_LIMIT = 6 * 1024;
/** What a page that is compared has to load in all, in bytes after gzip: Readability is 10 kB of it. */
const PAGE_LIMIT = 32 * 1024;

const gzipped = (path: string): number => gzipSync(readFileSync(path)).length;

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
  content_security_policy: { extension_pages: string };
  [key: string]: unknown;
}

/** Every string in the manifest that names a file of the extension. */
const pathsIn = (value: unknown): string[] => {
  if (typeof value === 'string')
    return /^\/?[\w./-]+\.(?:js|html|css|png|svg)$/.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(pathsIn) : [];
};

describe.each(BROWSERS)('the extension built for %s', (name) => {
  const folder = builtFor(name, 'real');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

  test('asks for no site at install, and for nothing that makes the browser warn', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const silent = ['activeTab', 'scripting', 'storage', 'contextMenus'];
    expect(manifest.permissions.filter((one) => !silent.includes(one))).toEqual([]);
  });

  test('shows no file to pages, and may connect to nothing', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
  });

  test('has every file that its manifest names', () => {
    const named = pathsIn(manifest);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test.each(['data/example/index.html', 'src/ui/privacy/index.html', 'src/ui/review/index.html'])(
    'has %s, which its manifest does not name, with all that the page names',
    (page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    },
  );

  test('has no page that only tests need', () => {
    const forTests = (where: string): string[] =>
      readdirSync(where, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:js|html|json)$/.test(file))
        .filter(
          (file) =>
            file.startsWith('tests') ||
            readFileSync(join(where, file), 'utf8').includes('showView'),
        );
    expect(forTests(builtFor(name, 'test')).length).toBe(2);
    expect(forTests(folder)).toEqual([]);
  });

  test('names no folder of the machine that built it', () => {
    const folders = [process.cwd(), `${homedir()}/`];
    const texts = files.filter((file) => /\.(?:js|css|html|json)$/.test(file));
    expect(texts.length).toBeGreaterThan(5);
    const telling = texts.filter((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return folders.some((one) => text.includes(one));
    });
    expect(telling).toEqual([]);
  });

  test('puts no more than 6 kB into a page before it knows that the page is of interest', () => {
    const gates = files.filter((file) => /(?:^|\/)gate[^/]*\.js$/.test(file));
    expect(gates.length).toBe(1);
    expect(gzipped(join(folder, gates[0] ?? ''))).toBeLessThanOrEqual(GATE_LIMIT);
  });

  test('puts no more than 32 kB in all into a page that it compares', () => {
    const scripts = files.filter((file) => /(?:^|\/)entries\/(?:gate|reader)\.js$/.test(file));
    expect(scripts.length).toBe(2);
    const bytes = scripts.map((file) => gzipped(join(folder, file)));
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(PAGE_LIMIT);
  });
});
