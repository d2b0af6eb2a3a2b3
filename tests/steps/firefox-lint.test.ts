import { expect, test } from 'vitest';
import { type Finding, objections } from './firefox-lint.mjs';
import known from './firefox-warnings.json';

const far = 'x'.repeat(300);
/** Two lines: the second holds a known assignment of a library, and one of nobody's. */
const BUNDLE = `"use strict";\nif(s._isSingleImage(t)){n.innerHTML=t.innerHTML}${far};a.innerHTML=b;`;
const at = (text: string): Finding => ({
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'src/reader.js',
  line: 2,
  column: (BUNDLE.split('\n')[1] ?? '').indexOf(text),
});
const ofLibrary = at('n.innerHTML');
const ours = at('a.innerHTML');
const [readability] = known;
if (!readability) throw new Error('No library is listed.');

const against = (warnings: Finding[], errors: Finding[] = [], notices: Finding[] = []) =>
  objections({ errors, warnings, notices }, [readability], () => BUNDLE);

test('a known warning of a library is let pass', () => {
  expect(against([ofLibrary, ofLibrary])).toEqual([]);
});

test('a warning of our own is not, though it stands in the same file and is of the same kind', () => {
  expect(against([ofLibrary, ours])).toEqual([
    expect.stringContaining(`src/reader.js:2:${ours.column}`),
  ]);
});

test('a library’s place does not excuse a warning of another kind', () => {
  const other = { ...ofLibrary, code: 'DANGEROUS_EVAL' };
  expect(against([ofLibrary, other])).toEqual([expect.stringContaining('DANGEROUS_EVAL')]);
});

test('an error is never let pass, nor is a notice that names no place', () => {
  const notice = { code: 'KEY_UNKNOWN', message: 'An unknown key' };
  expect(against([ofLibrary], [ofLibrary], [notice])).toHaveLength(2);
});

test('a warning that is met no more is taken off the list', () => {
  expect(against([])).toEqual([expect.stringContaining('@mozilla/readability')]);
});

test('every listed warning names a library that is built in, and says why it stands', async () => {
  const { dependencies } = (await import('../../package.json')).default;
  expect(known.filter(({ library }) => !(library in dependencies))).toEqual([]);
  expect(known.filter(({ reason }) => reason.length < 20)).toEqual([]);
});
