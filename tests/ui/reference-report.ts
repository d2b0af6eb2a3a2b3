import { createHash } from 'node:crypto';
import { bundledPacks } from '../../data/bundled';
import { comparingRules } from '../../data/comparing';
import { lexicon } from '../../data/lexicon';
import { readFrontMatter } from '../../src/cli/front-matter';
import type { Report } from '../../src/core/compare/report';
import { reportOn } from '../../src/core/compare/report-page';
import { parsePack } from '../../src/core/facts/validate';
import { readFigures } from '../../src/core/figures/read';
import { sharedFile } from '../shared';

/** The report that a reader of one of the five articles gets: read and compared as the worker does it. */
export function reportOnArticle(id: string): Report {
  const [pack] = bundledPacks.map((data) => {
    const parsed = parsePack(data);
    if (!parsed.ok) throw new Error(parsed.problem.what);
    return parsed.pack;
  });
  if (!pack) throw new Error('no bundled pack');
  const { declared, text } = readFrontMatter(sharedFile(`articles/${id}.md`));
  const article = { ...declared, id: declared.url ?? 'page', text };
  const figures = readFigures(article, lexicon, { window: pack.event.window });
  const sha256 = createHash('sha256').update(text).digest('hex');
  const report = reportOn({ ...article, sha256 }, figures, pack, comparingRules);
  return { ...report, event: { id: pack.event.id, title: pack.event.title, score: 9, sure: true } };
}
