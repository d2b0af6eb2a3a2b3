import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/core/facts/pack';
import { command, file } from './command';
import { AUK, lines } from './stories';

/** The articles that a source is kept as linking to. */
async function linksOf(args: string[], stdin = ''): Promise<string[]> {
  const output = file('pack.json');
  const { status, err } = await command(['build', ...args, '-o', output], stdin);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const pack = JSON.parse(readFileSync(output, 'utf8')) as Pack;
  return pack.sources.flatMap(
    ({ traces }) => traces?.sentences.flatMap(({ links }) => links) ?? [],
  );
}

const GULL = 'https://www.gull.example/strike?from=auk#top';

describe('a pack knows which articles a source links to', () => {
  it('from Markdown, and from an address that stands in a text', async () => {
    const text = `The strike began on May 3. At least 31 people were injured, [the Gull](${GULL}) says.`;
    expect(await linksOf([file('auk.md', text)])).toContain('gull.example/strike');
    const plain = `The strike began on May 3. At least 31 people were injured (${GULL}).`;
    expect(await linksOf([file('auk.txt', plain)])).toContain('gull.example/strike');
  });

  it('from JSON lines with places, and without where the site is named', async () => {
    const links = [{ address: GULL, start: AUK.text.indexOf('At least 31') }];
    expect(await linksOf(['-'], lines({ ...AUK, links }))).toContain('gull.example/strike');
    const named = { ...AUK, text: `${AUK.text} The Gull has more.`, links: [GULL] };
    expect(await linksOf(['-'], lines(named))).toContain('gull.example/strike');
    expect(await linksOf(['-'], lines({ ...AUK, links: [GULL] }))).toEqual([]);
  });

  it('from a page, and not those to itself', async () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, i) =>
        `<p>Cranes stood still at pier ${i} all day, and ferries were cancelled, people on the quay said with a shrug.</p>`,
    ).join('');
    const html = `<html lang="en"><head><link rel="canonical" href="https://auk.example/strike"></head><body><article><h1>Strike</h1>
      <p>At least 31 people were injured, <a href="${GULL}">a witness</a> told <a href="https://auk.example/strike">us</a> on the quay at noon.</p>${paragraphs}</article></body></html>`;
    expect(await linksOf([file('auk.html', html)])).toEqual(['gull.example/strike']);
  });
});
