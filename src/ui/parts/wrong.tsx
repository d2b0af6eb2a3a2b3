import type { StatementName } from '../../core/compare/corrections';
import type { Comparison } from '../../core/compare/verdict';
import { type Shown, sourceLine } from './context';
import { FAULTS } from './wording/faults';
import { quoted, sourceName } from './wording/figures';

/** Words that something may be wrong with: a source's, or (null) the page's. */
interface Choice extends StatementName {
  source: string | null;
}

/** Every statement once, as corrections name it: an article that says a thing twice is asked of once. */
const choicesOf = (
  { report }: Pick<Shown, 'report'>,
  figures: number[],
  comparisons: Comparison[],
): Choice[] => {
  const own = report.address === null ? [] : figures.map((index) => report.figures[index]);
  const sources = new Set(report.sources.map(({ id }) => id));
  const theirs = comparisons.filter(({ source }) => sources.has(source));
  const all: Choice[] = [
    ...own.flatMap((figure) => (figure ? [choiceOf(null, figure)] : [])),
    ...theirs.map(({ source, figure }) => choiceOf(source, figure)),
  ];
  return [...new Map(all.map((choice) => [JSON.stringify(choice), choice])).values()];
};

const choiceOf = (source: string | null, { measure, phrase }: StatementName): Choice => ({
  source,
  measure,
  phrase,
});

function Whose({ report, words, source }: Shown & Pick<Choice, 'source'>) {
  const name = source ? sourceName(words, sourceLine(report, source)) : words.say('this_page');
  return <bdi class="from">{name}</bdi>;
}

/** The forms that are about no one question: what only the page states, and what only others do. */
export const ONLY_HERE = 'only here';
export const ELSEWHERE = 'elsewhere';

/** What the form of a question, or of one of the two lists, is about. */
const choicesIn = (shown: Shown, name: string): Choice[] => {
  const { questions } = shown.report;
  if (name === ONLY_HERE) {
    const only = questions.filter(({ verdict }) => verdict === 'only-here');
    return choicesOf(
      shown,
      only.flatMap(({ figures }) => figures),
      [],
    );
  }
  const asked = questions.filter(({ question, figures }) =>
    name === ELSEWHERE ? figures.length === 0 : question === name,
  );
  const figures = asked.flatMap((one) => one.figures);
  return choicesOf(
    shown,
    figures,
    asked.flatMap(({ comparisons }) => comparisons),
  );
};

/**
 * "Something wrong here?", folded away; what it unfolds is drawn when somebody looks: most forms are
 * never opened, and all of them are a third of a panel.
 *
 * @param name - a question, or one of the two lists.
 */
export function Wrong({ name, ...shown }: Shown & { name: string }) {
  const { words } = shown;
  if (shown.isDraft || choicesIn(shown, name).length === 0) return null;
  return (
    <details class="wrong" data-form={name}>
      <summary>{words.say('wrong_open')}</summary>
      <span role="status" class="note" data-else={words.say('wrong_no_form')} />
    </details>
  );
}

/**
 * What it unfolds: which words, and what is wrong with them. No form element, which the page could be
 * sent off by. Nothing where the report has no such question.
 *
 * @param name - tells the group of choices from those of other forms, too.
 */
export function WrongForm({ name, ...shown }: Shown & { name: string }) {
  const { words } = shown;
  const choices = choicesIn(shown, name);
  if (choices.length === 0) return null;
  return (
    <>
      <fieldset>
        <legend>{words.say('wrong_which')}</legend>
        {choices.map((choice) => {
          const statement = JSON.stringify(choice);
          return (
            <label key={statement}>
              <input
                type="radio"
                name={`which ${name}`}
                data-statement={statement}
                checked={choices.length === 1}
              />
              <span>
                <q dir="auto">{quoted(words, choice.phrase)}</q> <Whose {...shown} {...choice} />
              </span>
            </label>
          );
        })}
      </fieldset>
      <fieldset>
        <legend>{words.say('wrong_what')}</legend>
        {Object.entries(FAULTS).map(([kind, key]) => (
          <label key={kind}>
            <input type="radio" name={`what ${name}`} data-kind={kind} />
            <span>{words.say(key)}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" data-do="correct">
        {words.say('wrong_do')}
      </button>
      <span
        role="status"
        class="note"
        data-missing={words.say('wrong_choose')}
        data-else={words.say('wrong_failed')}
      />
    </>
  );
}

const OTHER_STORY = JSON.stringify({ kind: 'wrong-story', statement: null });

/** "Not this event?", which asks once before nothing is compared any more. */
export function OtherEvent({ report, words }: Shown) {
  if (report.address === null) return null;
  return (
    <details class="wrong other">
      <summary>{words.say('other_event')}</summary>
      <p>{words.say('other_event_about')}</p>
      <button type="button" data-do="correct" data-fault={OTHER_STORY}>
        {words.say('other_event_do')}
      </button>
      <span role="status" class="note" data-else={words.say('wrong_failed')} />
    </details>
  );
}
