import { comparingRules } from '../../data/comparing';
import { lexicon } from '../../data/lexicon';
import { reportOn } from '../core/compare/report-page';
import { recognise } from '../core/events/recognise';
import { readFigures } from '../core/figures/read';
import type { PageText, TabSummary } from '../messages';
import { sha256 } from './digest';
import type { Ready } from './ready';

/** The language whose words the engine reads. */
const LANGUAGE_READ = 'en';

/** Recognises the event, reads the page's figures and compares them with the event's sources. */
export const reportOnPage = async (
  page: PageText,
  { packs, index }: Ready,
): Promise<TabSummary> => {
  const { event, maybe } = recognise(index, page);
  const pack = packs.find(({ event: { id } }) => id === event?.id);
  if (!event || !pack) {
    return maybe
      ? { state: 'maybe', event: { id: maybe.id, title: maybe.title } }
      : { state: 'no-event' };
  }
  const language = page.language?.toLowerCase().split('-')[0] ?? LANGUAGE_READ;
  if (language !== LANGUAGE_READ) return { state: 'language', language };
  const article = { ...page, id: page.url ?? 'page' };
  const figures = readFigures(article, lexicon, { window: pack.event.window });
  const report = reportOn(
    { ...article, sha256: await sha256(page.text) },
    figures,
    pack,
    comparingRules,
  );
  return { state: 'compared', report: { ...report, event, maybe } };
};
