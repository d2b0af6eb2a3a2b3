import { promise } from './variants';

promise('what a word makes of its number', {
  'something that takes up to a number is bounded by it': [
    ['Repairs can take up to six weeks.', 'six weeks', { hedge: 'at-most', low: 0, high: 6 }],
    ['The journey takes up to nine hours.', 'nine hours', { hedge: 'at-most' }],
    ['The lifeboat takes up to 40 people.', '40 people', { hedge: 'at-most' }],
    ['The toll has gone up to 57.', '57', { hedge: 'exact' }],
  ],
  'what lies under a depth is beneath it': [
    ['The road lies under 31 inches of snow.', '31 inches', { hedge: 'exact', low: 31 }],
    ['The village was buried under four metres of mud.', 'four metres', { hedge: 'exact' }],
    ['Cars stood under 2 feet of water.', '2 feet', { hedge: 'exact' }],
    ['Under 30 millimetres of rain fell all year.', '30 millimetres', { hedge: 'less-than' }],
    ['Less than 20 cm of snow fell.', '20 cm', { hedge: 'less-than' }],
  ],
  'a preposition before an article is that of the noun behind': [
    ['Shops are shut under a three-day curfew.', 'three-day', { hedge: 'exact', value: 3 }],
    ['It rained over a 48-hour period.', '48-hour', { hedge: 'exact', value: 48 }],
    ['The work fell within a six-week strike.', 'six-week', { hedge: 'exact', value: 6 }],
    ['Under a million people live there.', 'million people', { hedge: 'less-than' }],
    ['They stayed for over a year.', 'year', { hedge: 'more-than' }],
  ],
  'who hands over people or things does not exceed a number': [
    ['The rebels will hand over 83 detainees.', '83 detainees', { hedge: 'exact', high: 83 }],
    ['Korsk handed over 119 bodies.', '119 bodies', { hedge: 'exact' }],
    ['The firm turned over 300 documents to prosecutors.', '300 documents', { hedge: 'exact' }],
    ['They are handing over more than 20 captives.', '20 captives', { hedge: 'more-than' }],
    ['Over 119 bodies were found.', '119 bodies', { hedge: 'more-than' }],
  ],
  'what never was above a number was at most that': [
    ['Police never put the crowd above 5,000.', '5,000', { hedge: 'at-most', low: 0, high: 5000 }],
    ['The level never rose above 3.2 metres.', '3.2 metres', { hedge: 'at-most' }],
    ['The mercury never fell below 30 degrees.', '30 degrees', { hedge: 'at-least' }],
  ],
  'a number that is only neared is about that': [
    ['Officials say it was nearer 41 percent.', '41 percent', { hedge: 'approx', value: 41 }],
    ['The crowd was closer to 300.', '300', { hedge: 'approx' }],
    ['It cost something like $30 million.', '$30 million', { hedge: 'approx' }],
    ['Damage was in the vicinity of $4 million.', '$4 million', { hedge: 'approx' }],
    ['Close to 300 people came.', '300 people', { hedge: 'almost' }],
    ['The drive took the best part of two days.', 'two days', { hedge: 'almost', high: 2 }],
    ['He spent the better part of a decade there.', 'a decade', { hedge: 'almost' }],
  ],
  'what passes a bare number is more than that': [
    [
      'Boat arrivals pass 3,000 for the year',
      '3,000',
      { hedge: 'more-than', low: 3000, high: null },
    ],
    ['The death toll has passed 900.', '900', { hedge: 'more-than' }],
    ['Quake deaths top 2,000', '2,000', { hedge: 'more-than' }],
    ['The number of dead crossed 1,000 on Monday.', '1,000', { hedge: 'more-than' }],
    ['Parliament passed 12 laws.', '12 laws', { hedge: 'exact' }],
    ['The ship passed 30 miles off the coast.', '30 miles', { hedge: 'exact' }],
  ],
  'inside a length of time is at most that': [
    ['She sank inside a quarter of an hour.', 'a quarter of an hour', { hedge: 'at-most', low: 0 }],
    ['It was put out inside two hours.', 'two hours', { hedge: 'at-most', high: 2 }],
  ],
  'burns over a share of a body cover it': [
    [
      'A boy suffered burns over 20 percent of his body.',
      '20 percent',
      { hedge: 'exact', high: 20 },
    ],
    ['She has burns to over 60 percent of her body.', '60 percent', { hedge: 'more-than' }],
  ],
  'whoever does not know how many leaves it open': [
    [
      'The agency does not know how many people were aboard.',
      'how many people',
      { hedge: 'unknown' },
    ],
    ['Officials do not yet know how many homes burnt.', 'how many homes', { hedge: 'unknown' }],
    ['Nobody knows how many miners are trapped.', 'how many miners', { hedge: 'unknown' }],
    ['The army would not say how many soldiers fell.', 'how many soldiers', { hedge: 'unknown' }],
    ['Police could not say how many people were hurt.', 'how many people', { hedge: 'unknown' }],
  ],
});
