/**
 * One regex for phrases of a word list, to be tested on text in lower case whose tokens are joined by blanks.
 * A place in a phrase may have several words (`in/over`), may stay empty (`[just/only]`), may be any word (`*`),
 * any word with an ending (`*day`) or a token that begins with a digit (`#`); `!of` at the end is a word that
 * must not follow. No phrase ends in a possessive. Throws where a phrase has another sign; `where` is named in the message.
 */
export function phraseShape(where: string, phrases: Iterable<string>): RegExp {
  const shapes = [...phrases].map((phrase) => shapeOf(where, phrase));
  return new RegExp(`\\b(?:${shapes.join('|')})\\b(?!['’]s)`);
}

function shapeOf(where: string, phrase: string): string {
  let shape = '';
  const places = phrase.split(' ');
  for (const [i, place] of places.entries()) {
    const [, opens, words, closes] = PLACE.exec(place) ?? [];
    const isLast = i === places.length - 1;
    if (!words || (opens === '[') !== (closes === ']') || (isLast ? opens === '[' : opens === '!'))
      throw new Error(`${where}: "${phrase}": "${place}" is no place in a phrase`);
    const one = `(?:${words.split('/').map(wordShape).join('|')})`;
    if (opens === '!') shape = `${shape.trimEnd()}(?! ${one})`;
    else if (opens === '[') shape += `(?:${one} )?`;
    else shape += isLast ? one : `${one} `;
  }
  return shape.trimEnd();
}
const PLACE = /^([![]?)([a-z#*'/-]+)(\]?)$/;

const wordShape = (word: string): string =>
  word.replace('*', "[a-z][\\w'-]*").replace('#', '\\d\\S*');
