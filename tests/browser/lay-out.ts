/** An article in the shape of `../shared/articles`: a front matter between lines of dashes, then text. */
export interface MarkdownArticle {
  fields: Record<string, string>;
  paragraphs: string[];
}

/** Reads such a file. Throws where there is no front matter. */
export function readMarkdown(file: string): MarkdownArticle {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(file);
  if (!match) throw new Error('This article has no front matter.');
  const [, head = '', body = ''] = match;
  const fields: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) fields[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return { fields, paragraphs: body.trim().split(/(?:\r?\n){2,}/) };
}

const quote = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const meta = (property: string, content: string | undefined): string =>
  content ? `<meta property="${property}" content="${quote(content)}">` : '';

/**
 * Lays an article out as a news page does, for tests that read real articles: they are never written
 * into the repository. Without a title, the page has no headline either.
 */
export function layOut({ fields, paragraphs }: MarkdownArticle): string {
  const { title, url, outlet, published, language = 'en' } = fields;
  return `<!doctype html>
<html lang="${quote(language)}">
<head>
<meta charset="utf-8">
<title>${quote(title ?? outlet ?? 'Article')}</title>
${meta('og:type', 'article')}
${meta('og:title', title)}
${meta('og:site_name', outlet)}
${meta('article:published_time', published)}
${url ? `<link rel="canonical" href="${quote(url)}">` : ''}
<style>
  body { margin: 0; font: 18px/1.6 Georgia, serif; }
  header, footer { background: #24313f; color: #fff; padding: 14px 40px; font-family: sans-serif; }
  main { max-width: 700px; padding: 30px 40px; }
  h1 { line-height: 1.15; }
</style>
</head>
<body>
<header>${quote(outlet ?? '')}</header>
<main>
<article>
${title ? `<h1>${quote(title)}</h1>` : ''}
${paragraphs.map((text) => `<p>${quote(text)}</p>`).join('\n')}
</article>
</main>
<footer>${quote(outlet ?? '')}</footer>
</body>
</html>
`;
}
