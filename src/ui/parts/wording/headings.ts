import type { Figure } from '../../../core/figures/figure';
import type { Words } from '../words';

/**
 * A scope as people read it: `people > officers; Northport` is "officers, Northport". The words are the
 * articles' own, so they are not translated. A part that begins with `#` has none: a reader has said it.
 */
export function scopeWords(words: Words, scope: string): string {
  if (scope === 'total') return words.say('scope_total');
  const parts = scope.split(';').map((part) => part.split('>').at(-1)?.trim() ?? part);
  return parts
    .map((part) => (part.startsWith('#') ? words.say('scope_by_reader') : part))
    .join(', ');
}

/** Whether a figure is a count of persons. */
export const isOfPeople = ({ unit }: Pick<Figure, 'unit'>): boolean =>
  unit === 'people' || unit === 'person';

/** What a figure counts, against one that counts something else: "all people", "officers only". */
export function countedWords(words: Words, figure: Pick<Figure, 'scope' | 'unit'>): string {
  const { scope } = figure;
  if (scope !== 'total') return words.say('scope_only', scopeWords(words, scope));
  return words.say(isOfPeople(figure) ? 'scope_all_people' : 'scope_total');
}

/** `other:days-without-water` is "Days without water". */
function spelledOut(measure: string): string {
  const plain = measure.replace(/^other:/, '').replaceAll('-', ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

const keyOf = (kind: string, id: string) => `${kind}_${id.replace(/\W/g, '_')}`;

/** `ceasefire-start` is a happening and a phase of it; null for every other measure. */
function happening(words: Words, measure: string): string | null {
  const [, event, phase] = /^(?:other:)?(.+)-(\w+)$/.exec(measure) ?? [];
  if (!event || !phase) return null;
  const name = words.maybe(keyOf('event', event)) ?? spelledOut(event);
  return words.maybe(keyOf('phase', phase), name);
}

/** What is asked, as a heading: the measure, and the part it is restricted to. */
export function heading(
  words: Words,
  { measure, scope }: Pick<Figure, 'measure' | 'scope'>,
): string {
  const name =
    words.maybe(keyOf('measure', measure)) ?? happening(words, measure) ?? spelledOut(measure);
  return scope === 'total' ? name : words.say('aside_bracketed', name, scopeWords(words, scope));
}
