import type { KeepUnder, Story, TabSummary } from '../../messages';
import { type Access, mayRead } from '../parts/access';
import { Totals } from '../parts/totals';
import { edge } from '../parts/wording/collection';
import { plainOutcome } from '../parts/wording/summary';
import type { Words } from '../parts/words';
import { Keep, type Keeping } from './keep';
import { State } from './state';

/** What a reader can do from the popup. */
export interface PopupActions {
  /** Show what was found beside the page. */
  onShow(): void;
  /** Read the page, or read it again. */
  onRead(): void;
  /** Read it although it looks like no article. */
  onAnyway(): void;
  /** Read it by the right that the press on the toolbar button gave. */
  onOnce(): void;
  /** Ask the browser for this site, for good. */
  onAlways(): void;
  /** Whether the page is about the event that the summary asks about. */
  onAnswer(yes: boolean): void;
  /** The page is about the event after all. */
  onUndo(): void;
  /** Never compare this page. */
  onNever(): void;
  /** Keep the article under a story. */
  onKeep(under: KeepUnder): void;
  onPause(): void;
  /** Take back what the reader had said against reading this page or its site. */
  onResume(): void;
  onCopy(): void;
  /** Open the page on which everything can be changed. */
  onSettings(): void;
}

export interface PopupProps {
  words: Words;
  summary: TabSummary;
  /** One more line, where a button could not do what it says. */
  hint: string | null;
  /** Which pages are read without a press. */
  access: Access;
  /** The site of the tab, for what is kept of it; null where there is none or nothing may be kept. */
  site: string | null;
  /** The stories that an article may be kept under. */
  stories: Story[];
  keeping: Keeping;
  /** How many disagreements wait for a decision; null where that is not known yet. */
  open: number | null;
  /** What is copied for a report of a failure. */
  details: string;
  act: PopupActions;
}

function Compared({ words, summary, act }: PopupProps) {
  if (summary.state !== 'compared') return null;
  const { report } = summary;
  return (
    <>
      <h2>{report.event?.title}</h2>
      <p class="edge">{edge(words, report).join(' ')}</p>
      <Totals tally={report.tally} words={words} />
      {plainOutcome(words, report).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" class="main" onClick={act.onShow}>
        {words.say('popup_show')}
      </button>
    </>
  );
}

/** What is read without a press; unfolded, how to change it. */
function Reads({ words, access, site, act }: PopupProps) {
  const line =
    access.mode === 'sites'
      ? words.count('popup_reads_sites', access.sites.length)
      : words.say(access.mode === 'button' ? 'popup_reads_button' : 'popup_reads_everywhere');
  return (
    <details class="reads">
      <summary>{line}</summary>
      <div class="answers">
        {site && !mayRead(access, site) && (
          <button type="button" class="always" onClick={act.onAlways}>
            {words.say('popup_always', site)}
          </button>
        )}
        <button type="button" onClick={act.onSettings}>
          {words.say('popup_change')}
        </button>
      </div>
    </details>
  );
}

/** What is known of one tab, and what can be done about it. */
export function Popup(props: PopupProps) {
  const { words, hint, site, summary, open, act } = props;
  return (
    <main class="ours popup">
      <h1>{words.say('name')}</h1>
      <div class="state" role="status">
        <Compared {...props} />
        <State {...props} />
        <Keep {...props} />
        {hint && <p class="hint">{hint}</p>}
      </div>
      <footer>
        <Reads {...props} />
        {site && summary.state !== 'paused' && (
          <button type="button" class="plain pause" onClick={act.onPause}>
            {words.say('popup_pause')}
          </button>
        )}
        <button type="button" class="plain settings" onClick={act.onSettings}>
          {words.say('popup_settings')}
        </button>
        <a class="plain review" href="../review/index.html" target="_blank" rel="noreferrer">
          {open === null ? words.say('review_title') : words.count('popup_review', open)}
        </a>
        <a class="plain" href="../sources/index.html" target="_blank" rel="noreferrer">
          {words.say('sources_title')}
        </a>
        <a class="plain" href="../check/index.html" target="_blank" rel="noreferrer">
          {words.say('check_title')}
        </a>
        <a class="plain" href="../privacy/index.html" target="_blank" rel="noreferrer">
          {words.say('popup_private')}
        </a>
      </footer>
    </main>
  );
}
