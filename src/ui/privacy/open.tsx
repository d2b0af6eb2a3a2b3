import { render } from 'preact';
import type { Extension } from '../../browser';
import { wordsOfPage } from '../parts/page-words';
import { Privacy } from './view';

/** Shows the page. It asks nobody anything: what it says holds whatever is stored. */
export const openPrivacy = (page: Document, extension: Pick<Extension, 'i18n'>): void => {
  const words = wordsOfPage(page, extension);
  page.title = words.say('privacy_title');
  render(<Privacy words={words} />, page.body);
};
