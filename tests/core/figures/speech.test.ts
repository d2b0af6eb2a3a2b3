import { describe, expect, it } from 'vitest';
import rawCalendar from '../../../data/words/calendar.json';
import rawSpeech from '../../../data/words/speech.json';
import { compileCalendar } from '../../../src/core/figures/days';
import { compileSpeech, hear } from '../../../src/core/figures/speech';
import { sentencesOf } from '../../../src/core/text/sentences';
import cases from './speech-cases.json';

const words = { calendar: compileCalendar(rawCalendar), speech: compileSpeech(rawSpeech) };

/** The page is of Wednesday 17 May 2023. */
const context = { published: '2023-05-17', speechDay: null, window: null, language: 'en' };

/** Who says the words: `words = speaker / outlet @day`, `-` for nobody. */
function heardAt(text: string, claim: string): string {
  const phrase = claim.slice(0, claim.indexOf(' = '));
  const { saidBy, via, day } = hear(sentencesOf(text), context, words).attributionAt(
    text.indexOf(phrase),
  );
  return `${phrase} = ${saidBy ?? '-'}${via ? ` / ${via}` : ''}${day ? ` @${day}` : ''}`;
}

describe('who says it', () => {
  for (const { trap, text, said } of cases) {
    it(`hears ${trap}: ${text}`, () => {
      expect(said.map((claim) => heardAt(text, claim))).toEqual(said);
    });
  }

  it('rests on at least 60 sentences', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});
