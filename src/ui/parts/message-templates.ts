import type { MessageSource } from './words';

/** Characters of no script, one for each place that a message may leave for a value: `$1` to `$9`. */
const PLACES = Array.from({ length: 9 }, (_, at) => String.fromCharCode(0xe001 + at));
const PLACE = new RegExp(`[${PLACES.join('')}]`, 'g');

/**
 * The same messages, each asked for once with its places left open: the browser takes longer to find a
 * message than a panel to be drawn around it, and a panel says some five hundred.
 */
export const templatesOf = (source: MessageSource): MessageSource => {
  const known = new Map<string, string>();
  return (key, values = []) => {
    let template = known.get(key);
    if (template === undefined) {
      template = source(key, PLACES);
      known.set(key, template);
    }
    return template.replace(PLACE, (place) => values[PLACES.indexOf(place)] ?? '');
  };
};
