import type { Figure } from '../../../core/figures/figure';
import type { Words } from '../words';

/**
 * A scope as people read it: `people > officers; Northport` is "officers, Northport". The words are the
 * articles' own, so they are not translated.
 */
export function scopeWords(words: Words, scope: string): string {
  if (scope === 'total') return words.say('scope_total');
  const parts = scope.split(';').map((part) => part.split('>').at(-1)?.trim() ?? part);
  return parts.join(', ');
}

/** `other:days-without-water` is "Days without water". */
function spelledOut(measure: string): string {
  const plain = measure.replace(/^other:/, '').replaceAll('-', ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** What is asked, as a heading: the measure, and the part it is restricted to. */
export function heading(words: Words, figure: Pick<Figure, 'measure' | 'scope'>): string {
  const { measure, scope } = figure;
  const name = words.maybe(`measure_${measure.replace(/\W/g, '_')}`) ?? spelledOut(measure);
  return scope === 'total' ? name : words.say('titled', name, scopeWords(words, scope));
}
