import type { PageView } from '../../messages';
import { type Piece, piecesOf } from './pieces';
import type { CheckProps } from './view';

function Pieces({
  pieces,
  shown,
  onFigure,
}: Pick<CheckProps, 'shown' | 'onFigure'> & { pieces: Piece[] }) {
  return (
    <>
      {pieces.map(({ text, start, figures: [first, ...more], mark }) => {
        if (first === undefined) return text;
        const isShown = shown !== null && (first === shown || more.includes(shown));
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, the cards of the panel lead to these words and back.
          <mark
            key={start}
            class={`${mark ?? 'plain'}${isShown ? ' shown' : ''}`}
            data-figures={[first, ...more].join(' ')}
            onClick={() => onFigure(first)}
          >
            {text}
          </mark>
        );
      })}
    </>
  );
}

/** The text as it was compared, its figures marked as in a page. */
export function Read({ view, ...props }: CheckProps & { view: PageView }) {
  const { words, draft, onEdit } = props;
  return (
    <>
      <button type="button" class="edit" onClick={onEdit}>
        {words.say('check_edit')}
      </button>
      <article class="text" dir="auto">
        {draft.title && (
          <h2>
            <Pieces {...props} pieces={piecesOf(draft.title, 'title', view)} />
          </h2>
        )}
        <div class="prose">
          <Pieces {...props} pieces={piecesOf(draft.text, 'text', view)} />
        </div>
      </article>
    </>
  );
}
