import type { Figure } from '../figures/figure';
import type { Mention } from './report';
import { scopeKey } from './scopes';

/** One statement of an article, wherever it repeats it. */
export interface Statement {
  /** The mention that says most: in the text rather than in the title, with a speaker rather than without. */
  figure: Figure;
  /** Title first, then in the order of the text. */
  mentions: Mention[];
}

const FIELDS = ['measure', 'window', 'trend', 'unit', 'value', 'low', 'high', 'hedge'] as const;

/** The same for every mention of one statement in one article. */
export const statementKey = (figure: Figure): string =>
  JSON.stringify([
    ...FIELDS.map((field) => figure[field]),
    scopeKey(figure.scope),
    figure.superseded,
    figure.window === 'increment' ? figure.asOf : null,
  ]);

const telling = ({ in: part, saidBy, via, assumed }: Figure): number =>
  (part === 'text' ? 8 : 0) + (saidBy ? 4 : 0) + (via ? 2 : 0) + (assumed.length === 0 ? 1 : 0);

const inOrder = (a: Mention, b: Mention): number =>
  Number(a.in === 'text') - Number(b.in === 'text') || a.start - b.start || a.end - b.end;

const mention = ({ in: part, start, end, phrase }: Figure): Mention => ({
  in: part,
  start,
  end,
  phrase,
});

/**
 * Joins the repeats of each statement in one article's figures, also where it lets a second speaker
 * repeat it; statements in order of first mention.
 */
export function statementsOf(figures: Figure[]): Statement[] {
  const statements = new Map<string, Statement>();
  for (const figure of [...figures].sort(inOrder)) {
    const known = statements.get(statementKey(figure));
    if (!known) {
      statements.set(statementKey(figure), { figure, mentions: [mention(figure)] });
      continue;
    }
    known.mentions.push(mention(figure));
    if (telling(figure) > telling(known.figure)) known.figure = figure;
  }
  return [...statements.values()];
}
