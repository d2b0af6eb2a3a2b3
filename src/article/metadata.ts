/** What a page declares about itself; unknown is null. */
export interface Metadata {
  /** The canonical address, without hash. */
  url: string | null;
  outlet: string | null;
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is given; the day in its own offset. */
  published: string | null;
  /** BCP 47. */
  language: string | null;
  title: string | null;
  agency: string | null;
}

/** Reads what a page declares about itself. `address` is where it was found; relative links resolve against it. */
export function metadataOf(document: Document, address: string): Metadata {
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null;
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  let url: string | null = null;
  try {
    const found = new URL(link || address, address);
    found.hash = '';
    url = found.href;
  } catch {}
  return {
    url,
    outlet: meta('og:site_name'),
    published: /^\d{4}-\d\d-\d\d/.exec(meta('article:published_time') ?? '')?.[0] ?? null,
    language: document.documentElement.getAttribute('lang') || null,
    title:
      meta('og:title') ??
      document.querySelector('h1')?.textContent?.trim() ??
      (document.title || null),
    agency: null,
  };
}
