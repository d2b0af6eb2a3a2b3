import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/compare/report';
import { decided, noted, takenBack } from '../../../src/core/review/decide';
import type { Decision, Disagreement, Met, Statement } from '../../../src/core/review/disagreement';
import { joined } from '../../../src/core/review/import';
import { metIn } from '../../../src/core/review/meet';
import { meetAgain } from '../../../src/core/review/merge';
import { pruned } from '../../../src/core/review/prune';
import { disagreementSchema } from '../../../src/core/review/schema';
import { withDismissals } from '../../../src/core/review/set-aside';
import { arvenna } from '../../ui/arvenna';
import { against, count, reportOf } from '../../ui/report';

const HERALD = { url: 'https://herald.example/port', outlet: 'The Lorne Herald', published: null };
const DAY = 86_400_000;

/** A page that says `here` killed while the Courier says `there`. */
const killed = (here: number, there: number): Report =>
  reportOf([
    {
      measure: 'deaths',
      verdict: 'conflicts',
      here: [count(`${here} people`, here)],
      comparisons: [
        against('courier', 'conflicts', { rule: 'falling-total' }, count(`${there} people`, there)),
      ],
    },
  ]);

const first = (report: Report, url = HERALD.url, at = 1): Met => {
  const [met] = metIn(report, { ...HERALD, url }, at);
  if (!met) throw new Error('The report shows no disagreement.');
  return met;
};
const row = (report = killed(64, 40)): Disagreement => meetAgain(null, first(report), 1);
const setAside = (report: Report, held: Disagreement): Report =>
  withDismissals(report, metIn(report, HERALD, 1), [held]);
const dismissed: Decision = { kind: 'dismissed', at: 2, why: 'other-scope' };

describe('what is kept of a disagreement', () => {
  it('is one row a question, with the statements of both sides and where it was seen', () => {
    const met = metIn(arvenna, HERALD, 7);
    expect(met.map(({ id }) => id)).toEqual(['arvenna-2031 protest-start, total']);
    const [{ statements, sightings }] = met as [Met];
    expect(statements.map(({ outlet, figure }) => [outlet, figure.phrase])).toEqual([
      ['The Lorne Herald', 'on March 1'],
      ['Arvenna Courier', 'on March 2'],
      ['Southport Gazette', 'On March 2'],
      ['Coast Observer', 'on Mar. 1'],
    ]);
    expect(sightings).toEqual([
      { page: HERALD.url, outlet: 'The Lorne Herald', first: 7, last: 7 },
    ]);
  });

  it('has the figures as they were read, and nothing of what they were compared with', () => {
    for (const { figure } of first(arvenna).statements) {
      expect(Object.keys(figure)).not.toContain('comparisons');
    }
  });

  it('joins all pages and sightings of the question', () => {
    const other = first(killed(65, 40), 'https://meridian.example/port', 5);
    const again = first(killed(64, 40), HERALD.url, 9);
    const held = meetAgain(meetAgain(row(), other, 5), again, 9);
    expect(held.sightings.map(({ page, first, last }) => [page, first, last])).toEqual([
      [HERALD.url, 1, 9],
      ['https://meridian.example/port', 5, 5],
    ]);
    expect(held.statements.map(({ figure }) => figure.phrase).sort()).toEqual([
      '40 people',
      '64 people',
      '65 people',
    ]);
  });
});

describe('a dismissed disagreement', () => {
  const away = decided(row(), dismissed);

  it('stays away when it is met again as it was', () => {
    expect(meetAgain(away, first(killed(64, 40)), 3).decision).toEqual(dismissed);
  });

  it('returns when a figure in it changes, and says which', () => {
    const back = meetAgain(away, first(killed(64, 50)), 3);
    expect(back.decision).toEqual({ kind: 'open' });
    expect(back.returned?.outlet).toBe('Arvenna Courier');
    expect(back.returned?.now.phrase).toBe('50 people');
    expect(back.returned?.before?.phrase).toBe('40 people');
  });

  it('returns when a page gives a figure that nobody gave, and has no earlier one to show', () => {
    const back = meetAgain(away, first(killed(90, 40), 'https://meridian.example/port'), 3);
    expect(back.decision).toEqual({ kind: 'open' });
    expect(back.returned?.before).toBeNull();
  });

  it('stays away on another page that says what was said before', () => {
    const met = first(killed(64, 40), 'https://meridian.example/port');
    expect(meetAgain(away, met, 3).decision).toEqual(dismissed);
  });

  it('stays away though two pages meet different words of one source in turn', () => {
    const other = first(killed(64, 70), 'https://meridian.example/port', 3);
    const known = decided(meetAgain(row(), other, 3), dismissed);
    const inTurn = [first(killed(64, 40)), other, first(killed(64, 40))];
    const after = inTurn.reduce((held, met) => meetAgain(held, met, 4), known);
    expect(after.decision).toEqual(dismissed);
  });

  it('says what a page said before only of words that the page says no more', () => {
    const more = first(killed(64, 40));
    const [own] = more.statements as [Statement];
    const added = { ...own, figure: count('70 people', 70) };
    const back = meetAgain(away, { ...more, statements: [...more.statements, added] }, 3);
    expect(back.returned?.now.phrase).toBe('70 people');
    expect(back.returned?.before).toBeNull();
  });

  it('keeps within its bounds however often it returns', () => {
    const often = Array.from({ length: 60 }, (_, index) => first(killed(100 + index, 40)));
    const held = often.reduce((one, met) => meetAgain(decided(one, dismissed), met, 3), away);
    expect(safeParse(disagreementSchema, held).success).toBe(true);
  });

  it('counts nowhere on the page, until the page says something else', () => {
    const same = setAside(killed(64, 40), away);
    expect(same.tally.conflicts).toBe(0);
    expect(same.questions[0]?.dismissed).toBe('other-scope');
    const changed = setAside(killed(70, 40), away);
    expect(changed.tally.conflicts).toBe(1);
    expect(changed.questions[0]?.dismissed).toBeUndefined();
  });

  it('is never one that somebody confirmed or left open', () => {
    for (const decision of [{ kind: 'open' }, { kind: 'confirmed', at: 2 }] as const) {
      const report = killed(64, 40);
      expect(setAside(report, decided(row(), decision))).toBe(report);
    }
  });
});

