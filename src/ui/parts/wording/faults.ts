import type { CorrectionKind, Keeping, LeftOut } from '../../../core/compare/corrections';
import type { MessageKey, Words } from '../words';
import { quoted } from './figures';

/** What a reader may find wrong, in the order in which it is offered. */
export const FAULTS = {
  'not-same': 'wrong_not_same',
  part: 'wrong_part',
  'not-figure': 'wrong_not_figure',
  'wrong-story': 'wrong_story',
} as const satisfies Record<CorrectionKind, MessageKey>;

/**
 * A correction in one line: the words, whose they are, and what is wrong with them.
 *
 * @param page - what the page is called that a correction is about; "This page" unless it is given.
 */
export function faultLine(
  words: Words,
  { correction, outlet }: LeftOut,
  page = words.say('this_page'),
): string {
  const { article, kind, statement } = correction;
  const whose = 'source' in article ? (outlet ?? article.source) : page;
  const fault = words.say(FAULTS[kind]);
  return statement
    ? words.say('left_out_words', quoted(words, statement.phrase), whose, fault)
    : words.say('left_out_article', whose, fault);
}

const KEPT = {
  stored: null,
  private: 'left_out_private',
  unsaved: 'left_out_unsaved',
} as const satisfies Record<Keeping, MessageKey | null>;

/** How long what was said holds, where that is not until it is taken back. */
export const keptLine = (words: Words, kept: Keeping): string | null => {
  const key = KEPT[kept];
  return key && words.say(key);
};
