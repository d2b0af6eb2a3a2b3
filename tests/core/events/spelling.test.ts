import { describe, expect, it } from 'vitest';
import { romanisation } from '../../../src/core/events/spelling';
import { newsBackground } from './invented';

const even = (name: string): string | null => romanisation(name, newsBackground.spellings);

describe('spellings of one name', () => {
  it.each([
    ['sergei', 'sergey', 'sergej', 'serguei'],
    ['evgeny', 'yevgeny', 'evgeniy'],
    ['tolmachov', 'tolmatchov', 'tolmachow', 'tolmachoff'],
    ['zhanybek', 'janybek', 'dzhanybek'],
    ['mukhamedzhan', 'muhamedjan'],
    ['ghassan', 'gassan'],
    ['yusuf', 'yousuf', 'youssouf'],
  ])('%s and %s come to the same', (...spellings) => {
    expect(new Set(spellings.map(even)).size).toBe(1);
  });

  it.each([
    ['martin', 'morton'],
    ['karin', 'karen'],
    ['hanover', 'andover'],
    ['paulson', 'poulsen'],
  ])('%s and %s stay two names', (one, other) => {
    expect(even(one)).not.toBe(even(other));
  });

  it('are not evened out in a name too short to risk it', () => {
    expect(even('kiev')).toBeNull();
  });
});
