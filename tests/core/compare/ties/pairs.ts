import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledPair } from './score';

/** The pairs that rules may be made from; what is judged is another file of this shape. */
export const OPEN = join('tests', 'core', 'compare', 'ties', 'open.json');

/** The labelled pairs of a file. Throws where it cannot be read. */
export const pairsIn = (file: string): LabelledPair[] =>
  JSON.parse(readFileSync(file, 'utf8')) as LabelledPair[];
