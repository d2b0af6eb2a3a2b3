import { comparingRules } from '../../data/comparing';
import { knownLanguages } from '../../data/languages';
import { lexicon } from '../../data/lexicon';
import { reportOn } from '../core/compare/report-page';
import { recognise } from '../core/events/recognise';
import { isLanguageRead } from '../core/facts/languages';
import { readFigures } from '../core/figures/read';
import { languageOf } from '../core/text/language';
import type { PageText, TabSummary } from '../messages';
import { sha256 } from './digest';
import type { Ready } from './ready';
import { recallAnswer } from './store';

/**
 * Recognises the event, reads the page's figures and compares them with the event's sources. Where the
 * event is not sure, the reader is asked first: a sidebar on the wrong story is worse than a question.
 *
 * @param site - the page's host name, for which an answer holds.
 */
export const reportOnPage = async (
  sent: PageText,
  site: string,
  { packs, index }: Ready,
): Promise<TabSummary> => {
  const language = languageOf(knownLanguages, sent.language, sent.text);
  const page = { ...sent, language };
  const { event, maybe } = recognise(index, page);
  const found = event ?? maybe;
  const pack = packs.find(({ event: { id } }) => id === found?.id);
  if (!found || !pack) return { state: 'no-event' };
  const { id, title } = pack.event;
  const isSure = event?.sure || (await recallAnswer(id, site));
  if (isSure === undefined) return { state: 'maybe', event: { id, title }, site };
  if (!isSure) return { state: 'no-event' };
  if (language && !isLanguageRead(language)) {
    return { state: 'language', language };
  }
  const article = { ...page, id: page.url ?? 'page' };
  const figures = readFigures(article, lexicon, { window: pack.event.window });
  const sha = await sha256(page.text);
  const report = reportOn({ ...article, sha256: sha }, figures, pack, comparingRules);
  return { state: 'compared', report: { ...report, event: { ...found, sure: true } } };
};
