import type { MarkKind } from './rows';

/** Half a mark's width, in px. */
export const RADIUS = 5;

const DIAMOND = 'M0-6 6 0 0 6-6 0z';

/** Square for this page, disc for the others; the shapes differ, so that nothing hangs on colour. */
export function Mark({ kind, hollow, x = 0 }: { kind: MarkKind; hollow?: boolean; x?: number }) {
  const fill = hollow || kind === 'part' ? 'hollow' : 'solid';
  if (kind === 'own') return <rect class={fill} x={x - 4.5} y={-4.5} width={9} height={9} />;
  if (kind === 'other') return <circle class={fill} cx={x} r={4.75} />;
  return <path class={fill} d={DIAMOND} transform={`translate(${x})`} />;
}

/** Room of one mark beside another, and of all that stand in one place, in px. */
const STEP = 12;
const MOST_ROOM = 48;

/** How far the marks of one place stand to its left and right, in px: many of them overlap. */
export function besides(count: number, room = MOST_ROOM): number[] {
  const step = Math.min(STEP, room / (count - 1));
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * step);
}

/** All marks in a row, for statements that are all the same: no line, no scale. */
export function Strip({ kinds }: { kinds: MarkKind[] }) {
  const width = kinds.length * STEP + 2;
  return (
    <svg class="strip" width={width} height={14} aria-hidden="true">
      <g transform={`translate(${width / 2} 7)`}>
        {besides(kinds.length, width).map((x, index) => (
          <Mark key={x} kind={kinds[index] ?? 'other'} x={x} />
        ))}
      </g>
    </svg>
  );
}
