import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparingRules } from '../../../data/comparing';
import { lexicon } from '../../../data/lexicon';
import { statementsOf } from '../../../src/core/compare/mentions';
import type { ComparedFigure, Report } from '../../../src/core/compare/report';
import { reportOn } from '../../../src/core/compare/report-page';
import type { Comparison, Direction, Verdict } from '../../../src/core/compare/verdict';
import { type BuildArticle, buildPacks } from '../../../src/core/facts/build';
import type { Figure } from '../../../src/core/figures/figure';
import { readArticle } from '../../../src/core/figures/read';

/** One of the two articles of a pair. `phrase` carries the figure that is asked for; null where there is none. */
export interface PairSide {
  outlet: string;
  published: string;
  title?: string;
  text: string;
  phrase: string | null;
}

/** Two articles, and what `here` is to `there` where a person reads both. */
export interface GoldPair {
  id: string;
  kind: string;
  here: PairSide;
  there: PairSide;
  verdict: Verdict;
  direction: Direction | null;
  why: string;
}

/** `unread`: no figure at the words. `unpaired`: both are read, as two measures. */
export type Told = Verdict | 'unread' | 'unpaired';

/** What the engine says of a pair. */
export interface Answered {
  pair: GoldPair;
  told: Told;
  direction: Direction | null;
  /** The verdict, and of `updated` its direction, are those of the pair. */
  right: boolean;
  figures: { here: ComparedFigure | null; there: Figure | null };
  comparison: Comparison | null;
  /** What else the report on `here` calls a conflict. */
  others: { here: ComparedFigure; comparison: Comparison }[];
}

/** The pairs of a file. */
export const pairsIn = (file: string): GoldPair[] => JSON.parse(readFileSync(file, 'utf8'));

/** Pairs written after the rules: no rule was improved on them. */
export const freshPairs = (): GoldPair[] => pairsIn('tests/gold/fresh/verdicts.json');

const FOLDER = 'tests/core/compare/pairs';

/** The pairs of this repository: invented events, written for it. */
export const openPairs = (): GoldPair[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((name) => pairsIn(join(FOLDER, name)));

const EVENT = 'pair';

export const articleOf = (
  id: string,
  { phrase: _, title = '', ...side }: PairSide,
): BuildArticle => ({
  ...side,
  id,
  url: `https://${id}.example/story`,
  language: 'en',
  title: title || null,
  agency: null,
  sha256: createHash('sha256').update(side.text).digest('hex'),
});

export interface Place {
  in: Figure['in'];
  start: number;
  end: number;
}

export function placeOf({ phrase, title = '', text, outlet }: PairSide): Place | null {
  if (phrase === null) return null;
  const part = text.includes(phrase) ? 'text' : 'title';
  const start = (part === 'text' ? text : title).indexOf(phrase);
  if (start < 0) throw new Error(`${outlet} does not say "${phrase}".`);
  return { in: part, start, end: start + phrase.length };
}

/** How many characters a figure's words share with a place. */
const shared = (place: Place | null, mentions: Place[]): number =>
  Math.max(
    0,
    ...mentions
      .filter((mention) => mention.in === place?.in)
      .map(({ start, end }) => Math.min(end, place?.end ?? 0) - Math.max(start, place?.start ?? 0)),
  );

/** Those that share characters with a place, most first. */
export const at = <T>(place: Place | null, items: T[], mentions: (item: T) => Place[]): T[] =>
  items
    .map((item) => ({ item, weight: shared(place, mentions(item)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ item }) => item);

export const sameFigure = (a: Figure, b: Figure): boolean =>
  a.in === b.in && a.start === b.start && a.end === b.end && a.measure === b.measure;

/** Builds a pack of `there` and reports on `here`, as the worker does. */
export function reportOnPair(pair: GoldPair): { report: Report; source: Figure[] } {
  const [there, here] = [articleOf('there', pair.there), articleOf('here', pair.here)];
  const [pack] = buildPacks([there], { id: EVENT }, lexicon);
  if (!pack) throw new Error(`${pair.id} gives no pack.`);
  const { figures, traces } = readArticle(here, lexicon, { window: pack.event.window });
  const report = reportOn({ ...here, traces }, figures, pack, comparingRules);
  return { report, source: pack.sources[0]?.figures ?? [] };
}

/** What the engine says of a pair. */
export function answer(pair: GoldPair): Answered {
  const { report, source } = reportOnPair(pair);
  const ours = at(placeOf(pair.here), report.figures, ({ mentions }) => mentions);
  const theirs = at(placeOf(pair.there), statementsOf(source), ({ mentions }) => mentions);
  const found = ours.flatMap((here) =>
    theirs.flatMap(({ figure }) => {
      const comparison = here.comparisons.find(
        (one) => one.source === 'there' && sameFigure(one.figure, figure),
      );
      return comparison ? [{ here, comparison }] : [];
    }),
  );
  const paired = found[0];
  const here = paired?.here ?? ours[0] ?? null;
  const told = tell(pair, here, theirs.length > 0, paired?.comparison);
  const direction = (told === 'updated' && paired?.comparison.reason.direction) || null;
  return {
    pair,
    told,
    direction,
    right: told === pair.verdict && direction === pair.direction,
    figures: { here, there: paired?.comparison.figure ?? theirs[0]?.figure ?? null },
    comparison: paired?.comparison ?? null,
    others: report.figures.flatMap((figure) =>
      figure.comparisons
        .filter((one) => one.verdict === 'conflicts' && one !== paired?.comparison)
        .map((comparison) => ({ here: figure, comparison })),
    ),
  };
}

function tell(
  pair: GoldPair,
  here: ComparedFigure | null,
  isThereRead: boolean,
  comparison: Comparison | undefined,
): Told {
  if (!here) return 'unread';
  if (pair.there.phrase === null) return here.verdict;
  return comparison?.verdict ?? (isThereRead ? 'unpaired' : 'unread');
}
