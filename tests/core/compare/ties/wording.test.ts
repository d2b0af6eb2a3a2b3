import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../../data/comparing';
import { lexicon } from '../../../../data/lexicon';
import { reportOn } from '../../../../src/core/compare/report-page';
import { sourceOf } from '../../../../src/core/facts/build';
import type { Source } from '../../../../src/core/facts/pack';
import { readArticle } from '../../../../src/core/figures/read';
import { packOf, page } from '../packs';

const ARTICLE = { ...page, published: '2031-05-12', agency: null, links: [] };
const built = (text: string): Source =>
  sourceOf(
    {
      ...ARTICLE,
      id: 'gull',
      outlet: 'The Gull',
      url: 'https://gull.example/1',
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
    },
    null,
    lexicon,
  );

/** Of each of a page's counts, by its words, what ties it to a source with this text. */
const tiesOf = (own: string, other: string | Source) => {
  const { figures, traces } = readArticle({ ...ARTICLE, text: own }, lexicon);
  const pack = packOf(typeof other === 'string' ? built(other) : other);
  const report = reportOn({ ...ARTICLE, text: own, traces }, figures, pack, comparingRules);
  return Object.fromEntries(
    report.figures.map(({ phrase, comparisons }) => [
      phrase,
      comparisons.find(({ tie }) => tie)?.tie?.kind,
    ]),
  );
};

const STORY =
  'A crowded pontoon capsized below the old cannery on Sunday when a hawser parted, and 31 people drowned. ' +
  'Dockers hauled survivors ashore with boat hooks and a length of tarpaulin. ' +
  'The harbour master had condemned the mooring rings in autumn.';

describe('Nearly the same wording', () => {
  it('ties what stands in it, though sentences are turned round and words changed', () => {
    const edited =
      'Using boat hooks and a length of tarpaulin, dockers hauled survivors ashore. ' +
      'On Sunday 31 people had drowned as a crowded pontoon capsized below the old cannery.';
    expect(tiesOf(STORY, edited)).toEqual({ '31 people': 'same-wording' });
    expect(tiesOf(edited, STORY)).toEqual({ '31 people': 'same-wording' });
  });

  it('ties a toll to an earlier one in the same text', () => {
    expect(tiesOf(STORY.replace('31', '34'), STORY)['34 people']).toBe('same-wording');
  });

  it('is not what everybody writes of such things', () => {
    const common =
      'At least 31 people were killed and dozens injured on Sunday. Police are investigating the cause.';
    const also =
      'Sunday’s accident: at least 31 people were killed and dozens injured. The cause is not known. Police said it was too early to tell.';
    expect(tiesOf(common, also)['At least 31 people']).toBeUndefined();
  });

  it('is not the same thing in words of one’s own', () => {
    const own =
      'Thirty-one people lost their lives at the cannery quay. The landing stage tipped over on Sunday after a rope gave. ' +
      'Workers pulled others out with whatever was at hand.';
    expect(Object.values(tiesOf(own, STORY)).filter(Boolean)).toEqual([]);
  });

  it('is not a quotation that both heard', () => {
    const quote =
      '“Our pontoon groaned like a dying accordion for a whole fortnight and nobody listened,” said Mira Oss, a fishmonger.';
    const here = `Divers counted 31 people dead at the quay. ${quote}`;
    const there = `Police put it at 31 people dead after checking wards. ${quote}`;
    expect(Object.values(tiesOf(here, there)).filter(Boolean)).toEqual([]);
  });

  it('is not a notice below the text', () => {
    const notice =
      'Ferry tickets for cancelled crossings are refunded at the turquoise kiosk beside the bandstand.';
    const here = `Divers counted 31 people dead at the quay.\n${notice}`;
    const there = `Police put it at 31 people dead after checking wards.\n${notice}`;
    expect(Object.values(tiesOf(here, there)).filter(Boolean)).toEqual([]);
  });

  it('of one paragraph ties the figures of that paragraph alone', () => {
    const filler = Array.from(
      { length: 12 },
      (_, i) => `Bulletin ${i} from pier ${i} mentions gulls, ropes and weather of every kind.`,
    ).join(' ');
    const long = `The clinic treated 58 people for cold, its matron said. ${filler}\n${STORY}\n${filler}`;
    const brief = `${STORY}\nElsewhere, a surgery reports 58 people treated.`;
    const found = tiesOf(long, brief);
    expect(found['31 people']).toBe('same-wording');
    expect(found['58 people']).toBeUndefined();
  });

  it('is not told of a source that was kept before there were traces', () => {
    const { traces: _, ...older } = built(STORY);
    expect(tiesOf(STORY, older)['31 people']).toBeUndefined();
  });
});

describe('What is kept to tell it', () => {
  it('is no word of the text', () => {
    const { traces } = built(STORY);
    expect(JSON.stringify(traces)).not.toMatch(/pontoon|cannery|tarpaulin|harbour/);
    expect(traces?.sentences.every(({ runs }) => runs.every(Number.isInteger))).toBe(true);
  });
});
