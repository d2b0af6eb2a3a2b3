import type { Report } from '../../core/compare/report';
import type { MessageKey } from './words';

/** What keeping a page is called, new or as it has become; null where it is held as it stands. */
export const keepOffer = ({
  self,
  keptAt,
  earlier,
}: Pick<Report, 'self' | 'keptAt' | 'earlier'>): MessageKey | null => {
  if (self !== null && (keptAt === null || earlier.length === 0)) return null;
  return keptAt === null ? 'keep_article' : 'keep_again';
};
