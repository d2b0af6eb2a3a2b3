import type { Lexicon } from '../lexicon';
import type { Article } from '../text/article';
import { isCapitalised } from '../text/characters';
import { sentencesOf } from '../text/sentences';
import { tracesOf } from '../traces/of-text';
import type { Traces } from '../traces/traces';
import type { DayMention } from './days';
import type { Day, Figure } from './figure';
import type { Happening } from './happening-words';
import { type Spot, tellActors } from './reading/actors';
import { inOneScale } from './reading/amounts/scales';
import { harmOf } from './reading/counts/carried';
import { type Draft, figureOf } from './reading/draft';
import { draftsOf } from './reading/drafts';
import { fullNamesOf } from './reading/names';
import { piecesOf } from './reading/pieces';
import { asTheTextSays } from './reading/repeated';
import { subjectRange } from './reading/role';
import { type ReadSentence, type SpottedSentence, spotSentence } from './reading/sentence';
import type { Setting, Stated } from './reading/stated';
import { earlierIn } from './reading/times/earlier';
import { nounIn } from './reading/times/happening-nouns';
import { tellHappening } from './reading/times/happenings';
import type { Occasion } from './reading/times/recalled';
import { leavesOpen } from './reading/times/unsure';
import { type Hearing, hear } from './speech';

/** What the reading may be told besides the article. */
export interface ReadOptions {
  /** The days of the event, both included: weekday names are resolved inside them where the page is far from them. */
  window?: { from: Day; to: Day } | null;
}

/** A title or a text, heard and parsed. */
interface Part {
  in: 'text' | 'title';
  text: string;
  heard: Hearing;
  sentences: SpottedSentence[];
}

/** So many sentences name where it all happens. */
const OPENING = 2;

/** What reading an article gives. */
export interface Reading {
  figures: Figure[];
  /** What tells where it has them from, beside what they say themselves. */
  traces: Traces;
}

/** The figures of an article, as `readFigures` gives them, with their traces. */
export function readArticle(
  article: Article,
  lexicon: Lexicon,
  options: ReadOptions = {},
): Reading {
  const { figures, title, text } = read(article, lexicon, options);
  const { sentences, heard } = text;
  const traces = tracesOf(
    article,
    figures,
    { title: title.sentences, sentences, quotes: heard.quotes },
    lexicon,
  );
  return { figures, traces };
}

/**
 * The figures of an article: those of its title, then those of its text, in order, one a mention, every
 * key set. Offsets count in the title or the text, as `in` says. Never throws; linear in the length.
 */
export function readFigures(
  article: Article,
  lexicon: Lexicon,
  options: ReadOptions = {},
): Figure[] {
  return read(article, lexicon, options).figures;
}

function read(
  article: Article,
  lexicon: Lexicon,
  options: ReadOptions,
): { figures: Figure[]; title: Part; text: Part } {
  const text = partOf(article, 'text', lexicon, options);
  // A headline of the next day counts its "in two days" from the speech that its article reports.
  const title = partOf(article, 'title', lexicon, options, text.heard.leadDay);
  const setting = settingOf(title, text, article.published);
  const today = options.window?.from ?? article.published;
  const spots: Spot[] = [];
  const inTitle = draftsIn(title, setting, today, lexicon, spots);
  const inText = draftsIn(text, setting, today, lexicon, spots);
  tellActors(spots, setting.names, setting.main);
  const headed = figuresOf(title, inTitle, article);
  const stated = figuresOf(text, inText, article);
  return { figures: [...asTheTextSays(headed, stated), ...stated], title, text };
}

function partOf(
  article: Article,
  name: 'title' | 'text',
  lexicon: Lexicon,
  options: ReadOptions,
  speechDay: Day | null = null,
): Part {
  const text = article[name] ?? '';
  const sentences = piecesOf(sentencesOf(text));
  const { published, language } = article;
  const context = { published, language, speechDay, window: options.window ?? null };
  const heard = hear(sentences, context, lexicon);
  let next = 0;
  const all = sentences.map((sentence) => {
    const days: DayMention[] = [];
    for (let day = heard.days[next]; day && day.start < sentence.end; day = heard.days[next]) {
      if (day.start >= sentence.start) days.push(day);
      next += 1;
    }
    return spotSentence(sentence, days, lexicon);
  });
  return { in: name, text, heard, sentences: all };
}

function settingOf(title: Part, text: Part, published: Day | null): Setting {
  const first = [...title.sentences, ...text.sentences.slice(0, OPENING)];
  let main: Set<string> | null = null;
  const all = [...title.sentences, ...text.sentences];
  const has = (word: string): boolean => {
    main ??= capitalsIn(first);
    return main.has(word);
  };
  return {
    names: fullNamesOf(text.sentences),
    main: { has },
    published,
    recalled: null,
    counted: null,
    told: () => false,
    wasOf: () => null,
    befell: () => null,
    measured: null,
    level: null,
    harm: null,
    currency: null,
    rated: null,
    thing: null,
    about: speakerOf(all),
  };
}

