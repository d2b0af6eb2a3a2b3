import type { Extension } from '../../browser';
import { templatesOf } from './message-templates';
import { type Words, wordsFrom } from './words';

/** The words of one of the extension's own pages, whose language and direction are set to theirs. */
export const wordsOfPage = (page: Document, { i18n }: Pick<Extension, 'i18n'>): Words => {
  const words = wordsFrom(templatesOf((key, values) => i18n.getMessage(key, values)));
  page.documentElement.lang = words.say('language');
  page.documentElement.dir = words.direction;
  return words;
};
