import type { ComponentChildren } from 'preact';
import type { TabSummary } from '../../messages';
import type { MessageKey } from '../parts/words';
import type { PopupProps } from './view';

type StateName = TabSummary['state'];

/** States that say one sentence and offer nothing. */
const PLAIN = {
  unread: 'state_reading',
  reading: 'state_reading',
  'no-event': 'state_no_event',
  'browser-page': 'state_browser_page',
  pdf: 'state_pdf',
} as const satisfies Partial<Record<StateName, MessageKey>>;

const isPlain = (state: StateName): state is keyof typeof PLAIN => Object.hasOwn(PLAIN, state);

function Press({ onClick, children }: { onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  );
}

/** The one press that a state suggests. */
function Main({ onClick, children }: { onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="main" onClick={onClick}>
      {children}
    </button>
  );
}

function NoPermission({ words, site, act }: PopupProps) {
  return (
    <>
      <p>{words.say('state_no_permission')}</p>
      <div class="answers">
        <Main onClick={act.onOnce}>{words.say('popup_once')}</Main>
        {site && <Press onClick={act.onAlways}>{words.say('popup_always', site)}</Press>}
      </div>
    </>
  );
}

function Failed({ words, details, act }: PopupProps) {
  return (
    <>
      <p>{words.say('state_unreadable')}</p>
      <pre class="details">{details}</pre>
      <div class="answers">
        <Main onClick={act.onRead}>{words.say('popup_again')}</Main>
        <Press onClick={act.onCopy}>{words.say('popup_copy')}</Press>
      </div>
    </>
  );
}

function Question({ words, act, title, site }: PopupProps & { title: string }) {
  return (
    <>
      <p>{words.say('state_maybe', title)}</p>
      <div class="answers">
        <Main onClick={() => act.onAnswer(true)}>{words.say('popup_yes')}</Main>
        <Press onClick={() => act.onAnswer(false)}>{words.say('popup_no')}</Press>
        {site && <Press onClick={act.onNever}>{words.say('popup_never')}</Press>}
      </div>
    </>
  );
}

/** Why there is nothing to show of a page, in a sentence, and what can be done about it. */
export function State(props: PopupProps) {
  const { words, summary, act } = props;
  if (isPlain(summary.state)) return <p>{words.say(PLAIN[summary.state])}</p>;
  switch (summary.state) {
    case 'not-an-article':
      return (
        <>
          <p>{words.say('state_not_article')}</p>
          <Main onClick={act.onAnyway}>{words.say('popup_anyway')}</Main>
        </>
      );
    case 'no-permission':
      return <NoPermission {...props} />;
    case 'paused':
      return (
        <>
          <p>{words.say('state_paused', summary.site)}</p>
          <Main onClick={act.onResume}>{words.say('popup_resume')}</Main>
        </>
      );
    case 'never':
      return (
        <>
          <p>{words.say('state_never')}</p>
          <Main onClick={act.onResume}>{words.say('popup_resume')}</Main>
        </>
      );
    case 'unreadable':
      return <Failed {...props} />;
    case 'maybe':
      return <Question {...props} title={summary.event.title} />;
    case 'not-this-event':
      return (
        <>
          <p>{words.say('state_not_this_event', summary.event.title)}</p>
          <Main onClick={act.onUndo}>{words.say('undo')}</Main>
        </>
      );
    case 'language':
      return <p>{words.say('state_language', words.language(summary.language))}</p>;
    default:
      return null;
  }
}
