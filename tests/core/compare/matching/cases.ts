import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparingRules } from '../../../../data/comparing';
import { lexicon } from '../../../../data/lexicon';
import { candidatesOf } from '../../../../src/core/compare/matching/candidates';
import type { Statement } from '../../../../src/core/compare/mentions';
import { type Side, sideOf } from '../../../../src/core/compare/sides';
import type { Verdict } from '../../../../src/core/compare/verdict';
import type { BuildArticle } from '../../../../src/core/facts/build';
import type { Figure } from '../../../../src/core/figures/figure';
import { readArticle } from '../../../../src/core/figures/read';
import { ANSWERS } from '../../../../src/core/review/meet';
import { articleOf, at, type GoldPair, placeOf } from '../pairs';
import type { Story } from '../stories';
import { FITS } from './learn';

const folder = 'tests/core/compare/matching/judged';

/** Words of an article at their place. */
interface Spot {
  article: string;
  in: Figure['in'];
  start: number;
  phrase: string;
}

/** Two figures of a story that its writer did not set beside each other; null where a reader could not say. */
interface Judged {
  here: Spot;
  there: Spot;
  one: boolean | null;
}

/** Two statements that may be of one quantity, with what people say of them. */
export interface Case {
  story: string;
  numbers: readonly number[];
  isOne: boolean;
  /** Of one quantity, and nothing explains that their values differ. */
  isContradiction: boolean;
  /** 0 where nobody could say. */
  weight: number;
}

/** What people say of two statements. */
type Label = Pick<Case, 'isOne' | 'isContradiction'>;

const OF_TWO: Label = { isOne: false, isContradiction: false };

const saidOf = (verdict: Verdict): Label => ({
  isOne: ANSWERS.has(verdict),
  isContradiction: verdict === 'conflicts',
});

const judgedIn = (story: string): Judged[] => {
  const name = `${story}.json`;
  if (!readdirSync(folder).includes(name)) return [];
  return JSON.parse(readFileSync(join(folder, name), 'utf8')).pairs;
};

/** Every two statements of a story that may be of one quantity: nobody labelled most, which are of two. */
export function casesOf(story: Story): Case[] {
  const sides = sidesOf(story);
  const articles = story.articles.flatMap((one, i) => (sides[i] ? { one, side: sides[i] } : []));
  const judged = judgedIn(story.story);
  return articles.flatMap((here, i) =>
    articles.slice(i + 1).flatMap((there) => {
      const labelOf = labelsOf(story, judged, here, there);
      return candidatesOf(here.side, there.side, comparingRules).map((candidate): Case => {
        const label = labelOf(candidate.here.figure, candidate.there.figure);
        return {
          story: story.story,
          numbers: [...candidate.signs],
          ...(label ?? OF_TWO),
          weight: label ? 1 : 0,
        };
      });
    }),
  );
}

const sideAs = (page: BuildArticle): Side => {
  const { figures, traces } = readArticle(page, lexicon);
  return sideOf({ ...page, sha256: null, traces, figures }, [], comparingRules);
};

/** The articles of a story, as they are compared. */
export const sidesOf = (story: Story): Side[] =>
  story.articles.map((one) => sideAs({ ...articleOf(one.id, { ...one, phrase: null }), ...one }));

/** The two statements of a pair that its writer asks for, where both are read; of its others nobody said anything. */
export function casesOfPair({ id, here, there, verdict }: GoldPair): Case[] {
  if (there.phrase === null) return [];
  const sides = [here, there].map((one, i) => ({
    one,
    side: sideAs(articleOf(`${id}-${i}`, one)),
  }));
  const [ours, theirs] = sides.map(({ one, side }) =>
    at(placeOf(one), side.statements, ({ mentions }) => mentions).map(({ figure }) => figure),
  );
  const [a, b] = sides.map(({ side }) => side);
  if (!a || !b || !ours || !theirs) return [];
  return candidatesOf(a, b, comparingRules)
    .filter((one) => ours.includes(one.here.figure) && theirs.includes(one.there.figure))
    .map(({ signs }) => ({
      story: id,
      numbers: [...signs],
      ...saidOf(verdict),
      weight: 1,
    }));
}

