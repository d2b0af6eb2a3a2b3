import { is } from 'valibot';
import { comparingRules } from '../../data/comparing';
import { extension } from '../browser';
import type { Report } from '../core/compare/report';
import type { Pack } from '../core/facts/pack';
import { metAmong } from '../core/review/among';
import { decided, noted, takenBack } from '../core/review/decide';
import { type Disagreement, disagreementId, type Met } from '../core/review/disagreement';
import { joined } from '../core/review/import';
import { metIn } from '../core/review/meet';
import { meetAgain } from '../core/review/merge';
import { pruned } from '../core/review/prune';
import { disagreementSchema, parseReview } from '../core/review/schema';
import { withDismissals } from '../core/review/set-aside';
import type { PageText } from '../messages';
import { MOST_DISAGREEMENTS, pageOf, type Settings } from '../settings';
import { afterAnswer, allDone } from './after-answer';
import type { Handlers } from './door';
import { countOpen } from './open-count';
import type { Ready } from './ready';
import { settingsNow } from './settings';
import type { Found } from './store/checked';
import { changeDisagreements, clearDisagreements, disagreements } from './store/disagreements';
import { reportOf } from './store/tabs';
import { readAgainOn } from './tabs';

/** Rows after some disagreements were met; those that were not are the same objects as before. */
const withMet = (rows: Disagreement[], met: Met[], at: number): Disagreement[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const one of met) byId.set(one.id, meetAgain(byId.get(one.id) ?? null, one, at));
  return [...byId.values()];
};

/** For how many days; 0 where nothing shall be kept. */
const daysOf = ({ keepDays }: Settings): number => (keepDays === 'none' ? 0 : Number(keepDays));

/** A page's figure may have words that no row may: such a row would be there and never be read. */
const isReadable = (one: Met): boolean => is(disagreementSchema, meetAgain(null, one, 0));

/** Keeps what was met: one row a question, for so many days. Answers with all that is kept then. */
const keepMet = (met: Met[], at: number, days: number): Promise<Disagreement[]> =>
  changeDisagreements((rows) =>
    pruned(withMet(rows, met.filter(isReadable), at), { most: MOST_DISAGREEMENTS, days }, at),
  );

/**
 * A report as its page shall show it: what the reader dismissed counts no more. What it disagrees on is
 * kept for review once the page has its answer, and in private windows not at all. Where nothing can be
 * read or kept, the page is compared all the same.
 */
export const reviewed = async (
  report: Report,
  sent: PageText,
  address: string,
  isPrivate: boolean,
  settings: Settings,
): Promise<Report> => {
  const url = pageOf(sent.url ?? address);
  const at = Date.now();
  const met = metIn(report, { url, outlet: sent.outlet, published: sent.published }, at);
  if (met.length === 0 || !report.event) return report;
  const days = daysOf(settings);
  const isKept = !isPrivate && days > 0;
  if (isKept) afterAnswer(() => keepMet(met, at, days));
  try {
    const { items } = await disagreements(report.event.id);
    return withDismissals(report, met, isKept ? withMet(items, met, at) : items);
  } catch (error) {
    console.warn(error);
    return report;
  }
};

const found = new WeakMap<Pack, Met[]>();

/** What the sources of an event disagree on among themselves, found once in the life of the worker. */
const amongSources = (pack: Pack): Met[] => {
  const known = found.get(pack) ?? metAmong(pack, comparingRules);
  found.set(pack, known);
  return known;
};

/** Where a question stands among others: as in the sidebar, people before money and days. */
const rankOf = ({ statements: [first] }: Disagreement): number =>
  first ? comparingRules.rank(first.figure.measure, first.figure.unit) : 0;

/**
 * Everything there is to review, in reading order: what is kept, and what the sources disagree on among
 * themselves.
 */
const toReview = async (packs: Pack[]): Promise<Found<Disagreement>> => {
  const { items, broken } = await disagreements();
  const rows = withMet(items, packs.flatMap(amongSources), Date.now());
  return { items: rows.sort((a, b) => rankOf(a) - rankOf(b)), broken };
};

