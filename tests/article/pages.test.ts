import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { finish, prepare, rawBlocks } from '../../src/article/body';
import { looksLikeArticle } from '../../src/article/is-article';
import { metadataOf } from '../../src/article/metadata';
import { rangeOf } from '../../src/article/ranges';
import { hasShared, sharedFile, sharedPath } from '../shared';
import { pageOf } from './page-of';

interface Truth {
  [id: string]: { url: string; articleBody: string };
}

/** What `eval/body.mjs` measures: see there. */
interface Score {
  pages: number;
  f1: number;
  leakMean: number;
  proseLost: number;
}

type Scorer = { score(truth: Truth, texts: Map<string, string>): Score };

describe.runIf(hasShared)('real pages', () => {
  const truth: Truth = hasShared ? JSON.parse(sharedFile('eval/pages/truth.json')) : {};
  const ids = Object.keys(truth);
  const whole = new Map<string, string>();
  const given = new Map<string, string>();
  const published = new Map<string, string | null>();
  const refused: string[] = [];
  const astray: string[] = [];
  let score: Scorer['score'];

  beforeAll(async () => {
    ({ score } = (await import(sharedPath('eval/body.mjs'))) as Scorer);
    for (const id of ids) {
      const { url } = truth[id] ?? { url: '' };
      const html = gunzipSync(readFileSync(sharedPath(`eval/pages/${id}.html.gz`)));
      const document = pageOf(html.toString('utf8'), url);
      if (!looksLikeArticle(document)) refused.push(url);
      published.set(id, metadataOf(document, url).published);
      const prepared = prepare(document);
      whole.set(
        id,
        rawBlocks(prepared)
          .map((block) => block.text)
          .join('\n\n'),
      );
      const body = finish(prepared);
      given.set(id, body?.text ?? '');
      for (const { 0: words, index } of body?.text.matchAll(/\d[\d.,]*/g) ?? []) {
        const range = body && rangeOf(body, index, index + words.length, words);
        if (range?.toString() !== words) astray.push(`${url}: ${words}`);
      }
    }
  }, 180_000);

  test('all of them pass for articles', () => {
    expect(ids).toHaveLength(61);
    expect(refused).toEqual([]);
  });

  test('the whole article is found, and little else', () => {
    const { f1 } = score(truth, whole);
    console.log(`Real pages: F1 of the whole article ${f1.toFixed(4)}`);
    expect(f1).toBeGreaterThanOrEqual(0.945);
  });

  test('what the engine is given has next to no number of another text, and nearly all of this one', () => {
    const { leakMean, proseLost } = score(truth, given);
    console.log(
      `Real pages: ${leakMean.toFixed(3)} numbers leak a page, ${(100 * proseLost).toFixed(2)} % are lost`,
    );
    expect(leakMean).toBeLessThanOrEqual(0.3);
    expect(proseLost).toBeLessThanOrEqual(0.03);
  });

  test('every number of the text is found again where it stands', () => {
    expect(astray).toEqual([]);
  });

  test('nearly all tell their day of publication, and it is the day of their address or the next', () => {
    const days = ids.filter((id) => published.get(id));
    console.log(`Real pages: the day of publication is found on ${days.length} of ${ids.length}`);
    expect(days.length).toBeGreaterThanOrEqual(58);
    const apart = days.filter((id) => {
      const inAddress = /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(truth[id]?.url ?? '');
      if (!inAddress) return false;
      const gap = Date.parse(published.get(id) ?? '') - Date.parse(inAddress.slice(1).join('-'));
      return Math.abs(gap) > 86_400_000;
    });
    expect(apart).toEqual([]);
  });
});
