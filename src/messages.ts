import type { Report } from './core/compare/report';
import type { Article } from './core/text/article';

/** Title and first lines of a page that looks like an article: enough to rule most events out. */
export interface Glance {
  url: string;
  title: string;
  /** The first lines of its text, 2,000 characters at most. */
  lead: string;
}

/** A page's whole text, with what the page declares about itself. `id` is the canonical address. */
export type PageText = Omit<Article, 'id' | 'outlet'>;

/** What the popup shows of a tab. */
export type TabSummary =
  | { state: 'unread' | 'not-an-article' | 'no-event' | 'unreadable' }
  | { state: 'language'; language: string }
  | { state: 'maybe'; event: { id: string; title: string } }
  | { state: 'compared'; report: Report };

/**
 * Every message between contexts, both ways. `from` is the only kind of sender that is answered;
 * anybody else is refused in `background/door.ts`.
 */
export interface Messages {
  /** Gate → worker. The worker brings in the reader by itself if an event may fit. */
  glance: { from: 'page'; request: Glance; reply: { reading: boolean } };
  /** Gate → worker: the page is no article. Only sent where the reader pressed the button. */
  notAnArticle: { from: 'page'; request: { url: string }; reply: null };
  /** Reader → worker: the page's text, for its report. */
  text: { from: 'page'; request: PageText; reply: TabSummary };
  /** Popup → worker: what is known of a tab. */
  summary: { from: 'ui'; request: { tab: number }; reply: TabSummary };
  /** Popup → worker: read this tab now, by the right the click on the button gave. */
  readTab: { from: 'ui'; request: { tab: number }; reply: TabSummary };
  /** Worker or popup → page: open the sidebar. */
  openSidebar: { from: 'ui'; request: Record<string, never>; reply: null };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];
