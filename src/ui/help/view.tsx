import { READING_ORDER, SHAPES } from '../parts/wording/verdicts';
import type { MessageKey, Words } from '../parts/words';
import { MEANINGS, MEASURED, NEVER, TAKEN_FOR_ANOTHER, WHY_THEY_DIFFER, WRONG } from './content';

interface HelpProps {
  words: Words;
}

function Meanings({ words }: HelpProps) {
  return (
    <dl>
      {READING_ORDER.map((verdict) => {
        const { label, meaning } = MEANINGS[verdict];
        return (
          <div key={verdict}>
            <dt>
              <span class="shape" aria-hidden="true">
                {SHAPES[verdict]}
              </span>
              {words.say(label)}
            </dt>
            <dd>{words.say(meaning)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function List({ words, keys }: HelpProps & { keys: readonly MessageKey[] }) {
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{words.say(key)}</li>
      ))}
    </ul>
  );
}

/** How often it is wrong on texts by others, whose words no rule was written for. */
function OnOthers({ words }: HelpProps) {
  const said = (key: MessageKey, ...values: number[]) => (
    <li>{words.say(key, ...values.map((value) => words.number(value)))}</li>
  );
  const { value, measure, scope, day, label, called, missed } = WRONG;
  return (
    <>
      {said('help_measured_paragraphs', value.of, value.hits, measure.hits, scope.hits, day.hits)}
      {said('help_measured_pairs', label.of, label.hits)}
      {said('help_measured_conflicts', called.of, called.hits, missed.of, missed.hits)}
    </>
  );
}

/** What each label means, why figures differ, how often this is wrong, and what it never says. */
export function Help({ words }: HelpProps) {
  return (
    <main class="ours document help">
      <h1>{words.say('help_title')}</h1>
      <p class="lead">{words.say('help_lead')}</p>
      <h2>{words.say('help_labels')}</h2>
      <Meanings words={words} />
      <h2>{words.say('help_why')}</h2>
      <List words={words} keys={WHY_THEY_DIFFER} />
      <h2>{words.say('help_measured')}</h2>
      <ul>
        {MEASURED.map(({ what, right, of }) => (
          <li key={what}>{words.say(what, words.number(right), words.number(of))}</li>
        ))}
        <OnOthers words={words} />
        <li>{words.say('help_measured_stories', words.number(TAKEN_FOR_ANOTHER))}</li>
      </ul>
      <p>{words.say('help_measured_limits')}</p>
      <h2>{words.say('help_never')}</h2>
      <List words={words} keys={NEVER} />
    </main>
  );
}
