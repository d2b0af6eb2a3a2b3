import { extension } from '../browser';
import type { Draft, ReadPage } from '../messages';
import { saidIn } from './correcting';
import type { Handlers } from './door';
import type { Ready } from './ready';
import { reportOnPage } from './report-on-page';
import { reviewed } from './reviewing';
import { settingsNow } from './settings';
import { viewOf } from './view';

/** A draft as pages are sent: no address, and an outlet that says what it is; somebody wants it read, whatever it looks like. */
const asPage = ({ title, text, published }: Draft): ReadPage => ({
  url: null,
  outlet: extension.i18n.getMessage('this_text'),
  published,
  language: null,
  title: title || null,
  agency: null,
  text,
  asArticle: true,
});

/**
 * What our page for checking a text may ask. Nothing of it is stored: no state of a tab, and no
 * disagreement. Of what the reader said, what bears on the sources holds here as well, and what was
 * dismissed is, unless the text says what the dismissal did not know.
 */
export const checkingHandlers = (ready: () => Promise<Ready>): Pick<Handlers, 'checkText'> => ({
  checkText: async (draft, { isPrivate }) => {
    const page = asPage(draft);
    const found = await reportOnPage(page, '', await ready(), saidIn(isPrivate), draft.event);
    if (found.state === 'compared') {
      const settings = await settingsNow();
      // As in a private window: what is decided is read, and nothing is kept.
      const report = await reviewed(found.report, page, '', true, settings);
      return {
        state: 'compared',
        event: report.event?.id ?? null,
        view: viewOf({ ...found, report }, settings, '', 'draft'),
      };
    }
    if (found.state === 'maybe' || found.state === 'language') return found;
    return { state: 'no-event' };
  },
});
