import type { Words } from '../parts/words';
import { HELD, KEPT, REASONS, REVIEW_STEPS } from './content';

interface PrivacyProps {
  words: Words;
}

function KeptTable({ words }: PrivacyProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.say('kept_head_what')}</th>
          <th scope="col">{words.say('kept_head_where')}</th>
          <th scope="col">{words.say('kept_head_until')}</th>
          <th scope="col">{words.say('kept_head_erase')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(KEPT).map(([name, { what, where, until, limits = [], erase }]) => (
          <tr key={name}>
            <td>{words.say(what)}</td>
            <td>{words.say(where)}</td>
            <td>{words.say(until, ...limits)}</td>
            <td>{words.say(erase)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it is for, what is kept, how it is held that nothing is sent, and why each permission is asked for. */
export function Privacy({ words }: PrivacyProps) {
  return (
    <main class="ours document privacy">
      <h1>{words.say('privacy_title')}</h1>
      <p class="lead">{words.say('privacy_lead')}</p>
      <h2>{words.say('purpose_title')}</h2>
      <p>{words.say('purpose')}</p>
      <h2>{words.say('kept_title')}</h2>
      <KeptTable words={words} />
      <p>{words.say('kept_all')}</p>
      <h2>{words.say('held_title')}</h2>
      <ul>
        {HELD.map((key) => (
          <li key={key}>{words.say(key)}</li>
        ))}
      </ul>
      <h2>{words.say('reasons_title')}</h2>
      <dl>
        {Object.entries(REASONS).map(([name, key]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{words.say(key)}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.say('reviewer_title')}</h2>
      <ol>
        {REVIEW_STEPS.map((key) => (
          <li key={key}>{words.say(key)}</li>
        ))}
      </ol>
    </main>
  );
}
