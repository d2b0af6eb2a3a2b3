import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import { readFigures } from '../../../src/core/figures/read';

const inTitle = (title: string, text: string) =>
  readFigures(
    {
      id: 'a',
      url: null,
      outlet: null,
      published: '2031-05-15',
      language: 'en',
      agency: null,
      title,
      text,
    },
    lexicon,
  ).filter((figure) => figure.in === 'title');

describe('a headline leaves out what its article tells of the number', () => {
  it('takes it from there', () => {
    expect(
      inTitle('Sunken ferry: 281 people', 'The ferry carried 281 people, the port said.'),
    ).toMatchObject([{ value: 281, measure: 'aboard', scope: 'total' }]);
  });

  it('takes nothing where the article gives the number of two things', () => {
    const text = 'The ferry carried 40 people. In the town 40 people were arrested.';
    expect(inTitle('Sunken ferry: 40 people', text)).toMatchObject([
      { value: 40, measure: expect.stringMatching(/^other:/) },
    ]);
  });

  it('keeps what it says itself', () => {
    expect(inTitle('281 people die', 'The ferry carried 281 people.')).toMatchObject([
      { value: 281, measure: 'deaths' },
    ]);
  });
});
