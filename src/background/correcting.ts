import type { CorrectedArticle, Correction, StatementName } from '../core/compare/corrections';
import type { Report } from '../core/compare/report';
import type { Fault } from '../messages';
import { sha256 } from './digest';
import type { Handlers } from './door';
import type { Ready } from './ready';
import type { Said } from './report-on-page';
import { answers, corrections } from './store/said';
import { reportOf } from './store/tabs';
import { readAgainOn } from './tabs';
import { formOf } from './view';

/** What the reader said of an event that bears on the pages of a site. */
export const saidIn =
  (isPrivate: boolean) =>
  async (event: string, site: string): Promise<Said> => {
    const [given, found] = await Promise.all([
      answers.of(event, isPrivate),
      corrections.of(event, isPrivate),
    ]);
    const answer = given.items.find((one) => one.site === site)?.yes;
    return { answer, corrections: found.items };
  };

/** Keeps an answer to "Is this about …?", for all pages of a site. */
export const keepAnswer = async (
  event: string,
  site: string,
  yes: boolean,
  isPrivate: boolean,
): Promise<void> => {
  const id = await sha256(JSON.stringify([event, site]));
  await answers.keep({ id, at: Date.now(), event, site, yes }, isPrivate);
};

/** What of a report a reader's words are about; null where the report holds no such thing. */
function named(
  { address, figures, questions }: Report,
  { statement }: Fault,
): { article: CorrectedArticle; statement: StatementName | null } | null {
  if (statement?.source) {
    const { source, measure, phrase } = statement;
    const stated = questions
      .flatMap(({ comparisons }) => comparisons)
      .some((one) => one.source === source && isNamed(one.figure, { measure, phrase }));
    return stated ? { article: { source }, statement: { measure, phrase } } : null;
  }
  if (address === null) return null;
  const article = { address };
  if (statement === null) return { article, statement: null };
  const { measure, phrase } = statement;
  return figures.some((figure) => isNamed(figure, statement))
    ? { article, statement: { measure, phrase } }
    : null;
}

const isNamed = (figure: StatementName, { measure, phrase }: StatementName): boolean =>
  figure.measure === measure && figure.phrase === phrase;

/** What a page may have said by its reader: only of what stands in the report that it was given. */
export const correctingHandlers: Pick<Handlers, 'form' | 'correct' | 'undo'> = {
  form: async ({ name }, { tab }) => {
    const report = await reportOf(tab);
    if (!report) throw new Error('No report of this page is known any more.');
    return formOf(report, name);
  },

  correct: async (fault, { tab, isPrivate }) => {
    const report = await reportOf(tab);
    const found = report && named(report, fault);
    if (!report?.event || !found) throw new Error('No report of this page has such words.');
    const { article } = found;
    const base = { at: Date.now(), event: report.event.id, article };
    const { kind } = fault;
    const said =
      kind === 'wrong-story'
        ? { ...base, kind, statement: null }
        : found.statement && { ...base, kind, statement: found.statement };
    if (!said) throw new Error('Only an article as a whole is of another story.');
    const id = await sha256(JSON.stringify([said.event, article, said.statement]));
    const kept = await corrections.keep({ ...said, id }, isPrivate);
    void readAgainOn([said.event]);
    return { kept };
  },

  undo: async ({ id }, { tab }) => {
    const report = await reportOf(tab);
    const found = report?.leftOut.find(({ correction }) => correction.id === id);
    if (!found) throw new Error('The report of this page follows no such correction.');
    await corrections.drop(id);
    void readAgainOn([found.correction.event]);
    return null;
  },
};

/** What the extension's own pages may ask: to list, to take back, to erase. */
export const saidHandlers = (
  ready: () => Promise<Ready>,
): Pick<Handlers, 'said' | 'takeBack' | 'forgetAll'> => ({
  said: async () => {
    const { stories, packOf } = await ready();
    const [wrong, given] = await Promise.all([corrections.all(), answers.all()]);
    const title = (event: string): string | null =>
      stories.find(({ id }) => id === event)?.title ?? null;
    const outletOf = async ({ event, article }: Correction): Promise<string | null> => {
      if (!('source' in article)) return null;
      const known = await packOf(event);
      return known?.pack.sources.find(({ id }) => id === article.source)?.outlet ?? null;
    };
    return {
      corrections: await Promise.all(
        wrong.items.toReversed().map(async (correction) => ({
          correction,
          title: title(correction.event),
          outlet: await outletOf(correction),
        })),
      ),
      answers: given.items.toReversed().map(({ id, event, site, yes, kept }) => ({
        id,
        title: title(event),
        site,
        yes,
        kept,
      })),
      unreadable: wrong.broken + given.broken,
    };
  },

  takeBack: async ({ id }) => {
    const [wrong, given] = await Promise.all([corrections.all(), answers.all()]);
    const found = [...wrong.items, ...given.items].find((one) => one.id === id);
    await Promise.all([corrections.drop(id), answers.drop(id)]);
    if (found) void readAgainOn([found.event]);
    return null;
  },

  forgetAll: async () => {
    const [wrong, given] = await Promise.all([corrections.all(), answers.all()]);
    const erased = (await corrections.clear()) + (await answers.clear());
    void readAgainOn([...wrong.items, ...given.items].map(({ event }) => event));
    return { erased };
  },
});
