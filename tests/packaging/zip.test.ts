import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filesIn } from '../../src/packaging/folder';
import { zipped } from '../../src/packaging/zip';

const TREE: [path: string, text: string][] = [
  ['manifest.json', '{}'],
  ['icons/16.png', '\u0089PNG'],
  ['icons/dark/16.png', ''],
  ['src/ui/popup/index.html', '<!doctype html>'.repeat(500)],
];

const folders: string[] = [];
const zone = process.env.TZ;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));

afterEach(() => {
  vi.useRealTimers();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

interface Machine {
  tree: typeof TREE;
  /** What its clock says, and when the files were written. */
  clock: Date;
  changed: Date;
  rights: number;
  zone: string;
}

/** Writes the tree as another machine would have it, and packs it there. */
const packedOn = async ({ tree, clock, changed, rights, zone }: Machine): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  folders.push(folder);
  for (const [path, text] of tree) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, rights);
    utimesSync(file, changed, changed);
  }
  process.env.TZ = zone;
  vi.setSystemTime(clock);
  return zipped(filesIn(folder));
};

const here: Machine = {
  tree: TREE,
  clock: new Date('2026-01-03T00:00:00Z'),
  changed: new Date('2026-01-02T03:04:05Z'),
  rights: 0o644,
  zone: 'UTC',
};

describe('A package', () => {
  test('is the same from a tree written at another time, in another order, by another machine', async () => {
    const there: Machine = {
      tree: [...TREE].reverse(),
      clock: new Date('2032-01-01T00:00:00Z'),
      changed: new Date('2031-12-30T23:59:59Z'),
      rights: 0o755,
      zone: 'Pacific/Auckland',
    };
    expect(await packedOn(there)).toEqual(await packedOn(here));
  });

  test('is the same in whatever order the disk lists its files', async () => {
    const files = TREE.map(([path, text]) => ({ path, bytes: Buffer.from(text), runs: false }));
    const wanted = await zipped(files);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(files, { minLength: files.length }),
        async (shuffled) => {
          expect(await zipped(shuffled)).toEqual(wanted);
        },
      ),
    );
  });

  test('is another one where a single byte of a file is', async () => {
    const [[path, text] = ['', ''], ...others] = TREE;
    const changed = await packedOn({ ...here, tree: [[path, `${text} `], ...others] });
    expect(changed).not.toEqual(await packedOn(here));
  });

  test('holds every file with its bytes, and nothing else', async () => {
    const { files } = await JSZip.loadAsync(await packedOn(here));
    const held = Object.values(files).map(async (file) => [file.name, await file.async('string')]);
    expect(new Map((await Promise.all(held)) as typeof TREE)).toEqual(
      new Map(TREE.map(([path, text]) => [path, text])),
    );
  });

  test('never holds two files under one name', async () => {
    const file = { path: 'a.js', bytes: Buffer.from('1'), runs: false };
    await expect(zipped([file, file])).rejects.toThrow('two files a.js');
  });
});
