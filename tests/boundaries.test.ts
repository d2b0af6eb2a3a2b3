import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const filesUnder = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => ending.test(file) && !file.includes('node_modules'));

const sources = filesUnder('src', /\.tsx?$/);
const tests = filesUnder('tests', /\.tsx?$/);
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A file without its comments, as far as a line tells. */
const codeOf = (file: string): string => textOf(file).replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');

interface Import {
  from: string;
  /** A path from the root without ending, or a package's name. */
  to: string;
  typeOnly: boolean;
}

/** The imports of a file. `?script` gives the path of a built file and `.css?inline` its text: neither is code. */
const importsOf = (file: string): Import[] =>
  [
    ...textOf(file).matchAll(
      /^(?:import|export)\s(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ]
    .map(([, type, named, bare]) => ({ typeOnly: type !== undefined, path: named ?? bare ?? '' }))
    .filter(({ path }) => !/\?script|\.css(\?|$)/.test(path))
    .map(({ typeOnly, path }) => ({
      from: file,
      to: path.startsWith('.') ? normalize(join(dirname(file), path)) : path,
      typeOnly,
    }));

/**
 * Who may import whom, longest prefix first. A pattern with `type:` allows types only.
 * Anything that is not listed is refused.
 */
const ALLOWED: Record<string, string[]> = {
  'src/core/facts': ['src/core/', 'valibot'],
  'src/core/review': ['src/core/', 'valibot'],
  'src/core': ['src/core/'],
  'src/article': ['src/article/', 'type:src/core/', '@mozilla/readability'],
  'src/page/entries': ['src/page/', 'src/browser-in-page'],
  'src/page': [
    'src/page/',
    'src/article/',
    'src/ui/sidebar/',
    'type:src/messages',
    'type:src/browser-in-page',
    'type:src/core/',
    'type:webextension-polyfill',
  ],
  'src/background': [
    'src/background/',
    'src/core/',
    'src/messages',
    'src/settings',
    'src/browser',
    'src/ui/panel/draw',
    'data/',
    'valibot',
    'type:webextension-polyfill',
  ],
  'src/background/store': [
    'src/background/store/',
    'src/core/',
    'src/browser',
    'type:src/messages',
    'valibot',
    'idb',
  ],
  'src/tree': ['src/tree/', 'preact'],
  'src/tree/build': ['src/tree/tree'],
  'src/ui/sidebar': ['src/tree/build', 'src/tree/tree', 'type:src/messages'],
  'src/ui/check': [
    'src/ui/parts/',
    'src/ui/sidebar/mount',
    'type:src/messages',
    'type:src/browser',
    'src/browser',
    'preact',
  ],
  'src/ui': [
    'src/ui/parts/',
    'src/tree/',
    'src/messages',
    'src/settings',
    'src/browser',
    'type:src/core/',
    'type:src/static/',
    'preact',
    'type:webextension-polyfill',
  ],
  'src/cli': ['src/cli/', 'src/core/', 'src/article/', 'data/', 'node:', 'happy-dom', 'valibot'],
  'src/packaging': ['src/packaging/', 'node:', 'jszip'],
  'src/messages': ['type:src/core/', 'type:src/tree/', 'type:src/messages/', 'type:src/settings'],
  'src/settings': [],
  'src/browser': ['webextension-polyfill'],
};

const rulesFor = (file: string): string[] | undefined => {
  const prefix = Object.keys(ALLOWED)
    .filter((room) => file.startsWith(room))
    .sort((a, b) => b.length - a.length)[0];
  return prefix === undefined ? undefined : ALLOWED[prefix];
};

/** Inside `ui`, a page may import its own folder and `parts`, never another page. */
const ownRoom = (file: string): string => `${dirname(file)}/`;

const isAllowed = ({ from, to, typeOnly }: Import): boolean => {
  if (from.startsWith('src/ui/') && to.startsWith(ownRoom(from))) return true;
  return (rulesFor(from) ?? []).some((rule) =>
    rule.startsWith('type:') ? typeOnly && to.startsWith(rule.slice(5)) : to.startsWith(rule),
  );
};

describe('The house keeps its rooms apart', () => {
  it('every import in src is one that the architecture allows', () => {
    const refused = sources.flatMap(importsOf).filter((found) => !isAllowed(found));
    expect(refused.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('a forbidden import would be noticed', () => {
    expect(isAllowed({ from: 'src/core/text/a.ts', to: 'src/browser', typeOnly: false })).toBe(
      false,
    );
    expect(isAllowed({ from: 'src/page/a.ts', to: 'src/core/b', typeOnly: false })).toBe(false);
    expect(isAllowed({ from: 'src/page/a.ts', to: 'src/core/b', typeOnly: true })).toBe(true);
    expect(isAllowed({ from: 'src/ui/popup/a.ts', to: 'src/ui/review/b', typeOnly: false })).toBe(
      false,
    );
  });

  it('only browser.ts and its sister for pages name the extension API', () => {
    const naming = sources.filter((file) =>
      /\b(?:chrome|browser)\.(?:runtime|storage|tabs|scripting|action|i18n|permissions)\b/.test(
        codeOf(file),
      ),
    );
    expect(naming).toEqual([]);
    const reaching = sources.filter((file) =>
      /^declare const (?:chrome|browser)\b/m.test(codeOf(file)),
    );
    expect(reaching).toEqual(['src/browser-in-page.ts']);
  });

  it('the article reader is given its document, and never reaches for the global one', () => {
    const globals = /(?<![.\w'"`-])(?:window|document)\.(?!\s)/;
    const lines = sources
      .filter((file) => file.startsWith('src/article/'))
      .flatMap((file) =>
        codeOf(file)
          .split('\n')
          .filter(
            (line) =>
              !/^\s*(?:\/\/|\*|\/\*)/.test(line) &&
              /\b(?:globalThis|window)\b/.test(line) &&
              globals.test(line),
          )
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(lines).toEqual([]);
  });

  it('only the store touches storage, one file for each kind of it', () => {
    const filesWith = (touch: RegExp) => sources.filter((file) => touch.test(codeOf(file)));
    expect(filesWith(/(?<!navigator)\.storage\b/)).toEqual([
      'src/background/store/session.ts',
      'src/background/store/settings.ts',
    ]);
    expect(filesWith(/\bindexedDB\b|from 'idb'/)).toEqual(['src/background/store/database.ts']);
    expect(filesWith(/\blocalStorage\b|\bsessionStorage\b|\bcaches\./)).toEqual([]);
  });

  it('no file is longer than 300 lines', () => {
    const long = [...sources, ...tests]
      .map((file) => ({ file, lines: textOf(file).split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('every file that the manifest names exists', () => {
    const manifest = textOf('manifest.json');
    const paths = [...manifest.matchAll(/"((?:src|icons)\/[^"]+)"/g)].map(([, path]) => path ?? '');
    const present = new Set([
      ...filesUnder('src', /./),
      ...filesUnder('src/static', /./).map((file) => relative('src/static', file)),
    ]);
    expect(paths.filter((path) => !present.has(path))).toEqual([]);
    expect(paths).not.toEqual([]);
  });
});
