import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import { compareFigures } from '../../../src/core/compare/compare';
import type { Verdict } from '../../../src/core/compare/verdict';
import { read } from '../figures/paragraphs';

const verdictOf = (here: string, there: string): Verdict => {
  const [ours] = read(here);
  const [theirs] = read(there);
  if (!ours || !theirs) throw new Error('not read');
  expect(ours.measure).toBe(theirs.measure);
  return compareFigures(ours, theirs, comparingRules).verdict;
};

describe('no disagreement is made of', () => {
  it.each<[why: string, here: string, there: string, Verdict]>([
    [
      'troops that are to come, and those that came',
      'The alliance would deploy 2,000 troops.',
      'The alliance deployed 1,500 troops.',
      'different-scope',
    ],
    [
      'soldiers that will be sent, and those that were',
      'Some 2,000 soldiers will be sent to the city.',
      'The alliance sent 1,200 soldiers.',
      'different-scope',
    ],
    [
      'a turnout at noon, and the turnout',
      'Turnout was 48% by noon.',
      'Turnout was 62.4%.',
      'updated',
    ],
    [
      'a turnout in the afternoon, and the turnout',
      'At 5 p.m. turnout stood at 48.2%.',
      'Turnout was 62.4%.',
      'updated',
    ],
    [
      'two who resigned, neither of them named',
      'The prime minister resigned on May 5.',
      'The speaker resigned on May 9.',
      'not-compared',
    ],
    [
      'two who died, neither of them named',
      'The singer died on May 5.',
      'The driver died on May 9.',
      'not-compared',
    ],
    [
      'the trials of two people',
      'The trial of the mayor began on May 3.',
      'The trial of his brother began on May 10.',
      'not-compared',
    ],
    [
      'a ceasefire, and an earlier one',
      'The 72-hour ceasefire began on Monday.',
      'The earlier 48-hour ceasefire held.',
      'different-scope',
    ],
    [
      'a part of the time, and all of it',
      'In the first week of the siege 40 people were killed.',
      'The siege killed 95 people.',
      'different-scope',
    ],
  ])('%s', (_, here, there, verdict) => {
    expect(verdictOf(here, there)).toBe(verdict);
    expect(verdictOf(there, here)).toBe(verdict);
  });
});

describe('a disagreement is still one where', () => {
  it.each([
    [
      'both articles name the one who resigned',
      'Ana Belmar resigned on May 5.',
      'Ana Belmar resigned on May 9.',
    ],
    ['both tell of all who voted', 'Turnout was 62 percent.', 'Turnout was 71 percent.'],
    [
      'both tell what is to come',
      'The alliance will send 2,000 troops.',
      'The alliance would deploy 3,000 troops.',
    ],
  ])('%s', (_, here, there) => {
    expect(verdictOf(here, there)).toBe('conflicts');
  });
});
