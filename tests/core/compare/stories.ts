import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparingRules } from '../../../data/comparing';
import { lexicon } from '../../../data/lexicon';
import { statementsOf } from '../../../src/core/compare/mentions';
import type { ComparedFigure, Report } from '../../../src/core/compare/report';
import { reportOn } from '../../../src/core/compare/report-page';
import type { Comparison, Verdict } from '../../../src/core/compare/verdict';
import { buildPacks } from '../../../src/core/facts/build';
import type { Figure } from '../../../src/core/figures/figure';
import { readArticle } from '../../../src/core/figures/read';
import { shareOf } from '../../gold/share';
import type { Score } from './pair-score';
import { articleOf, at, type Place, placeOf, sameFigure, type Told } from './pairs';

interface StoryArticle {
  id: string;
  url: string;
  outlet: string;
  published: string;
  title: string;
  text: string;
}

/** The words of an article that carry a figure. */
interface Words {
  article: string;
  phrase: string;
}

interface Relation {
  here: Words;
  there: Words;
  verdict: Verdict;
  why: string;
}

/**
 * An invented event as three outlets tell it in whole articles, with what a careful reader wants to be told of
 * their figures: every true conflict, and the most telling of the rest.
 */
export interface Story {
  story: string;
  articles: StoryArticle[];
  relations: Relation[];
}

/** The stories of a folder, by their names. */
export const storiesIn = (folder: string): Story[] =>
  readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** Those that rules are improved on. */
export const openStories = (): Story[] => storiesIn('tests/core/compare/stories');

/** Written after the rules: no rule was improved on them. */
export const freshStories = (): Story[] => storiesIn('tests/gold/fresh/stories');

/** One article of a story as a page, and the others as what it is compared with. */
interface Page {
  report: Report;
  /** The statements of each other article. */
  stated: ReadonlyMap<string, { figure: Figure; mentions: Place[] }[]>;
}

const articleIn = ({ articles }: Story, id: string): StoryArticle => {
  const found = articles.find((one) => one.id === id);
  if (!found) throw new Error(`There is no article "${id}".`);
  return found;
};

function pageOf({ articles, story }: Story, id: string): Page {
  const read = articles.map((one) => ({ ...articleOf(one.id, { ...one, phrase: null }), ...one }));
  const others = read.filter((one) => one.id !== id);
  const [pack] = buildPacks(others, { id: story }, lexicon);
  const page = read.find((one) => one.id === id);
  if (!pack || !page) throw new Error(`"${story}" gives no pack.`);
  const { figures, traces } = readArticle(page, lexicon, { window: pack.event.window });
  const stated = pack.sources.map((source) => [source.id, statementsOf(source.figures)] as const);
  return {
    report: reportOn({ ...page, traces }, figures, pack, comparingRules),
    stated: new Map(stated),
  };
}

/** What is told of two figures of a story, on the page of the first. */
function told(story: Story, pages: ReadonlyMap<string, Page>, { here, there }: Relation): Told {
  const page = pages.get(here.article);
  const ours = at(
    placeOf({ ...articleIn(story, here.article), ...here }),
    page?.report.figures ?? [],
    ({ mentions }) => mentions,
  );
  const theirs = at(
    placeOf({ ...articleIn(story, there.article), ...there }),
    page?.stated.get(there.article) ?? [],
    ({ mentions }) => mentions,
  );
  for (const { comparisons } of ours)
    for (const { figure } of theirs) {
      const found = comparisons.find(
        (one) => one.source === there.article && sameFigure(one.figure, figure),
      );
      if (found) return found.verdict;
    }
  return ours.length > 0 && theirs.length > 0 ? 'unpaired' : 'unread';
}

/** A conflict that a page is told of, as a reader would say it. */
export interface Called {
  words: string;
  /** The story's reader calls it one, too. */
  isOne: boolean;
}

function calledOn(story: Story, id: string, { report, stated }: Page): Called[] {
  /** Of a figure of another article, or of the page's own, wherever it is told. */
  const mentionsOf = ({ source, figure }: Comparison): Place[] =>
    stated.get(source)?.find((one) => sameFigure(one.figure, figure))?.mentions ??
    report.figures.find((one) => source === id && sameFigure(one, figure))?.mentions ?? [figure];
  const told = (figure: ComparedFigure, one: Comparison): Called => {
    const isOf = (words: Words, article: string, mentions: Place[]): boolean =>
      words.article === article &&
      at(placeOf({ ...articleIn(story, article), ...words }), [0], () => mentions).length > 0;
    const isOne = story.relations.some(
      ({ here, there, verdict }) =>
        verdict === 'conflicts' &&
        [
          [here, there],
          [there, here],
        ].some(
          ([a, b]) =>
            a && b && isOf(a, id, figure.mentions) && isOf(b, one.source, mentionsOf(one)),
        ),
    );
    return { words: `${id} "${figure.phrase}", ${one.source} "${one.figure.phrase}"`, isOne };
  };
  return report.figures.flatMap((figure) =>
    figure.comparisons
      .filter(({ verdict }) => verdict === 'conflicts')
      .map((one) => told(figure, one)),
  );
}

/** How stories are answered: each relation, and every conflict that any of their pages is told of. */
export interface StoryAnswers extends Score {
  /** What is told of each relation that is told wrong, and each conflict that is none. */
  mistakes: string[];
}

/** Compares each article of each story with the others, as the worker does. */
export function answerStories(stories: readonly Story[]): StoryAnswers {
  const relations: { verdict: Verdict; told: Told; words: string }[] = [];
  const called: Called[] = [];
  for (const story of stories) {
    const pages = new Map(story.articles.map(({ id }) => [id, pageOf(story, id)]));
    for (const one of story.relations) {
      const words = `${one.here.article} "${one.here.phrase}", ${one.there.article} "${one.there.phrase}"`;
      relations.push({ verdict: one.verdict, told: told(story, pages, one), words });
    }
    for (const [id, page] of pages) called.push(...calledOn(story, id, page));
  }
  const conflicts = relations.filter(({ verdict }) => verdict === 'conflicts');
  return {
    right: shareOf(relations, (one) => one.told === one.verdict),
    missedConflicts: shareOf(conflicts, (one) => one.told !== 'conflicts'),
    falseConflicts: shareOf(called, ({ isOne }) => !isOne),
    mistakes: [
      ...relations
        .filter((one) => one.told !== one.verdict)
        .map((one) => `${one.words}: is ${one.verdict}, told ${one.told}`),
      ...called.filter(({ isOne }) => !isOne).map(({ words }) => `${words}: called a conflict`),
    ],
  };
}