/** Whether sentences use one of some words; their words are gathered once, and only where an amount asks. */
function speakerOf(sentences: readonly SpottedSentence[]): Setting['about'] {
  let spoken: Set<string> | null = null;
  let known: Map<ReadonlySet<string>, boolean> | null = null;
  return (words) => {
    known ??= new Map();
    const before = known.get(words);
    if (before !== undefined) return before;
    spoken ??= spokenIn(sentences);
    const speaks = hasOne(spoken, words);
    known.set(words, speaks);
    return speaks;
  };
}

function spokenIn(sentences: readonly SpottedSentence[]): Set<string> {
  const spoken = new Set<string>();
  for (const { sentence } of sentences) for (const { lower } of sentence.tokens) spoken.add(lower);
  return spoken;
}

function hasOne(spoken: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (spoken.has(word)) return true;
  return false;
}

function capitalsIn(sentences: readonly SpottedSentence[]): Set<string> {
  const capitals = new Set<string>();
  for (const { read } of sentences)
    for (const { token, lower } of read.words) if (isCapitalised(token.text)) capitals.add(lower);
  return capitals;
}

const figuresOf = ({ heard }: Part, drafts: readonly Draft[], article: Article): Figure[] =>
  drafts.map((draft) => figureOf(draft, heard.attributionAt(draft.start), article));

function draftsIn(
  part: Part,
  setting: Setting,
  today: Day | null,
  lexicon: Lexicon,
  spots: Spot[],
): Draft[] {
  const all: Draft[] = [];
  let before: Draft[] = [];
  const place = { in: part.in, text: part.text };
  const names = new Set<string>();
  const told = (name: string): boolean => names.has(name);
  const wasOf = (value: number): string | null =>
    all.findLast((one) => one.dated && one.value === value)?.measure ?? null;
  const topics = new Topics(part.sentences);
  let recalled: Occasion | null = null;
  let count: Stated | null = null;
  let thing: string | null = null;
  let { counted, measured, level, harm, currency, rated } = setting;
  for (const [i, spotted] of part.sentences.entries()) {
    const goesOn = part.sentences[i - 1]?.sentence.paragraph === spotted.sentence.paragraph;
    const earlier = earlierIn(spotted, today, recalled, i <= OPENING, goesOn);
    recalled = earlier.last;
    const known: Setting = {
      ...setting,
      recalled: count,
      thing,
      counted,
      measured,
      level,
      harm,
      currency,
      rated,
      told,
      wasOf,
      befell: () => topics.befallen(i),
    };
    const drafted = draftsOf(spotted, place, () => topics.before(i), known, earlier);
    const { drafts } = drafted;
    count = drafted.last;
    counted = drafted.counted ?? counted;
    measured = drafted.measured ?? measured;
    level = drafted.level ?? (drafts.length > 0 ? null : level);
    currency = drafted.currency ?? currency;
    rated = drafted.rated ?? rated;
    for (const { measure } of drafts) names.add(measure);
    for (const [draft, role] of drafted.roles)
      spots.push({ draft, read: spotted.read, role, at: i, sentences: part.sentences });
    if (drafts.length > 0) harm = harmOf(told);
    if (drafts.length + before.length > 0 && leavesOpen(spotted.sentence, lexicon))
      leaveOpen(drafts.some(({ dated }) => dated) ? drafts : before);
    thing = thingIn(drafts, lexicon) ?? thing;
    before = drafts;
    all.push(...drafts);
  }
  inOneScale(all, lexicon);
  return all;
}

/** Of what the last price of a sentence is. */
function thingIn(drafts: readonly Draft[], { counting }: Lexicon): string | null {
  if (drafts.length === 0) return null;
  const priced = drafts.findLast(
    ({ measure, scope }) => counting.ofOneThing.has(measure) && scope !== 'total',
  );
  return priced?.scope ?? null;
}

/** The article says that it is not known what these counts take in. */
function leaveOpen(drafts: Draft[]): void {
  for (const { dated, assumed } of drafts)
    if (dated && !assumed.includes('scope')) assumed.push('scope');
}

/** The last happening that was spoken of; sentences are asked for theirs only as far as a day or a length asks. */
class Topics {
  private next = 0;
  private topic: Happening | null = null;
  private befell: Happening | null = null;

  constructor(private readonly sentences: readonly SpottedSentence[]) {}

  /** What the sentences before one speak of last. Never asked for an earlier one than before. */
  before(at: number): Happening | null {
    for (; this.next < at; this.next += 1) {
      const spotted = this.sentences[this.next];
      if (spotted) this.hear(spotted.read);
    }
    return this.topic;
  }

  /** What they tell last that befell somebody. */
  befallen(at: number): Happening | null {
    this.before(at);
    return this.befell;
  }

  /** The last happening that a sentence speaks of: the next one may take it up as "it" or "the operation". */
  private hear(read: ReadSentence): void {
    for (const clause of read.clauses) {
      const told = tellHappening(read, clause, this.topic)?.happening;
      // "The outbreak was traced to a tower. It started on 9 June."
      const happening = told ?? nounIn(read, subjectRange(read, clause), clause)?.happening;
      if (happening?.span || happening?.who) this.topic = happening;
      if (happening?.befalls) this.befell = happening;
    }
  }
}
