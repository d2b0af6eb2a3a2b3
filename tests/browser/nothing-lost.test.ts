import { describe, expect, test } from 'vitest';
import type { Disagreement } from '../../src/core/review/disagreement';
import type { AllKept, HeardName, Reply, Request } from '../../src/messages';
import type { Settings } from '../../src/settings';
import type { DrivenPage } from './drive/page';
import { pause, until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { openPanel } from './sidebar';
import { setStage } from './stage';

/** Moments at which the worker is killed while it writes; `npm run soak` asks for more. */
const MOMENTS = Number(process.env.SOAK_MOMENTS ?? 20);
/** So long after a write was asked for the worker may be killed: before it began up to after it was done. Milliseconds. */
const LATEST = 40;

/** The same moments each time: a linear congruential generator (Numerical Recipes, 2nd edition, page 284). */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

describe.each(BROWSERS)('%s, when the worker is killed while it writes', (name) => {
  const stage = setStage(name, 'test');
  let page: DrivenPage;
  let tab = -1;
  let row = '';

  /** What the worker answers; null where it died before it could. */
  const ask = <N extends HeardName>(message: N, request: Request<N>): Promise<Reply<N> | null> =>
    stage.browser.withApi(
      async (api, sent) => {
        const late = new Promise<null>((resolve) => setTimeout(resolve, 5000, null));
        const asked = api.runtime.sendMessage(sent).then(
          (answer) => (answer as { reply?: unknown })?.reply ?? null,
          () => null,
        );
        return (await Promise.race([asked, late])) as never;
      },
      { name: message, request },
    );
  const sure = async <N extends HeardName>(message: N, request: Request<N>): Promise<Reply<N>> => {
    const answer = await until(`an answer to ${message}`, () => ask(message, request));
    return answer as Reply<N>;
  };
  const rowNow = async (): Promise<Disagreement> => {
    const { rows, broken } = await sure('review', {});
    expect(broken).toBe(0);
    const found = rows.find(({ id }) => id === row);
    if (!found) throw new Error(`The row ${row} is gone.`);
    return found;
  };

  /** Writes of every kind: how each is asked for, and what shows whether it is there. */
  const WRITES: {
    write(moment: number): Promise<unknown>;
    isThere(moment: number): Promise<boolean>;
  }[] = [
    {
      write: (moment) => ask('noteOn', { id: row, note: `note ${moment}` }),
      isThere: async (moment) => (await rowNow()).note === `note ${moment}`,
    },
    {
      write: (moment) => ask('changeSettings', { list: 'paused', add: `site-${moment}.example` }),
      isThere: async (moment) => {
        const { settings, repaired } = await sure('settings', {});
        expect(repaired).toEqual([]);
        return (settings as Settings).paused.includes(`site-${moment}.example`);
      },
    },
    {
      write: async (moment) => {
        const answer = await ask('keepTab', { tab, under: { title: `Story ${moment}` } });
        return answer && 'kept' in answer ? answer : null;
      },
      isThere: async (moment) => {
        const { stories, broken }: AllKept = await sure('keptArticles', {});
        expect(broken).toBe(0);
        const kept = stories.flatMap(({ event, articles }) =>
          articles.flatMap(({ keptAt }) => (keptAt === null ? [] : [event.title])),
        );
        // One article is never under two stories.
        expect(kept.length).toBeLessThanOrEqual(1);
        return kept.includes(`Story ${moment}`);
      },
    },
  ];

  test(`what was said to be saved is there, at ${MOMENTS} moments, and nothing is half there`, async () => {
    page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    tab = await stage.browser.tabOf(page);
    row = (await sure('review', {})).rows[0]?.id ?? '';
    expect(row).not.toBe('');
    const random = seeded(20220113);
    let cutShort = 0;
    for (let moment = 0; moment < MOMENTS; moment++) {
      const kind = WRITES[moment % WRITES.length];
      if (!kind) continue;
      const writing = kind.write(moment);
      // Early moments are the rarer catch: a worker answers in a few milliseconds.
      await pause(random() ** 2 * LATEST);
      await stage.browser.killWorker();
      const acknowledged = (await writing) !== null;
      if (!acknowledged) cutShort += 1;
      const there = await kind.isThere(moment);
      expect(acknowledged && !there, `moment ${moment} was said to be saved and is not there`).toBe(
        false,
      );
    }
    // Else the worker was never caught at its work, and the moments would show nothing.
    expect(cutShort).toBeGreaterThan(0);
  }, 600_000);
});
