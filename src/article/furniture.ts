/**
 * Lines that news pages print between the paragraphs of an article and that are no part of it, known by
 * their form in English alone: whoever writes them, they are written the same way everywhere.
 */
const FORMS = [
  // whose picture or text it is
  /^(?:©|\(c\) |copyright (?:©|\(c\)|@|by\b|\d{4}))/i,
  /^(?:(?:file )?(?:photo|photograph|image|picture|illustration|video|graphic)s?(?: credits?| courtesy| by)?|credits?|caption)\s?[:|]/i,
  /^(?:file )?(?:photo|photograph|image|picture)s? (?:by|courtesy(?: of)?|copyright|credits?) \p{Lu}[^.]*$/iu,
  /[([](?:(?:photo|image|picture|credit|video)s?(?: credits?| by| courtesy)?:|AP photo|via (?:AP|Reuters|AFP|Getty))[^()[\]]*[)\]]\.?$/i,
  /\((?:\p{Lu}[\p{L} .-]*\/)+\p{Lu}[\p{L} .-]*\)$/u,
  /(?:[/|(©–—-]|\bvia|\bphoto|^)\s*(?:Getty Images|AFP|AP|Reuters|Associated Press)(?: file)?[)\]]?$/,
  // who worked on it
  /^[([]?(?:additional )?(?:reporting|writing|editing) (?:and (?:writing|editing) )?by\b/i,
  /\bcontributed (?:reporting|to this (?:report|story|article))\b/i,
  // where else to read
  /^(?:read|see|watch|listen|click|related|more|also|don.t miss)(?: (?:more|also|now|next|here|on|to|this|stor(?:y|ies)|coverage|articles?|reading|links?)){0,3}\s?[:|]/i,
  /^(?:read|see) more\b|^you (?:may|might) also like\b/i,
  /^(?:sign up|subscribe|follow (?:us|me|him|her|@)|click here|download the|join (?:us|our))\b/i,
];

/** What tells a line of dates from a cell with a number: a day in figures, a time, a month or a weekday. */
const DATED =
  /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d:\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;
/** Take these out of a line of dates and times, and no letter is left. */
const DATE_WORDS =
  /(?:\b|(?<=\d))(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|st|nd|rd|th|[ap]\.?m\.?|[a-z]{0,2}[sd]t|et|gmt|utc|published|updated|posted|original|modified|last|on|at|by)(?!\p{L})/giu;

/** Whether a block is furniture of the page by its words alone. */
export function isFurniture(text: string): boolean {
  return isDateLine(text) || FORMS.some((form) => form.test(text));
}

const isDateLine = (text: string): boolean =>
  text.length < 120 && DATED.test(text) && !/\p{L}/u.test(text.replace(DATE_WORDS, ''));
