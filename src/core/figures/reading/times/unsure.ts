import type { ReadSentence } from '../sentence';

/** "without saying whether she meant the city", "It did not say whether that included contractors". */
const OPEN =
  /\b(?:without (?:say|specify|explain|stat|clarify)ing|(?:not|never|nobody would|none would|(?:unable|declined?|refused?) to) (?:(?:immediately|yet|be|made?) )*(?:say|tell|specify|explain|clarify|state|clear|known|certain)|unclear|unknown|uncertain)\b.{0,20}? (?:whether|if|how many of) .{0,60}?\b(?:mean|meant|refer|referred|refers|include|included|includes|including|cover|covered|covers|count|counted|counts|exclude|excluded|for the)\b/;

/** Whether a sentence says that it is open what its own counts, or those of the sentence before it, take in. */
export const leavesOpen = (read: ReadSentence): boolean =>
  read.sentence.tokens.some(({ lower }) => lower === 'whether' || lower === 'if') &&
  OPEN.test(read.text);

/** Whether a sentence speaks on of what the one before it told. */
export const takesUp = ({ words, lexicon }: ReadSentence): boolean =>
  lexicon.timing.takingUp.has(words[0]?.lower ?? '');
