import { readFileSync } from 'node:fs';
import { lexicon } from '../../../data/lexicon';
import { readFigures } from '../../../src/core/figures/read';
import { article } from './article';
import { sinceStart } from './since-start';

const sentences: string[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
for (const text of sentences) readFigures(article(text), lexicon);
console.log(sinceStart());
