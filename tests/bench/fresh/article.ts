import type { Article } from '../../../src/core/text/article';

/** A text as an article that declares nothing but its day. */
export const article = (text: string): Article => ({
  id: 'bench',
  url: null,
  outlet: null,
  published: '2024-05-15',
  language: 'en',
  title: null,
  agency: null,
  text,
});
