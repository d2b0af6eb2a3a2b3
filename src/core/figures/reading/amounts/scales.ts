import type { Lexicon } from '../../../lexicon';
import type { Draft } from '../draft';

/** "41C on Monday. … above 38 degrees": degrees are of the one scale that the article names. */
export function inOneScale(drafts: Draft[], { amounts }: Lexicon): void {
  const bare = drafts.filter(({ unit }) => unit === 'degree');
  if (bare.length === 0) return;
  const named = new Set(
    drafts.flatMap(({ unit }) => (unit && amounts.scales.has(unit) ? unit : [])),
  );
  const [scale, other] = named;
  if (scale === undefined || other !== undefined) return;
  for (const draft of bare) if (/^temperature/.test(draft.measure)) draft.unit = scale;
}
