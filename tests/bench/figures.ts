import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lexicon } from '../../data/lexicon';
import { readFigures } from '../../src/core/figures/read';
import { ownGold } from '../core/figures/scoring/gold';
import { hasShared, sharedFile } from '../shared';
import { article } from './fresh/article';
import { runFresh } from './fresh/run';
import { against, type Line, told } from './line';
import { installPeers, loadWink } from './peers';
import { interleaved, median, timed } from './samples';

/** At most so many times what finding the spans alone takes, and what reading ten short texts takes. */
const SPANS = 1.5;
const TENFOLD = 1.2;
/** From the start of the engine to its first figure. Milliseconds. */
const WAKE = 250;
const ROUNDS = 9;
/** The compiler is done with both sides after so many rounds. */
const WARM = 20;
const STARTS = 5;

const read = (text: string): unknown => readFigures(article(text), lexicon);

const paragraphs = (): string[] =>
  ownGold().flatMap((kind) => kind.paragraphs.map(({ text }) => text));

const sentences = (): { texts: string[]; where: string } => {
  if (!hasShared) return { texts: paragraphs(), where: 'paragraphs of ours: no ../shared here' };
  const gold: { text: string }[] = JSON.parse(sharedFile('eval/newsquant-even.json'));
  return { texts: gold.map(({ text }) => text), where: 'news sentences' };
};

/** Reading every field of every figure, beside a library that only says where they stand. */
const besideWink = async (): Promise<Line[]> => {
  const { texts, where } = sentences();
  const [warm, cold] = ['warm', 'cold, in a new process'].map(
    (how) => `reading ${texts.length} ${where}, all fields, ${how}`,
  ) as [string, string];
  const why = installPeers();
  if (why !== null) return [warm, cold].map((what) => ({ what, why, failed: false }));
  const spansOf = loadWink();
  const all = (work: (text: string) => unknown) => () => timed(() => texts.map(work));
  const reading = await interleaved(ROUNDS, all(read), all(spansOf), WARM);
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const file = join(folder, 'sentences.json');
  writeFileSync(file, JSON.stringify(texts));
  const starting = await interleaved(
    STARTS,
    () => runFresh('sentences', file),
    () => runFresh('sentences-wink', file),
  );
  rmSync(folder, { recursive: true, force: true });
  const peer = (value: number) => ({ what: 'wink-nlp, spans alone', value });
  return [
    against(warm, reading.ours, peer(reading.peer), SPANS),
    against(cold, starting.ours, peer(starting.peer), SPANS),
  ];
};

/** Whether a text that is ten times as long takes more than ten times as long: both sides read as much. */
const tenfold = async (): Promise<Line> => {
  const once = paragraphs().join('\n\n');
  const all = Array.from({ length: 10 }, () => once);
  const together = all.join('\n\n');
  const { ours, peer } = await interleaved(
    ROUNDS,
    () => timed(() => read(together)),
    () => timed(() => all.map(read)),
    1,
  );
  const length = (once.length / 1000).toFixed(0);
  return against(
    'reading a text ten times as long',
    ours,
    { what: `${length} thousand characters, ten times`, value: peer },
    TENFOLD,
  );
};

/** How fast the engine reads. */
export const figureLines = async (): Promise<Line[]> => [
  ...(await besideWink()),
  await tenfold(),
  told(
    'from the start of the engine to its first figure',
    median(Array.from({ length: STARTS }, () => runFresh('wake'))),
    { limit: WAKE, note: `Node, median of ${STARTS}` },
  ),
];
