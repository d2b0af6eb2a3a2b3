import type { AllKept } from '../../src/messages';

/** When the reader of these tests kept an article: at noon, by the clock of whoever runs them. */
export const KEPT_AT = new Date(2031, 2, 14, 12).getTime();

/** A story that was bundled, to which the reader added an article, and one of the reader's own. */
export const KEPT: AllKept = {
  stories: [
    {
      event: { id: 'arvenna-2031', title: 'Port strike in Arvenna, March 2031' },
      articles: [
        {
          id: 'courier',
          outlet: 'Arvenna Courier',
          url: 'https://courier.example/strike',
          published: '2031-03-13',
          title: 'The cranes stand still',
          phrases: ['on March 2', 'almost 5,000 people'],
          keptAt: null,
        },
        {
          id: 'gazette',
          outlet: 'Southport Gazette',
          url: 'https://gazette.example/strike',
          published: '2031-03-12',
          title: null,
          phrases: ['about 5,300'],
          keptAt: KEPT_AT,
        },
      ],
    },
    {
      event: { id: 'own-1', title: 'Flood at Sanvale, April 2031' },
      articles: [
        {
          id: 'herald',
          outlet: null,
          url: null,
          published: null,
          title: 'The Orrin leaves its banks',
          phrases: [],
          keptAt: KEPT_AT,
        },
      ],
    },
  ],
  broken: 0,
  bytes: 123_456,
};
