import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import { hear } from '../../../src/core/figures/speech';
import { sentencesOf } from '../../../src/core/text/sentences';
import { contextOf, type DayCase, told } from './days-cases/cases';
import spoken from './days-cases/spoken.json';

/** The days of a text, and which of them only date a speech, or date an announcement. */
function spokenDays(one: DayCase): string[] {
  return hear(sentencesOf(one.text), contextOf(one), lexicon).days.map((day) => {
    const dates = day.announcement ? ' (announces)' : day.datesSpeech ? ' (dates speech)' : '';
    return told(one.text, day) + dates;
  });
}

describe('days in speeches', () => {
  for (const one of spoken) {
    it(`reads ${one.trap}: ${one.text}`, () => {
      expect(spokenDays(one)).toEqual(one.days);
    });
  }

  it('counts from the day of the speech that the page reports, also a day later', () => {
    const text = 'Ilse Hartog said on Tuesday the ferry would leave in two days.';
    const anchors = ['2023-05-16', '2023-05-17', '2023-05-18'].map(
      (on) => hear(sentencesOf(text), contextOf({ trap: '', text, days: [], on }), lexicon).days[1],
    );
    expect(anchors.map((day) => day?.value)).toEqual(['2023-05-18', '2023-05-18', '2023-05-18']);
    expect(anchors.map((day) => day?.anchor)).toEqual(['speech', 'speech', 'speech']);
  });

  it('takes the day of the page from its stamp where nothing else tells it', () => {
    const text = 'Updated 15 May 2023\nThe pier fell on Sunday.';
    const days = hear(
      sentencesOf(text),
      contextOf({ trap: '', text, days: [], on: '' }),
      lexicon,
    ).days;
    expect(days.map((day) => day.value)).toEqual(['2023-05-15', '2023-05-14']);
  });

  it('tells a title the day of the speech that the text opens with', () => {
    const lead = (text: string): string | null =>
      hear(sentencesOf(text), contextOf({ trap: '', text, days: [] }), lexicon).leadDay;
    expect(lead('Ilse Hartog said on Tuesday the ferry would leave in two days.')).toBe(
      '2023-05-16',
    );
    expect(lead('The ferry left on Tuesday. Ilse Hartog said nobody was hurt.')).toBeNull();
  });
});
