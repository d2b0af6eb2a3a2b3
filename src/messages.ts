import type {
  Correction,
  CorrectionKind,
  Keeping,
  StatementName,
} from './core/compare/corrections';
import type { Dismissal } from './core/compare/dismissal';
import type { Mention, Report } from './core/compare/report';
import type { Problem } from './core/facts/checks';
import type { KeptArticle } from './core/facts/kept';
import type { Day } from './core/figures/figure';
import type { Disagreement } from './core/review/disagreement';
import type { Article } from './core/text/article';
import type { AllKept, Erased, KeepUnder, NotKept } from './messages/keeping';
import type { Settings, SettingsChange } from './settings';
import type { Tree } from './tree/tree';

export type { AllKept, Erased, KeepUnder, ListedArticle, NotKept } from './messages/keeping';

/** Title and first lines of a page that looks like an article: enough to rule most events out. */
export interface Glance {
  title: string;
  /** The first lines of its text, 2,000 characters at most. */
  lead: string;
}

/** A page's whole text, with what the page declares about itself. `url` is the canonical address. */
export type PageText = Omit<Article, 'id'>;

/** What the reader has read. */
export interface ReadPage extends PageText {
  /** Whether it looks like an article, or the person at the page wants it read in any case. */
  asArticle: boolean;
}

/** What is known of a tab. `unread`: the page was never looked at, or nothing was found at a glance. */
export type TabSummary =
  | { state: 'unread' | 'reading' | 'not-an-article' | 'no-event' }
  /** What the browser lets us see: nothing of this site yet, no page of its own, no PDF file. */
  | { state: 'no-permission' | 'browser-page' | 'pdf' }
  /** The reader wants nothing read by itself on this site. */
  | { state: 'paused'; site: string }
  /** The reader never wants this page compared. */
  | { state: 'never' }
  /** `error`: words for a report of the failure, with no address and nothing of the page in them. */
  | { state: 'unreadable'; error: string }
  | { state: 'language'; language: string }
  /** Whether the page is about this event is for the reader to say, once for its site. */
  | { state: 'maybe'; event: { id: string; title: string }; site: string }
  /** The reader said that it is not, in the correction of this id. */
  | { state: 'not-this-event'; event: { id: string; title: string }; correction: string }
  /** `readAt`: when the worker had the page's text, in milliseconds since 1970. */
  | { state: 'compared'; report: Report; readAt: number };

/** What a reader finds wrong on a page: with a statement, of a source or (null) of the page, or with all of it. */
export interface Fault {
  kind: CorrectionKind;
  /** Null: the page as a whole, which is always the wrong story. */
  statement: (StatementName & { source: string | null }) | null;
}

/** A correction as it is listed, with the names of what it is about; null where no pack knows them any more. */
export interface ListedCorrection {
  correction: Correction;
  title: string | null;
  outlet: string | null;
}

/** An answer to "Is this about …?" as it is listed. */
export interface ListedAnswer {
  id: string;
  title: string | null;
  site: string;
  yes: boolean;
  kept: Keeping;
}

/** Everything the reader said, the latest first. `unreadable` rows are left out. */
export interface AllSaid {
  corrections: ListedCorrection[];
  answers: ListedAnswer[];
  unreadable: number;
}

/** A text that is no page yet, to be compared like one; `event`: the story that the reader chose for it. */
export interface Draft {
  title: string;
  text: string;
  published: Day | null;
  event: string | null;
}

/** What came of it. `maybe` and `no-event`: the reader may choose a story. `event` is its id. */
export type Checked =
  | { state: 'compared'; event: string | null; view: PageView }
  | { state: 'no-event' }
  | Extract<TabSummary, { state: 'maybe' | 'language' }>;

/** What the worker says where something could not be kept because the browser gives it no more room. */
export const STORAGE_FULL = 'The storage is full.';

/** A decision as it is made, by whom (initials) where they gave some; the worker says when. */
export type NewDecision =
  | { kind: 'open' }
  | { kind: 'later' | 'confirmed'; by?: string }
  | { kind: 'dismissed'; why: Dismissal; by?: string };

/** Our own pages that a panel leads to. */
export type OwnPage = 'review' | 'help';

/** How a figure is marked in the page: as a disagreement, as a count that moved, or as one of the rest. */
export type Mark = 'conflicts' | 'updated' | 'other';

