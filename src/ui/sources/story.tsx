import type { AllKept, ListedArticle } from '../../messages';
import { AskOnce } from '../parts/ask-once';
import { linkTo } from '../parts/link';
import { Row } from '../parts/row';
import { sourceName } from '../parts/wording/figures';
import type { Words } from '../parts/words';

interface StoryProps {
  words: Words;
  story: AllKept['stories'][number];
  onRemove(ids: string[]): void;
}

/** Words of an article as a link that opens it there; plain where its address is none that may be opened. */
function At({ words, url, phrase }: Pick<ListedArticle, 'url'> & { words: Words; phrase: string }) {
  const address = linkTo(url, phrase);
  if (!address) return <bdi>{phrase}</bdi>;
  return (
    <a href={address} target="_blank" rel="noreferrer" title={words.say('show_hint')}>
      <bdi>{phrase}</bdi>
    </a>
  );
}

function Article({
  words,
  article,
  onRemove,
}: Omit<StoryProps, 'story'> & { article: ListedArticle }) {
  const { id, url, title, published, phrases, keptAt } = article;
  const name = sourceName(words, { ...article, agency: null });
  const told = title ?? name;
  return (
    <li>
      <h3>
        <At words={words} url={url} phrase={told} />
      </h3>
      <Row>
        {[
          title && <bdi>{name}</bdi>,
          published && words.say('published', words.day(published, 'full')),
          keptAt === null
            ? words.say('sources_bundled')
            : words.say('sources_kept', words.date(keptAt)),
        ]}
      </Row>
      {phrases.length === 0 ? (
        <p class="none">{words.say('sources_no_figures')}</p>
      ) : (
        <details>
          <summary>{words.count('sources_figures', phrases.length)}</summary>
          <ul class="phrases">
            {phrases.map((phrase, index) => (
              <li key={index}>
                <At words={words} url={url} phrase={phrase} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {keptAt !== null && (
        <AskOnce
          words={words}
          label={words.say('sources_remove')}
          name={words.say('sources_remove_what', told)}
          question={words.say('sources_remove_sure')}
          yes={words.say('sources_remove_yes')}
          onYes={() => onRemove([id])}
        />
      )}
    </li>
  );
}

/** A story with its articles; what the reader kept of it can be removed, one or all. */
export function StorySection({ words, story, onRemove }: StoryProps) {
  const { event, articles } = story;
  const kept = articles.filter(({ keptAt }) => keptAt !== null).map(({ id }) => id);
  const isOwn = kept.length === articles.length;
  return (
    <section class="story">
      <h2>
        <bdi>{event.title}</bdi>
      </h2>
      <ul class="articles">
        {articles.map((article) => (
          <Article key={article.id} words={words} article={article} onRemove={onRemove} />
        ))}
      </ul>
      {kept.length > 0 && (
        <AskOnce
          words={words}
          label={words.say(isOwn ? 'sources_remove_story' : 'sources_remove_kept')}
          name={words.say(
            isOwn ? 'sources_remove_story_what' : 'sources_remove_kept_what',
            event.title,
          )}
          question={words.count('sources_remove_story_sure', kept.length)}
          yes={words.say('sources_remove_yes')}
          onYes={() => onRemove(kept)}
        />
      )}
    </section>
  );
}
