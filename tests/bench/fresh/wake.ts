import { background } from '../../../data/background';
import { bundledPacks } from '../../../data/bundled';
import { lexicon } from '../../../data/lexicon';
import { buildIndex } from '../../../src/core/events/recognise';
import type { Pack } from '../../../src/core/facts/pack';
import { parsePack } from '../../../src/core/facts/validate';
import { readFigures } from '../../../src/core/figures/read';
import { article } from './article';
import { sinceStart } from './since-start';

const packs = bundledPacks.flatMap((data): Pack[] => {
  const parsed = parsePack(data);
  return parsed.ok ? [parsed.pack] : [];
});
buildIndex(packs, background);
const [first] = readFigures(
  article('At least 14 people drowned on Tuesday, police said.'),
  lexicon,
);
if (!first) throw new Error('No figure was read.');
console.log(sinceStart());
