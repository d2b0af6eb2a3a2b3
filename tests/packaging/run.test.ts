import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pack } from '../../src/packaging/run';

let root: string;
let told: string[];
const tell = (line: string): void => void told.push(line);
const write = (path: string, text: string, mode = 0o644): void =>
  writeFileSync(join(root, path), text, { mode });
const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@reader.example', ...args], {
    cwd: root,
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'second-source-'));
  told = [];
  mkdirSync(join(root, 'dist/firefox'), { recursive: true });
  write('dist/firefox/manifest.json', '{}');
  write('.gitignore', 'dist/\nartifacts/\n');
  write('package.json', '{ "version": "1.2.3" }');
  write('run', '#!/bin/sh\n', 0o755);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'All there is');
});

afterEach(() => rmSync(root, { recursive: true }));

const packed = async (name: string): Promise<JSZip> =>
  JSZip.loadAsync(readFileSync(join(root, 'artifacts', name)));

test('a store gets the built extension, named by version', async () => {
  expect(await pack(['firefox'], root, tell)).toBe(0);
  const { files } = await packed('second-source-1.2.3-firefox.zip');
  expect(Object.keys(files)).toEqual(['manifest.json']);
  expect(told).toEqual([
    expect.stringMatching(/^[0-9a-f]{64} {2}artifacts\/second-source-1\.2\.3-firefox\.zip$/),
  ]);
});

test('a reviewer gets the source of the last commit, and what is a program still is one', async () => {
  expect(await pack(['source'], root, tell)).toBe(0);
  const { files } = await packed('second-source-1.2.3-source.zip');
  expect(Object.keys(files)).toEqual(['.gitignore', 'package.json', 'run']);
  expect(await files.run?.async('string')).toBe('#!/bin/sh\n');
  const runs = (name: string): boolean => Boolean(Number(files[name]?.unixPermissions) & 0o100);
  expect([runs('run'), runs('package.json')]).toEqual([true, false]);
});

test('source that is not committed is never passed off as what was built', async () => {
  write('new.ts', '');
  expect(await pack(['firefox', 'source'], root, tell)).toBe(1);
  expect(told).toContain('?? new.ts');
  expect(readdirSync(root)).not.toContain('artifacts');
});

test('an unknown package is refused, with what there is', async () => {
  expect(await pack(['safari'], root, tell)).toBe(1);
  expect(told).toEqual(['Give one or more of chrome, firefox, source.']);
});
