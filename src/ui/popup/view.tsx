import type { TabSummary } from '../../messages';
import type { Access } from '../parts/access';
import { Totals } from '../parts/totals';
import { edge } from '../parts/wording/collection';
import { plainOutcome } from '../parts/wording/summary';
import type { Words } from '../parts/words';

export interface PopupProps {
  words: Words;
  summary: TabSummary;
  /** One more line, where a button could not do what it says. */
  hint: string | null;
  /** Which pages are read without a press. */
  access: Access;
  onShow(): void;
  /** The reader wants to change that. */
  onChange(): void;
  onRead(): void;
  /** Whether the page is about the event that the summary asks about. */
  onAnswer(yes: boolean): void;
}

type Simple = Exclude<TabSummary['state'], 'compared' | 'maybe' | 'language'>;

/** What each state without details says, and the button that helps, if any does. */
const STATES = {
  unread: ['state_reading', null],
  reading: ['state_reading', null],
  'not-an-article': ['state_not_article', null],
  'no-event': ['state_no_event', null],
  forbidden: ['state_forbidden', null],
  unreadable: ['state_unreadable', 'popup_again'],
} as const satisfies Record<Simple, readonly [string, string | null]>;

function Question({ words, title, onAnswer }: PopupProps & { title: string }) {
  return (
    <>
      <p>{words.say('state_maybe', title)}</p>
      <div class="answers">
        <button type="button" class="main" onClick={() => onAnswer(true)}>
          {words.say('popup_yes')}
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          {words.say('popup_no')}
        </button>
      </div>
    </>
  );
}

function State(props: PopupProps) {
  const { words, summary, onRead } = props;
  if (summary.state === 'compared') return null;
  if (summary.state === 'maybe') return <Question {...props} title={summary.event.title} />;
  if (summary.state === 'language') {
    return <p>{words.say('state_language', words.language(summary.language))}</p>;
  }
  const [line, button] = STATES[summary.state];
  return (
    <>
      <p>{words.say(line)}</p>
      {button && (
        <button type="button" class="main" onClick={onRead}>
          {words.say(button)}
        </button>
      )}
    </>
  );
}

function Compared({ words, summary, onShow }: PopupProps) {
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
      <button type="button" class="main" onClick={onShow}>
        {words.say('popup_show')}
      </button>
    </>
  );
}

function Reads({ words, access, onChange }: PopupProps) {
  const line =
    access.mode === 'sites'
      ? words.count('popup_reads_sites', access.sites.length)
      : words.say(access.mode === 'button' ? 'popup_reads_button' : 'popup_reads_everywhere');
  return (
    <p class="reads">
      {line}{' '}
      <button type="button" class="plain" onClick={onChange}>
        {words.say('popup_change')}
      </button>
    </p>
  );
}

/** What is known of one tab, and what can be done about it. */
export function Popup(props: PopupProps) {
  const { words, hint } = props;
  return (
    <main class="ours popup">
      <h1>{words.say('name')}</h1>
      <div class="state" role="status">
        <Compared {...props} />
        <State {...props} />
        {hint && <p>{hint}</p>}
      </div>
      <footer>
        <Reads {...props} />
        <p>{words.say('popup_private')}</p>
      </footer>
    </main>
  );
}
