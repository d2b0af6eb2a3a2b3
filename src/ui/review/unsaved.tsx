import type { Words } from '../parts/words';
import type { Unfolded } from './desk';
import type { Failure } from './writes';

interface Props {
  words: Words;
  failure: Failure;
  unfolded: Unfolded;
  /** How many disagreements nobody has decided anything on. */
  open: number;
  onRetry(): void;
  onUnfold(what: Unfolded): void;
  onFree(): void;
}

/** Something on the screen is not kept: why, and what helps. */
export function Unsaved({ words, failure, unfolded, open, onRetry, onUnfold, onFree }: Props) {
  const isFull = failure === 'full';
  return (
    <div class="unsaved" role="alert">
      <p>{words.say(isFull ? 'review_full' : 'review_not_kept')}</p>
      <button type="button" class="retry" onClick={onRetry}>
        {words.say('popup_again')}
      </button>
      {isFull && (
        <button
          type="button"
          class="free"
          aria-expanded={unfolded === 'free'}
          onClick={() => onUnfold('free')}
        >
          {words.say('review_free')}
        </button>
      )}
      {unfolded === 'free' && (
        <p class="sure">
          {words.count('review_free_sure', open)}{' '}
          <button type="button" class="erase" onClick={onFree}>
            {words.say('review_erase_yes')}
          </button>{' '}
          <button type="button" onClick={() => onUnfold(null)}>
            {words.say('review_erase_no')}
          </button>
        </p>
      )}
    </div>
  );
}
