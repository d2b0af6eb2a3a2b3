import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { read } from './paragraphs';

/** A sentence, and the measure that the words in braces give a figure of. */
export interface Counted {
  measure: string;
  text: string;
  /** Offsets of the words in braces, in the text without them. */
  start: number;
  end: number;
}

const BRACED = /\{([^{}]*)\}/g;

const countedIn = (measure: string, braced: string): Counted[] => {
  const text = braced.replace(BRACED, '$1');
  return [...braced.matchAll(BRACED)].map((match, i) => {
    const start = match.index - 2 * i;
    return { measure, text, start, end: start + (match[1]?.length ?? 0) };
  });
};

const folder = resolve('tests/core/figures/counted');

/** The sentences of each measure, in the wordings of many newsrooms. */
export const sentences = (): Counted[] =>
  readdirSync(folder).flatMap((name) => {
    const raw: Record<string, string[]> = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return Object.entries(raw).flatMap(([measure, texts]) =>
      texts.flatMap((text) => countedIn(measure, text)),
    );
  });

/** What was read at the words in braces; null where nothing was. */
export function measureOf({ text, start, end }: Counted): string | null {
  const figures = read(text).filter((one) => one.start < end && one.end > start);
  return figures[0]?.measure ?? null;
}
