import { describe, expect, it } from 'vitest';
import { inWords } from '../../gold/share';
import { hasShared } from '../../shared';
import { answerRealPages } from './real-pages';

/** What is reached: the most that is wrong, and the most that is missed. */
const REACHED = { falselyOne: 34, falseConflicts: 2, missed: 69 };

describe.runIf(hasShared)('real pages on many events, each beside another on its own', () => {
  const { falselyOne, falseConflicts, missed } = answerRealPages();

  it('are hardly ever told that figures of two quantities fit together', () => {
    expect(falselyOne.of).toBeGreaterThan(100);
    expect(falselyOne.hits, inWords(falselyOne)).toBeLessThanOrEqual(REACHED.falselyOne);
  });

  it('are told of a conflict no more often without one than before', () => {
    expect(falseConflicts.hits, inWords(falseConflicts)).toBeLessThanOrEqual(
      REACHED.falseConflicts,
    );
  });

  it('are told of what is of one quantity, no less than before', () => {
    expect(missed.hits, inWords(missed)).toBeLessThanOrEqual(REACHED.missed);
  });
});
