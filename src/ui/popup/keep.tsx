import { useState } from 'preact/hooks';
import type { KeepUnder, NotKept, Story } from '../../messages';
import { keepOffer } from '../parts/keeping';
import type { MessageKey } from '../parts/words';
import type { PopupProps } from './view';

/** What came of keeping the article; null before anybody pressed. */
export type Keeping = { kept: { title: string; articles: number } } | { problem: NotKept } | null;

const PROBLEMS: Record<NotKept, MessageKey> = {
  full: 'keep_full',
  moved: 'popup_not_shown',
  private: 'keep_private',
  'no-story': 'keep_no_story',
  unreadable: 'keep_failed',
};

function Outcome({ words, keeping }: Pick<PopupProps, 'words' | 'keeping'>) {
  if (!keeping) return null;
  if ('problem' in keeping) return <p class="hint">{words.say(PROBLEMS[keeping.problem])}</p>;
  const { title, articles } = keeping.kept;
  return <p class="hint">{words.count('keep_done', articles, title)}</p>;
}

/** The name of a story that the article is kept under: a new one, or one of those there are. */
function NewStory({ words, stories, onKeep }: KeepProps) {
  const [title, setTitle] = useState('');
  const known = stories.find((story) => story.title === title);
  return (
    <form
      class="keep"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(known ? { event: known.id } : { title });
      }}
    >
      <label>
        {words.say('keep_story')}
        <input
          name="story"
          list="stories"
          maxLength={200}
          required
          value={title}
          placeholder={words.say('keep_story_placeholder')}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <datalist id="stories">
        {stories.map((story) => (
          <option key={story.id} value={story.title} />
        ))}
      </datalist>
      <button type="submit">{words.say('keep')}</button>
    </form>
  );
}

type KeepProps = PopupProps & { stories: Story[]; onKeep(under: KeepUnder): void };

/** Keeps the article, to compare the next one with it; nothing where nothing may be kept. */
export function Keep(props: PopupProps) {
  const { words, summary, keeping, stories, site, act } = props;
  const outcome = <Outcome words={words} keeping={keeping} />;
  if (summary.state === 'no-event') {
    return (
      <>
        {site && <NewStory {...props} stories={stories} onKeep={act.onKeep} />}
        {outcome}
      </>
    );
  }
  if (summary.state !== 'compared') return outcome;
  const { event } = summary.report;
  const offer = keepOffer(summary.report);
  return (
    <>
      {!site && <p>{words.say('keep_private')}</p>}
      {site && event && offer && (
        <button type="button" onClick={() => act.onKeep({ event: event.id })}>
          {words.say(offer)}
        </button>
      )}
      {outcome}
    </>
  );
}
