import type { Extension } from '../../../src/browser';
import check from '../../../src/ui/check/check.css?inline';
import { openCheck } from '../../../src/ui/check/open';
import help from '../../../src/ui/help/help.css?inline';
import { openHelp } from '../../../src/ui/help/open';
import { drawForm, drawSidebar } from '../../../src/ui/panel/draw';
import documentStyle from '../../../src/ui/parts/document.css?inline';
import look from '../../../src/ui/parts/look.css?inline';
import picture from '../../../src/ui/parts/picture/picture.css?inline';
import type { MessageSource } from '../../../src/ui/parts/words';
import { openPopup } from '../../../src/ui/popup/open';
import popup from '../../../src/ui/popup/popup.css?inline';
import { openPrivacy } from '../../../src/ui/privacy/open';
import privacy from '../../../src/ui/privacy/privacy.css?inline';
import files from '../../../src/ui/review/files.css?inline';
import item from '../../../src/ui/review/item.css?inline';
import list from '../../../src/ui/review/list.css?inline';
import { openReview } from '../../../src/ui/review/open';
import review from '../../../src/ui/review/review.css?inline';
import { mountSidebar } from '../../../src/ui/sidebar/mount';
import { openSources } from '../../../src/ui/sources/open';
import sources from '../../../src/ui/sources/sources.css?inline';
import { openWelcome } from '../../../src/ui/welcome/open';
import welcome from '../../../src/ui/welcome/welcome.css?inline';
import { articleBehind } from './article-behind';
import { DESKS } from './desks';
import { SHELVES } from './kept';
import { REPORTS, type ReportName } from './reports';
import { standIn } from './stand-in';
import { SUMMARIES } from './summaries';

/** What a reader has who changed nothing. */
const HABITS = { order: 'differences', opens: true, beside: 'page' } as const;

type Wish = (name: string) => string;

const styled = (page: Document, ...sheets: string[]): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheets.join('\n'));
  page.adoptedStyleSheets = [sheet];
};

/** Pill or panel over an article, in an open root: what looks at a page for its faults sees nothing else. */
const showSidebar = (page: Document, message: MessageSource, wish: Wish) => {
  page.body.append(articleBehind(page));
  const host = page.createElement('second-source');
  page.documentElement.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const report = REPORTS[wish('report') as ReportName];
  const sidebar = mountSidebar(root, {
    drawing: drawSidebar(report, HABITS, message, Date.now()),
    open: wish('view') === 'panel',
    placement: wish('placement') === 'sheet' ? 'sheet' : 'side',
    onPress: (name) => {
      if (name === 'open' || name === 'close') sidebar.update({ open: name === 'open' });
      return name !== 'reveal';
    },
    onUnfold: async (name) => drawForm(report, name, message),
  });
};

/**
 * Shows one view in one state, as `asked`: `view` is `pill`, `panel`, `popup`, `welcome`, `privacy`, `help`,
 * `review`, `sources` or `check`; `report`, `state` and `access` say what of; `direction=rtl` turns it round.
 */
const showView = async (page: Document, extension: Extension, asked: string): Promise<void> => {
  const search = new URLSearchParams(asked);
  const wish: Wish = (name) => search.get(name) ?? '';
  const message: MessageSource = (key, values) =>
    (key === 'direction' && wish('direction')) || extension.i18n.getMessage(key, values);
  page.documentElement.lang = message('language');
  page.documentElement.dir = message('direction');
  const state = wish('state');
  const desk = DESKS[state] ?? SHELVES[state];
  const given = { message, summary: SUMMARIES[state], access: wish('access'), desk };
  switch (wish('view')) {
    case 'popup':
      styled(page, look, popup);
      return openPopup(page, standIn(extension, given));
    case 'review':
      styled(page, look, picture, review, files, list, item);
      return openReview(page, standIn(extension, given));
    case 'sources':
      styled(page, look, documentStyle, sources);
      return openSources(page, standIn(extension, given));
    case 'check':
      styled(page, look, documentStyle, check);
      return openCheck(page, standIn(extension, given));
    case 'welcome':
      styled(page, look, documentStyle, welcome);
      return openWelcome(page, standIn(extension, given));
    case 'privacy':
      styled(page, look, documentStyle, privacy);
      return openPrivacy(page, standIn(extension, given));
    case 'help':
      styled(page, look, documentStyle, help);
      return openHelp(page, standIn(extension, given));
    case 'pill':
    case 'panel':
      showSidebar(page, message, wish);
  }
};

/** Forms are filled when they are unfolded, a moment later. */
const filled = async (root: ParentNode): Promise<void> => {
  const isEmpty = () =>
    [...root.querySelectorAll('[data-form]')].some(({ children }) => children.length <= 2);
  while (isEmpty()) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** What tests call in the page: shows a view, which is drawn once the promise keeps. */
export interface ViewWindow {
  showView(asked: string): Promise<void>;
}

/**
 * Shows the view that the address asks for behind its `#`, then any other that is called for. All folds
 * are open unless `folds=drawn`.
 */
export const showViews = (page: Document, extension: Extension): void => {
  const show: ViewWindow['showView'] = async (asked) => {
    for (const old of page.querySelectorAll('second-source, body ~ *')) old.remove();
    page.body.replaceWith(page.createElement('body'));
    await showView(page, extension, asked);
    const root = page.querySelector('second-source')?.shadowRoot ?? page;
    if (new URLSearchParams(asked).get('folds') === 'drawn') return;
    for (const details of root.querySelectorAll('details')) details.open = true;
    await filled(root);
  };
  Object.assign(page.defaultView ?? {}, { showView: show } satisfies ViewWindow);
  void show(page.location.hash.slice(1));
};
