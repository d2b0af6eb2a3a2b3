import { describe, expect, test } from 'vitest';
import { knownLanguages } from '../../../data/languages';
import raw from '../../../data/words/languages.json';
import { compileLanguages, languageOf } from '../../../src/core/text/language';

const GERMAN =
  'Die Fähre nach Orsund ist am Montag vor der Küste auf Grund gelaufen, und alle Menschen an Bord wurden gerettet. ' +
  'Drei von ihnen werden im Krankenhaus behandelt, sagte ein Sprecher des Hafens, während die Taucher den Rumpf untersuchen. ' +
  'Der Betreiber will für die Hotels zahlen und sich zu den Ursachen noch nicht äußern, das ist auch nicht die Aufgabe der Firma.';
const ENGLISH =
  'The night ferry to Orsund ran aground off the coast on Monday, and all of the people on board were saved. ' +
  'Three of them have been taken to the hospital, a spokesman for the harbour said, and divers were to look at the hull. ' +
  'The owner said that it would pay for the hotels, and that it was not for the company to say what had happened.';

const of = (declared: string | null, text: string) => languageOf(knownLanguages, declared, text);

describe('the language of a text', () => {
  test('it is the declared one, as languages are written', () => {
    expect(of('en_gb', ENGLISH)).toBe('en-GB');
    expect(of('de', GERMAN)).toBe('de');
  });

  test('the words are believed where they clearly contradict', () => {
    expect(of('en', GERMAN)).toBe('de');
    expect(of('fr-FR', ENGLISH)).toBe('en');
    expect(of('en', 'Паром сел на мель, и все люди были спасены в тот же день. '.repeat(9))).toBe(
      'ru',
    );
    expect(of('en', '渡轮在周一搁浅，船上的所有人都被救上岸。'.repeat(9))).toBe('zh');
  });

  test('a declared language of the same script is believed', () => {
    expect(of('kk', 'Паром қайраңға тіреліп қалды, бірақ адамдар аман. '.repeat(9))).toBe('kk');
  });

  test('a few words prove nothing', () => {
    expect(of('en', 'Die Fähre ist auf Grund gelaufen.')).toBe('en');
  });

  test('where nothing is declared the words are asked', () => {
    expect(of(null, GERMAN)).toBe('de');
    expect(of('', 'Hm.')).toBeNull();
    expect(of('not a language', ENGLISH)).toBe('en');
  });

  test('a language that is not in the table keeps its name', () => {
    const danish =
      'Færgen til Orsund er gået på grund, og alle om bord blev reddet i land af fiskere. ';
    expect(of('da', danish.repeat(5))).toBe('da');
  });

  test('a list without a word is refused, and so is a limit that is none', () => {
    const common = { ...raw.common, en: ' ' };
    expect(() => compileLanguages({ ...raw, common })).toThrow('languages.common.en: no entry');
    const limits = { ...raw.limits, words: { value: Number.NaN } };
    expect(() => compileLanguages({ ...raw, limits })).toThrow('languages.limits.words');
  });
});
