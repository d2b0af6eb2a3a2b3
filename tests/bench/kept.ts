import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { background } from '../../data/background';
import { comparingRules } from '../../data/comparing';
import { countOpen } from '../../src/background/open-count';
import { loadAnew, ready } from '../../src/background/ready';
import { reportOnPage } from '../../src/background/report-on-page';
import { keepArticle } from '../../src/background/store/articles';
import { closeDatabase, database } from '../../src/background/store/database';
import type { Report } from '../../src/core/compare/report';
import { buildIndex } from '../../src/core/events/recognise';
import { packsOfKept } from '../../src/core/facts/kept';
import { metAmong } from '../../src/core/review/among';
import { drawSidebar, inShort } from '../../src/ui/panel/draw';
import { floodArticle, manyKept } from '../core/facts/many-kept';
import { english } from '../ui/words';
import { against, type Line, told, weighed } from './line';
import { interleaved, median, timed } from './samples';

const FEW = 20;
const MANY = 1_000;
const STORIES = 50;
const ROUNDS = 9;
const WARM = 2;
/** At most so many times what a reader with one story waits: what is kept of others is not looked at. */
const WAKE = 3;
/** Ten times the sources in no more than twelve times the time: linear, as it is asked of reading a text. */
const REPORT = 12;
/** Of hundreds of sources a card lists as many as of twenty. kB as it is sent to a page. */
const PANEL = 700;

const page = { ...floodArticle(0, 9_999), id: 'page', asArticle: true };

interface Disk {
  articles: number;
  /** Has the worker, just woken, find this disk. */
  wakeOn(): Promise<void>;
}

/** A disk with so many articles, over so many stories. */
const diskWith = async (articles: number, stories: number): Promise<Disk> => {
  const factory = new IDBFactory();
  const wakeOn = async (): Promise<void> => {
    await closeDatabase();
    globalThis.indexedDB = factory;
    await database();
    loadAnew();
  };
  await wakeOn();
  for (const one of manyKept(articles, stories)) await keepArticle(one);
  await wakeOn();
  await countOpen(await ready());
  return { articles, wakeOn };
};

const reportOf = async (known: Parameters<typeof reportOnPage>[2]): Promise<Report> => {
  const said = async () => ({ answer: true, corrections: [] });
  const found = await reportOnPage(page, page.url ?? '', known, said);
  if (found.state !== 'compared') throw new Error(`The page is ${found.state}.`);
  return found.report;
};
const untilReport = async (): Promise<Report> => reportOf(await ready());

const after =
  ({ wakeOn }: Disk, work: () => Promise<unknown>) =>
  async (): Promise<number> => {
    await wakeOn();
    return timed(work);
  };

const medianOf = async (measure: () => Promise<number>): Promise<number> => {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await measure());
  return median(all);
};

const wakeLines = async (): Promise<Line[]> => {
  const few = await diskWith(FEW, 1);
  const many = await diskWith(MANY, STORIES);
  const waits = await interleaved(ROUNDS, after(many, untilReport), after(few, untilReport), WARM);
  const woken = await interleaved(ROUNDS, after(many, ready), after(few, ready), WARM);
  const count = async () => countOpen(await ready());
  const counted = await interleaved(ROUNDS, after(many, count), after(few, count), WARM);
  const beside = (peer: number): string => `with ${FEW}: ${peer.toFixed(1)} ms`;
  const [extra] = manyKept(1, 1);
  if (!extra) throw new Error('Nothing to keep.');
  const keepAgain = async (): Promise<void> => {
    await keepArticle(extra);
    loadAnew();
    await ready();
  };
  const reviewed = async (): Promise<void> => {
    for (const pack of await (await ready()).packs()) metAmong(pack, comparingRules);
  };
  return [
    against(
      `woken with ${MANY} articles kept: until a page has its report`,
      waits.ours,
      { what: `with ${FEW}, all of its story`, value: waits.peer },
      WAKE,
      `${STORIES} stories of ${MANY / STORIES} articles; the disk is fake-indexeddb`,
    ),
    told('of that, what every wake takes', woken.ours, { note: beside(woken.peer) }),
    told('the number of open disagreements, after a wake', counted.ours, {
      note: beside(counted.peer),
    }),
    told('keeping one more, until it is compared with', await medianOf(after(many, keepAgain))),
    told('opening the desk, after a wake', await medianOf(after(many, reviewed)), {
      note: 'without its disk and its drawing',
    }),
  ];
};

/** A report on a page, from its text, in a worker that has answered before. */
const reportAmong = async (sources: number): Promise<() => Promise<Report>> => {
  const [pack] = packsOfKept(manyKept(sources, 1));
  if (!pack) throw new Error('Nothing was kept.');
  const known = { pack, keptAt: new Map<string, number>() };
  const index = buildIndex([pack], background);
  return () => reportOf({ index, packOf: async () => known });
};

const kB = (value: unknown): number => JSON.stringify(value).length / 1_000;

const reportLines = async (): Promise<Line[]> => {
  const [few, many] = [50, 500];
  const [short, long] = [await reportAmong(few), await reportAmong(many)];
  const { ours, peer } = await interleaved(
    ROUNDS,
    () => timed(long),
    () => timed(short),
    WARM,
  );
  const habits = { order: 'differences', opens: false, beside: 'page' } as const;
  const panel = (report: Report) => drawSidebar(report, habits, english, 0).panel;
  const reports = [await long(), await short()] as const;
  const drawn = await interleaved(
    ROUNDS,
    () => timed(() => panel(reports[0])),
    () => timed(() => panel(reports[1])),
    WARM,
  );
  return [
    against(
      `report on a page, among ${many} sources`,
      ours,
      { what: `among ${few}`, value: peer },
      REPORT,
    ),
    weighed(
      `its panel`,
      kB(panel(reports[0])),
      'kB',
      PANEL,
      `of ${few}: ${kB(panel(reports[1])).toFixed(0)} kB`,
    ),
    told('drawing it', drawn.ours, { note: `of ${few}: ${drawn.peer.toFixed(0)} ms` }),
    weighed('what is kept of its tab', kB(inShort(reports[0])), 'kB', PANEL),
  ];
};

/** What a reader waits for who keeps much. */
export const keptLines = async (): Promise<Line[]> => [
  ...(await wakeLines()),
  ...(await reportLines()),
];