/** The packs that a disagreement may be among the sources of: of an id that begins with another, both. */
const packsOf = async (wanted: string, { stories, packOf }: Ready): Promise<Pack[]> => {
  const near = stories.filter(({ id }) => wanted.startsWith(disagreementId(id, '')));
  const known = await Promise.all(near.map(({ id }) => packOf(id)));
  return known.flatMap((one) => one?.pack ?? []);
};

/**
 * One row that somebody decides on.
 *
 * @param packs - whose sources' own disagreements may be decided on before they were ever kept.
 */
const change = async (
  wanted: string,
  how: (row: Disagreement) => Disagreement,
  packs: Pack[] = [],
): Promise<Disagreement> => {
  const rows = await changeDisagreements((all) => {
    const isKept = all.some(({ id }) => id === wanted);
    const among = packs.flatMap(amongSources).filter(({ id }) => id === wanted);
    const listed = isKept ? all : withMet(all, among, Date.now());
    return listed.map((row) => (row.id === wanted ? how(row) : row));
  });
  const row = rows.find(({ id }) => id === wanted);
  if (!row) throw new Error('No such disagreement is kept any more.');
  void readAgainOn([row.event.id]);
  return row;
};

/** What a page may ask: only of what stands in the report that it was given. */
export const bringBackHandlers: Pick<Handlers, 'bringBack' | 'openOwnPage'> = {
  bringBack: async ({ question }, { tab }) => {
    const report = await reportOf(tab);
    const isThere = report?.questions.some((one) => one.question === question && one.dismissed);
    if (!report?.event || !isThere)
      throw new Error('The report of this page dismisses no such thing.');
    await change(disagreementId(report.event.id, question), takenBack);
    return null;
  },

  openOwnPage: async ({ page }) => {
    await extension.tabs.create({ url: extension.runtime.getURL(`src/ui/${page}/index.html`) });
    return null;
  },
};

/** What the review page may ask. */
export const reviewHandlers = (
  ready: () => Promise<Ready>,
): Pick<
  Handlers,
  'review' | 'openCount' | 'decide' | 'undecide' | 'noteOn' | 'importReview' | 'forgetReview'
> => ({
  review: async () => {
    await allDone();
    const packs = await (await ready()).packs();
    // A disk that takes no more is no reason to show nothing: a decision will say that it is not kept.
    await settingsNow()
      .then((settings) => keepMet(packs.flatMap(amongSources), Date.now(), daysOf(settings)))
      .catch(console.warn);
    const { items, broken } = await toReview(packs);
    return { rows: items, broken };
  },

  openCount: async () => {
    return { open: await countOpen(await ready()) };
  },

  decide: async ({ id, decision }) => {
    const made = decision.kind === 'open' ? decision : { ...decision, at: Date.now() };
    return change(id, (row) => decided(row, made), await packsOf(id, await ready()));
  },

  undecide: ({ id }) => change(id, takenBack),

  noteOn: async ({ id, note }) =>
    change(id, (row) => noted(row, note), await packsOf(id, await ready())),

  importReview: async ({ data, instead }) => {
    const parsed = parseReview(data);
    if (!parsed.ok) return { added: 0, problem: parsed.problem };
    const taken = parsed.disagreements;
    await changeDisagreements((rows) => {
      const byId = new Map(instead ? [] : rows.map((row) => [row.id, row]));
      for (const row of taken) byId.set(row.id, joined(byId.get(row.id) ?? null, row));
      return [...byId.values()];
    });
    void readAgainOn(taken.map(({ event }) => event.id));
    return { added: taken.length, problem: null };
  },

  forgetReview: async ({ keep }) => {
    await allDone();
    if (keep.length === 0) {
      // Open pages are not read again: they would have their disagreements kept anew at once.
      return { erased: await clearDisagreements() };
    }
    let erased = 0;
    await changeDisagreements((rows) => {
      const kept = rows.filter(({ id }) => keep.includes(id));
      erased = rows.length - kept.length;
      return kept;
    });
    return { erased };
  },
});
