import type { Pack, Source } from '../../../src/core/facts/pack';
import { newsBackground, packOf, type Told } from './invented';

const SYLLABLES = 'ba de ki lo mu ra sen tor vi zan pel gor shi ma nu dra fe hol ju kre'.split(' ');
const everyday = [...newsBackground.share.keys()];

/** An invented name or word: another for every number. */
function coin(number: number): string {
  let rest = number;
  let word = '';
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return `${word}na`;
}

/** Numbers from 0 up to 1, the same at every run (a linear congruential generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

function source(id: string, event: number, roll: () => number): Source {
  const skewed = (most: number): number => Math.floor(most * roll() ** 3);
  const names: Record<string, number> = {};
  const words: Record<string, number> = {};
  for (let own = 0; own < 30; own += 1)
    if (roll() < 0.6) names[coin(10_000 + event * 40 + own)] = 1 + skewed(6);
  for (let place = 0; place < 6; place += 1) names[coin(100 + skewed(400))] = 1 + skewed(4);
  for (let far = 0; far < 15; far += 1) names[coin(1000 + skewed(8000))] = 1;
  for (let topic = 0; topic < 70; topic += 1)
    words[everyday[(event * 131 + skewed(900)) % everyday.length] ?? ''] = 1 + skewed(4);
  const [plain] = packOf(id, [{ title: null, text: '', published: null }]).sources;
  if (!plain) throw new Error('a pack of one article has one source');
  return { ...plain, id, terms: { names, words } };
}

/** Invented events of five sources each, with names of their own, shared places, and topics. */
export function inventedEvents(count: number): Pack[] {
  return Array.from({ length: count }, (_, event) => {
    const roll = dice(event + 1);
    const sources = Array.from({ length: 5 }, (_, at) => source(`${event}-${at}`, event, roll));
    return { ...packOf(`event-${event}`, []), sources };
  });
}

/** A page that names what the event's first source names. */
export function pageAbout({ sources: [first] }: Pack): Told {
  const { names = {}, words = {} } = first?.terms ?? {};
  const named = Object.entries(names).map(([name, count]) =>
    `the ${name.charAt(0).toUpperCase()}${name.slice(1)} `.repeat(count),
  );
  return { title: null, text: [...named, ...Object.keys(words)].join(' '), published: null };
}