/** Pill and panel as plain elements, with the text of their style sheet. */
export interface Drawing {
  pill: Tree;
  panel: Tree;
  /** What the mark of each figure says when the pointer rests on it, in the order of `Report.figures`. */
  tips: string[];
  style: string;
}

/** Everything that a page is given to show: what stands where, and what was drawn of it. */
export interface PageView {
  /** In the order of `Report.figures`, whose indexes the drawing names. */
  figures: { mentions: Mention[]; mark: Mark | null }[];
  /** Whether the panel opens by itself where the article leaves it room. */
  opens: boolean;
  /** Whether neither pill nor panel is shown until the reader asks for it. */
  quiet: boolean;
  drawing: Drawing;
}

/** An event that pages can be compared on. */
export interface Story {
  id: string;
  title: string;
  /** How many articles there are on it. */
  articles: number;
}

type Nothing = Record<string, never>;

/**
 * Every message between contexts, both ways. Only a sender of the kind in `from` is answered; the
 * worker's door (`background/door.ts`) and the page's (`page/hear.ts`) refuse everybody else.
 */
export interface Messages {
  /** Gate → worker. Where an event may fit, the worker brings in the reader by itself. */
  glance: { from: 'page'; request: Glance; reply: { reading: boolean } };
  /** Reader → worker: the page's text, for what is to be shown beside it; null where nothing is. */
  text: { from: 'page'; request: ReadPage; reply: PageView | null };
  /** Reader → worker: why there is no text; `error` are the words of a failure, else empty. */
  notRead: {
    from: 'page';
    request: { why: 'not-an-article' | 'pdf' | 'unreadable'; error: string };
    reply: null;
  };
  /** Sidebar → worker: neither pill nor panel by itself, on the sender's site or anywhere. */
  hide: { from: 'page'; request: { where: 'site' | 'everywhere' }; reply: null };
  /** Sidebar → worker: the panel never opens by itself from now on. */
  neverByItself: { from: 'page'; request: Nothing; reply: null };
  /** Sidebar → worker: what "Something wrong here?" unfolds, by the form's name. */
  form: { from: 'page'; request: { name: string }; reply: Tree[] };
  /** Reader → worker: something is wrong. It takes effect on all pages at once; how long it holds. */
  correct: { from: 'page'; request: Fault; reply: { kept: Keeping } };
  /** Reader → worker: take a correction back that this page's report follows. */
  undo: { from: 'page'; request: { id: string }; reply: null };
  /** Sidebar → worker: keep this article under the story it is compared on. */
  keepPage: { from: 'page'; request: { page: PageText }; reply: { articles: number } };
  /** Reader → worker: take back that a disagreement of this page's report is none. */
  bringBack: { from: 'page'; request: { question: string }; reply: null };
  /** Sidebar → worker: open one of our own pages in a tab. */
  openOwnPage: { from: 'page'; request: { page: OwnPage }; reply: null };
  /** Popup → worker: what is known of a tab. */
  summary: { from: 'ui'; request: { tab: number }; reply: TabSummary };
  /**
   * Popup → worker: read this tab now, by the right that the click on the button gave. `anyway`: all
   * its text, though it looks like no article.
   */
  readTab: { from: 'ui'; request: { tab: number; anyway: boolean }; reply: TabSummary };
  /** Popup → worker: whether pages of this site are about this event. The tab is read again with that. */
  answerEvent: {
    from: 'ui';
    request: { tab: number; event: string; site: string; yes: boolean };
    reply: TabSummary;
  };
  /** Popup → worker: open the sidebar in this tab. False where no sidebar is there. */
  showInTab: { from: 'ui'; request: { tab: number }; reply: { shown: boolean } };
  /** Popup and options → worker: the settings, and the names of those that could not be read. */
  settings: {
    from: 'ui';
    request: Nothing;
    reply: { settings: Settings; repaired: (keyof Settings)[] };
  };
  /** Popup and options → worker: change one of them; answers with what holds now. */
  changeSettings: { from: 'ui'; request: SettingsChange; reply: Settings };
  /** Welcome → worker: the stories there are to compare with. */
  stories: { from: 'ui'; request: Nothing; reply: Story[] };
  /** Options → worker: everything the reader said. */
  said: { from: 'ui'; request: Nothing; reply: AllSaid };
  /** Popup, options → worker: take back what was said, by its id. */
  takeBack: { from: 'ui'; request: { id: string }; reply: null };
  /** Options → worker: erase all that was said; how many it was. */
  forgetAll: { from: 'ui'; request: Nothing; reply: { erased: number } };
  /** Review → worker: all disagreements that are kept; `broken` rows could not be read. */
  review: { from: 'ui'; request: Nothing; reply: { rows: Disagreement[]; broken: number } };
  /** Popup → worker: how many disagreements wait for a decision. */
  openCount: { from: 'ui'; request: Nothing; reply: { open: number } };
  /** Review → worker: decide on one; answers with it as it is kept now. */
  decide: { from: 'ui'; request: { id: string; decision: NewDecision }; reply: Disagreement };
  /** Review → worker: take the last decision on one back. */
  undecide: { from: 'ui'; request: { id: string }; reply: Disagreement };
  /** Review → worker: a note on one, in place of the one before. */
  noteOn: { from: 'ui'; request: { id: string; note: string }; reply: Disagreement };
  /** Review → worker: take in a file, whole or not at all: beside what is kept, or in its place. */
  importReview: {
    from: 'ui';
    request: { data: unknown; instead: boolean };
    reply: { added: number; problem: Problem | null };
  };
  /** Review → worker: erase all disagreements but those of these ids; how many it was. */
  forgetReview: { from: 'ui'; request: { keep: string[] }; reply: { erased: number } };
  /** Popup → worker: keep the article in this tab; how many there are on its story now. */
  keepTab: {
    from: 'ui';
    request: { tab: number; under: KeepUnder };
    reply: { kept: { title: string; articles: number } } | { problem: NotKept };
  };
  /** Sources → worker: everything that pages are compared with. */
  keptArticles: { from: 'ui'; request: Nothing; reply: AllKept };
  /** Sources → worker: remove articles that were kept; the answer has what can be put back. */
  dropKept: {
    from: 'ui';
    request: { ids: string[] };
    reply: { dropped: number; removed: KeptArticle[] };
  };
  /** Sources → worker: keep again what was removed, as it was; answers with how many are back. */
  putBack: { from: 'ui'; request: { removed: KeptArticle[] }; reply: { back: number } };
  /** Sources → worker: remove all that were kept. */
  forgetKept: { from: 'ui'; request: Nothing; reply: { dropped: number } };
  /** Sources → worker: erase all that is stored of what was read and said; pages that are open are left. */
  eraseAll: { from: 'ui'; request: Nothing; reply: Erased };
  /** Check → worker: compare a text. Nothing of it is stored. */
  checkText: { from: 'ui'; request: Draft; reply: Checked };
  /** Worker → page: what was read last, to be kept; null where that was no article. */
  giveText: { from: 'worker'; request: Nothing; reply: PageText | null };
  /** Worker → page: read again, for something was said that bears on it. */
  readAgain: { from: 'worker'; request: Nothing; reply: null };
  /** Worker → page: open the sidebar. */
  openSidebar: { from: 'worker'; request: Nothing; reply: null };
  /** Worker → page: go to the next figure (1) or the one before (-1), as a keyboard command asks. */
  step: { from: 'worker'; request: { by: 1 | -1 }; reply: null };
  /** Worker → page: read all there is, though it looks like no article. */
  readAnyway: { from: 'worker'; request: Nothing; reply: null };
  /** Worker → page: take back what is shown, and look at nothing by yourself. */
  leave: { from: 'worker'; request: Nothing; reply: null };
  /** Worker → page: is a reader still there? Nobody answers once the page was left. */
  stillThere: { from: 'worker'; request: Nothing; reply: null };
  /** Worker → extension pages: ask for this tab's summary again. */
  tabChanged: { from: 'worker'; request: { tab: number }; reply: null };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];

/** The names of the messages that one kind of sender may send. */
export type SentBy<F extends Messages[MessageName]['from']> = {
  [N in MessageName]: Messages[N]['from'] extends F ? N : never;
}[MessageName];

/** What the worker answers: everything that a page or one of our own pages may send. */
export type HeardName = SentBy<'page' | 'ui'>;

/** A message as it travels. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  request: Request<N>;
}

/** An answer as it travels: an error is words, because an Error object would arrive empty. */
export type Answer<N extends MessageName> = { reply: Reply<N> } | { error: string };
