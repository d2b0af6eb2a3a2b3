import { readFileSync } from 'node:fs';
import { comparingRules } from '../../../data/comparing';
import { lexicon } from '../../../data/lexicon';
import { reportOn } from '../../../src/core/compare/report-page';
import type { Verdict } from '../../../src/core/compare/verdict';
import { type BuildArticle, buildPacks } from '../../../src/core/facts/build';
import type { Pack } from '../../../src/core/facts/pack';
import { type Reading, readArticle } from '../../../src/core/figures/read';
import { ANSWERS } from '../../../src/core/review/meet';
import { type Share, shareOf } from '../../gold/share';
import { sharedFile } from '../../shared';

/** Where a figure stands: in which page of the event benchmark, and at which character of its sentences, a line each. */
interface Spot {
  page: string;
  start: number;
}

/**
 * Two figures of two real pages on one event, and whether they are of one quantity. The people who said so saw the
 * words around both, and not what was told of them.
 */
interface JudgedPair {
  here: Spot;
  there: Spot;
  is: 'one' | 'two' | 'unsure';
  contradicts: boolean;
}

interface Page {
  id: string;
  sentences: string[];
}

const judged = (): JudgedPair[] =>
  JSON.parse(readFileSync('tests/core/compare/real-pages/judged.json', 'utf8')).pairs;

/** The pages of both halves that are ours, by their names. */
function pagesById(): Map<string, BuildArticle> {
  const found = new Map<string, BuildArticle>();
  for (const half of [1, 2]) {
    const { events, pages } = JSON.parse(sharedFile(`eval/events-train-${half}.json`));
    const all: Page[] = [...events.flatMap((one: { sources: Page[] }) => one.sources), ...pages];
    for (const { id, sentences } of all) {
      if (found.has(id)) continue;
      const url = `https://${id.replace(/_/g, '-')}.example/`;
      const blank = { outlet: id, published: null, language: 'en', title: null, agency: null };
      const sha256 = found.size.toString(16).padStart(64, '0');
      found.set(id, { ...blank, id, url, sha256, text: sentences.join('\n') });
    }
  }
  return found;
}

/** The real pages, each read and packed once, when it is first asked for. */
class RealPages {
  private readonly pages = pagesById();
  private readonly readings = new Map<string, Reading>();
  private readonly packs = new Map<string, Pack>();

  reading(name: string): Reading {
    return kept(this.readings, name, () => readArticle(this.page(name), lexicon));
  }

  pack(name: string): Pack {
    return kept(this.packs, name, () => {
      const [pack] = buildPacks([this.page(name)], { id: 'event' }, lexicon);
      if (!pack) throw new Error(`"${name}" gives no pack.`);
      return pack;
    });
  }

  page(name: string): BuildArticle {
    const page = this.pages.get(name);
    if (!page) throw new Error(`There is no page "${name}".`);
    return page;
  }
}

function kept<T>(all: Map<string, T>, name: string, make: () => T): T {
  const one = all.get(name) ?? make();
  all.set(name, one);
  return one;
}

/** What the page of the first figure is told of the second; null where nothing is, or one is not read. */
function toldOf({ here, there }: JudgedPair, pages: RealPages): Verdict | null {
  const { figures, traces } = pages.reading(here.page);
  const page = { ...pages.page(here.page), traces };
  const report = reportOn(page, figures, pages.pack(there.page), comparingRules);
  const isAt = (mentions: readonly { start: number; end: number }[], { start }: Spot): boolean =>
    mentions.some((one) => one.start <= start && start < one.end);
  for (const figure of report.figures)
    if (isAt(figure.mentions, here))
      for (const one of figure.comparisons) if (isAt([one.figure], there)) return one.verdict;
  return null;
}

/** How real pages are told of each other. Those of which nobody could say are left out. */
export interface RealAnswers {
  /** Told as fitting together, and of two quantities. */
  falselyOne: Share;
  /** Told as a conflict, and none. */
  falseConflicts: Share;
  /** Of one quantity, and told of two, or not at all. */
  missed: Share;
}

const FIT: ReadonlySet<Verdict | null> = new Set<Verdict | null>(['agrees', 'compatible']);

/** Compares the two pages of each judged pair, as the worker does. Throws where there is no shared folder. */
export function answerRealPages(): RealAnswers {
  const pages = new RealPages();
  const answers = judged()
    .filter(({ is }) => is !== 'unsure')
    .map((pair) => ({ ...pair, told: toldOf(pair, pages) }));
  return {
    falselyOne: shareOf(
      answers.filter(({ told }) => FIT.has(told)),
      ({ is }) => is === 'two',
    ),
    falseConflicts: shareOf(
      answers.filter(({ told }) => told === 'conflicts'),
      ({ contradicts }) => !contradicts,
    ),
    missed: shareOf(
      answers.filter(({ is }) => is === 'one'),
      ({ told }) => told === null || !ANSWERS.has(told),
    ),
  };
}
