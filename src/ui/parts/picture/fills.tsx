/** Even where colours are forced or not printed, hatching and fading are shapes. */
const FADING = { soft: [0, 1, 1, 0], rise: [0, 1, 1, 1] };
const PLACES = [0, 0.2, 0.8, 1];

/**
 * What blocks and bands are filled with. Every drawing has its own, because a folded one shows none.
 *
 * @param id - what the ids begin with, other in every drawing.
 */
export function Fills({ id }: { id: string }) {
  const fading = Object.entries(FADING).map(([name, all]) => (
    <linearGradient key={name} id={id + name}>
      {PLACES.map((offset, index) => (
        <stop
          key={offset}
          offset={offset}
          stop-color="currentColor"
          stop-opacity={all[index] ?? 0}
        />
      ))}
    </linearGradient>
  ));
  return (
    <svg class="fills" aria-hidden="true">
      <pattern id={`${id}hatch`} width={5} height={5} patternUnits="userSpaceOnUse">
        <path d="M-1 1 1-1M0 5 5 0M4 6 6 4" />
      </pattern>
      {fading}
      <mask id={`${id}mask`} maskContentUnits="objectBoundingBox" mask-type="alpha">
        <rect width={1} height={1} fill={`url(#${id}soft)`} />
      </mask>
    </svg>
  );
}
