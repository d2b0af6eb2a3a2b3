import { comparingRules } from '../../data/comparing';
import { knownLanguages } from '../../data/languages';
import { lexicon } from '../../data/lexicon';
import type { Correction } from '../core/compare/corrections';
import { addressOf, wrongStory } from '../core/compare/corrections';
import { reportOn } from '../core/compare/report-page';
import { recognise } from '../core/events/recognise';
import { isLanguageRead } from '../core/facts/languages';
import { readArticle } from '../core/figures/read';
import { languageOf } from '../core/text/language';
import type { ReadPage, TabSummary } from '../messages';
import { sha256 } from './digest';
import type { Ready } from './ready';

/** What the reader said of an event, as far as it bears on one page. */
export interface Said {
  /** Whether pages of this site are about it; undefined where nobody was asked. */
  answer: boolean | undefined;
  corrections: Correction[];
}

/**
 * Recognises the event, reads the page's figures and compares them with the event's sources. Where the
 * event is not sure, the reader is asked first: a sidebar on the wrong story is worse than a question.
 *
 * @param where - the page's address as the browser gives it.
 * @param saidOf - what the reader said of an event by its id, and of pages of a site (a host name).
 * @param chosen - the event by its id, where the reader has chosen it for this text.
 */
export const reportOnPage = async (
  { asArticle, ...sent }: ReadPage,
  where: string,
  { index, packOf }: Pick<Ready, 'index' | 'packOf'>,
  saidOf: (event: string, site: string) => Promise<Said>,
  chosen: string | null = null,
): Promise<TabSummary> => {
  const language = languageOf(knownLanguages, sent.language, sent.text);
  const page = { ...sent, language };
  const { event, maybe } = recognise(index, page);
  const found = chosen === null ? (event ?? maybe) : { id: chosen, score: 1 };
  const known = found && (await packOf(found.id));
  const isRead = !language || isLanguageRead(language);
  if (!found || !known) {
    if (!isRead) return { state: 'language', language };
    return { state: asArticle ? 'no-event' : 'not-an-article' };
  }
  const { pack, keptAt } = known;
  const { id, title } = pack.event;
  const site = URL.canParse(where) ? new URL(where).hostname : '';
  const said = saidOf(id, site);
  const sha = sha256(page.text);
  const article = { ...page, id: page.url ?? 'page' };
  const read = () => readArticle(article, lexicon, { window: pack.event.window });
  // Read while the browser looks up what was said, which takes as long: hardly ever in vain.
  const early = event?.sure && isRead ? read() : null;
  const { answer, corrections } = await said;
  const address = addressOf(sent.url) ?? addressOf(where);
  const other = wrongStory(corrections, { source: null, address });
  if (other) return { state: 'not-this-event', event: { id, title }, correction: other.id };
  const isSure = chosen !== null || event?.sure || answer;
  if (isSure === undefined) return { state: 'maybe', event: { id, title }, site };
  if (!isSure) return { state: 'no-event' };
  if (!isRead) return { state: 'language', language };
  const { figures, traces } = early ?? read();
  const compared = { ...article, sha256: await sha, traces, ...(address && { address }) };
  const report = reportOn(compared, figures, pack, comparingRules, corrections);
  return {
    state: 'compared',
    report: {
      ...report,
      event: { id, title, score: found.score, sure: true },
      keptAt: keptAt.get(report.self ?? '') ?? null,
    },
    readAt: Date.now(),
  };
};
