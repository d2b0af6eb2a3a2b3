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

/** Room of one mark beside another, and of a count beside a mark, in px. */
const STEP = 12;
const COUNT = 24;

/** More marks than this in one place would look like a band. */
const MOST_IN_PLACE = 4;
/** More than this in a row would break a heading. */
const MOST_IN_STRIP = 12;

function Count({ n }: { n: number }) {
  return <text x={9} y={4}>{`×${n}`}</text>;
}

/** The marks of all who name one place, around it; of many, one mark and how many it stands for. */
export function Marks({ kind, hollow, n }: { kind: MarkKind; hollow: boolean; n: number }) {
  if (n > MOST_IN_PLACE) {
    return (
      <>
        <Mark kind={kind} hollow={hollow} />
        <Count n={n} />
      </>
    );
  }
  const places = Array.from({ length: n }, (_, index) => (index - (n - 1) / 2) * STEP);
  return (
    <>
      {places.map((x) => (
        <Mark key={x} kind={kind} hollow={hollow} x={x} />
      ))}
    </>
  );
}

/** Marks in a row, for statements that are all the same: no line, no scale. */
export function Strip({ kinds }: { kinds: MarkKind[] }) {
  const isLong = kinds.length > MOST_IN_STRIP;
  let width = 0;
  const groups = (isLong ? [...new Set(kinds)] : kinds).map((kind) => {
    const n = isLong ? kinds.filter((one) => one === kind).length : 1;
    const x = width;
    width += n > 1 ? STEP + COUNT : STEP;
    return { kind, n, x };
  });
  return (
    <svg class="strip" width={width} height={14} aria-hidden="true">
      <g transform={`translate(${STEP / 2} 7)`}>
        {groups.map(({ kind, n, x }) => (
          <g key={x} transform={`translate(${x})`}>
            <Mark kind={kind} />
            {n > 1 && <Count n={n} />}
          </g>
        ))}
      </g>
    </svg>
  );
}
