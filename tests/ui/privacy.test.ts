// @vitest-environment happy-dom
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { h, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { wordsFrom } from '../../src/ui/parts/words';
import { REASONS } from '../../src/ui/privacy/content';
import { Privacy } from '../../src/ui/privacy/view';
import { markdownOf } from './page-markdown';
import { english } from './words';

/** For whoever reads the repository, and as the address that stores ask for. */
const WRITTEN = join(import.meta.dirname, '../../src/ui/privacy/privacy.md');

let page: Element;
beforeEach(() => {
  render(h(Privacy, { words: wordsFrom(english) }), document.body);
  page = document.querySelector('main') ?? document.body;
});

describe('the privacy page', () => {
  it('says the same in the repository as in the extension', () => {
    const markdown = markdownOf(page);
    // `npm run privacy` writes it; a file that was forgotten fails here.
    if (process.env.WRITE_PRIVACY) writeFileSync(WRITTEN, markdown);
    expect(readFileSync(WRITTEN, 'utf8')).toBe(markdown);
  });

  it('gives the reason of everything that the manifest asks for, and of nothing else', () => {
    const { permissions, optional_host_permissions } = manifest;
    const asked = [...permissions, ...optional_host_permissions, 'commands'];
    expect(Object.keys(REASONS).sort()).toEqual(asked.sort());
    // What else a manifest can ask for stands in keys of these names.
    expect(Object.keys(manifest).filter((key) => /permission|content_scripts/.test(key))).toEqual([
      'permissions',
      'optional_host_permissions',
    ]);
  });

  it('shows every column of every row in words', () => {
    const cells = [...page.querySelectorAll('td, dd, li, p')].map((cell) => cell.textContent);
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((text) => !text)).toEqual([]);
  });
});
