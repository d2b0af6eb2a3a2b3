import { describe, expect, it } from 'vitest';
import { reportOnPair } from './pairs';

/** Two texts of one event, given what is added to a number of them by mistake. */
type Texts = (nth: number, mistake: number) => { here: string; there: string };

const NTHS = Array.from({ length: 20 }, (_, nth) => nth);
/** Mistakes as people make them: a digit, a hundred, two digits turned round. */
const mistakeOf = (nth: number): number => [1, -1, 9, -9, 10, 90, 18, 100][nth % 8] ?? 1;

const ELSEWHERE = 'The governor of Orlen will visit the town on Friday.';

const sumOf = (nth: number, mistake: number) => {
  const [some, rest] = [203 + 7 * nth, 21 + nth];
  return { some, rest, whole: some + rest + mistake };
};

const WORDINGS: [string, Texts][] = [
  [
    'those killed by a blast',
    (nth, mistake) => {
      const { some, rest, whole } = sumOf(nth, mistake);
      const here = `The blast in Orlen killed ${whole} people, ${some} men and ${rest} women.`;
      return { here, there: ELSEWHERE };
    },
  ],
  [
    'those aboard a ferry',
    (nth, mistake) => {
      const { some, rest, whole } = sumOf(nth, mistake);
      const here = `The ferry had ${whole} people aboard: ${some} passengers and ${rest} crew.`;
      return { here, there: ELSEWHERE };
    },
  ],
  [
    'those killed in fighting',
    (nth, mistake) => {
      const { some, rest, whole } = sumOf(nth, mistake);
      const here = `In all ${whole} people were killed, ${some} civilians and ${rest} soldiers.`;
      return { here, there: ELSEWHERE };
    },
  ],
  [
    'those hurt, of whom two articles tell',
    (nth, mistake) => {
      const { some, rest, whole } = sumOf(nth, mistake);
      const here = `The fire at the lake injured ${whole} people, doctors said on Thursday.`;
      const there = `The fire injured ${some} pupils and ${rest} teachers, doctors said on Thursday.`;
      return { here, there };
    },
  ],
  [
    'those arrested from one day to the next',
    (nth, mistake) => {
      const [from, step] = [1_003 + 37 * nth, 211 + 13 * nth];
      const total = from + step + mistake;
      const here = `By Thursday, ${total} people had been arrested, police in Orlen said. On Thursday alone, ${step} people were arrested.`;
      const there = `By Wednesday, ${from} people had been arrested, police in Orlen said.`;
      return { here, there };
    },
  ],
];

/** The sums that the report on the one text beside the other tells, and whether each is told to be wrong. */
function told({ here, there }: ReturnType<Texts>): boolean[] {
  const side = { outlet: 'Orlen Post', published: '2031-05-15', phrase: null };
  const { report } = reportOnPair({
    ...{ id: 'sum', kind: 'sum', verdict: 'only-here', direction: null, why: '' },
    here: { ...side, text: here },
    there: { ...side, outlet: 'Lake Courier', text: there },
  });
  const across = report.figures.flatMap(({ comparisons }) => comparisons);
  const sums = [
    ...across.map(({ reason }) => reason.arithmetic),
    ...report.questions.map(({ sum }) => sum),
  ];
  return sums.flatMap((sum) => (sum && sum.kind !== 'end' ? [sum.differs === true] : []));
}

describe.each(WORDINGS)('of %s', (_, texts) => {
  it('no sum is called wrong that is right', () => {
    for (const nth of NTHS) expect(told(texts(nth, 0)), texts(nth, 0).here).not.toContain(true);
  });
});

describe('of a hundred texts with a wrong number in a sum', () => {
  it('ninety-five or more are told to be wrong', () => {
    const missed = WORDINGS.flatMap(([name, texts]) =>
      NTHS.filter((nth) => !told(texts(nth, mistakeOf(nth))).includes(true)).map(
        (nth) => `${name} ${nth}`,
      ),
    );
    expect(WORDINGS.length * NTHS.length).toBe(100);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(5);
  });
});