/** Two sentences beside each other, of which a list says whether they are of one thing. */
interface Sentences {
  meet?: [here: string, there: string, ...rest: string[]][];
  conflict?: [here: string, there: string][];
  apart?: [here: string, there: string][];
  different?: [here: string, there: string][];
}

const LISTS = ['meeting/cases.json', 'look-alikes/cases.json'];

/** A sentence that looks like another's counts as much as two pairs that nobody would confuse. */
const LOOK_ALIKE = 2;

/** Every two sentences of the lists: of one quantity where there are no others, of two where their numbers do not fit. */
export function casesOfSentences(): Case[] {
  const sideOfText = (id: string, text: string): Side =>
    sideAs(
      articleOf(id, { outlet: 'The Orrin Post', published: '2031-05-15', text, phrase: null }),
    );
  const between = (
    here: string,
    there: string,
    isOne: boolean,
    isContradiction = false,
  ): Case[] => {
    const candidates = candidatesOf(sideOfText('a', here), sideOfText('b', there), comparingRules);
    const labelled = { isOne, isContradiction };
    if (isOne && candidates.length !== 1) return [];
    return candidates
      .filter(({ signs }) => isOne || FITS.every((sign) => signs[sign] === 0))
      .map(({ signs }) => ({ story: here, numbers: [...signs], ...labelled, weight: LOOK_ALIKE }));
  };
  return LISTS.flatMap((name) => {
    const lists: Record<string, Sentences> = JSON.parse(
      readFileSync(join('tests/core/compare', name), 'utf8'),
    );
    return Object.values(lists).flatMap(
      ({ meet = [], conflict = [], apart = [], different = [] }) => [
        ...meet.flatMap(([here, there]) => between(here, there, true)),
        ...conflict.flatMap(([here, there]) => between(here, there, true, true)),
        ...[...apart, ...different].flatMap(([here, there]) => between(here, there, false)),
      ],
    );
  });
}

interface Told {
  one: Story['articles'][number];
  side: Side;
}

/** What people say of two figures: of two where nobody says anything, null where they could not say. */
function labelsOf(
  { relations }: Story,
  judged: Judged[],
  here: Told,
  there: Told,
): (a: Figure, b: Figure) => Label | null {
  const labelled = relations.flatMap(({ here: a, there: b, verdict }) =>
    [
      [a, b],
      [b, a],
    ].flatMap(([x, y]) =>
      x?.article === here.one.id && y?.article === there.one.id
        ? { ours: statementsAt(here, x.phrase), theirs: statementsAt(there, y.phrase), verdict }
        : [],
    ),
  );
  return (a, b) => {
    const found = labelled.find(({ ours, theirs }) => ours.has(a) && theirs.has(b));
    if (found) return saidOf(found.verdict);
    const asked = judged.find((one) => isAt(one.here, here, a) && isAt(one.there, there, b));
    if (!asked) return OF_TWO;
    return asked.one === null ? null : { ...OF_TWO, isOne: asked.one };
  };
}

const statementsAt = ({ one, side }: Told, phrase: string): Set<Figure> => {
  const found = at(placeOf({ ...one, phrase }), side.statements, ({ mentions }) => mentions);
  return new Set(found.map(({ figure }) => figure));
};

const isAt = (spot: Spot, { one, side }: Told, figure: Figure): boolean =>
  spot.article === one.id &&
  mentionsOf(side.statements, figure).some(
    ({ in: part, start, end }) =>
      part === spot.in && start < spot.start + spot.phrase.length && spot.start < end,
  );

const mentionsOf = (statements: Statement[], figure: Figure): Statement['mentions'] =>
  statements.find((one) => one.figure === figure)?.mentions ?? [];
