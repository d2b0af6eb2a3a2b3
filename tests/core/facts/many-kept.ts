import { lexicon } from '../../../data/lexicon';
import { sourceOf } from '../../../src/core/facts/build';
import type { KeptArticle } from '../../../src/core/facts/kept';
import type { Article } from '../../../src/core/text/article';

const TOWNS = 'Sanvale Ellum Marrow Tarn Oskby Lindell Quarrow Brisk Dunmere Fallow'.split(' ');
const name = (number: number): string =>
  `${TOWNS[number % TOWNS.length]}${'aeiou'[Math.floor(number / TOWNS.length) % 5]}${String.fromCharCode(97 + (Math.floor(number / 50) % 26))}`;

/** The `at`th article on the `event`th flood: each says something of its own, and some the same. */
export const floodArticle = (event: number, at: number): Article => {
  const [town, river, mayor, port] = [0, 1, 2, 3].map((part) => name(event * 7 + part * 13));
  const dead = 12 + (at % 37);
  const day = 1 + (at % 2);
  const reporters = Array.from({ length: 12 }, (_, i) => name(event * 31 + at * 17 + i * 11));
  return {
    id: `outlet${at}.example/flood-${event}`,
    url: `https://outlet${at}.example/flood-${event}`,
    outlet: `Outlet ${at}`,
    published: `2031-04-${String(3 + (at % 20)).padStart(2, '0')}`,
    language: 'en',
    title: `${town} flood: ${dead} dead as dam breaks`,
    agency: null,
    text: [
      `${town?.toUpperCase()}. The flood began on April ${day} when the dam above ${town} broke.`,
      `At least ${dead} people were killed in ${town}, and ${dead * 3} others were injured, police said.`,
      `About ${4_000 + (at % 9) * 250} people were evacuated from the banks of the ${river}.`,
      `${mayor} said that ${200 + at} soldiers had been sent from ${port} to help.`,
      `Police arrested ${20 + (at % 5)} people on suspicion of looting in ${port}.`,
      `The damage is put at €${3 + (at % 4)} billion, the mayor, ${mayor}, said.`,
      `Rescue teams worked for ${2 + (at % 3)} days; ${30 + (at % 11)} people are missing.`,
      ...reporters.map((one) => `A resident of ${one} told of water in the streets near ${town}.`),
    ].join('\n'),
  };
};

/** So many articles, over so many stories, as a reader's disk has them. */
export const manyKept = (articles: number, events: number): KeptArticle[] =>
  Array.from({ length: articles }, (_, number) => {
    const event = number % events;
    const article = floodArticle(event, Math.floor(number / events));
    const sha256 = number.toString(16).padStart(64, '0');
    return {
      id: article.id,
      at: 1_900_000_000_000 + number,
      event: { id: `own-${event}`, title: `Flood ${event}, April 2031` },
      source: sourceOf({ ...article, sha256 }, null, lexicon),
    };
  });
