import { line } from './command';

/** Articles about one invented strike, long enough to be recognised by. */
const BODY =
  'Dockers at the port of Gullhaven laid down their tools over the pay offer of Northquay Shipping. ' +
  'Mayor Ada Fenwick called the dockers and Northquay Shipping to talks at the Lighthouse Hall. ' +
  'Cranes at the Gullhaven container terminal stood still while ferries to Ternholm were cancelled. ';

export const AUK = {
  id: 'auk',
  url: 'https://auk.example/strike',
  outlet: 'The Auk',
  published: '2031-05-11',
  language: 'en',
  title: 'Gullhaven dockers strike',
  text: `${BODY}The strike began on May 3. At least 31 people were injured in clashes.`,
};
export const GULL = {
  id: 'gull',
  url: 'https://gull.example/strike',
  outlet: 'The Gull',
  published: '2031-05-12',
  language: 'en',
  title: 'Northquay strike halts ferries',
  text: `${BODY}The strike began on May 4. At least 58 people were injured in clashes.`,
};
/** A page about the same strike that is no source. */
export const PAGE = {
  id: 'page',
  url: 'https://page.example/strike',
  outlet: 'The Page',
  published: '2031-05-12',
  language: 'en',
  title: 'Strike at Gullhaven goes on',
  text: `${BODY}The strike began on May 3. Some 2,000 dockers marched to the terminal.`,
};
/** A page about something else. */
export const REGATTA = {
  id: 'regatta',
  url: 'https://page.example/regatta',
  published: '2031-05-12',
  language: 'en',
  title: 'Sails over Plover Bay',
  text: 'Some 40 yachts crossed Plover Bay in the annual regatta, watched from the cliffs by families.',
};

export const ABOUT = {
  id: 'strike',
  title: 'Dockers’ strike at Gullhaven',
  window: { from: '2031-05-01', to: '2031-05-31' },
};

export const lines = (...articles: object[]): string =>
  articles.map((article) => line({ ...article })).join('');
