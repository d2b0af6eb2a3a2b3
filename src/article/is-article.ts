import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** schema.org's article types that carry reported text: https://schema.org/Article. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:\w*News|Advertiser\w*|Satirical|Tech|Scholarly)?Article|Report|(?:Live)?BlogPosting)$/;
const TYPE_IN_SCRIPT = /"@type"\s*:\s*(?:"([^"]{1,80})"|\[([^\]]{1,300})\])/g;
/** Paragraphs from this length count, in characters: the probe's own 140 passes over agency copy. */
const PARAGRAPH = 100;
/** Article types stand at the top of such a script, in practice; a hostile one must not cost time. */
const SCRIPT_LIMIT = 20_000;

/**
 * Whether a page is an article: it says so (Open Graph, JSON-LD, microdata), or its paragraphs look like one.
 * Reads a few elements, clones nothing, asks for no layout.
 */
export function looksLikeArticle(document: Document): boolean {
  return (
    declaresArticle(document) || isProbablyReaderable(document, { minContentLength: PARAGRAPH })
  );
}

function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type && /^(?:\w+:)?article$/i.test(type.trim())) return true;
  for (const item of document.querySelectorAll('[itemscope][itemtype]')) {
    if (ARTICLE_TYPE.test(item.getAttribute('itemtype')?.trim() ?? '')) return true;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').slice(0, SCRIPT_LIMIT);
    for (const [, one, many] of text.matchAll(TYPE_IN_SCRIPT)) {
      const names = one ? [one] : (many ?? '').split(',').map((name) => name.replace(/["\s]/g, ''));
      if (names.some((name) => ARTICLE_TYPE.test(name))) return true;
    }
  }
  return false;
}
