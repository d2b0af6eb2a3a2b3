/** Endings of a plural whose "es" belongs to it: churches, boxes, crashes. */
const SIBILANT = /(ss|sh|ch|x|zz)es$/;

/** "policewomen": what these end has their singular. */
const COMPOUNDS = ['men', 'women', 'children', 'feet', 'people'];

/**
 * The singular of an English noun in lower case, by the irregular ones (`singulars`) and the endings; a word that
 * looks like none of the plurals is returned as it is.
 */
export function singular(word: string, singulars: ReadonlyMap<string, string>): string {
  const known = singulars.get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  if (!word.endsWith('s')) return mayBeCompound(word) ? compound(word, singulars) : word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('es') && (SIBILANT.test(word) || /[^aeiou]oes$/.test(word)))
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** By the last letter of what compounds end in: most words are done with that. */
const mayBeCompound = (word: string): boolean => 'nte'.includes(word.charAt(word.length - 1));

function compound(word: string, singulars: ReadonlyMap<string, string>): string {
  const plural = COMPOUNDS.find((one) => word.length > one.length && word.endsWith(one));
  return plural ? word.slice(0, -plural.length) + (singulars.get(plural) ?? plural) : word;
}
