import { useRef } from 'preact/hooks';
import type { AllKept, Erased } from '../../messages';
import { AskOnce } from '../parts/ask-once';
import type { CountKey, Words } from '../parts/words';
import { StorySection } from './story';

/** What came of the last press. */
export type Outcome = { removed: number } | { back: number } | { erased: Erased } | 'failed';

export interface SourcesProps {
  words: Words;
  /** Null where it could not be read. */
  kept: AllKept | null;
  outcome: Outcome | null;
  onRemove(ids: string[]): void;
  onErase(): void;
  /** Has back what was removed last; null where nothing was. */
  onUndo: (() => void) | null;
}

const ERASED: Record<keyof Erased, CountKey> = {
  articles: 'erased_articles',
  disagreements: 'erased_disagreements',
  said: 'erased_said',
  listed: 'erased_listed',
};

/** What came of the last press, in words: how much is gone. */
const outcomeLine = (words: Words, outcome: Outcome): string => {
  if (outcome === 'failed') return words.say('said_failed');
  if ('removed' in outcome) return words.count('sources_removed', outcome.removed);
  if ('back' in outcome) return words.count('sources_back', outcome.back);
  const parts = (Object.keys(ERASED) as (keyof Erased)[])
    .filter((what) => outcome.erased[what] > 0)
    .map((what) => words.count(ERASED[what], outcome.erased[what]));
  return parts.length > 0 ? words.say('erased', words.list(parts)) : words.say('erased_nothing');
};

/** What the reader kept is looked for first. */
const isOwn = ({ articles }: AllKept['stories'][number]): boolean =>
  articles.some(({ keptAt }) => keptAt !== null);

/** Everything that pages are compared with, how much is stored, and the ways to have it gone. */
export function Sources({ words, kept, outcome, onRemove, onErase, onUndo }: SourcesProps) {
  const stories = kept?.stories ?? [];
  const own = stories.filter(isOwn);
  const bundled = stories.filter((story) => !isOwn(story));
  const heading = useRef<HTMLHeadingElement>(null);
  /** What was pressed goes, and the keyboard would be left nowhere. */
  const atTop = <A extends unknown[]>(act: (...given: A) => void) => {
    return (...given: A): void => {
      heading.current?.focus();
      act(...given);
    };
  };
  return (
    <main class="ours document sources">
      <h1 ref={heading} tabIndex={-1}>
        {words.say('sources_title')}
      </h1>
      <p class="lead">{words.say('sources_lead')}</p>
      <p class="outcome" role="status">
        {outcome && outcomeLine(words, outcome)}
      </p>
      {onUndo && (
        <button type="button" class="undo" onClick={atTop(onUndo)}>
          {words.say('sources_undo')}
        </button>
      )}
      {!kept && <p>{words.say('sources_closed')}</p>}
      {[...own, ...bundled].map((story) => (
        <StorySection key={story.event.id} words={words} story={story} onRemove={atTop(onRemove)} />
      ))}
      {kept && kept.broken > 0 && <p>{words.count('sources_broken', kept.broken)}</p>}
      <section class="erase">
        <h2>{words.say('erase_title')}</h2>
        {kept && <p>{words.say('sources_size', words.size(kept.bytes))}</p>}
        <p>{words.say('erase_about')}</p>
        <AskOnce
          words={words}
          label={words.say('erase_all')}
          question={words.say('erase_sure')}
          yes={words.say('erase_yes')}
          onYes={atTop(onErase)}
        />
      </section>
    </main>
  );
}
