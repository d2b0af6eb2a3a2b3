/** What a reader can change, and what holds until they do: this constant is the type, too. */
export const DEFAULTS = {
  /** When the panel opens by itself; else its pill stands at the edge. */
  opens: 'disagreements' as 'disagreements' | 'always' | 'never',
  /** Which figures are marked in the text: those on which sources differ, or every one. */
  marks: 'differences' as 'differences' | 'all',
  /** Of the cards: differences first, or as the figures stand on the page. */
  order: 'differences' as 'differences' | 'page',
  /** For how many days the pages are remembered on which sources disagreed, to be reviewed. */
  keepDays: '90' as '90' | '30' | '7' | 'none',
  /** Who decides at the desk, as written beside each decision; empty for nobody. */
  initials: '',
  /** Neither pill nor panel appears by itself anywhere; the badge still counts. */
  quietEverywhere: false,
  /** Sites on which they do not. */
  quiet: [] as string[],
  /** Sites on which nothing is read by itself. */
  paused: [] as string[],
  /** Pages that are never compared: addresses without query and hash. */
  neverPages: [] as string[],
};

export type Settings = typeof DEFAULTS;
export type ChoiceName = 'opens' | 'marks' | 'order' | 'keepDays';
export type ListName = 'quiet' | 'paused' | 'neverPages';
export type Choices = Pick<Settings, ChoiceName | 'quietEverywhere' | 'initials'>;

/** Everything that each choice may be, in the order in which it is offered. */
export const CHOICES: { [N in ChoiceName]: readonly Settings[N][] } = {
  opens: ['disagreements', 'always', 'never'],
  marks: ['differences', 'all'],
  order: ['differences', 'page'],
  keepDays: ['90', '30', '7', 'none'],
};

/**
 * How many entries a list holds; the newest are kept. A list of pages tells what somebody has read, and
 * all lists are read at each page that is looked at.
 */
export const MOST = { quiet: 500, paused: 500, neverPages: 200 } as const satisfies Record<
  ListName,
  number
>;
/** So many disagreements are kept for review: more than a desk reviews in three months. */
export const MOST_DISAGREEMENTS = 500;
export const LISTS: readonly ListName[] = ['quiet', 'paused', 'neverPages'];

/** Longer ones are names, which a file for others need not carry. UTF-16 units. */
export const LONGEST_INITIALS = 8;

/** Whether somebody's initials are written as they are kept: without blanks around them, in one line. */
export const isInitials = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= LONGEST_INITIALS &&
  value === value.trim() &&
  !/\p{C}/u.test(value);

/** The longest address that is kept, in UTF-16 units: articles have shorter ones. */
const LONGEST = 2_000;
/** Browsers take a quotation mark for a letter of a host's name; no address that may be opened has one. */
const NO_HOST = /[\s<>"]/;

const webAddress = (address: string): URL | null => {
  if (address.length > LONGEST || !URL.canParse(address)) return null;
  const url = new URL(address);
  // As browsers write it, a letter of a path may be nine.
  const isOne = /^https?:$/.test(url.protocol) && !NO_HOST.test(url.host);
  return isOne && url.href.length <= LONGEST ? url : null;
};

/** The site of a web address: its host name without `www.`; null where it is no web address. */
export const siteOf = (address: string): string | null =>
  webAddress(address)?.hostname.replace(/^www\./, '') || null;

/** A web address without query and hash, which may say more of a reader than of a page; else null. */
export const pageOf = (address: string): string | null => {
  const url = webAddress(address);
  return url && `${url.origin}${url.pathname}`;
};

/** Whether a list can hold an entry: it is written just as the list writes it. */
export const isEntry = (list: ListName, entry: unknown): entry is string =>
  typeof entry === 'string' &&
  (list === 'neverPages' ? pageOf(entry) : siteOf(`https://${entry}/`)) === entry;

/** The entry that covers an address: a site covers its subdomains; null where none does. */
const covering = (sites: string[], address: string): string | null => {
  const site = siteOf(address);
  return site === null
    ? null
    : (sites.find((one) => site === one || site.endsWith(`.${one}`)) ?? null);
};

/** The paused site that an address belongs to; null where it is not paused. */
export const pausedAt = ({ paused }: Settings, address: string): string | null =>
  covering(paused, address);

/** Whether neither pill nor panel appears by itself at an address. */
export const isQuiet = ({ quiet, quietEverywhere }: Settings, address: string): boolean =>
  quietEverywhere || covering(quiet, address) !== null;

/** Whether the reader never wants the page at an address compared. */
export const isNever = ({ neverPages }: Settings, address: string): boolean => {
  const page = pageOf(address);
  return page !== null && neverPages.includes(page);
};

/** One thing that a reader changes. */
export type SettingsChange =
  | { set: Partial<Choices> }
  | { list: ListName; add: string }
  | { list: ListName; remove: string };

/** The settings after a change. The entry that is added last is the last to be dropped. */
export const changed = (settings: Settings, change: SettingsChange): Settings => {
  if ('set' in change) return { ...settings, ...change.set };
  const { list } = change;
  const entry = 'add' in change ? change.add : change.remove;
  const others = settings[list].filter((one) => one !== entry);
  const entries = 'add' in change ? [...others, entry].slice(-MOST[list]) : others;
  return { ...settings, [list]: entries };
};