describe('decisions', () => {
  const decision: fc.Arbitrary<Decision> = fc.constantFrom<Decision[]>(
    { kind: 'open' },
    { kind: 'confirmed', at: 3 },
    dismissed,
  );

  it('can each be taken back, one after the other', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 15 }), (decisions) => {
        const made = decisions.reduce(decided, row());
        const back = decisions.reduce(takenBack, made);
        expect(back).toEqual(row());
      }),
    );
  });

  it('leave the note alone, as the note leaves them', () => {
    const held = noted(decided(row(), dismissed), 'Asked the desk in Oram.');
    expect(held.decision).toEqual(dismissed);
    expect(takenBack(held).note).toBe('Asked the desk in Oram.');
  });
});

describe('a file from elsewhere', () => {
  const theirs = decided(row(), dismissed);

  it('brings its decision where nobody made one here', () => {
    expect(joined(row(), theirs).decision).toEqual(dismissed);
    const mine = decided(row(), { kind: 'confirmed', at: 9 });
    expect(joined(mine, theirs).decision).toEqual({ kind: 'confirmed', at: 9 });
  });

  it('dismisses nothing that it did not know of', () => {
    expect(joined(row(killed(64, 50)), theirs).decision).toEqual({ kind: 'open' });
  });
});

describe('what is forgotten', () => {
  const LIMITS = { most: 3, days: 90 };
  const seen = (id: string, at: number): Disagreement => ({
    ...meetAgain(null, first(killed(64, 40), `https://herald.example/${id}`, at), at),
    id,
  });

  it('is what was last seen longer ago than the limit, but no decision', () => {
    const old = seen('old', 1 * DAY);
    const decidedOld = decided(seen('kept', 1 * DAY), dismissed);
    const kept = pruned([old, decidedOld, seen('new', 80 * DAY)], LIMITS, 100 * DAY);
    expect(kept.map(({ id }) => id)).toEqual(['kept', 'new']);
    expect(kept[0]?.sightings).toEqual([]);
  });

  it('is the oldest where there are too many, decisions last', () => {
    const rows = [1, 2, 3, 4].map((day) => seen(String(day), day * DAY));
    const [oldest, ...rest] = rows as [Disagreement, ...Disagreement[]];
    const kept = pruned([decided(oldest, dismissed), ...rest], LIMITS, 5 * DAY);
    expect(kept.map(({ id }) => id)).toEqual(['1', '4', '3']);
  });

  it('is never a decision or a note, however many there are', () => {
    const rows = [1, 2, 3, 4, 5].map((day) => decided(seen(String(day), day * DAY), dismissed));
    const open = seen('open', 6 * DAY);
    expect(pruned([open, ...rows], LIMITS, 7 * DAY)).toHaveLength(rows.length);
  });

  it('is never a disagreement among bundled sources, which no page was needed for', () => {
    const [met] = metIn(killed(64, 40), { ...HERALD, url: null }, 1);
    if (!met) throw new Error('The report shows no disagreement.');
    const bundled = meetAgain(null, met, 1);
    expect(pruned([bundled], LIMITS, 1000 * DAY)).toEqual([bundled]);
  });

  it('hands back the very rows of which nothing is forgotten, so that only what changed is written', () => {
    const young = seen('young', 80 * DAY);
    expect(pruned([seen('old', 0), young], LIMITS, 100 * DAY)[0]).toBe(young);
  });
});
