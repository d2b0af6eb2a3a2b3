import { readBody } from '../../src/article/body';
import { HEADLINE, page, STORY, storyWith } from './page-of';

/** The text that is read of the story and nothing else. */
export const ALL = STORY.join('\n\n');

export const read = (body: string, head = '') => readBody(page(body, head));

/** The text read where something stands between the second and the third paragraph of the story. */
export const readWith = (inserted: string, around = (story: string) => story) =>
  read(`${HEADLINE}<div class="story">${around(storyWith(inserted))}</div>`)?.text;

/** The story with one more paragraph there. */
export const withInserted = (text: string) =>
  [...STORY.slice(0, 2), text, ...STORY.slice(2)].join('\n\n');
