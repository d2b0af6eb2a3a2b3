import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildIndex, type EventIndex, recognise } from '../../src/core/events/recognise';
import type { Pack } from '../../src/core/facts/pack';
import { newsBackground, packOf, type Told, told as textOf } from '../core/events/invented';
import { inventedEvents, pageAbout } from '../core/events/many-events';
import { hasShared, sharedFile } from '../shared';
import { against, type Line, weighed } from './line';
import { interleaved, timed } from './samples';

const FEW = 10;
const MANY = 1000;
/** At most so many times as long with many events as with few, and so many MB for many. */
const LIMIT = 2;
const MEMORY = 10;
const ROUNDS = 15;

interface Text {
  sentences: string[];
}
interface Benchmark {
  events: { id: string; sources: Text[] }[];
  pages: (Text & { event: string | null })[];
}

const body = ({ sentences }: Text): Told => textOf(null, sentences.join(' '));

interface Known {
  events: Pack[];
  /** Pages about the first few of them, and about none. */
  pages: Told[];
  where: string;
}

const invented = (): Known => {
  const events = inventedEvents(MANY + FEW);
  return {
    events: events.slice(0, MANY),
    pages: [...events.slice(0, FEW), ...events.slice(MANY)].map(pageAbout),
    where: 'invented events: no ../shared here',
  };
};

/** Real events, and as many invented ones as are wanting. */
const real = (): Known => {
  const { events, pages }: Benchmark = JSON.parse(sharedFile('eval/events-train-1.json'));
  const packs = events.map(({ id, sources }) => packOf(id, sources.map(body)));
  const few = new Set(packs.slice(0, FEW).map(({ event }) => event.id));
  const asked = pages.filter(({ event }) => event === null || few.has(event)).slice(0, 60);
  return {
    events: [...packs, ...inventedEvents(MANY - packs.length)],
    pages: asked.map(body),
    where: `${packs.length} real events, the others invented`,
  };
};

/** Room that is taken, in MB, after the collector has been: typed arrays lie outside the heap. */
const taken = (): number => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let time = 0; time < 3; time += 1) collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

/** What a thousand known events cost, beside ten. */
export const recognitionLines = async (): Promise<Line[]> => {
  const { events, pages, where } = hasShared ? real() : invented();
  const few = buildIndex(events.slice(0, FEW), newsBackground);
  // Compiled and cached by the first: what is left is the second's own.
  const before = taken();
  const many = buildIndex(events, newsBackground);
  const memory = taken() - before;
  const among = (index: EventIndex) => () =>
    timed(() => pages.map((page) => recognise(index, page)));
  const { ours, peer } = await interleaved(ROUNDS, among(many), among(few), 3);
  return [
    against(
      `recognising among ${MANY} events, ${pages.length} pages`,
      ours,
      { what: `among ${FEW} events`, value: peer },
      LIMIT,
      where,
    ),
    weighed(`the index of ${MANY} events`, memory, 'MB', MEMORY, 'heap and typed arrays, after gc'),
  ];
};
