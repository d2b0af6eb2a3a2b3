import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import rawCues from '../../../data/words/speech-cues.json';
import { compileSpeech, hear } from '../../../src/core/figures/speech';
import { sentencesOf } from '../../../src/core/text/sentences';
import cases from './speech-cases.json';

/** The page is of Wednesday 17 May 2023. */
const context = { published: '2023-05-17', speechDay: null, window: null, language: 'en' };

/** Who says the words: `words = speaker / outlet @day`, `-` for nobody. */
function heardAt(text: string, claim: string): string {
  const phrase = claim.slice(0, claim.indexOf(' = '));
  const { saidBy, via, day } = hear(sentencesOf(text), context, lexicon).attributionAt(
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

describe('the word list of speech', () => {
  const bad: [string, unknown, string][] = [
    ['an unknown class', [{ class: 'noise', words: 'hum', reason: 'an invented one' }], 'unknown'],
    [
      'an unknown kind',
      [{ class: 'verb', kind: 'hum', words: 'hums', reason: 'an invented one' }],
      'none of',
    ],
    [
      'an entry without a reason',
      [{ class: 'verb', kind: 'say', words: 'said' }],
      'gives no reason',
    ],
    [
      'capitals',
      [{ class: 'outlet', phrases: 'The Courier', reason: 'an invented one' }],
      'lower case',
    ],
  ];
  for (const [what, raw, message] of bad) {
    it(`refuses ${what}, and says where`, () => {
      expect(() => compileSpeech(raw, rawCues)).toThrow(message);
    });
  }
});

describe('speeches', () => {
  it('tell where their verb, their introduction and their words stand', () => {
    const text = 'Mayor Ilse Hartog said on Monday that 12 barns burned.';
    const [speech] = hear(sentencesOf(text), context, lexicon).speeches;
    expect(speech && text.slice(speech.verbStart, speech.verbEnd)).toBe('said');
    expect(speech && text.slice(speech.frameStart, speech.frameEnd)).toBe(
      'Mayor Ilse Hartog said on Monday that',
    );
    expect(speech && text.slice(speech.start, speech.end)).toBe('12 barns burned.');
  });

  it('say when a speaker was not named with the quote', () => {
    const text = '"The hall is safe," said Ilse Hartog.\n"We found 31 people there and went home."';
    const { attributionAt } = hear(sentencesOf(text), context, lexicon);
    expect(attributionAt(text.indexOf('hall')).assumed).toBe(false);
    expect(attributionAt(text.indexOf('31')).assumed).toBe(true);
  });

  it('say when their day is that of an earlier speech', () => {
    const text = 'Ilse Hartog said on Monday the hall is safe. Hartog said 31 people slept there.';
    const { attributionAt } = hear(sentencesOf(text), context, lexicon);
    expect(attributionAt(text.indexOf('hall'))).toMatchObject({
      day: '2023-05-15',
      dayCarried: false,
    });
    expect(attributionAt(text.indexOf('31'))).toMatchObject({
      day: '2023-05-15',
      dayCarried: true,
    });
  });

  it('keep to their paragraph and their quote', () => {
    const text =
      'Police said 3 hid.\nThe flood took 31 barns. "We lost 12 barns here," said Ilse Hartog.';
    const { attributionAt } = hear(sentencesOf(text), context, lexicon);
    expect(attributionAt(text.indexOf('31')).saidBy).toBeNull();
    expect(attributionAt(text.indexOf('12')).saidBy).toBe('Ilse Hartog');
  });
});
