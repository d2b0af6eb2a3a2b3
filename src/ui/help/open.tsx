import { render } from 'preact';
import type { Extension } from '../../browser';
import { wordsOfPage } from '../parts/page-words';
import { Help } from './view';

/** Shows the page. It asks nobody anything. */
export const openHelp = (page: Document, extension: Pick<Extension, 'i18n'>): void => {
  const words = wordsOfPage(page, extension);
  page.title = words.say('help_title');
  render(<Help words={words} />, page.body);
};
