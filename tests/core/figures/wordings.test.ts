import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from './paragraphs';

/** What is reached: the least share of wordings that meet, the most groups that share a name with another. */
const REACHED = { met: 0.87, confused: 0.12 };

/** The wordings of one thing, as newsrooms may choose them, and the measure each is read as. */
interface Group {
  name: string;
  told: { text: string; measure: string }[];
  /** The measure of most. */
  most: string;
}

const folder = resolve('tests/core/figures/wordings');

/** The measure of the words in braces. */
function measureIn(braced: string): { text: string; measure: string } {
  const text = braced.replace(/[{}]/g, '');
  const start = braced.indexOf('{');
  const end = braced.indexOf('}') - 1;
  const figure = read(text).find((one) => one.start < end && one.end > start);
  return { text, measure: figure?.measure ?? 'none' };
}

/** The groups of each block: those of one block look alike, and are never of one thing. */
const blocks: Group[][] = readdirSync(folder).flatMap((file) => {
  const raw: Record<string, Record<string, string[]>> = JSON.parse(
    readFileSync(join(folder, file), 'utf8'),
  );
  return Object.entries(raw).map(([block, groups]) =>
    Object.entries(groups).map(([group, texts]) => {
      const told = texts.map(measureIn);
      const often = (one: string) => told.filter(({ measure }) => measure === one).length;
      const [most = ''] = told
        .map(({ measure }) => measure)
        .sort((a, b) => often(b) - often(a) || a.localeCompare(b));
      return { name: `${block}, ${group}`, told, most };
    }),
  );
});
const groups = blocks.flat();

describe('one thing in the words of many newsrooms', () => {
  it('has one measure, as often as before', () => {
    const all = groups.flatMap(({ name, told, most }) =>
      told.map(({ text, measure }) => ({ met: measure === most, name, text, measure, most })),
    );
    const apart = all.filter(({ met }) => !met);
    const said = apart.map(
      ({ name, text, measure, most }) => `${name} ${most}: ${measure}: ${text}`,
    );
    expect(1 - apart.length / all.length, said.join('\n')).toBeGreaterThanOrEqual(REACHED.met);
  });

  it('is not taken for what only looks like it, no more often than before', () => {
    const confused = blocks.flatMap((block) =>
      block.filter((one) => block.some((other) => other !== one && other.most === one.most)),
    );
    const said = confused.map(({ name, most }) => `${name}: ${most}`).join('\n');
    expect(confused.length / groups.length, said).toBeLessThanOrEqual(REACHED.confused);
  });
});
