import { describe, expect, it } from 'vitest';
import { read } from './paragraphs';

/** The numbers of a text, each with its scope. */
const scopes = (text: string): string[] =>
  read(text).map(({ value, scope }) => `${value} ${scope}`);

describe('the part that an amount is restricted to', () => {
  it.each<[string, string[]]>([
    ['A gauge at Penrose Hill recorded 80 millimetres of rain.', ['80 Penrose Hill']],
    ['Parts of the interior got 30 centimetres of rain.', ['30 parts of the interior']],
    ['Gusts of 120 km/h were recorded at Gull Point.', ['120 Gull Point']],
    ['The storm brought sustained winds of 120 km/h and gusts of 155.', ['120 total', '155 gusts']],
    ['Damage to roads was put at $40 million.', ['40000000 roads']],
    ['Livestock losses were put at $40 million.', ['40000000 livestock']],
    ['The mayor put the damage at $40 million.', ['40000000 total']],
    ['The bill for repairing the harbour wall alone reached $3 million.', ['3000000 harbour wall']],
    ['The vaccination rate among nurses is 71%.', ['71 people > nurses']],
    ['Only 31% of toddlers are vaccinated.', ['31 people > toddlers']],
    ['The vaccination rate is 71%.', ['71 total']],
    [
      'The index rose, led by retailer Ostrum & Vale, whose half-year profit more than doubled to €70 million.',
      ['0.5 total', '2 Ostrum & Vale', '70000000 Ostrum & Vale'],
    ],
    ['Dairy group Tarvin did better, reporting sales of $3 billion.', ['3000000000 Tarvin']],
    ['Tarvin fared worse, losing money on quarterly sales of $3 billion.', ['3000000000 Tarvin']],
    ['The shelf price of rice rose by 12%.', ['12 rice']],
    ['Annual inflation was 8%; energy inflation stood at 19%.', ['8 total', '19 energy']],
    ['Oil fell 2%, against a rise of 0.4% in the wider index.', ['2 oil', '0.4 wider']],
    ['The currency weakened 1.2 percent against the dollar.', ['1.2 currency']],
    [
      'The river stood at 21 feet, three feet above flood stage.',
      ['21 total', '3 above flood stage'],
    ],
  ])('is told: %s', (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });
});

describe('those who came to harm elsewhere', () => {
  it.each<[string, string]>([
    ['In a similar attack on 3 March, 21 people died outside the mill.', 'similar attack'],
    ['It was the deadliest raid since 9 December, when 33 people died.', 'earlier raid'],
    ['Rail accidents killed 140 people last year.', 'rail accidents'],
    ['At least 210 people have died in attacks since January.', 'attacks'],
    ['The coastal road has claimed 31 lives since January.', 'coastal road'],
  ])('are no total of this one: %s', (text, expected) => {
    const counted = read(text).find(({ measure }) => measure === 'deaths');
    expect(counted?.scope.split('; ')).toContain(expected);
  });

  it.each([
    'The attack killed 21 people on Monday.',
    'Attacks on two markets killed 21 people on Monday.',
    'The flood has claimed 31 lives since Monday.',
    'At least 21 people have died in the attack since Monday.',
  ])('are told from those of this one: %s', (text) => {
    const counted = read(text).find(({ measure }) => measure === 'deaths');
    expect(counted?.scope).toBe('total');
  });
});

describe('the part that a count is restricted to', () => {
  it.each<[string, string[]]>([
    ['There are 21 confirmed cases and 18 probable ones.', ['21 total', '18 probable']],
    ['Six hundred turkeys are to be culled.', ['600 planned']],
    ['With 35 of 39 polling stations in, she is ahead.', ['35 counted', '39 total']],
    [
      'With results in from 480 of 520 polling stations, she is ahead.',
      ['480 counted', '520 total'],
    ],
    [
      'Thirty were treated; two are on ventilator support.',
      ['30 total', '2 on ventilator support'],
    ],
  ])('is told: %s', (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });

  it.each([
    'Four men are missing in the pit.',
    'Relatives have reported 21 loved ones missing.',
    'Police arrested three suspected smugglers.',
    'Police arrested 40 so-called troublemakers.',
    'A walkout by cabin crew left 9,000 passengers stranded.',
  ])('is none where the words say who all of them are: %s', (text) => {
    expect(read(text)[0]?.scope).toBe('total');
  });

  it('is a group of those aboard where two are counted together', () => {
    expect(scopes('There were 70 passengers and six stewards aboard.')).toEqual([
      '70 people > passengers',
      '6 people > stewards',
    ]);
  });
});
