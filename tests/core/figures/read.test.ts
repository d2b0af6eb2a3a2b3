import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import type { Figure } from '../../../src/core/figures/figure';
import { readFigures } from '../../../src/core/figures/read';
import { article, read } from './paragraphs';

/** The readings of a text as "measure value scope", for one line each. */
const told = (text: string): string[] =>
  read(text).map(({ measure, value, low, high, scope }) =>
    [measure, value ?? `${low}…${high}`, scope].join(' | '),
  );
const first = (text: string, published?: string): Figure | undefined => read(text, published)[0];

describe('a number and what it counts', () => {
  it('belongs to its own verb, not to the nearest number or noun', () => {
    expect(told('Police detained 120 people and injured nine in clashes that killed 4.')).toEqual([
      'detentions | 120 | total',
      'injuries | 9 | total',
      'deaths | 4 | total',
    ]);
  });

  it('is the same in the active, the passive and the noun', () => {
    for (const text of [
      'The blast killed 31 people.',
      'Thirty-one people were killed in the blast.',
      'Thirty-one people died.',
      'The blast left 31 people dead.',
      'The blast caused 31 deaths.',
      'The death toll stands at 31.',
      'A death toll of 31 was reported.',
    ])
      expect(told(text), text).toEqual(['deaths | 31 | total']);
  });

  it('needs no noun where people die of it', () => {
    expect(told('Five died.')).toEqual(['deaths | 5 | total']);
    expect(told('Twelve died and 14 were hurt.')).toEqual([
      'deaths | 12 | total',
      'injuries | 14 | total',
    ]);
    expect(told('The actor died at 77.')).toEqual(['age | 77 | total']);
  });

  it('counts a part under the whole it is part of', () => {
    expect(told('64 people, including 16 officers, were killed.')).toEqual([
      'deaths | 64 | total',
      'deaths | 16 | people > officers',
    ]);
    expect(told('At least 64 were killed, 30 of them in Orlec.')).toEqual([
      'deaths | 64 | total',
      'deaths | 30 | Orlec',
    ]);
    expect(told('Of the 52 dead, 20 were children.')).toEqual([
      'deaths | 52 | total',
      'deaths | 20 | people > children',
    ]);
  });

  it('carries a noun over to a number without one', () => {
    expect(
      told('About 400 homes were destroyed and another 900 damaged.').map(
        (one) => one.split(' ')[0],
      ),
    ).toEqual(['homes-destroyed', 'homes-damaged']);
  });

  it('goes by noun and verb where no measure is known, in their base forms', () => {
    expect(first('Volunteers planted 300 vines.')?.measure).toBe('other:plant-vine');
    expect(first('300 vines were planted by volunteers.')?.measure).toBe('other:plant-vine');
  });

  it('is money, a share or a length by what stands beside it', () => {
    expect(told('Damage was put at $40 million.')).toEqual(['damage | 40000000 | total']);
    expect(told('Turnout was 61 percent.')).toEqual(['turnout | 61 | total']);
    expect(told('The quake struck at a depth of 10 kilometres.')).toEqual(['depth | 10 | total']);
    expect(told('The strike lasted three weeks.')).toEqual(['strike-duration | 3 | total']);
  });

  it('is unknown where the text says that it is not known', () => {
    expect(first('It is not clear how many troops have arrived.')).toMatchObject({
      measure: 'troops',
      hedge: 'unknown',
      value: null,
    });
  });
});

