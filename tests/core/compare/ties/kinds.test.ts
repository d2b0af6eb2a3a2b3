import { describe, expect, it } from 'vitest';
import type { PageArticle } from '../../../../src/core/compare/sides';
import type { Source } from '../../../../src/core/facts/pack';
import type { Figure } from '../../../../src/core/figures/figure';
import type { TracedSentence } from '../../../../src/core/traces/traces';
import { count } from '../figures';
import { figureIn, reportFor, source } from '../packs';

const dead = (parts: Partial<Figure> = {}): Figure => count('exact', 31, parts);

/** What a page's one figure shares with that of one source. */
const tieBetween = (
  own: Partial<Figure>,
  other: Partial<Figure>,
  parts: { page?: Partial<PageArticle>; source?: Partial<Source> } = {},
) => {
  const others = [source('gull', [dead(other)], parts.source)];
  const report = reportFor([dead(own)], others, parts.page);
  const [comparison] = figureIn(report, 'deaths').comparisons;
  return { tie: comparison?.tie, origins: report.questions[0]?.origins };
};

const tracing = (...sentences: Partial<TracedSentence>[]) => ({
  traces: {
    version: 1 as const,
    sentences: sentences.map((one, at) => ({ at, start: 200 * at, runs: [], links: [], ...one })),
  },
});

describe('One agency', () => {
  it('ties what came through it, whoever else is named', () => {
    const found = tieBetween({ saidBy: 'Ada Harbour', via: 'OPA' }, { via: 'OPA' });
    expect(found).toEqual({ tie: { kind: 'same-channel', name: 'OPA' }, origins: 0 });
  });

  it('is known by its short name and by its full one', () => {
    const page = { agency: 'Ostrava News Agency' };
    expect(tieBetween({}, { via: 'the Ostrava' }, { page }).tie).toBeDefined();
    expect(tieBetween({ via: 'Agence France-Presse' }, { via: 'AFP' }).tie).toBeDefined();
    expect(tieBetween({ via: 'AFP' }, { via: 'DPA' }).tie).toBeUndefined();
  });

  it('is one also where it is named as if it were a speaker', () => {
    expect(tieBetween({ via: 'Korda' }, { saidBy: 'Korda' }).tie).toEqual({
      kind: 'same-channel',
      name: 'Korda',
    });
  });
});

describe('An outlet that is named for a figure', () => {
  it('ties it to what that outlet says, and counts once', () => {
    const found = tieBetween({ saidBy: 'Gull Post' }, {}, { source: { outlet: 'The Gull Post' } });
    expect(found).toEqual({ tie: { kind: 'named', by: 'here' }, origins: 0 });
  });

  it('is told from the other side, too', () => {
    const found = tieBetween({}, { via: 'The Page' });
    expect(found).toEqual({ tie: { kind: 'named', by: 'there' }, origins: 0 });
  });

  it('does not tie an outlet to its own other article', () => {
    const source = { outlet: 'The Page' };
    expect(tieBetween({ via: 'The Page' }, {}, { source }).tie).toBeUndefined();
  });
});

describe('Somebody without a name', () => {
  it('is not the same somebody elsewhere', () => {
    for (const saidBy of ['officials', 'hospital official', 'witnesses', 'company'])
      expect(tieBetween({ saidBy }, { saidBy }).tie, saidBy).toBeUndefined();
  });

  it('is an office where the words are one', () => {
    expect(
      tieBetween({ saidBy: 'electoral commission' }, { saidBy: 'electoral commission' }).tie,
    ).toEqual({ kind: 'same-origin' });
  });
});

describe('A link', () => {
  const links = ['gull.example/harbour'];

  it('beside a figure ties it to the article it leads to', () => {
    expect(tieBetween({}, {}, { page: tracing({ links }) })).toEqual({
      tie: { kind: 'linked', by: 'here' },
      origins: 0,
    });
    expect(tieBetween({}, {}, { page: tracing({}, { links }) }).tie).toBeDefined();
  });

  it('from the source to the page is told as such', () => {
    const linked = tracing({ links: ['page.example/today'] });
    expect(tieBetween({}, {}, { source: linked }).tie).toEqual({ kind: 'linked', by: 'there' });
  });

  it('further down, or to another article of the outlet, ties nothing', () => {
    const further = tracing({}, {}, { links });
    expect(tieBetween({}, {}, { page: further }).tie).toBeUndefined();
    const other = tracing({ links: ['gull.example/archive'] });
    expect(tieBetween({}, {}, { page: other }).tie).toBeUndefined();
  });
});

describe('Among sources', () => {
  it('those that are tied count once, and the later one says what ties it', () => {
    const others = [
      source('auk', [dead({ via: 'OPA' })]),
      source('gull', [dead({ saidBy: 'Ada Harbour', via: 'OPA' })]),
      source('tern', [dead({ via: 'DPA' })]),
    ];
    const [question] = reportFor([dead()], others).questions;
    expect(question?.origins).toBe(2);
    const [auk, gull, tern] = question?.comparisons ?? [];
    expect(gull).toMatchObject({
      countsAs: auk?.origin,
      repeats: { kind: 'same-channel', name: 'OPA' },
    });
    expect(tern).not.toHaveProperty('repeats');
  });

  it('one that names nobody joins the origin of the one it names', () => {
    const others = [
      source('auk', [dead({ saidBy: 'Gull Post', via: 'OPA' })]),
      source('gull', [dead()], { outlet: 'The Gull Post' }),
      source('tern', [dead({ via: 'OPA' })]),
    ];
    expect(reportFor([dead()], others).questions[0]?.origins).toBe(1);
  });
});
