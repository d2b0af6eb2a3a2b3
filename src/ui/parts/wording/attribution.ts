import type { Question, Report, SourceLine } from '../../../core/compare/report';
import type { Day, Figure } from '../../../core/figures/figure';
import { answersOf, isPlainer, toldInOrder, wholeFirst } from '../answers';
import { sourceLine } from '../context';
import type { Words } from '../words';
import { pointedAt, sourceName } from './figures';

/** A statement with the article it stands in. */
interface Attributed {
  figure: Figure;
  saidOn?: Day | undefined;
  line: SourceLine;
}

/** An article's words; the days that they only point to stand in square brackets, as our insertion. */
function inWords(words: Words, figure: Figure): string {
  const days = pointedAt(words, figure);
  return days ? words.say('inserted', figure.phrase, days) : figure.phrase;
}

/** Who says it, through whom, and of which day, where the article tells. */
function teller(words: Words, { figure, saidOn }: Attributed): string | null {
  const { saidBy, via, asOf, asOfFrom } = figure;
  const who = saidBy && via ? words.say('teller_via', saidBy, via) : (saidBy ?? via);
  const day = asOfFrom === 'published' ? null : (asOf ?? saidOn);
  const when = day && words.say(asOfFrom === 'stated' ? 'as_of' : 'spoken', words.day(day));
  return who && when ? words.say('joined', who, when) : (who ?? when ?? null);
}

function entry(words: Words, one: Attributed): string {
  const { outlet, url, id, published } = one.line;
  const name = sourceName(words, { id, outlet, url, published, agency: null });
  const where = published ? words.say('joined', name, words.day(published)) : name;
  const who = teller(words, one);
  return who
    ? words.say('attributed', inWords(words, one.figure), who, where)
    : words.say('aside_bracketed', inWords(words, one.figure), where);
}

/** What one article says to a question, without its steps and repeats where a total says it all. */
function worthCiting(said: Attributed[]): Attributed[] {
  const figures = said.map(({ figure }) => figure);
  const stated = toldInOrder(said).filter(
    ({ figure }) => figure.hedge !== 'unknown' && !isPlainer(figure, figures),
  );
  const totals = stated.filter(({ figure }) => figure.window !== 'increment');
  return totals.length > 0 ? totals : stated;
}

/**
 * Everything that is said to a question in one line to paste, this page first: each article's own words,
 * who says so, the outlet, and its day of publication. What counts another part is left out, unless the
 * card is about just that.
 */
export function attributionLine(words: Words, report: Report, question: Question): string {
  const own = question.figures.flatMap((index) => report.figures[index] ?? []);
  const { main, same } = answersOf(report, question);
  const others = question.figures.length > 0 ? [...main, ...same] : question.comparisons;
  const cited = [
    worthCiting(own.map((figure) => ({ figure, saidOn: figure.saidOn, line: report.page }))),
    ...[...new Set(wholeFirst(report, others).map(({ source }) => source))].map((source) =>
      worthCiting(
        others
          .filter((one) => one.source === source)
          .map(({ figure, saidOn }) => ({ figure, saidOn, line: sourceLine(report, source) })),
      ),
    ),
  ].flat();
  return cited.map((one) => entry(words, one)).join(words.say('next_entry'));
}
