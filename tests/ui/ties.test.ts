import { describe, expect, it } from 'vitest';
import type { Comparison, Tie, Verdict } from '../../src/core/compare/verdict';
import { furtherOrigins, tie, tieToPage } from '../../src/ui/parts/wording/ties';
import { wordsFrom } from '../../src/ui/parts/words';
import { against, count } from './report';
import { english } from './words';

const words = wordsFrom(english, '2031');
const said = count('64', 64, { saidBy: 'Ilse Varn' });
const VARN = 'speaker:varn@2031-03-11';

const answer = (origin: string, more: Partial<Comparison> = {}, verdict: Verdict = 'agrees') => ({
  ...against('courier', verdict, { rule: 'same-value' }, said, origin),
  ...more,
});
const sameOrigin = { tie: { kind: 'same-origin' } } as const;

describe('what an answer shares with the page', () => {
  it('is named, and counted once', () => {
    const spoken = answer(VARN, { ...sameOrigin, saidOn: '2031-03-11' });
    expect(tieToPage(words, spoken, null)).toBe('the speech this page reports, counted once');
    expect(tieToPage(words, answer('occasion:x@2031-03-11', sameOrigin), null)).toBe(
      'announced on the same day as here, counted once',
    );
    expect(tieToPage(words, answer('via:opa', sameOrigin), 'OPA')).toBe(
      'both name OPA, counted once',
    );
  });

  it('is not called a speech where only days of publication are known', () => {
    expect(tieToPage(words, answer(VARN, sameOrigin), null)).toBe(
      'the same speaker on the same day, counted once',
    );
  });

  it('is not called counted where the two differ', () => {
    for (const origin of [VARN, 'via:opa']) {
      const line = tieToPage(words, answer(origin, sameOrigin, 'conflicts'), 'OPA');
      expect(line).toMatch(/^(?:the same speaker|both name OPA)/);
      expect(line).not.toContain('counted');
    }
  });

  it('is the speaker, who said it on another day', () => {
    const again = (daysLater: number) =>
      tieToPage(words, answer(VARN, { tie: { kind: 'same-speaker', daysLater } }), null);
    expect(again(1)).toBe('Ilse Varn again, 1 day later: another statement by the same speaker');
    expect(again(2)).toBe('Ilse Varn again, 2 days later: another statement by the same speaker');
    expect(again(-1)).toBe('Ilse Varn, 1 day earlier: another statement by the same speaker');
  });

  it('is nothing where nothing is known to be shared', () => {
    expect(tieToPage(words, answer(VARN), null)).toBeNull();
  });
});

describe('what lies between an answer and the page', () => {
  const told = (tie: Tie, verdict: Verdict = 'agrees', here: string | null = '“about 64”') =>
    tieToPage(words, answer('unnamed:courier', { tie }, verdict), null, here);

  it('is nearly the same wording, with the words of both, and nothing of who wrote it first', () => {
    const line = told({ kind: 'same-wording' });
    expect(line).toMatch(/^nearly the same wording around .*about 64.* here and .*64.* there/);
    expect(line).toMatch(/we do not know why, counted once$/);
    expect(told({ kind: 'same-wording' }, 'agrees', null)).toBe(
      'nearly the same wording as here; we do not know why, counted once',
    );
  });

  it('is that one names the other’s outlet or links to it, and which one', () => {
    expect(told({ kind: 'named', by: 'here' })).toMatch(/^this page names this outlet for/);
    expect(told({ kind: 'named', by: 'there' })).toMatch(/^names the outlet of this page for/);
    expect(told({ kind: 'linked', by: 'here' })).toMatch(/^this page links to this article/);
    expect(told({ kind: 'linked', by: 'there' })).toMatch(/^links to this page beside/);
  });

  it('is the agency that both came through, whoever is named', () => {
    expect(told({ kind: 'same-channel', name: 'OPA' })).toBe('both name OPA, counted once');
    expect(told({ kind: 'same-channel', name: 'OPA' }, 'conflicts')).toBe('both name OPA');
  });

  it('is not called counted where the two differ', () => {
    for (const kind of ['named', 'linked'] as const)
      expect(told({ kind, by: 'here' }, 'conflicts')).not.toContain('counted');
    expect(told({ kind: 'same-wording' }, 'updated')).not.toContain('counted');
  });

  it('stands in the first line of a card', () => {
    const lineOf = (tie: Tie) => furtherOrigins(words, [answer('unnamed:courier', { tie })], 0);
    expect(lineOf({ kind: 'same-wording' })).toBe('nearly the same wording');
    expect(lineOf({ kind: 'named', by: 'here' })).toBe('one has it from the other');
    expect(lineOf({ kind: 'same-channel', name: 'OPA' })).toBe('the same agency');
  });

  it('is told of two sources, too', () => {
    const repeating = (repeats: Tie) => tie(words, answer('unnamed:courier', { repeats }), null);
    expect(repeating({ kind: 'same-wording' })).toBe(
      'nearly the same wording; we do not know why; counted once',
    );
    expect(repeating({ kind: 'linked', by: 'there' })).toBe(
      'one links to the other for it, counted once',
    );
    expect(repeating({ kind: 'named', by: 'there' })).toBe(
      'one names the other for it, counted once',
    );
  });
});

describe('ties', () => {
  it('accuse nobody', () => {
    const ties = (['occasion:x@y', VARN, 'via:opa', 'unnamed:courier'] as const).flatMap(
      (origin) => [
        tie(words, answer(origin), 'OPA'),
        tieToPage(words, answer(origin, sameOrigin), 'OPA'),
        tieToPage(words, answer(origin, sameOrigin, 'conflicts'), 'OPA'),
      ],
    );
    for (const line of ties)
      expect(line).not.toMatch(/cop(?:y|ied)|echo|recycled|independent|wire/i);
  });

  it('stand in the first line of a card, not in a footnote', () => {
    const one = answer(VARN, sameOrigin);
    const announced = answer('occasion:x@2031-03-11', sameOrigin);
    expect(furtherOrigins(words, [one], 3)).toBe('from 3 further named origins');
    expect(furtherOrigins(words, [one, one], 0)).toBe('the same speech');
    expect(furtherOrigins(words, [announced], 0)).toBe('announced on the same day');
    expect(furtherOrigins(words, [one, answer('unnamed:courier')], 0)).toBe(
      'no further origin is named',
    );
    expect(furtherOrigins(words, [], 0)).toBe('no further origin is named');
  });
});
