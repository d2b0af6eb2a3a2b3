import type { Article } from '../../text/article';
import { isSpace } from '../../text/characters';
import type { AsOfSource, Assumable, Day, Figure } from '../figure';
import type { Attribution } from '../speech';

/** What the reading found of one figure; the rest follows from the article and who says it. */
export interface Draft {
  in: 'text' | 'title';
  text: string;
  start: number;
  end: number;
  measure: string;
  noun: string | null;
  value: Figure['value'];
  low: Figure['low'];
  high: Figure['high'];
  hedge: Figure['hedge'];
  trend: Figure['trend'];
  unit: string | null;
  scope: string;
  where: string | null;
  window: Figure['window'];
  /** The day the count holds, stated beside it. */
  statedDay: Day | null;
  /** Days and lengths hold no day. */
  dated: boolean;
  superseded: boolean;
  assumed: Assumable[];
}

/** Words in a phrase, at most: the contract of fact packs, which carry no sentences. */
const LONGEST_PHRASE = 8;

/** A figure with every key set. */
export function figureOf(draft: Draft, said: Attribution, article: Article): Figure {
  const { start, end } = cut(draft);
  const forecast = isForecast(draft.scope);
  const asOf = draft.dated ? asOfDay(draft.statedDay, said.day, article.published, forecast) : null;
  const assumed = [...draft.assumed];
  if (said.assumed && said.saidBy && !assumed.includes('saidBy')) assumed.push('saidBy');
  return {
    phrase: draft.text.slice(start, end),
    in: draft.in,
    start,
    end,
    measure: draft.measure,
    noun: draft.noun,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    hedge: draft.hedge,
    trend: draft.trend,
    unit: draft.unit,
    scope: draft.scope,
    where: draft.where,
    window: draft.window,
    asOf: asOf?.day ?? null,
    asOfFrom: asOf?.from ?? null,
    saidBy: said.saidBy,
    via: said.via ?? article.agency,
    superseded: draft.superseded,
    assumed,
  };
}

/** What is expected or possible may hold on a day to come. */
export const isForecast = (scope: string): boolean =>
  scope !== 'total' && /\b(?:expected|possible)\b/.test(scope);

/** Stated, else the day of the speech, else publication; a month is no day, and only a forecast holds on a day to come. */
function asOfDay(
  stated: Day | null,
  speech: Day | null,
  published: Day | null,
  forecast: boolean,
): { day: Day; from: AsOfSource } | null {
  const ahead = !forecast && stated !== null && published?.length === 10 && stated > published;
  if (stated && !ahead) return { day: stated, from: 'stated' };
  if (speech) return { day: speech, from: 'speech' };
  return published && published.length === 10 ? { day: published, from: 'published' } : null;
}

/** A phrase of more than eight words keeps its first eight. */
function cut({ text, start, end }: Draft): { start: number; end: number } {
  if (end - start < 2 * LONGEST_PHRASE - 1) return { start, end };
  let words = 0;
  for (let at = start; at < end; at += 1) {
    if (isSpace(text.charCodeAt(at)) || (at + 1 < end && !isSpace(text.charCodeAt(at + 1))))
      continue;
    words += 1;
    if (words === LONGEST_PHRASE) return { start, end: at + 1 };
  }
  return { start, end };
}
