import type { Lexicon } from '../lexicon';
import type { Article } from '../text/article';
import { sentencesOf } from '../text/sentences';
import type { DayMention } from './days';
import type { Day, Figure } from './figure';
import type { Happening } from './happening-words';
import type { Quantity } from './quantities';
import { belongsToCount, statedDay } from './reading/as-of';
import { type CountTold, tellQuantity } from './reading/count-figures';
import { tellDay } from './reading/day-figures';
import { type Draft, figureOf } from './reading/draft';
import { tellHappening } from './reading/happenings';
import { collectNames, type FullNames } from './reading/names';
import { piecesOf } from './reading/pieces';
import { type ReadSentence, readSentence } from './reading/sentence';
import { hear } from './speech';

/** What the reading may be told besides the article. */
export interface ReadOptions {
  /** The days of the event, both included: weekday names far from the page's date are resolved inside them. */
  window?: { from: Day; to: Day } | null;
}

/**
 * The figures of an article: those of its title, then those of its text, in order, one a mention, every
 * key set. Offsets count in the title or the text, as `in` says. Never throws; linear in the length.
 */
export function readFigures(
  article: Article,
  lexicon: Lexicon,
  options: ReadOptions = {},
): Figure[] {
  const names: FullNames = new Map();
  const body = readPart(article, 'text', lexicon, options, names);
  return [...readPart(article, 'title', lexicon, options, names), ...body];
}

function readPart(
  article: Article,
  part: 'title' | 'text',
  lexicon: Lexicon,
  options: ReadOptions,
  names: FullNames,
): Figure[] {
  const text = article[part] ?? '';
  const sentences = piecesOf(sentencesOf(text));
  const heard = hear(
    sentences,
    {
      published: article.published,
      speechDay: null,
      window: options.window ?? null,
      language: article.language,
    },
    lexicon,
  );
  let nextDay = 0;
  const read = sentences.map((sentence) => {
    const days: DayMention[] = [];
    while (nextDay < heard.days.length && (heard.days[nextDay]?.start ?? 0) < sentence.end) {
      const day = heard.days[nextDay];
      if (day && day.start >= sentence.start) days.push(day);
      nextDay += 1;
    }
    return readSentence(sentence, days, lexicon);
  });
  for (const one of read) collectNames(one, names);
  const figures: Figure[] = [];
  let topic: Happening | null = null;
  for (const one of read) {
    for (const draft of draftsOf(one, part, text, topic, names))
      figures.push(figureOf(draft, heard.attributionAt(draft.start), article));
    topic = topicOf(one, topic);
  }
  return figures;
}

/** The last happening that a sentence speaks of: the next one may take it up as "it" or "the operation". */
function topicOf(read: ReadSentence, before: Happening | null): Happening | null {
  let topic = before;
  for (const clause of read.clauses) {
    const told = tellHappening(read, clause, topic);
    if (told?.happening && (told.happening.span || told.happening.who)) topic = told.happening;
  }
  return topic;
}

function draftsOf(
  read: ReadSentence,
  part: 'title' | 'text',
  text: string,
  topic: Happening | null,
  names: FullNames,
): Draft[] {
  const drafts: Draft[] = [];
  const counts: CountTold[] = [];
  const stated: Quantity[] = [];
  for (const quantity of read.quantities) {
    const told = tellQuantity(read, quantity, counts, topic, names);
    if (!told) continue;
    counts.push(told);
    stated.push(quantity);
  }
  counts.forEach((told, i) => {
    const quantity = stated[i];
    if (!quantity) return;
    drafts.push({
      in: part,
      text,
      start: quantity.start,
      end: quantity.end,
      measure: told.told.name,
      noun: quantity.noun,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      hedge: quantity.hedge,
      trend: quantity.trend,
      unit: told.unit,
      scope: told.scope,
      where: null,
      window: told.window,
      statedDay: told.dated ? statedDay(read, told, counts) : null,
      dated: told.dated,
      superseded: told.superseded,
      assumed: told.told.assumed ? ['measure'] : [],
    });
  });
  for (const day of read.days) {
    if (isAppended(read, day)) continue;
    const told = tellDay(read, day, topic, names);
    if (!told || belongsToCount(read, day, counts, told)) continue;
    drafts.push({
      in: part,
      text,
      start: day.start,
      end: day.end,
      measure: told.measure,
      noun: null,
      value: day.value ?? (told.latest ? day.high : null),
      low: told.latest ? null : day.low,
      high: day.high,
      hedge: told.latest ? 'at-most' : day.hedge,
      trend: null,
      unit: 'date',
      scope: told.scope,
      where: told.where,
      window: 'point',
      statedDay: null,
      dated: false,
      superseded: false,
      assumed: day.assumed ? ['value'] : [],
    });
  }
  return drafts.sort((a, b) => a.start - b.start);
}

/** "January 14 this year": the year only completes the day before it. */
function isAppended(read: ReadSentence, day: DayMention): boolean {
  const before = read.days[read.days.indexOf(day) - 1];
  if (!before || before.lastToken + 1 !== day.firstToken) return false;
  return (
    before.value !== null && (day.low ?? '') <= before.value && before.value <= (day.high ?? '9')
  );
}
