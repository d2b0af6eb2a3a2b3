import type { Words } from '../parts/words';
import type { DeskState } from './desk';
import { Files, type FilesProps } from './files';
import { FilterBar } from './filters';
import { Help } from './help';
import { Item, type ItemActions } from './item';
import { KEYS } from './keys';
import { List } from './list';
import { type Filters, isFiltered, NO_FILTERS } from './queue';
import { Unsaved } from './unsaved';

export interface ReviewActions extends ItemActions, Pick<FilesProps, 'onSave' | 'onFile'> {
  onSelect(id: string): void;
  onOpen(id: string): void;
  onFilter(change: Partial<Filters>): void;
  onErase(what: 'all' | 'open'): void;
  onRetry(): void;
  /** Undo what was done last, whatever it was. */
  onUndoLast(): void;
}

export interface ReviewProps {
  words: Words;
  state: DeskState;
  act: ReviewActions;
}

/** Why nothing is listed, in exactly these words. */
function Nothing({ words, state, act }: ReviewProps) {
  if (state.isClosed) return <p class="nothing">{words.say('review_closed')}</p>;
  if (state.entries === null) return <p class="nothing">{words.say('review_reading')}</p>;
  if (!isFiltered(state.filters)) return <p class="nothing">{words.say('review_none')}</p>;
  return (
    <p class="nothing">
      {words.say('review_no_match')}{' '}
      <button type="button" onClick={() => act.onFilter(NO_FILTERS)}>
        {words.say('review_clear')}
      </button>
    </p>
  );
}

function Top({ words, state, act }: ReviewProps) {
  const { entries, queue, unfolded } = state;
  const all = entries?.length ?? 0;
  const open = entries?.filter(({ row }) => row.decision.kind === 'open').length ?? 0;
  return (
    <header>
      <h1>{words.say('review_title')}</h1>
      {all > 0 && (
        <p class="sum">{words.say('review_sum', words.number(open), words.number(all))}</p>
      )}
      <Files {...act} words={words} listed={queue.length} all={all} unfolded={unfolded} />
      <button
        type="button"
        class="keys"
        aria-keyshortcuts={KEYS.help}
        onClick={() => act.onUnfold('help')}
      >
        {words.say('review_keys')}{' '}
        <span class="key" aria-hidden="true">
          {KEYS.help}
        </span>
      </button>
    </header>
  );
}

/** What was done last, told and shown, with the way back. */
function Said({ words, state, act }: ReviewProps) {
  return (
    <div class="said">
      <p role="status">{state.said}</p>
      {state.canUndo && (
        <button
          type="button"
          class="undo-last"
          aria-keyshortcuts={KEYS.undo}
          onClick={act.onUndoLast}
        >
          {words.say('undo')}{' '}
          <span class="key" aria-hidden="true">
            {KEYS.undo}
          </span>
        </button>
      )}
    </div>
  );
}

/** The desk: what is to be reviewed at the side, and one of it. */
export function Review({ words, state, act }: ReviewProps) {
  const { entries, queue, current, isItemShown, failure, unfolded } = state;
  const props = { words, state, act };
  const open = entries?.filter(({ row }) => row.decision.kind === 'open' && !row.note) ?? [];
  return (
    <main
      class={isItemShown ? 'ours desk on-item' : 'ours desk'}
      tabIndex={-1}
      data-waiting={state.waiting}
    >
      <Top {...props} />
      {failure && (
        <Unsaved
          words={words}
          failure={failure}
          unfolded={unfolded}
          open={open.length}
          onRetry={act.onRetry}
          onUnfold={act.onUnfold}
          onFree={() => act.onErase('open')}
        />
      )}
      {state.broken > 0 && <p class="broken">{words.count('said_unreadable', state.broken)}</p>}
      <Said {...props} />
      <div class="both">
        <div class="side">
          {entries && entries.length > 0 && (
            <FilterBar
              {...props}
              entries={entries}
              filters={state.filters}
              onFilter={act.onFilter}
            />
          )}
          {queue.length === 0 ? (
            <Nothing {...props} />
          ) : (
            <List
              words={words}
              queue={queue}
              selected={current?.row.id ?? null}
              onSelect={act.onSelect}
              onOpen={act.onOpen}
            />
          )}
        </div>
        {current && (
          <Item
            {...act}
            words={words}
            entry={current}
            unfolded={unfolded}
            initials={state.initials}
            noteState={state.noteState}
          />
        )}
      </div>
      {unfolded === 'help' && <Help words={words} onClose={() => act.onUnfold(null)} />}
    </main>
  );
}
