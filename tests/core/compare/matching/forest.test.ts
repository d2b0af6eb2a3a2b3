import { describe, expect, it } from 'vitest';
import matching from '../../../../data/words/matching.json';
import { compileForest } from '../../../../src/core/compare/matching/forest';
import { QUESTIONS } from '../../../../src/core/compare/matching/matching-rules';
import { SIGNS } from '../../../../src/core/compare/matching/signs';

const names = ['near', 'ratio'];
const forest = (...trees: string[]) => compileForest({ base: 0, trees }, names);

describe('trees that say how likely something is', () => {
  it('follow what stands first where a sign has its limit or less, and what stands second where more', () => {
    const { chanceOf } = forest('near:2 -9 ratio:0.5 9 -9');
    expect(chanceOf([2, 0])).toBeLessThan(0.01);
    expect(chanceOf([3, 0.5])).toBeGreaterThan(0.99);
    expect(chanceOf([3, 0.6])).toBeLessThan(0.01);
  });

  it('add up, so that two that contradict each other leave it open', () => {
    expect(forest('near:2 0 3', 'ratio:1 -3 0').chanceOf([5, 1])).toBe(0.5);
  });

  it.each([
    ['a sign that nobody knows', 'far:2 1 0', 'matching.trees[0]: there is no sign "far"'],
    ['a branch that is missing', 'near:2 1', 'matching.trees[0]: ends too early'],
    ['words that belong to nothing', 'near:2 1 0 3', 'matching.trees[0]: goes on after its end'],
    ['a word that is no number', 'near:2 1 x', 'matching.trees[0]: "x" is no number'],
  ])('are refused with %s, by the name of the tree', (_, tree, message) => {
    expect(() => forest(tree)).toThrow(message);
  });

  it('ship with nothing but signs that are told', () => {
    for (const question of QUESTIONS) {
      expect(() => compileForest(matching[question], SIGNS)).not.toThrow();
      expect(matching[question].trees.length).toBeGreaterThan(0);
    }
  });
});
