import { OPEN, pairsIn } from '../core/compare/ties/pairs';
import { findTie, scoreOf } from '../core/compare/ties/score';
import type { Share } from '../gold/share';
import { type Line, rated } from './line';

/** In percent: at most so many of the ties that are told are none, and so many that there are go untold. */
const FALSE = 5;
const MISSED = 20;

/** Names a file of pairs to be scored instead of those of the repository. */
const FILE = process.env.SECOND_SOURCE_ORIGINS;

const missing = ({ hits, of }: Share): Share => ({ hits: of - hits, of });

/** How well it is told what two articles have from one origin. */
export const originLines = (): Line[] => {
  const { precision, recall, byKind, met } = scoreOf(pairsIn(FILE ?? OPEN).map(findTie));
  return [
    rated('ties that are told and are none', missing(precision), FALSE),
    rated('ties that are not told', missing(recall), MISSED),
    ...[...byKind].map(([kind, share]) =>
      rated(`ties by ${kind} that are not told`, missing(share)),
    ),
    rated('pairs whose figures are never set beside each other', missing(met)),
  ];
};
