import { collapsed } from './collapsed';

/** What makes an element an article by its own word. */
const ARTICLE = 'article, [itemtype*="schema.org/"][itemtype$="Article"]';
/** A headline of an article's own; posts of a live blog and teasers have lesser headings. */
const HEADLINE = 'h1, [itemprop~="headline"], header h2';
/** An article with less text, in UTF-16 units, may be the head of a text that stands in the next element. */
const SOME = 500;

/**
 * The articles on a page that are not the one its title belongs to, such as the next ones that are loaded
 * at its end. None where the title stands in no article: then they may all be parts of one.
 */
export function otherArticles(page: Document, heading: Element | null): Set<Element> {
  const own = heading?.closest(ARTICLE);
  if (!own || collapsed(own.textContent).length < SOME) return new Set();
  const others = [...page.querySelectorAll(ARTICLE)].filter(
    (article) =>
      !article.contains(own) && !own.contains(article) && article.querySelector(HEADLINE) !== null,
  );
  return new Set(others);
}
