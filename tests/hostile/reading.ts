import { background } from '../../data/background';
import { bundledPacks } from '../../data/bundled';
import { comparingRules } from '../../data/comparing';
import { knownLanguages } from '../../data/languages';
import { lexicon } from '../../data/lexicon';
import type { Report } from '../../src/core/compare/report';
import { reportOn } from '../../src/core/compare/report-page';
import { buildIndex, recognise } from '../../src/core/events/recognise';
import type { Pack } from '../../src/core/facts/pack';
import { parsePack } from '../../src/core/facts/validate';
import type { Figure } from '../../src/core/figures/figure';
import { readFigures } from '../../src/core/figures/read';
import type { Article } from '../../src/core/text/article';
import { languageOf } from '../../src/core/text/language';
import type { Drawing } from '../../src/messages';
import { drawSidebar } from '../../src/ui/panel/draw';
import { english } from '../ui/words';

/** The first pack that comes with the extension. */
export const bundledPack = (): Pack => {
  const parsed = parsePack(bundledPacks[0]);
  if (!parsed.ok) throw new Error(parsed.problem.what);
  return parsed.pack;
};
const pack = bundledPack();
const index = buildIndex([pack], background);

/** An article of a text, on a day inside the event's. */
export const articleOf = (text: string, title: string | null = null): Article => ({
  id: 'page',
  url: 'https://paper.example/story',
  outlet: 'The Paper',
  published: pack.event.window?.to ?? null,
  language: 'en',
  title,
  agency: null,
  text,
});

/** Everything the worker does with a text before it compares. */
export const readAll = (text: string): Figure[] => {
  const article = articleOf(text);
  languageOf(knownLanguages, null, text);
  recognise(index, article);
  return readFigures(article, lexicon, { window: pack.event.window });
};

/** The report on an article against a pack, as the worker makes it. */
export const reportAgainst = (against: Pack, article: Article): Report => {
  const figures = readFigures(article, lexicon, { window: against.event.window });
  const report = reportOn({ ...article, sha256: null }, figures, against, comparingRules);
  const { id, title } = against.event;
  return { ...report, event: { id, title, score: 1, sure: true } };
};

/** When the page was read: any moment, but always the same one. */
const READ_AT = Date.UTC(2031, 4, 12);

/** What the sidebar draws of a report, in the order of the page. */
export const drawn = (report: Report): Drawing =>
  drawSidebar(report, { order: 'page', opens: true, beside: 'page' }, english, READ_AT);

/** What is wrong with the figures of an article; empty where nothing is. */
export const faultsOf = (figures: Figure[], { text, title }: Article): string[] =>
  figures.flatMap(({ in: part, start, end, phrase, value, low, high }) => {
    const whole = part === 'title' ? (title ?? '') : text;
    const faults: string[] = [];
    if (phrase === '' || whole.slice(start, end) !== phrase) faults.push(`offsets of "${phrase}"`);
    for (const bound of [value, low, high])
      if (typeof bound === 'number' && !Number.isFinite(bound)) faults.push(`${bound}`);
    return faults;
  });
