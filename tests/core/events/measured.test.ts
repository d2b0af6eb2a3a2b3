import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, mayConcern, recognise } from '../../../src/core/events/recognise';
import type { Pack } from '../../../src/core/facts/pack';
import { hasShared, sharedFile, sharedNames, sharedPath } from '../../shared';
import { newsBackground, packOf, type Told, told } from './invented';

/** An article of the shared folder: front matter, an empty line, text. */
function article(name: string): Told {
  const [, head = '', text = ''] = sharedFile(`articles/${name}`).split(/^---$/m);
  const field = (key: string): string | null =>
    new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? null;
  return told(field('title'), text.trim(), field('published'));
}

const days = { window: { from: '2022-01-01', to: '2022-01-31' } };

describe.runIf(hasShared)('five articles on one event', () => {
  const articles = hasShared ? sharedNames('articles').map(article) : [];
  const others = (left: Told): Pack =>
    packOf(
      'unrest',
      articles.filter((one) => one !== left),
      days,
    );
  const indexWithout = (left: Told) => buildIndex([others(left)], newsBackground);

  it('are each recognised, and surely, from the other four', () => {
    expect(articles).toHaveLength(5);
    for (const one of articles)
      expect(recognise(indexWithout(one), one).event).toMatchObject({ id: 'unrest', sure: true });
  });

  it('are recognised from their first lines alone, as wire briefs would be', () => {
    for (const one of articles) {
      const brief = told(null, one.text.slice(0, 200), one.published);
      expect(recognise(indexWithout(one), brief).event?.id).toBe('unrest');
    }
  });

  it('all pass the glance at title and first lines', () => {
    for (const one of articles)
      for (const length of [100, 300, 2000])
        expect(
          mayConcern(indexWithout(one), { title: one.title, lead: one.text.slice(0, length) }),
        ).toBe(true);
  });

  it('make no page on another matter look like the event', () => {
    const index = buildIndex([packOf('unrest', articles, days)], newsBackground);
    const pages: Record<string, { articleBody: string }> = JSON.parse(
      sharedFile('eval/pages/truth.json'),
    );
    expect(Object.keys(pages)).toHaveLength(61);
    const seen = Object.values(pages).filter(({ articleBody }) => {
      const { event, maybe } = recognise(index, told(null, articleBody));
      return event ?? maybe;
    });
    expect(seen).toEqual([]);
  });
});

interface Text {
  id: string;
  sentences: string[];
}
interface Benchmark {
  events: { id: string; sources: Text[] }[];
  pages: (Text & { topic: string; event: string | null; near: boolean })[];
}
interface Rates {
  f1: number;
  nearFpr: number;
  farFp: number;
}

const body = ({ sentences }: Text): Told => told(null, sentences.join(' '));
const eventOf = (page: Text): string => page.id.replace(/_\d+/, '');
const sisterOf = (id: string): string => (id.endsWith('plus') ? id.slice(0, -4) : `${id}plus`);

/** Takes the first three pages of each event that is not known out, as decoys of its sister. */
function takeDecoys(benchmark: Benchmark): {
  decoys: Map<string, Text[]>;
  pages: Benchmark['pages'];
} {
  const decoys = new Map<string, Text[]>();
  const pages = [...benchmark.pages].sort((a, b) => (a.id < b.id ? -1 : 1));
  const left = pages.filter((page) => {
    if (page.event !== null || !page.near) return true;
    const sister = sisterOf(eventOf(page));
    const taken = decoys.get(sister) ?? [];
    if (taken.length === 3) return true;
    decoys.set(sister, [...taken, page]);
    return false;
  });
  return { decoys, pages: left };
}

describe.runIf(hasShared).each([1, 2])('pages of many events, set %i', (set) => {
  let rates: Rates;
  let glances: boolean[];

  beforeAll(async () => {
    const benchmark: Benchmark = JSON.parse(sharedFile(`eval/events-train-${set}.json`));
    const { decoys, pages } = takeDecoys(benchmark);
    const packs = benchmark.events.map(({ id, sources }) =>
      packOf(id, sources.map(body), { decoys: (decoys.get(id) ?? []).map(body) }),
    );
    const index = buildIndex(packs, newsBackground);
    const found = new Map(
      pages.map((page) => [page.id, recognise(index, body(page)).event?.id ?? null]),
    );
    const scorer: { score(b: unknown, found: Map<string, string | null>): Rates } = await import(
      sharedPath('eval/recognition.mjs')
    );
    rates = scorer.score({ ...benchmark, pages }, found);
    glances = pages
      .filter(({ event }) => event !== null)
      .map((page) => mayConcern(index, { title: null, lead: body(page).text.slice(0, 500) }));
  });

  it('go to their own event', () => {
    expect(rates.f1).toBeGreaterThanOrEqual(0.965);
  });

  it('go to no event where theirs is unknown, however alike another is', () => {
    expect(rates.farFp).toBe(0);
    expect(rates.nearFpr).toBeLessThanOrEqual(0.02);
  });

  it('all pass the glance at their first lines', () => {
    expect(glances.length).toBeGreaterThan(200);
    expect(glances).not.toContain(false);
  });
});
