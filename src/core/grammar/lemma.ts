const IRREGULAR: Readonly<Record<string, string>> = {
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
};

/** Endings of a plural whose "es" belongs to it: churches, boxes, crashes. */
const SIBILANT = /(ss|sh|ch|x|zz)es$/;
const COMPOUND = /^(.*)(men|women|children|feet|people)$/;

/** The singular of an English noun in lower case; a word that looks like none of the plurals is returned as it is. */
export function singular(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (word.length < 4 || !/s$|n$|t$|e$/.test(word)) return word;
  const compound = COMPOUND.exec(word);
  if (compound?.[1] && compound[2]) return compound[1] + (IRREGULAR[compound[2]] ?? compound[2]);
  if (!word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (SIBILANT.test(word)) return word.slice(0, -2);
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
