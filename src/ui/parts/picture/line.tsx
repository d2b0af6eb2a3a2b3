import { Marks, RADIUS } from './mark';
import type { Drawn, Plan } from './plan';
import type { PictureRow } from './rows';

/** Height of a row, and the middle of it, in px. */
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/** The narrowest that a line gets, in px: of a panel at 320 px. */
const NARROWEST = 230;
/** A wide letter of the word in a block, in px, and what is free around the word. */
const LETTER = 6;
const AROUND = 8;

/** An open end: a stub that thins out, of one length wherever it is, because it is no amount. */
export const STUB = `M${RADIUS} 0h15`;
/** The point at its end. */
export const ARROW = 'M20-3.5 26 0 20 3.5z';

export const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

interface Props {
  row: PictureRow;
  drawn: Drawn;
  ticks: Plan['ticks'];
  /** The letter at the day on which a later one was announced. */
  letter: string;
  /** What the ids of the drawing's fills begin with. */
  id: string;
}

/** The word itself, where the block has room for it; else it stands in the label alone. */
function BlockWord({ row, drawn: { low, high } }: Pick<Props, 'row' | 'drawn'>) {
  const { phrase } = row.statements[0].figure;
  const width = phrase.length * LETTER + AROUND;
  if (width > (high - low) * NARROWEST) return null;
  return (
    <text x={percent((low + high) / 2)} y={MIDDLE + 4} text-anchor="middle">
      {phrase}
    </text>
  );
}

function Body({ row, drawn, id }: Pick<Props, 'row' | 'drawn' | 'id'>) {
  const { body, low, high, hollow } = drawn;
  const [from, to, width] = [percent(low), percent(high), percent(high - low)];
  switch (body) {
    case 'none':
      return null;
    case 'soft': {
      const fill = `url(#${id}${hollow ? 'rise' : 'soft'})`;
      return <rect class="band" x={from} width={width} y={MIDDLE - 5} height={10} fill={fill} />;
    }
    case 'vague':
      return (
        <>
          <rect
            x={from}
            width={width}
            y={2}
            height={HEIGHT - 4}
            fill={`url(#${id}hatch)`}
            mask={`url(#${id}mask)`}
          />
          <BlockWord row={row} drawn={drawn} />
        </>
      );
    case 'span': {
      const round = row.kind === 'own' ? 0 : 4;
      return <rect class="hollow" x={from} width={width} y={MIDDLE - 4} height={8} rx={round} />;
    }
    case 'step':
      return (
        <>
          <line x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} />
          <line x1={from} x2={from} y1={5} y2={HEIGHT - 5} />
          <line x1={to} x2={to} y1={5} y2={HEIGHT - 5} />
        </>
      );
  }
}

/** One row to scale: the ticks behind it, the day it was said, its body, its open end, its marks. */
export function Line({ row, drawn, ticks, letter, id }: Props) {
  const { at, said, open, low, high, hollow } = drawn;
  return (
    <svg class="scale" height={HEIGHT} aria-hidden="true">
      {ticks.map(({ place, at: x }) => (
        <line key={place} class="tick" x1={percent(x)} x2={percent(x)} y2={HEIGHT} />
      ))}
      <Body row={row} drawn={drawn} id={id} />
      {said !== null && (
        <>
          <line class="ahead" x1={percent(said)} x2={percent(at ?? low)} y1={MIDDLE} y2={MIDDLE} />
          <text x={percent(said)} y={MIDDLE + 4} text-anchor="middle">
            {letter}
          </text>
        </>
      )}
      {open && (
        <svg x={percent(at ?? high)} y={MIDDLE} aria-hidden="true">
          <g transform={open === 'down' ? 'scale(-1)' : undefined}>
            <path class="stub" d={STUB} />
            <path class="hollow" d={ARROW} />
          </g>
        </svg>
      )}
      {at !== null && (
        <svg class="marks" x={percent(at)} y={MIDDLE} aria-hidden="true">
          <Marks kind={row.kind} hollow={hollow} n={row.statements.length} />
        </svg>
      )}
    </svg>
  );
}
