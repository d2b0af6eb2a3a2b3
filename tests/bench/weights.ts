import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFor } from '../browser/drive/built';
import { type Line, weighed } from './line';

/** In kB after gzip, at 1,024 bytes: what every page may be given, one that is compared, and the worker. */
const GATE = 6;
const PAGE = 32;
const WORKER = 500;

const folder = (): string => builtFor('chromium', 'real');
const gzipped = (path: string): number =>
  gzipSync(readFileSync(join(folder(), path))).length / 1024;
const sum = (some: number[]): number => some.reduce((all, one) => all + one, 0);

const scriptNamed = (name: RegExp): string => {
  const files = readdirSync(folder(), { recursive: true, encoding: 'utf8' });
  const [file, ...more] = files.filter((path) => name.test(path));
  if (!file || more.length > 0) throw new Error(`${folder()}: not one file ${name}.`);
  return file;
};

/** A built module and all that it imports. */
const withImports = (path: string, known = new Set<string>()): Set<string> => {
  if (known.has(path)) return known;
  known.add(path);
  const text = readFileSync(join(folder(), path), 'utf8');
  for (const [, imported = ''] of text.matchAll(
    /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g,
  )) {
    withImports(normalize(join(dirname(path), imported)), known);
  }
  return known;
};

/** What the build for Chromium weighs after gzip. */
export const weightLines = (): Line[] => {
  const gate = gzipped(scriptNamed(/(?:^|[\\/])entries[\\/]gate\.js$/));
  const reader = gzipped(scriptNamed(/(?:^|[\\/])entries[\\/]reader\.js$/));
  const worker = [...withImports('service-worker-loader.js')];
  return [
    weighed('in a page before it is known to be of interest', gate, 'kB', GATE, 'gzip'),
    weighed('in a page that is compared', gate + reader, 'kB', PAGE, 'gzip'),
    weighed(
      'the worker: engine, word lists, packs, drawing',
      sum(worker.map(gzipped)),
      'kB',
      WORKER,
      `gzip, ${worker.length} files`,
    ),
  ];
};
