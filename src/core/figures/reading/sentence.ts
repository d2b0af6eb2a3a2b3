import type { Clause, Parsed } from '../../grammar/clause';
import { clausesOf } from '../../grammar/clauses';
import { isHeadline, tagsOf, type Word } from '../../grammar/tags';
import type { Lexicon } from '../../lexicon';
import type { Sentence } from '../../text/sentences';
import type { AmountFrame, AmountFrames } from '../amount-frames';
import type { DayMention } from '../days';
import { findQuantities, type Quantity } from '../quantities';
import { type CueAt, cuesIn } from './cues';

/**
 * A sentence with everything that is read in it before measures are told. Its words and clauses are told apart
 * when they are first asked for: of a sentence without a figure they seldom are.
 */
export class ReadSentence {
  private parsed: Parsed | null = null;
  private near: CueAt[] | null = null;
  private framed: Set<AmountFrame> | null = null;
  private joined: string | null = null;
  private readonly joinedOf: string[] = [];

  constructor(
    readonly sentence: Sentence,
    readonly days: readonly DayMention[],
    readonly quantities: readonly Quantity[],
    readonly lexicon: Lexicon,
  ) {}

  get words(): Word[] {
    return this.parse().words;
  }

  get clauses(): Clause[] {
    return this.parse().clauses;
  }

  /** The clause of each token. */
  get at(): Clause[] {
    return this.parse().at;
  }

  /** The cues of all measures, for the amounts near them. */
  get cues(): readonly CueAt[] {
    this.near ??= cuesIn(this.words, this.lexicon.measures);
    return this.near;
  }

  /** The frames that an amount of this sentence may fit, by its words. */
  get frames(): ReadonlySet<AmountFrame> {
    this.framed ??= framesIn(this.words, this.lexicon.frames);
    return this.framed;
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

  private parse(): Parsed {
    this.parsed ??= parsed(this);
    return this.parsed;
  }
}

function framesIn(words: readonly Word[], { byWord }: AmountFrames): Set<AmountFrame> {
  const found = new Set(byWord.get(''));
  for (const { lower, lemma } of words) {
    for (const frame of byWord.get(lower) ?? NONE) found.add(frame);
    if (lemma !== lower) for (const frame of byWord.get(lemma) ?? NONE) found.add(frame);
  }
  return found;
}

const NONE: readonly AmountFrame[] = [];

/** Reads the amounts of a sentence whose days are known. */
export function readSentence(
  sentence: Sentence,
  days: readonly DayMention[],
  lexicon: Lexicon,
): ReadSentence {
  const quantities = findQuantities(inPlainCase(sentence, lexicon), lexicon.quantities, days);
  return new ReadSentence(sentence, days, quantities, lexicon);
}

function parsed({ sentence, days, quantities, lexicon: { grammar } }: ReadSentence): Parsed {
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
