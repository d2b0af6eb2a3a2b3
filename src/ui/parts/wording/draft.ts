import type { MessageKey, MessageSource } from '../words';

/** What is said of a text that is no page yet, where a page would be called one. */
const DRAFT: Partial<Record<MessageKey, MessageKey>> = {
  this_page: 'this_text',
  order_page: 'order_text',
  reveal: 'reveal_in_text',
  edge_self_one: 'edge_text_one',
  edge_self_other: 'edge_text_other',
  label_elsewhere: 'label_not_in_text',
  why_no_date: 'why_text_no_date',
  none_found: 'none_in_text',
  own_also: 'own_text_also',
  own_no_number: 'own_text_no_number',
  note_day_within: 'note_text_within',
  tie_page_speech: 'tie_text_speech',
  tie_page_names: 'tie_text_names',
  why_day_there: 'why_text_day',
};

/** The messages as they are worded of a text that is no page yet. */
export const draftWords =
  (message: MessageSource): MessageSource =>
  (key, values) =>
    message(DRAFT[key as MessageKey] ?? key, values);
