import { type Entry, entriesOf, phrasesOf, stringOf, wordsOf } from '../grammar/word-list';
import { QUANTITY_KINDS, type QuantityKind } from './quantities';

/**
 * What a sentence around an amount has to be like for the amount to be of a measure: the verb, who its subject is,
 * what else is named. A condition that is null is none.
 */
export interface AmountFrame {
  /** Its place among all frames. */
  index: number;
  /** The measure's name; of one that no list has it begins with `other:`. */
  name: string;
  kinds: ReadonlySet<QuantityKind>;
  /** Base forms of the clause's verb, with its particle. */
  verbs: ReadonlySet<string> | null;
  /** One of them is among the words of the subject. */
  subject: ReadonlySet<string> | null;
  /** One of them stands in the same clause or near the amount, the subject included. */
  near: ReadonlySet<string> | null;
  /** None of them does. */
  unless: ReadonlySet<string> | null;
  /** Prepositions right before the amount; "-" is none. */
  after: ReadonlySet<string> | null;
  /** The noun that the amount hangs on by a preposition: "savings of 70 million". */
  hangs: ReadonlySet<string> | null;
  /** The noun that the amount is one of: "a loan of 70 million", "a 70 million loan", "the loan was 70 million". */
  own: ReadonlySet<string> | null;
  /** One of them stands right behind the amount. */
  behind: ReadonlySet<string> | null;
  /** What the amount is divided by: "dollars a day". */
  per: ReadonlySet<string> | null;
  units: ReadonlySet<string> | null;
  /** The article as a whole speaks of one of them. */
  about: ReadonlySet<string> | null;
  /** Only of amounts that rise or fall; only of others. */
  moved: boolean | null;
  /** Only where the verb of the clause is passive; only where it is not. */
  passive: boolean | null;
  /** Only of numbers with a decimal. */
  decimal: boolean;
  /** A measure whose window and unit it has: snow falls as rain does. */
  like: string | null;
}

/** Frames by the kind of the amount, in their order: those asked before the nearest cue, and those asked where none is near. */
export interface AmountFrames {
  /** How many there are. */
  count: number;
  /** Frames by the words of which each needs one, as printed or in base form; frames that need none under "". */
  byWord: ReadonlyMap<string, readonly AmountFrame[]>;
  first: ReadonlyMap<QuantityKind, readonly AmountFrame[]>;
  late: ReadonlyMap<QuantityKind, readonly AmountFrame[]>;
}

/** Compiles `amount-frames.json`. Throws an Error that names the entry where one is bad. */
export function compileFrames(raw: unknown): AmountFrames {
  const classes = new Map<string, readonly string[]>();
  const first: AmountFrame[] = [];
  const late: AmountFrame[] = [];
  entriesOf('amount-frames.json', raw).forEach((entry, i) => {
    const where = `amount-frames.json[${i}]`;
    if (entry.class !== undefined) {
      const words = [
        ...wordsOf(`${where}.words`, entry.words),
        ...phrasesOf(`${where}.phrases`, entry.phrases),
      ];
      classes.set(
        stringOf(`${where}.class`, entry.class),
        words.flatMap((word) => known(where, word, classes)),
      );
      return;
    }
    const when = stringOf(`${where}.when`, entry.when);
    if (when !== 'first' && when !== 'late') throw new Error(`${where}.when: "${when}"`);
    (when === 'first' ? first : late).push(frameOf(where, entry, classes));
  });
  const all = [...first, ...late];
  all.forEach((frame, i) => {
    frame.index = i;
  });
  return { count: all.length, byWord: byWord(all), first: byKind(first), late: byKind(late) };
}

function frameOf(
  where: string,
  entry: Entry,
  classes: ReadonlyMap<string, readonly string[]>,
): AmountFrame {
  const kinds = new Set<QuantityKind>();
  for (const kind of wordsOf(`${where}.kinds`, entry.kinds)) {
    const found = QUANTITY_KINDS.find((one) => one === kind);
    if (!found) throw new Error(`${where}.kinds: "${kind}"`);
    kinds.add(found);
  }
  const set = (key: string): ReadonlySet<string> | null => {
    const words = phrasesOf(`${where}.${key}`, entry[key]);
    return words.length > 0 ? new Set(words.flatMap((word) => known(where, word, classes))) : null;
  };
  return {
    index: -1,
    name: stringOf(`${where}.measure`, entry.measure),
    kinds,
    verbs: set('verbs'),
    subject: set('subject'),
    near: set('near'),
    unless: set('unless'),
    after: set('after'),
    hangs: set('hangs'),
    own: set('own'),
    behind: set('behind'),
    per: set('per'),
    units: set('units'),
    about: set('about'),
    moved: entry.moved === undefined ? null : entry.moved === true,
    passive: entry.passive === undefined ? null : entry.passive === true,
    decimal: entry.decimal === true,
    like: entry.like === undefined ? null : stringOf(`${where}.like`, entry.like),
  };
}

/** A word, or those of the class that "@" names. */
function known(
  where: string,
  word: string,
  classes: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (!word.startsWith('@')) return [word];
  const found = classes.get(word.slice(1));
  if (!found) throw new Error(`${where}: no class "${word}" stands before it`);
  return found;
}

const byKind = (frames: readonly AmountFrame[]): Map<QuantityKind, AmountFrame[]> =>
  new Map(QUANTITY_KINDS.map((kind) => [kind, frames.filter(({ kinds }) => kinds.has(kind))]));

/** What "get" may look like: its base form is not always known. */
const GOT = ['get', 'gets', 'got', 'gotten', 'getting'];

/** Words of which one has to stand in a sentence for a frame to fit it; none where it asks for no word. */
function needed({ own, verbs, hangs, behind, subject, near }: AmountFrame): string[] {
  const words = own ?? verbs ?? hangs ?? behind ?? subject ?? near ?? [];
  return [...words].flatMap((one) => {
    const [first = one] = one.split(' ');
    return first === 'get' ? GOT : [first];
  });
}

function byWord(frames: readonly AmountFrame[]): Map<string, AmountFrame[]> {
  const found = new Map<string, AmountFrame[]>([['', []]]);
  for (const frame of frames) {
    const words = needed(frame);
    for (const word of words.length > 0 ? new Set(words) : ['']) {
      const others = found.get(word);
      if (others) others.push(frame);
      else found.set(word, [frame]);
    }
  }
  return found;
}
