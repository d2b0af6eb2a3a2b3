/** What the `meta` elements of a page say: the first content of each name, property or itemprop in lower case. */
export function declaredBy(document: Document): Map<string, string> {
  const declared = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !declared.has(key)) declared.set(key, content);
    }
  }
  return declared;
}

/** The first of several names that is declared. */
export function firstOf(declared: Map<string, string>, names: string[]): string | null {
  for (const name of names) {
    const found = declared.get(name);
    if (found) return found;
  }
  return null;
}
