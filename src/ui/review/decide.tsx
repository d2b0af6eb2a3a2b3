import type { Disagreement } from '../../core/review/disagreement';
import type { NewDecision } from '../../messages';
import { LONGEST_INITIALS } from '../../settings';
import { DISMISSALS_OFFERED, dismissal } from '../parts/wording/dismissals';
import type { MessageKey, Words } from '../parts/words';
import type { Unfolded } from './desk';
import { KEYS, type KeyName } from './keys';
import { decisionLine, stateLine } from './wording';

interface Props {
  words: Words;
  row: Disagreement;
  unfolded: Unfolded;
  /** Empty for nobody's. */
  initials: string;
  onDecide(decision: NewDecision): void;
  onSign(initials: string): void;
  onUndo(): void;
  onUnfold(what: Unfolded): void;
}

const LABELS = {
  confirm: 'review_confirm',
  dismiss: 'review_dismiss',
  later: 'review_set_later',
} as const satisfies Partial<Record<KeyName, MessageKey>>;

interface PressProps extends Pick<Props, 'words'> {
  name: keyof typeof LABELS;
  onPress(): void;
  pressed?: boolean;
  expanded?: boolean;
}

/** A button with the key that does the same. */
function Press({ words, name, onPress, pressed, expanded }: PressProps) {
  return (
    <button
      type="button"
      class={name}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={KEYS[name]}
      onClick={onPress}
    >
      {words.say(LABELS[name])}{' '}
      <span class="key" aria-hidden="true">
        {KEYS[name]}
      </span>
    </button>
  );
}

/** Why it is no disagreement; the number before each reason is its key. */
function Reasons({ words, onDecide }: Pick<Props, 'words' | 'onDecide'>) {
  return (
    <fieldset class="reasons">
      <legend>{words.say('review_because')}</legend>
      {DISMISSALS_OFFERED.map((why, index) => (
        <button
          key={why}
          type="button"
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onDecide({ kind: 'dismissed', why })}
        >
          <span class="key" aria-hidden="true">
            {index + 1}
          </span>{' '}
          {dismissal(words, why)}
        </button>
      ))}
    </fieldset>
  );
}

/** What was decided, and what can be. */
export function Decide({
  words,
  row,
  unfolded,
  initials,
  onDecide,
  onSign,
  onUndo,
  onUnfold,
}: Props) {
  const { kind } = row.decision;
  return (
    <div class="decide">
      <p class="decided">{decisionLine(words, row.decision)}</p>
      <div class="presses">
        <Press
          words={words}
          name="confirm"
          pressed={kind === 'confirmed'}
          onPress={() => onDecide({ kind: 'confirmed' })}
        />
        <Press
          words={words}
          name="dismiss"
          expanded={unfolded === 'reasons'}
          onPress={() => onUnfold('reasons')}
        />
        <Press
          words={words}
          name="later"
          pressed={kind === 'later'}
          onPress={() => onDecide({ kind: 'later' })}
        />
        {kind !== 'open' && row.past.length > 0 && (
          <button
            type="button"
            class="undo"
            aria-label={words.say('undo_what', stateLine(words, row.decision))}
            onClick={onUndo}
          >
            {words.say('undo')}
          </button>
        )}
        <label class="signed">
          {words.say('review_initials')}{' '}
          <input
            value={initials}
            maxLength={LONGEST_INITIALS}
            autocomplete="off"
            onChange={({ currentTarget }) => onSign(currentTarget.value)}
          />
        </label>
      </div>
      {unfolded === 'reasons' && <Reasons words={words} onDecide={onDecide} />}
    </div>
  );
}
