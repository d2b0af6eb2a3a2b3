import type { Clause, Parsed } from '../../grammar/clause';
import { clausesOf } from '../../grammar/clauses';
import type { Grammar } from '../../grammar/grammar';
import { isHeadline, tagsOf, type Word } from '../../grammar/tags';
import type { Lexicon } from '../../lexicon';
import type { Sentence } from '../../text/sentences';
import type { AmountFrame, AmountFrames } from '../amount-frames';
import type { DayMention } from '../days';
import { findQuantities, type Quantity } from '../quantities';
import { type CueAt, cuesIn } from './cues';

/**
 * A sentence with everything that is read in it before measures are told. Rules ask for its words hundreds of times:
 * they are plain fields.
 */
export class ReadSentence {
  readonly words: Word[];
  readonly clauses: Clause[];
  /** The clause of each token. */
  readonly at: Clause[];
  private near: CueAt[] | null = null;
  private framed: Uint8Array | null = null;
  private joined: string | null = null;
  private readonly joinedOf: string[] = [];

  constructor(
    readonly sentence: Sentence,
    readonly days: readonly DayMention[],
    readonly quantities: readonly Quantity[],
    readonly lexicon: Lexicon,
  ) {
    const { words, clauses, at } = parsed(sentence, days, quantities, lexicon.grammar);
    this.words = words;
    this.clauses = clauses;
    this.at = at;
  }

  /** The cues of all measures, for the amounts near them. */
  get cues(): readonly CueAt[] {
    this.near ??= cuesIn(this.words, this.lexicon.measures);
    return this.near;
  }

  /** Whether an amount of this sentence may fit a frame, by its words. */
  mayFit({ index }: AmountFrame): boolean {
    this.framed ??= framesIn(this.words, this.lexicon.frames);
    return this.framed[index] === 1;
  }

  /** The sentence in lower case, its tokens joined by blanks, for rules that look for a phrase anywhere. */
  get text(): string {
    this.joined ??= this.sentence.tokens.map(({ lower }) => lower).join(' ');
    return this.joined;
  }

  /** The same of a clause. */
  textOf(clause: Clause): string {
    const known = this.joinedOf[clause.id];
    if (known !== undefined) return known;
    const words: string[] = [];
    for (let k = clause.first; k <= clause.last; k += 1)
      if (this.at[k] === clause) words.push(this.words[k]?.token.lower ?? '');
    const text = words.join(' ');
    this.joinedOf[clause.id] = text;
    return text;
  }
}

/** By their indexes: 1 for each frame that has the word it needs. */
function framesIn(words: readonly Word[], { byWord, count }: AmountFrames): Uint8Array {
  const found = new Uint8Array(count);
  const add = (frames: readonly AmountFrame[] | undefined): void => {
    if (frames) for (const { index } of frames) found[index] = 1;
  };
  add(byWord.get(''));
  for (const { lower, lemma } of words) {
    add(byWord.get(lower));
    if (lemma !== lower) add(byWord.get(lemma));
  }
  return found;
}

/**
 * A sentence whose days and amounts are known. Its words and clauses are told apart when they are first asked for: of a
 * sentence without a figure they seldom are.
 */
export class SpottedSentence {
  private parsed: ReadSentence | null = null;

  constructor(
    readonly sentence: Sentence,
    readonly days: readonly DayMention[],
    readonly quantities: readonly Quantity[],
    readonly lexicon: Lexicon,
  ) {}

  get read(): ReadSentence {
    this.parsed ??= new ReadSentence(this.sentence, this.days, this.quantities, this.lexicon);
    return this.parsed;
  }
}

/** Spots the amounts of a sentence whose days are known. */
export function spotSentence(
  sentence: Sentence,
  days: readonly DayMention[],
  lexicon: Lexicon,
): SpottedSentence {
  const quantities = findQuantities(inPlainCase(sentence, lexicon), lexicon.quantities, days);
  return new SpottedSentence(sentence, days, quantities, lexicon);
}

function parsed(
  sentence: Sentence,
  days: readonly DayMention[],
  quantities: readonly Quantity[],
  grammar: Grammar,
): Parsed {
  const amounts = quantities.filter(isNoVerb).map(({ firstToken, lastToken, hedgeToken }) => ({
    firstToken: hedgeToken >= 0 ? Math.min(hedgeToken, firstToken) : firstToken,
    lastToken: hedgeToken > lastToken ? hedgeToken : lastToken,
  }));
  return clausesOf(tagsOf(sentence, amounts, days, grammar), grammar);
}

/** "Crash Kills 12": in a headline verbs are written small before amounts are read, or "Kills 12" looks like a name. */
function inPlainCase(sentence: Sentence, { grammar }: Lexicon): Sentence {
  if (!isHeadline(sentence)) return sentence;
  const tokens = sentence.tokens.map((token) =>
    grammar.verbs.forms.has(token.lower) ? { ...token, text: token.lower } : token,
  );
  return { ...sentence, tokens };
}

/** "doubled" is an amount and the verb of its clause; its tag stays the verb's. */
const isNoVerb = ({ kind, firstToken, lastToken, hedgeToken }: Quantity): boolean =>
  kind !== 'ratio' || firstToken !== lastToken || hedgeToken >= 0;

/** A run of tokens, both ends included; empty where `last` is before `first`. */
export interface Range {
  first: number;
  last: number;
}

/** The tokens from a quantity's hedge to its noun. */
export function rangeOf(quantity: Quantity): Range {
  const { hedgeToken, firstToken, lastToken, nounFirst, nounLast } = quantity;
  return {
    first: Math.min(
      firstToken,
      hedgeToken >= 0 ? hedgeToken : firstToken,
      nounFirst >= 0 ? nounFirst : firstToken,
    ),
    last: Math.max(lastToken, nounLast, hedgeToken),
  };
}
