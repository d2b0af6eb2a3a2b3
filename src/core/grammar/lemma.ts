/** Endings of a plural whose "es" belongs to it: churches, boxes, crashes. */
const SIBILANT = /(ss|sh|ch|x|zz)es$/;
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    wolves: 'wolf',
    shelves: 'shelf',
    halves: 'half',
    thieves: 'thief',
    personnel: 'personnel',
    police: 'police',
    series: 'series',
    species: 'species',
    news: 'news',
    aircraft: 'aircraft',
    crises: 'crisis',
    bases: 'base',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    campuses: 'campus',
    caucuses: 'caucus',
    data: 'data',
    media: 'media',
    criteria: 'criterion',
  }),
);

/** "policewomen": what these end has their singular. */
const COMPOUNDS = ['men', 'women', 'children', 'feet', 'people'];

/** The singular of an English noun in lower case; a word that looks like none of the plurals is returned as it is. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  if (!word.endsWith('s')) return compound(word);
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('es') && (SIBILANT.test(word) || /[^aeiou]oes$/.test(word)))
    return word.slice(0, -2);
  return word.slice(0, -1);
}

function compound(word: string): string {
  const plural = COMPOUNDS.find((one) => word.length > one.length && word.endsWith(one));
  return plural ? word.slice(0, -plural.length) + (IRREGULAR.get(plural) ?? plural) : word;
}
