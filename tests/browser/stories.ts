import type { MarkdownArticle } from './lay-out';

/** A page of a story, and what it is expected to be to the pages before it. */
export interface StoryPage {
  slug: string;
  article: MarkdownArticle;
  /** Words of the page, with the verdict of the figure in them. */
  cards: { words: string; verdict: string }[];
}

export interface Story {
  name: string;
  /** What the first page says, and what it says once it was changed. */
  changed: { from: string; to: string };
  pages: [StoryPage, StoryPage, StoryPage];
}

/** A flood that never was: the dead are counted on, and two papers do not give the same day. */
const FLOOD: Story = {
  name: 'Flood at Sanvale, April 2031',
  changed: { from: '12 people', to: '15 people' },
  pages: [
    {
      slug: 'flood-courier',
      article: {
        fields: {
          title: 'Orrin floods Sanvale: at least 12 people killed',
          outlet: 'The Ellum Courier',
          published: '2031-04-08',
        },
        paragraphs: [
          'SANVALE. At least 12 people were killed when the river Orrin left its banks and flooded the town of Sanvale, the mayor, Ilse Marrow, said.',
          'The flooding began on April 6, after two nights of rain in the hills above the Orrin. The dam at Hask, above the town, has held.',
          'About 4,000 people were evacuated from the streets along the Orrin. Boats from Port Ellum took them to the schools on the hill.',
          'In the old market of Sanvale the water stood as high as the windows. Bakers from Hask brought bread across the bridge, which is open.',
        ],
      },
      cards: [],
    },
    {
      slug: 'flood-herald',
      article: {
        fields: {
          title: 'Sanvale counts its dead as the Orrin falls',
          outlet: 'Hask Herald',
          published: '2031-04-10',
        },
        paragraphs: [
          'SANVALE. At least 19 people were killed in the flood at Sanvale, the mayor of the town, Ilse Marrow, said. The river Orrin is falling.',
          'The flooding began on April 5, when the Orrin rose over the quays. The dam at Hask held, its keepers said.',
          'About 4,000 people were evacuated, most of them in boats from Port Ellum. They sleep in the schools on the hill above Sanvale.',
          'In the old market of Sanvale, where a wall fell into the water, 31 people were injured.',
        ],
      },
      cards: [
        { words: 'At least 19', verdict: 'updated' },
        { words: 'April 5', verdict: 'conflicts' },
        { words: '4,000', verdict: 'agrees' },
        { words: '31 people', verdict: 'only-here' },
      ],
    },
    {
      slug: 'flood-gazette',
      article: {
        fields: {
          title: 'Boats of Port Ellum carry Sanvale to safety',
          outlet: 'Port Ellum Gazette',
          published: '2031-04-10',
        },
        paragraphs: [
          'PORT ELLUM. The flooding of Sanvale began on April 6, and boats from Port Ellum were on the river Orrin before midnight.',
          'At least 19 people were killed, according to the mayor of Sanvale, Ilse Marrow. The dam at Hask has held.',
          'About 4,000 people were evacuated to the schools on the hill. In the old market of Sanvale a wall fell, and 31 people were injured there.',
          'The bridge to Hask will be closed for three weeks, the town said, while its piers are looked at.',
        ],
      },
      cards: [
        { words: 'April 6', verdict: 'conflicts' },
        { words: 'At least 19', verdict: 'updated' },
        { words: '4,000', verdict: 'agrees' },
        { words: '31 people', verdict: 'agrees' },
      ],
    },
  ],
};

/** An election that never was: votes are counted on, and two papers do not give the same day. */
const ELECTION: Story = {
  name: 'Election in Norrowmark, May 2031',
  changed: { from: '14 people', to: '16 people' },
  pages: [
    {
      slug: 'election-courier',
      article: {
        fields: {
          title: 'Norrowmark votes: Teyne leads Oddrun in the count',
          outlet: 'The Ellum Courier',
          published: '2031-05-19',
        },
        paragraphs: [
          'BRENHOLT. Voters in Norrowmark went to the polls to choose between Halvard Teyne of the Harbour Party and Sunniva Oddrun of the Union of Farmers.',
          'The election commission of Norrowmark said that turnout was 61 percent. Some 2.4 million people were registered to vote.',
          'Police said that 14 people were detained at polling stations in Brenholt, and two people were injured in a scuffle outside the town hall.',
          'Voting began on May 17 on the islands. Sunniva Oddrun spoke of a long night at her house in Brenholt. Halvard Teyne said nothing.',
        ],
      },
      cards: [],
    },
    {
      slug: 'election-herald',
      article: {
        fields: {
          title: 'Teyne ahead of Oddrun as Norrowmark counts its votes',
          outlet: 'Hask Herald',
          published: '2031-05-20',
        },
        paragraphs: [
          'BRENHOLT. Halvard Teyne of the Harbour Party is ahead of Sunniva Oddrun of the Union of Farmers in Norrowmark, the election commission said.',
          'Turnout was 61 percent, the commission said, and 2.4 million people were registered to vote in Norrowmark.',
          'Police in Brenholt said that 37 people were detained at polling stations. Two people were injured outside the town hall.',
          'Voting began on May 18, and the last boxes came from the islands by boat, to the town hall of Brenholt.',
        ],
      },
      cards: [
        { words: '37 people', verdict: 'updated' },
        { words: 'May 18', verdict: 'conflicts' },
        { words: '61 percent', verdict: 'agrees' },
      ],
    },
    {
      slug: 'election-gazette',
      article: {
        fields: {
          title: 'Norrowmark: Oddrun concedes to Teyne',
          outlet: 'Port Ellum Gazette',
          published: '2031-05-21',
        },
        paragraphs: [
          'BRENHOLT. Sunniva Oddrun of the Union of Farmers has conceded the election in Norrowmark to Halvard Teyne of the Harbour Party.',
          'The election commission of Norrowmark put turnout at 61 percent. Police said that 37 people were detained at polling stations in Brenholt.',
          'Two people were injured outside the town hall of Brenholt. Of those, one person is still in hospital.',
          'Voting began on May 17. The members of the new parliament will be paid 900 crowns a month, the commission said.',
        ],
      },
      cards: [
        { words: 'May 17', verdict: 'conflicts' },
        { words: '37 people', verdict: 'updated' },
        { words: '61 percent', verdict: 'agrees' },
        { words: '900 crowns', verdict: 'only-here' },
      ],
    },
  ],
};

export const STORIES: Story[] = [FLOOD, ELECTION];
