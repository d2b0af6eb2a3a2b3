/** Every web page there is, as the browsers write it. */
export const EVERYWHERE = '*://*/*';

/** When a page may be looked at: what the reader has allowed, as the browser tells it. */
export type Access =
  | { mode: 'button' }
  | { mode: 'sites'; sites: string[] }
  | { mode: 'everywhere' };

/** A granted pattern as a site's name; null where it grants more than one site. */
const siteOf = (pattern: string): string | null =>
  /^\*:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1] ?? null;

/** What granted patterns mean for a reader. */
export const accessFrom = (origins: string[]): Access => {
  if (origins.length === 0) return { mode: 'button' };
  const sites = origins.map(siteOf);
  if (sites.includes(null)) return { mode: 'everywhere' };
  return { mode: 'sites', sites: [...new Set(sites.filter((site) => site !== null))].sort() };
};

/**
 * The patterns of the sites that somebody typed, as names or as addresses, parted by blanks, commas or
 * lines: each with all its subdomains. `unclear` are the entries that name no site.
 */
export const patternsOf = (typed: string): { patterns: string[]; unclear: string[] } => {
  const entries = typed.split(/[\s,;]+/).filter((entry) => entry !== '');
  const patterns = new Set<string>();
  const unclear: string[] = [];
  for (const entry of entries) {
    const address = /^[a-z]+:\/\//i.test(entry) ? entry : `https://${entry}`;
    const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
    // A name without a point is a typing mistake on the open web.
    if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) patterns.add(`*://*.${host}/*`);
    else unclear.push(entry);
  }
  return { patterns: [...patterns], unclear };
};

/** Whether a site is read without a press. */
export const mayRead = (access: Access, site: string): boolean =>
  access.mode === 'everywhere' ||
  (access.mode === 'sites' && access.sites.some((one) => site === one || site.endsWith(`.${one}`)));
