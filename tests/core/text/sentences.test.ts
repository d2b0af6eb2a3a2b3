import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sentencesOf } from '../../../src/core/text/sentences';

const split = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('a text is divided where its sentences end', () => {
  it.each([
    [['It rained.', 'Boats sank!', 'Why?', 'Nobody knows…']],
    [['Mr. Lind met Dr. Berg on Jan. 2 in St. Ives.', 'They talked.']],
    [['J. R. Lind of the U.S. Navy spoke.', 'He left.']],
    [['He flew back to the U.S.', 'The trip took days.']],
    [['It cost $3.5m.', 'Nobody paid.']],
    [['Lind said: "It rained."', 'Then he left.']],
    [['“It rained.”', '“It did.”']],
    [['"Why now?" Lind asked.', 'Nobody knew.']],
    [['It began at 5 p.m. on Friday.', '"We ran," he said.']],
    [['It grew by 3.5 per cent.', '40 boats sank.']],
    [['Lind Inc. and Berg Corp. merged.', 'Shares rose.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('and at every line end, which also divides paragraphs', () => {
    const found = sentencesOf(
      'Boats sink off Lakeport\nIt rained. Boats sank.\n\nNobody knows why.',
    );
    expect(found.map(({ paragraph, heading }) => [paragraph, heading])).toEqual([
      [0, true],
      [1, false],
      [1, false],
      [2, false],
    ]);
  });

  it('and a quotation that closes behind a blank stays with its sentence', () => {
    const text = 'Lind said, "It rained. " Then he left.';
    expect(split(text)).toEqual(['Lind said, "It rained. "', 'Then he left.']);
  });

  it('and no word is lost or read twice, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        let end = 0;
        for (const { start, end: last, tokens } of sentencesOf(text)) {
          const whole = tokens[0]?.start === start && tokens[tokens.length - 1]?.end === last;
          if (!whole || text.slice(end, start).trim() !== '') return false;
          end = last;
        }
        return text.slice(end).trim() === '';
      }),
      { numRuns: 150 },
    );
  });
});

describe('a row of end marks', () => {
  it('ends one sentence', () => {
    expect(split('Boats sank?!... Nobody knows why.')).toEqual([
      'Boats sank?!...',
      'Nobody knows why.',
    ]);
  });

  it.each(['.', '!', '…', '. '])(
    'takes no more steps a mark where "%s" goes on for long',
    (mark) => {
      const stepsFor = (times: number): number => {
        const has = vi.spyOn(Set.prototype, 'has');
        sentencesOf(mark.repeat(times));
        const steps = has.mock.calls.length;
        has.mockRestore();
        return steps;
      };
      const short = stepsFor(300);
      expect(short).toBeGreaterThan(300);
      expect(stepsFor(1200)).toBeLessThan(short * 4.2);
    },
  );
});
