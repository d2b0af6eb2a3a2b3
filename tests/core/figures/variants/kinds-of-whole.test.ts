import { promise } from './variants';

const share = (scope: string) => ({ measure: 'vote-share', scope }) as const;
const damage = (scope: string) => ({ measure: 'damage', scope }) as const;

promise('a figure of one kind of a whole is never told as the whole', {
  'what insurers pay is what was insured': [
    ['Storm Ana will cost insurers $1.9 billion.', '$1.9 billion', damage('insured')],
    ['Insured losses from the storm are put at $40 million.', '$40 million', damage('insured')],
    ['The storm caused insured damage of $1.9 billion.', '$1.9 billion', damage('insured')],
    ['Insurers will pay out $1.9 billion after the storm.', '$1.9 billion', damage('insured')],
    ['The storm will cost the region $1.9 billion.', '$1.9 billion', damage('total')],
  ],
  'a share of some ballots is of those': [
    ['She won 61 percent of the postal vote.', '61 percent', share('postal')],
    ['She took 61 percent of the ballots cast abroad.', '61 percent', share('abroad')],
    ['The Greens won 31 percent of the postal vote.', '31 percent', share('Greens; postal')],
    ['She took 61 percent of the vote.', '61 percent', share('total')],
  ],
});

const sum = (measure: string, value: number) => ({ measure, value }) as const;

promise('what stands between a subject and its verb hides neither', {
  'an insertion between commas': [
    ['Total damage, insured or not, comes to $5.2 billion.', '$5.2 billion', sum('damage', 5.2e9)],
    ['The death toll of the fire, men and women together, is 26.', '26', sum('deaths', 26)],
  ],
  'what the toll is of': [
    ['The death toll of the fire is 26.', '26', sum('deaths', 26)],
    ['The number of fires is 26.', '26', sum('fires', 26)],
  ],
  'what is told of patients': [
    ['The number of patients who have died rose to 71.', '71', sum('deaths', 71)],
    ['The number of patients who are in hospital is 71.', '71', sum('hospitalised', 71)],
    ['The number of patients rose to 71.', '71', sum('cases', 71)],
  ],
});
