import { describe, expect, it } from 'vitest';
import { read } from './paragraphs';

/** What two wordings of one fact must share to be compared at all. */
const answers = (text: string): string[] =>
  read(text).map(({ measure, scope, window, value, low, high }) =>
    [measure, scope, window, value ?? `${low}…${high}`].join(' | '),
  );

/** Two wordings of one fact each. */
const PAIRS: [string, string][] = [
  ['At least 38 people were killed.', 'The number of dead has reached at least 38.'],
  ['At least 38 people were killed.', 'A total of 38 fatalities were confirmed.'],
  ['At least 38 people were killed.', 'The earthquake claimed 38 lives.'],
  ['At least 38 people were killed.', '38 people lost their lives in the quake.'],
  ['More than 450 people were injured.', 'Over 450 sustained injuries.'],
  ['More than 450 people were injured.', 'Hospitals are treating more than 450 wounded.'],
  ['27 people are missing.', 'Rescuers are searching for 27 missing people.'],
  ['27 people are missing.', '27 are still unaccounted for.'],
  ['Police arrested 64 people.', '64 arrests were made.'],
  ['Police arrested 64 people.', '64 protesters have been taken into custody.'],
  ['Police arrested 64 people.', 'The number of detainees rose to 64.'],
  ['62,000 people were displaced.', '62,000 were left homeless.'],
  ['62,000 people were displaced.', 'It has driven 62,000 people from their homes.'],
  ['11,000 residents were evacuated.', 'They ordered the evacuation of 11,000 people.'],
  ['The strike began on May 6.', 'Workers walked out on May 6.'],
  ['The strike began on May 6.', 'They have been on strike since May 6.'],
  ['Protests erupted on May 6.', 'The unrest started on May 6.'],
  ['The troops will leave on May 20.', 'The pullout is due to begin on May 20.'],
  ['The troops will leave on May 20.', 'Forces are to be withdrawn from May 20.'],
  ['The alliance deployed 2,000 troops.', 'A 2,000-strong force was sent.'],
  ['The alliance deployed 2,000 troops.', 'The mission of 2,000 peacekeepers was dispatched.'],
  ['Turnout was 61 percent.', '61 percent of voters took part.'],
  ['The wildfire has burned 12,500 hectares.', 'The blaze has consumed 12,500 hectares.'],
  ['63 homes were destroyed.', '63 homes burned down.'],
  ['The quake had a magnitude of 6.4.', 'A 6.4-magnitude quake struck.'],
  ['The quake had a magnitude of 6.4.', 'The earthquake measured 6.4.'],
  ['Officials confirmed 4,871 cases.', '4,871 people tested positive.'],
  ['The central bank raised rates to 5.25 percent.', 'The key rate now stands at 5.25 percent.'],
  ['Oil rose 3 percent.', 'Crude prices climbed 3 percent.'],
  ['Damage is estimated at $1.9 billion.', 'The quake caused losses of $1.9 billion.'],
  ['The emergency will last 30 days.', 'A 30-day state of emergency was declared.'],
  ['The ceasefire took effect on May 6.', 'The truce came into force on May 6.'],
  ['The summit will be held on June 3.', 'Leaders will gather for the summit on June 3.'],
  ['The plane crashed on May 6.', 'The crash happened on May 6.'],
  ['Gunmen attacked the market on May 6.', 'The attack took place on May 6.'],
  ['The bus was carrying 45 people.', '45 people were on board the bus.'],
  ['15,000 people marched in the capital.', '15,000 demonstrators took to the streets.'],
  ['340 flights were cancelled.', 'The airline scrapped 340 flights.'],
  ['6,500 homes are without power.', 'Power was cut to 6,500 homes.'],
  ['8,500 dockers walked out.', '8,500 port workers are on strike.'],
  ['The election will be held on June 12.', 'Voters go to the polls on June 12.'],
];

/** Two facts that look alike and must not be compared. */
const APART: [string, string][] = [
  ['Police detained 64 people.', 'Police charged 64 people.'],
  ['Police detained 64 people.', 'Police detained 64 officers.'],
  ['Police detained 64 people.', 'Police detained 64 more people.'],
  ['The fire destroyed 63 homes.', 'The fire damaged 63 homes.'],
  ['12 people were killed.', '12 bodies were found.'],
  ['The strike on the port killed many on May 6.', 'The strike by dockers began on May 6.'],
  ['Power was cut to 6,500 homes.', 'Power was restored to 6,500 homes.'],
  ['The party won 48 seats.', 'The party won 48 percent of the vote.'],
  ['The troops will leave on May 20.', 'The president announced the pullout on May 20.'],
];

describe('two wordings of one fact meet under one measure', () => {
  it.each(PAIRS)('%s = %s', (a, b) => {
    const [here, there] = [answers(a), answers(b)];
    expect(here.length).toBeGreaterThan(0);
    expect(there).toEqual(expect.arrayContaining(here.slice(0, 1)));
  });
});

describe('two facts that only look alike stay apart', () => {
  it.each(APART)('%s / %s', (a, b) => {
    const there = answers(b);
    expect(there.length).toBeGreaterThan(0);
    for (const one of answers(a)) expect(there).not.toContain(one);
  });
});

describe('a measure that no list has', () => {
  it.each([
    ['Five prisoners escaped.', 'other:escape-prisoner'],
    ['They exchanged 40 prisoners.', 'other:exchange-prisoner'],
    ['They scraped four hulls.', 'other:scrape-hull'],
  ])('is named in words that people use: %s', (text, measure) => {
    expect(read(text)[0]?.measure).toBe(measure);
  });

  it('is no change of a change', () => {
    const [figure] = read('The bank raised its key rate by 50 basis points.');
    expect(figure?.measure).not.toMatch(/-change-change$/);
  });
});
