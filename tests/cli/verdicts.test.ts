import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/cli/check';
import type { Verdict } from '../../src/core/compare/verdict';
import { command, file, jsonLines, line } from './command';

/** A page's day and words, a source's day and words, and what the page's first figure is to them. */
type Row = [verdict: Verdict, pageDay: string, page: string, sourceDay: string, source: string];

const ROWS: Row[] = [
  [
    'agrees',
    '2031-05-12',
    'A total of 164 people were killed in the riots.',
    '2031-05-12',
    'At least 164 people were killed in the riots.',
  ],
  [
    'agrees',
    '2031-05-12',
    'The alliance sent more than 2,000 troops to the city.',
    '2031-05-12',
    'The alliance sent 2,030 troops to the city.',
  ],
  [
    'agrees',
    '2031-05-12',
    'The withdrawal of the troops will take 10 days.',
    '2031-05-12',
    'The withdrawal of the troops will take no more than 10 days.',
  ],
  [
    'agrees',
    '2031-05-13',
    'The withdrawal of the troops will begin in two days, the president said on Monday.',
    '2031-05-14',
    'The withdrawal of the troops began on May 14.',
  ],
  [
    'agrees',
    '2031-05-12',
    'Police have detained almost 10,000 people.',
    '2031-05-12',
    'Police have detained 9,900 people.',
  ],
  [
    'agrees',
    '2031-05-13',
    'The government declared a two-week state of emergency.',
    '2031-05-13',
    'The government declared a state of emergency for 14 days.',
  ],
  [
    'agrees',
    '2031-05-13',
    '1,700 people were injured in the riots.',
    '2031-05-13',
    '1,678 people were injured in the riots.',
  ],
  [
    'agrees',
    '2031-05-13',
    'The death toll rose to 225. The previous toll was 164.',
    '2031-05-13',
    'The death toll stands at 225.',
  ],
  [
    'agrees',
    '2031-05-12',
    'The state of emergency will be lifted on May 19.',
    '2031-05-12',
    'The state of emergency ends on May 19.',
  ],
  [
    'compatible',
    '2031-05-12',
    'The alliance sent more than 2,000 troops to the city.',
    '2031-05-12',
    'The alliance sent over 2,500 troops to the city.',
  ],
  [
    'compatible',
    '2031-05-12',
    'The alliance sent troops to the city last week.',
    '2031-05-12',
    'The alliance sent troops to the city on May 6.',
  ],
  [
    'compatible',
    '2031-05-12',
    'The riots left dozens dead.',
    '2031-05-12',
    'The riots left 46 people dead.',
  ],
  [
    'compatible',
    '2031-05-12',
    'About 5,000 people were evacuated.',
    '2031-05-12',
    'Thousands of people were evacuated.',
  ],
  [
    'updated',
    '2031-05-15',
    'As of May 9, at least 164 people had been killed.',
    '2031-05-15',
    'By May 15, the death toll had reached 225.',
  ],
  [
    'updated',
    '2031-05-12',
    'Police have detained almost 10,000 people.',
    '2031-05-12',
    'Police have detained about 12,000 people.',
  ],
  [
    'updated',
    '2031-05-11',
    'The riots left dozens dead.',
    '2031-05-12',
    'At least 164 people were killed in the riots.',
  ],
  [
    'updated',
    '2031-05-12',
    'The riots killed 164 people.',
    '2031-05-14',
    'Fewer than 50 people were killed in the riots.',
  ],
  [
    'updated',
    '2031-05-12',
    'The blast killed 12 people.',
    '2031-05-12',
    'The blast killed 13 people.',
  ],
  [
    'updated',
    '2031-05-12',
    'The fire caused damage of $2 million.',
    '2031-05-12',
    'The fire caused damage of $5 million.',
  ],
  [
    'updated',
    '2031-05-12',
    'At least 30 people are missing.',
    '2031-05-14',
    '12 people are still missing.',
  ],
  [
    'conflicts',
    '2031-05-12',
    'The withdrawal of the troops will not take more than ten days.',
    '2031-05-12',
    'The withdrawal of the troops will take at least 10 days.',
  ],
  ['conflicts', '2031-05-12', 'Protests began on May 1.', '2031-05-12', 'Protests began on May 2.'],
  [
    'conflicts',
    '2031-05-15',
    'As of May 12, 164 people had been killed.',
    '2031-05-15',
    'As of May 14, 50 people had been killed.',
  ],
  [
    'conflicts',
    '2031-05-13',
    'The government declared a two-week state of emergency.',
    '2031-05-13',
    'The government declared a state of emergency for 30 days.',
  ],
  [
    'conflicts',
    '2031-05-13',
    'As of May 12, 353 police officers had been injured.',
    '2031-05-13',
    'As of May 13, 300 people had been injured.',
  ],
  [
    'conflicts',
    '2031-05-12',
    'A magnitude 6.1 earthquake struck the island.',
    '2031-05-12',
    'A magnitude 6.4 earthquake struck the island.',
  ],
  [
    'conflicts',
    '2031-05-12',
    'The alliance sent 2,030 troops.',
    '2031-05-12',
    'The alliance sent 3,600 troops.',
  ],
  [
    'conflicts',
    '2031-05-12',
    'The plane was carrying 181 people.',
    '2031-05-13',
    'There were 176 people on board the plane.',
  ],
  [
    'conflicts',
    '2031-05-12',
    'The earthquake struck on May 3.',
    '2031-05-12',
    'The earthquake struck on May 4.',
  ],
  [
    'conflicts',
    '2031-05-12',
    'The curfew will last until May 19.',
    '2031-05-12',
    'The curfew will end on May 21.',
  ],
  [
    'conflicts',
    '2031-05-12',
    'Order was restored by May 7.',
    '2031-05-12',
    'Order was restored on May 9.',
  ],
  ['conflicts', '2031-05-12', 'Turnout was 62 percent.', '2031-05-12', 'Turnout was 71 percent.'],
  [
    'different-scope',
    '2031-05-12',
    '353 police officers were injured.',
    '2031-05-12',
    'Thousands of people were injured.',
  ],
  [
    'different-scope',
    '2031-05-12',
    'Police detained 1,678 people in the past 24 hours.',
    '2031-05-12',
    'Police have detained 12,000 people in total.',
  ],
  [
    'different-scope',
    '2031-05-13',
    'The president announced the withdrawal of the troops on May 11.',
    '2031-05-13',
    'The president announced the withdrawal of the troops on May 12.',
  ],
  [
    'different-scope',
    '2031-05-13',
    '353 police officers were injured.',
    '2031-05-13',
    '353 people were injured.',
  ],
  [
    'different-scope',
    '2031-05-12',
    'Police have detained 5,800 people.',
    '2031-05-12',
    'Some 3,000 people are in custody.',
  ],
];

async function verdictOf(row: Row): Promise<Verdict | undefined> {
  const [, pageDay, page, sourceDay, source] = row;
  const pack = file('pack.json');
  const article = { language: 'en', published: sourceDay, text: source };
  await command(['build', '-', '-o', pack, '--id', 'riots'], line({ id: 'gull', ...article }));
  const outcome = await command(
    ['check', '--pack', pack, '--event', 'riots', '--json', '-'],
    line({ id: 'page', language: 'en', published: pageDay, text: page }),
  );
  return jsonLines<Checked>(outcome)[0]?.figures[0]?.verdict;
}

describe('sentences, read and compared', () => {
  it.each(ROWS)('%s: %s "%s" with %s "%s"', async (...row) => {
    expect(await verdictOf(row)).toBe(row[0]);
  });
});