describe('a running total and a step', () => {
  it('is a step where more came on top, or in a span of its own', () => {
    expect(first('Police detained 678 more people.')?.window).toBe('increment');
    expect(first('Officials reported 132 new cases in the past 24 hours.')?.window).toBe(
      'increment',
    );
    expect(first('Police have detained 678 people.')?.window).toBe('cumulative');
  });

  it('is no step where "another" only tells two fates apart', () => {
    expect(read('Twelve people were killed and another 30 injured.')[1]).toMatchObject({
      measure: 'injuries',
      window: 'cumulative',
    });
  });

  it('marks the value that the article itself calls old', () => {
    const old = (text: string): unknown[] =>
      read(text)
        .filter((one) => one.superseded)
        .map((one) => one.value);
    expect(old('The toll rose to 52, up from 38.')).toEqual([38]);
    expect(old('The previous toll was 164.')).toEqual([164]);
    expect(old('In all 129 people were killed, not 132 as first reported.')).toEqual([132]);
    expect(old('The toll rose to 52.')).toEqual([]);
  });
});

describe('a word that every object of a program has', () => {
  it('is a word like others', () => {
    expect(told('The constructor price rose 5 percent.')).toEqual([
      'price-change | 5 | constructor',
    ]);
    expect(told('The constructor began on Monday.')).toMatchObject([
      expect.stringMatching(/^other:constructor-start /),
    ]);
  });
});

describe('the day that a count holds', () => {
  it('is for an old value the day that stands right behind it', () => {
    const days = read('The toll rose to 52 on Tuesday, up from 38 on Sunday.', '2024-05-15');
    expect(days.map(({ value, asOf }) => [value, asOf])).toEqual([
      [52, '2024-05-14'],
      [38, '2024-05-12'],
    ]);
  });

  it('is the stated one, else that of the speech, else that of the page', () => {
    expect(first('Police arrested 53 people on Sunday.', '2024-05-15')).toMatchObject({
      asOf: '2024-05-12',
      asOfFrom: 'stated',
    });
    expect(
      first('The minister said on Monday that 53 people had died.', '2024-05-15'),
    ).toMatchObject({
      asOf: '2024-05-13',
      asOfFrom: 'speech',
    });
    expect(first('53 people have died.', '2024-05-15')).toMatchObject({
      asOf: '2024-05-15',
      asOfFrom: 'published',
    });
    expect(first('53 people have died.', '2024-05')).toMatchObject({ asOf: null, asOfFrom: null });
  });

  it('is neither the day of what killed them nor a day to come', () => {
    expect(read("The death toll from Monday's quake climbed to 341.", '2024-05-15')[0]?.asOf).toBe(
      '2024-05-15',
    );
    expect(
      read('Parliament will vote on aid of $9 million on Friday.', '2024-05-15')[0]?.asOf,
    ).toBe('2024-05-15');
  });
});

describe('a day and what happens on it', () => {
  it('belongs to the verb of its clause', () => {
    expect(
      told('On May 2 the protests began in the west but spread to the capital within two days.'),
    ).toEqual(['protest-start | 2024-05-02 | total', 'other:spread-duration | 2 | total']);
  });

  it.each([
    ['The strike began on May 6.', 'strike-start'],
    ['The strike was called off on May 6.', 'strike-end'],
    ['Unrest broke out on May 6.', 'protest-start'],
    ['The alliance sent troops on May 6.', 'deployment-start'],
    ['The troops will leave on May 20.', 'withdrawal-start'],
    ['The last soldiers left on May 6.', 'withdrawal-end'],
    ['The pullout will be completed by May 20.', 'withdrawal-end'],
    ['The state of emergency was lifted on May 6.', 'emergency-end'],
    ['The president declared a state of emergency on May 6.', 'emergency-announced'],
    ['The president announced on May 6 the withdrawal of the force.', 'withdrawal-announced'],
    ['Order was restored by May 6.', 'order-restored'],
    ['The earthquake struck on May 6.', 'earthquake-date'],
    ['The train derailed on May 6.', 'crash-date'],
    ['The union called a rally for May 20.', 'protest-start'],
    ['Shares plunged on May 6.', 'other:plunge-date'],
  ])('%s', (text, measure) => {
    expect(first(text)?.measure).toBe(measure);
  });

  it('is no figure where it only dates what somebody said', () => {
    expect(told('"We are ready," the mayor said on Tuesday.')).toEqual([]);
  });

  it('is the news where somebody says what will begin', () => {
    expect(
      told('The president said Tuesday that the troops would begin leaving in two days.'),
    ).toEqual([
      'withdrawal-announced | 2024-05-14 | total',
      'withdrawal-start | 2024-05-16 | total',
    ]);
  });

  it('is the latest day of what is reported to have begun', () => {
    expect(first('The withdrawal has begun, local media said on Tuesday.')).toMatchObject({
      measure: 'withdrawal-start',
      low: null,
      high: '2024-05-14',
      hedge: 'at-most',
    });
  });

  it('names the part of a force that it is of, and never the place it leaves', () => {
    expect(first('The Estonian troops will leave Vesna on May 20.')?.scope).toBe('Estonia');
    expect(first('Estonia sent paratroopers on May 6.')?.scope).toBe('Estonia');
    expect(first('The troops will return from Estonia on May 20.')?.scope).toBe('total');
    expect(first('The Estonian-led force will leave on May 20.')?.scope).toBe('total');
  });

  it('says where a thing began, as a matter of its own', () => {
    expect(first('Protests broke out on May 6 in the town of Orlec.')).toMatchObject({
      scope: 'total',
      where: 'town of Orlec',
    });
  });
});

