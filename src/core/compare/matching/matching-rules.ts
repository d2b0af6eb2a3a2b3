import { entry, fail, positive } from '../rule-entries';
import { compileForest, type Forest } from './forest';
import type { FirstLook } from './shared';
import { SIGNS } from './signs';

/** What is learnt of two statements, by the numbers of their signs. */
export const QUESTIONS = ['one', 'contradicting'] as const;

/** `one`: they are of one quantity. `contradicting`: they are, and nothing explains that their values differ. */
export type Question = (typeof QUESTIONS)[number];

/** What is learnt of two figures, and how sure it must be. */
export interface MatchingRules {
  chances: Record<Question, Forest['chanceOf']>;
  look: FirstLook;
  least: {
    /** Up to here two figures that the rules let fit together loosely are not told to. */
    loose: number;
    /** From here on two figures that fit together are told as of one quantity. */
    fits: number;
    /** From here on the same count under two names is told of one quantity. */
    named: number;
    /** From here on the same number is told of one quantity, whatever measures and scopes are read. */
    same: number;
    /** From here on a difference is one that time explains. */
    grown: number;
    /** From here on a difference is one. */
    sure: number;
    /** From here on a difference is a contradiction, whatever else is known of it. */
    contradicts: number;
    /** Up to here a conflict by the rules is doubted. */
    doubted: number;
    /** The same, where one of the articles is a short note. */
    noteDoubted: number;
    /** So many statements make a whole article. */
    whole: number;
  };
}

const LOOK: readonly (keyof FirstLook)[] = [
  'noun',
  'deed',
  'name',
  'measure',
  'scope',
  'value',
  'telling',
  'near',
  'times',
  'time',
  'names',
  'least',
  'behind',
];

const LEAST: readonly (keyof MatchingRules['least'])[] = [
  'loose',
  'fits',
  'named',
  'same',
  'grown',
  'sure',
  'contradicts',
  'doubted',
  'noteDoubted',
  'whole',
];

/** Compiles the entry `matching` and what is learnt. Throws an Error that names the part that is bad. */
export function compileMatching(raw: unknown, learnt: unknown): MatchingRules {
  const root = entry(raw, 'matching');
  const least = (name: string): number =>
    positive(entry(root[name], `matching.${name}`).value, `matching.${name}.value`);
  const look = entry(root.look, 'matching.look');
  const looks = LOOK.map((name) => [name, positive(look[name], `matching.look.${name}`)]);
  const forests = QUESTIONS.map((question) => [question, forestOf(learnt, question)]);
  return {
    chances: Object.fromEntries(forests) as MatchingRules['chances'],
    look: Object.fromEntries(looks) as FirstLook,
    least: Object.fromEntries(LEAST.map((name) => [name, least(name)])) as MatchingRules['least'],
  };
}

function forestOf(learnt: unknown, question: Question): Forest['chanceOf'] {
  const { base, trees } = entry(
    entry(learnt, 'matching.json')[question],
    `matching.json.${question}`,
  );
  if (typeof base !== 'number') return fail(`matching.json.${question}.base`, 'not a number');
  if (!Array.isArray(trees) || !trees.every((tree) => typeof tree === 'string'))
    return fail(`matching.json.${question}.trees`, 'not a list of texts');
  return compileForest({ base, trees }, SIGNS, question).chanceOf;
}
