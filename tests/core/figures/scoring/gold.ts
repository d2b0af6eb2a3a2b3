import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Figure } from '../../../../src/core/figures/figure';

/** A figure as a person read it, in every field of the contract but its offsets. */
export type GoldFigure = Omit<Figure, 'start' | 'end'>;

/** A short news paragraph about an invented event, with all its figures. */
export interface Paragraph {
  id: string;
  published: string;
  title?: string;
  text: string;
  figures: GoldFigure[];
}

export interface Kind {
  kind: string;
  paragraphs: Paragraph[];
}

/** The paragraphs of each kind of event in a folder. Throws where a file of it is none. */
export const goldIn = (folder: string): Kind[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const folder = resolve('tests/core/figures/paragraphs');

/** The seventy paragraphs that the rules were written beside. */
export const ownGold = (): Kind[] => goldIn(folder);

/** Paragraphs by others, written after the rules: no rule was improved on them. */
export const freshGold = (): Kind[] => goldIn('tests/gold/fresh/reading');

/** The same paragraphs, as a second person read them who saw only which words are a figure. */
export const freshGoldAgain = (): Kind[] => goldIn('tests/gold/fresh/reading-again');

/** Paragraphs by others, titles included, with the figures that they read in them. */
export const openGold = (): Kind[] => goldIn(join(folder, 'open'));

/** Paragraphs by others in as many wordings as they could think of; rules are still improved on them. */
export const broadGold = (): Kind[] => goldIn(join(folder, 'broad'));