describe('a headline', () => {
  const titled = (title: string): string[] =>
    readFigures(article('', '2024-05-15', title), lexicon).map(
      ({ measure, value, low, high }) => `${measure} | ${value ?? `${low}…${high}`}`,
    );

  it.each([
    ['Train Crash Kills 12, Injures 80 in Ostrava', ['deaths | 12', 'injuries | 80']],
    ['Gunmen Kill 17 in Market Attack', ['deaths | 17']],
    ['At Least 38 Dead, Hundreds Injured as Quake Hits', ['deaths | 38', 'injuries | 200…999']],
    ['Two killed, five missing after boat capsizes', ['deaths | 2', 'missing | 5']],
    ['Dockers Begin Three-Day Strike', ['strike-duration | 3']],
    ['Oil Jumps 3% to $84 After Output Cut', ['price-change | 3', 'price | 84']],
    ['Troops to Leave Vesna Within 10 Days', ['withdrawal-duration | 10']],
    ['Wildfire Forces 11,000 to Flee', ['displaced | 11000']],
  ])('%s', (title, figures) => {
    expect(titled(title)).toEqual(figures);
  });
});

describe('every figure', () => {
  const KEYS =
    'phrase in start end measure noun value low high hedge trend unit scope where window asOf asOfFrom saidBy via superseded assumed';

  it('counts the days of a headline from the speech that its article reports', () => {
    const [inTitle] = readFigures(
      article(
        'Governor Mira Sand said on Tuesday that the troops will withdraw in two days.',
        '2031-05-14',
        'Troops to withdraw in 2 days, governor says',
      ),
      lexicon,
    );
    expect(inTitle).toMatchObject({ in: 'title', value: '2031-05-15' });
  });

  it('has every key, in the title too', () => {
    const figures = readFigures(
      article('Police held 12.', '2024-05-15', 'Ten killed in blast'),
      lexicon,
    );
    expect(figures.map((one) => one.in)).toEqual(['title', 'text']);
    for (const figure of figures)
      expect(Object.keys(figure).sort()).toEqual(KEYS.split(' ').sort());
  });

  it('quotes the words at its offsets, whatever the text, and nothing throws', () => {
    const words = fc.constantFrom(
      ...'12 1,200 people were killed and injured in Orlec on Monday , . ( ) " — the said that which of them including 5% $3 million by May 6 more than nearly dozens troops left began strike for three days \ud800 \u{1F600} é'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        for (const figure of read(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.phrase);
          expect(figure.phrase.trim().split(/\s+/).length).toBeLessThanOrEqual(8);
        }
      }),
      { numRuns: 150 },
    );
  });
});
