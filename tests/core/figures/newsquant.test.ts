import { describe, expect, it } from 'vitest';
import { hasShared, sharedFile, sharedPath } from '../../shared';
import { told } from './quantities/told';

interface GoldSentence {
  id: number;
  text: string;
  quantities: unknown[];
}
interface Scorer {
  readGold(text: string): GoldSentence[];
  score(
    gold: GoldSentence[],
    predictions: Map<number, unknown[]>,
  ): { halves: { all: { metrics: Record<string, { f1: number }> } } };
}
interface Adapter {
  toPrediction(line: unknown): { id: number; quantities: unknown[] };
}

/** F1 that the amounts of a sentence reach, in per cent, before what an article's reading leaves out. */
const BARS = { value: 94, 'value+hedge': 88, 'value+unit': 88 };

describe.runIf(hasShared)('on sentences of many newspapers, amounts are found', () => {
  it('with their bounds and units as often as before', async () => {
    const scorer = (await import(sharedPath('eval/newsquant.mjs'))) as Scorer;
    const adapter = (await import(sharedPath('eval/newsquant-adapter.mjs'))) as Adapter;
    const gold = scorer.readGold(sharedFile('eval/newsquant-even.json'));
    const predictions = new Map(
      gold.map(({ id, text }) => [
        id,
        adapter.toPrediction({ id, figures: told(text) }).quantities,
      ]),
    );
    const { metrics } = scorer.score(gold, predictions).halves.all;
    for (const [name, bar] of Object.entries(BARS)) {
      expect(100 * (metrics[name]?.f1 ?? 0), name).toBeGreaterThanOrEqual(bar);
    }
  });
});
