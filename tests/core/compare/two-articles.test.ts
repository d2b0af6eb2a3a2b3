import { describe, expect, it } from 'vitest';
import { type PairSide, reportOnPair } from './pairs';

type Told = readonly [text: string, published: string];

const side = (outlet: string, [text, published]: Told): PairSide => ({
  outlet,
  published,
  text,
  phrase: null,
});

/** What one article's figures are said to be to the other's. */
function verdictsOf(here: Told, there: Told): string[] {
  const { report } = reportOnPair({
    id: 'two-articles',
    kind: 'any',
    here: side('Post', here),
    there: side('Times', there),
    verdict: 'not-compared',
    direction: null,
    why: '',
  });
  return report.figures.flatMap(({ comparisons }) => comparisons.map(({ verdict }) => verdict));
}

describe('two articles do not contradict each other where', () => {
  it.each<[why: string, here: Told, there: Told]>([
    [
      'each tells what another survey found',
      ['The Greens are at 24 percent, according to a survey by Polmar.', '2024-05-13'],
      ['The Greens are at 19 percent, according to a survey by Instat.', '2024-05-13'],
    ],
    [
      'each asked other economists what they expected',
      [
        'Inflation was 4.2 percent in April, below the 4.5 percent economists had forecast.',
        '2024-05-10',
      ],
      ['Inflation was 4.2 percent in April. Economists had forecast 4.4 percent.', '2024-05-10'],
    ],
    [
      'one rate is what banks lend at, and one what all follow',
      ['The central bank raised its rate by 25 basis points to 4.5 percent.', '2024-05-16'],
      ['The central bank put its lending rate up by 25 points to 5.25 percent.', '2024-05-16'],
    ],
    [
      'one share is of the votes of a town',
      ['The mayor, 54, was elected with 52 percent of the vote.', '2024-05-16'],
      ["The mayor took 55 percent of the vote in Orlec's old town.", '2024-05-16'],
    ],
    [
      'one profit is before tax',
      ["The company's pre-tax profit was $52 million for the quarter.", '2024-05-16'],
      ["The company's net profit was $40 million for the quarter.", '2024-05-16'],
    ],
    [
      'one was planned when the other had not happened',
      ['The talks will begin on Tuesday in Orlec.', '2024-05-16'],
      ['The talks began on Wednesday, a day late, in Orlec.', '2024-05-23'],
    ],
    [
      'one tells the day in the time of another land',
      ['The quake struck at 11.40 pm on Monday local time.', '2024-05-15'],
      ['The quake struck at 4.40 am on Tuesday, Greenwich time.', '2024-05-15'],
    ],
    [
      'one tells of midnight',
      ['The ceasefire took effect at midnight on Sunday.', '2024-05-14'],
      ['The ceasefire came into force early on Monday.', '2024-05-14'],
    ],
    [
      'one share is of what one dose does',
      ['The vaccine was 91 percent effective after two doses.', '2024-05-16'],
      ['The vaccine was 64 percent effective after one dose.', '2024-05-16'],
    ],
    [
      'a river stood lower at noon than in the night',
      ['The river stood at 7.2 metres at noon on Tuesday.', '2024-05-15'],
      ['The river reached 8.1 metres on Tuesday night.', '2024-05-15'],
    ],
    [
      'a storm came nearer from one day to the next',
      ['On Tuesday the storm was 300 km off the coast.', '2024-05-15'],
      ['By Wednesday the storm was 120 km off the coast.', '2024-05-16'],
    ],
    [
      'one tells of another flight, a year before',
      ['The plane was flying from Orlec to Lund with 88 people on board.', '2024-05-16'],
      ['A plane carrying 92 people from Orlec made a landing in Lund last year.', '2024-05-16'],
    ],
    [
      'one counts the dead of several crashes',
      ['Two people died when a van slid off an icy road.', '2024-01-16'],
      ['Three people have died in crashes on icy roads since Sunday.', '2024-01-16'],
    ],
    [
      'one counts all who died in avalanches that winter',
      ['Two climbers were killed in an avalanche on Sunday.', '2024-02-13'],
      ['Eleven people have died in avalanches in the region this winter.', '2024-02-13'],
    ],
    [
      'one tells how old a victim was, and the other how many there are',
      ['The dead woman was 71.', '2024-05-16'],
      ['The crash killed 12 people, a woman among them.', '2024-05-16'],
    ],
    [
      'one tells how many were saved of those whom the other counts',
      ['Four of the six miners were rescued.', '2024-05-16'],
      ['Rescuers saved five miners, and found one dead.', '2024-05-16'],
    ],
    [
      'one tells how well a vaccine works against severe illness only',
      ['The vaccine was 91 percent effective in a trial with 30,000 volunteers.', '2024-04-17'],
      [
        'The vaccine was 94 percent effective against severe illness in the trial, which had 30,000 volunteers.',
        '2024-04-17',
      ],
    ],
    [
      'each side of an exchange frees its own',
      ['The rebels handed over 17 prisoners in return for 40 of their own men.', '2024-04-17'],
      ['The government freed 40 rebels on Monday in exchange for 18 soldiers.', '2024-04-17'],
    ],
  ])('%s', (_, here, there) => {
    expect(verdictsOf(here, there)).not.toContain('conflicts');
    expect(verdictsOf(there, here)).not.toContain('conflicts');
  });
});

describe('two articles still contradict each other where', () => {
  it.each<[why: string, here: Told, there: Told]>([
    [
      'both tell of what happened, on two days',
      ['The talks began on Tuesday in Orlec.', '2024-05-23'],
      ['The talks began on Wednesday in Orlec.', '2024-05-23'],
    ],
    [
      'both tell how many were in the plane that crashed',
      ['The plane that crashed near Orlec had 88 people on board.', '2024-05-16'],
      ['There were 92 people on board the plane that crashed near Orlec.', '2024-05-16'],
    ],
    [
      'both tell what the central bank decided',
      ['The central bank raised its key rate to 4.5 percent on Thursday.', '2024-05-17'],
      ['The central bank raised its key rate to 4.75 percent on Thursday.', '2024-05-17'],
    ],
    [
      'two notes tell how many jobs one firm cuts, in other words',
      ['Carmaker Aldane is to cut 1,400 jobs at its works in Orlec.', '2024-05-15'],
      ['Several hundred marched after Aldane said that 1,900 jobs are to go.', '2024-05-15'],
    ],
  ])('%s', (_, here, there) => {
    expect(verdictsOf(here, there)).toContain('conflicts');
    expect(verdictsOf(there, here)).toContain('conflicts');
  });
});

describe('no number is newer than another where', () => {
  it.each<[why: string, here: Told, there: Told]>([
    [
      'one tells who was acquitted, one who was convicted',
      ['The court in Dorn acquitted 14 of the 31 defendants on Monday.', '2024-04-15'],
      ['The court in Dorn convicted 17 of 31 defendants on Monday.', '2024-04-15'],
    ],
  ])('%s', (_, here, there) => {
    expect(verdictsOf(here, there)).not.toContain('updated');
    expect(verdictsOf(there, here)).not.toContain('updated');
  });
});
