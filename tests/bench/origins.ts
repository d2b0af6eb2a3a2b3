import { OPEN, pairsIn } from '../core/compare/ties/pairs';
import { findTie, type Share, scoreOf, wilson } from '../core/compare/ties/score';
import { type Line, rated } from './line';

/** In percent: at most so many of the ties that are told are none, and so many that there are go untold. */
const FALSE = 5;
const MISSED = 20;

/** Names a file of pairs to be scored instead of those of the repository. */
const FILE = process.env.SECOND_SOURCE_ORIGINS;

const percent = (part: number): string => (100 * part).toFixed(1);

/** What is wanting of a share, in percent, with the share itself and its interval. */
const wanting = (what: string, share: Share, limit: number | null): Line => {
  const [low, high] = wilson(share);
  const right = share.of === 0 ? 1 : share.hits / share.of;
  const note = `${share.hits} of ${share.of}: ${percent(right)} % (95 %: ${percent(low)} to ${percent(high)})`;
  return rated(what, 100 * (1 - right), { limit, note });
};

/** How well it is told what two articles have from one origin. */
export const originLines = (): Line[] => {
  const { precision, recall, byKind, met } = scoreOf(pairsIn(FILE ?? OPEN).map(findTie));
  return [
    wanting('ties that are told and are none', precision, FALSE),
    wanting('ties that are not told', recall, MISSED),
    ...[...byKind].map(([kind, share]) =>
      wanting(`ties by ${kind} that are not told`, share, null),
    ),
    wanting('pairs whose figures are never set beside each other', met, null),
  ];
};
