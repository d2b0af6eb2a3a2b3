/** Longer words help nobody. UTF-16 units. */
const LONGEST = 200;

/** Beyond these many nothing is looked at: a message may hold a whole text. UTF-16 units. */
const LOOKED_AT = 2_000;

/** An address, up to the next blank or quotation mark. */
const ADDRESS = /\b[a-z][a-z+.-]*:\/\/[^\s"'<>]*/gi;
/** What stands in quotation marks may be the page's: a parser quotes what it could not read. */
const QUOTED = /"[^"]*"?|“[^”]*”?|`[^`]*`?|(?<!\w)'[^']*'?/g;

/** An error's own words, for a report that somebody may show around: without addresses and quotations. */
export const plainError = (error: unknown): string => {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return words.slice(0, LOOKED_AT).replace(ADDRESS, '…').replace(QUOTED, '“…”').slice(0, LONGEST);
};
