import type { Sighting } from '../../core/review/disagreement';
import type { Words } from '../parts/words';
import { dayOf } from './wording';

/** A page's site and path: what tells it from others. */
const shortOf = (page: string): string => page.replace(/^https?:\/\/(?:www\.)?/, '');

/** Only pages of the web are linked: a file may name anything. */
const isOfTheWeb = (page: string): boolean => /^https?:\/\//i.test(page) && URL.canParse(page);

/** The pages on which it was met, the latest first. */
export function SeenOn({ words, sightings }: { words: Words; sightings: Sighting[] }) {
  if (sightings.length === 0) return <p class="seen">{words.say('review_unseen_long')}</p>;
  return (
    <details class="seen">
      <summary>{words.count('review_seen', sightings.length)}</summary>
      <ul>
        {sightings
          .toSorted((a, b) => b.last - a.last)
          .map(({ page, outlet, last }) => (
            <li key={page}>
              {outlet && <bdi class="outlet">{outlet}</bdi>}
              {isOfTheWeb(page) ? (
                <a href={page} target="_blank" rel="noreferrer">
                  {shortOf(page)}
                </a>
              ) : (
                page
              )}
              <span class="day">{words.day(dayOf(last), 'full')}</span>
            </li>
          ))}
      </ul>
    </details>
  );
}
