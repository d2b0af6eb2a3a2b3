import { comparingRules } from '../../data/comparing';
import background from '../../data/words/background.json';
import type { ComparedFigure, Report } from '../core/compare/report';
import { reportOn } from '../core/compare/report-page';
import type { Comparison } from '../core/compare/verdict';
import { compileBackground } from '../core/events/background';
import { buildIndex, type EventIndex, recognise } from '../core/events/recognise';
import type { BuildArticle } from '../core/facts/build';
import { isLanguageRead } from '../core/facts/languages';
import type { Pack } from '../core/facts/pack';
import { type Command, UsageError } from './arguments';
import { reportTable } from './check-table';
import { forEachInput, type Input } from './inputs';
import { readPacks } from './packs';
import { readingOf } from './read';
import type { Complaints, Streams } from './streams';

type CheckedFigure = Omit<ComparedFigure, 'origin' | 'saidOn' | 'begun' | 'comparisons'> & {
  comparisons: Omit<Comparison, 'tie' | 'saidOn' | 'begun'>[];
};

/** What `check --json` prints of an article; the times are in milliseconds. */
export type Checked = Pick<Report, 'event' | 'maybe' | 'self' | 'elsewhere'> & {
  id: string;
  url: string | null;
  figures: CheckedFigure[];
  ms: { recognise: number; read: number; compare: number };
};

/** `check`: what the packs' sources say beside each article's figures. */
export async function check(
  { files, packs: packFiles, event, json }: Extract<Command, { name: 'check' }>,
  streams: Streams,
  complaints: Complaints,
): Promise<void> {
  const packs = readPacks(packFiles, complaints);
  if (packs.length === 0) return;
  if (event !== null && !packs.some((pack) => pack.event.id === event))
    throw new UsageError(`no pack has the event "${event}"`);
  const index = indexOf(packs);
  const forced = packs.find((pack) => pack.event.id === event);
  const forcedIndex = forced && indexOf([forced]);
  await forEachInput(files, streams, complaints, (input) => {
    const { checked, report } = checkOne(input, forced ? [forced] : packs, {
      index: forcedIndex ?? index,
      forced: forced !== undefined,
      complaints,
    });
    streams.out(json ? `${JSON.stringify(checked)}\n` : reportTable(checked, report));
  });
}

const indexOf = (packs: Pack[]): EventIndex => buildIndex(packs, compileBackground(background));

interface Means {
  index: EventIndex;
  /** Compare with the one pack there is, whatever the score. */
  forced: boolean;
  complaints: Complaints;
}

function checkOne(
  { article, where }: Input,
  packs: Pack[],
  { index, forced, complaints }: Means,
): { checked: Checked; report: Report | null } {
  const started = performance.now();
  const found = recognise(index, article);
  const pack = packs.find(({ event: { id } }) => forced || id === found.event?.id);
  const event = pack && forced ? { ...nameOf(pack), ...scoreOf(found) } : found.event;
  const maybe = forced ? null : found.maybe;
  const recognised = performance.now();
  const empty = { event, maybe, self: null, figures: [], elsewhere: [] };
  const head = { id: article.id, url: article.url };
  if (!pack || !isLanguageRead(article.language)) {
    if (pack) readingOf(article, where, complaints);
    const ms = { recognise: recognised - started, read: 0, compare: 0 };
    return { checked: { ...head, ...empty, ms }, report: null };
  }
  const { figures = [], ...read } = readingOf(article, where, complaints, pack.event.window) ?? {};
  const wasRead = performance.now();
  const report = {
    ...reportOn({ ...asPage(article), ...read }, figures, pack, comparingRules),
    event,
    maybe,
  };
  const ms = {
    recognise: recognised - started,
    read: wasRead - recognised,
    compare: performance.now() - wasRead,
  };
  const { self, elsewhere } = report;
  return {
    checked: { ...head, event, maybe, self, figures: report.figures.map(printed), elsewhere, ms },
    report,
  };
}

/** Of every figure and comparison the keys that are printed of all: what only some have is for readers' eyes. */
const printed = ({
  origin,
  saidOn,
  begun,
  comparisons,
  ...figure
}: ComparedFigure): CheckedFigure => ({
  ...figure,
  comparisons: comparisons.map(({ tie, saidOn: day, begun: past, ...comparison }) => comparison),
});

const nameOf = ({ event: { id, title } }: Pack): { id: string; title: string } => ({ id, title });

const scoreOf = ({ event, maybe }: Pick<Report, 'event' | 'maybe'>) => ({
  score: event?.score ?? maybe?.score ?? 0,
  sure: event?.sure ?? false,
});

const asPage = ({ event: _event, not: _not, ...page }: BuildArticle) => page;
