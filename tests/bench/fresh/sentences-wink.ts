import { readFileSync } from 'node:fs';
import { loadWink } from '../peers';
import { sinceStart } from './since-start';

const spansOf = loadWink();
const sentences: string[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
for (const text of sentences) spansOf(text);
console.log(sinceStart());
