/** Shortened words whose full stop always belongs to them, because a name or a number follows. */
const BEFORE_A_NAME =
  'mr mrs ms rs dr prof rev fr sr jr st mt ft gen col lt maj capt cmdr cpl sgt adm brig insp supt gov sen rep hon pres amb atty messrs mx no nos vs fig op vol approx art sec ch pp';
/** Months, with four-letter September; AP style shortens them before a day. */
const MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec';
/** Shortened words that also stand at the end of a sentence. */
const ANYWHERE = 'inc corp co ltd plc bros etc al est dept assn ave blvd rd hwy jr sr esq ph.d';

const KNOWN = new Set(`${BEFORE_A_NAME} ${MONTHS} ${ANYWHERE}`.split(' '));
const CLOSING = new Set(`${ANYWHERE} no`.split(' '));

/**
 * Whether a full stop after this word is part of it: "Mr", "Jan", "Inc", a capital ("J"), circa and versus ("c", "v"), letters
 * with stops between them ("U.S", "a.m").
 */
export function ownsStop(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length === 1) return lower === word ? 'cv'.includes(word) : word !== 'I';
  return KNOWN.has(lower) || isDotted(lower);
}

/** Whether a sentence may end with this shortened word (given with its stop), if the next word starts one. */
export function mayEndSentence(lower: string): boolean {
  const bare = lower.slice(0, -1);
  return CLOSING.has(bare) || isDotted(bare);
}

/** "u.s", "a.m", "d.c": single letters with stops between. */
function isDotted(lower: string): boolean {
  if (lower.length < 3) return false;
  for (let i = 1; i < lower.length; i += 2) if (lower.charAt(i) !== '.') return false;
  return lower.length % 2 === 1;
}
