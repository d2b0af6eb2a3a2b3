/** Small pages of our own prose, each of which brings the extension into one state. */

const page = (title: string, body: string, head = ''): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${body}</body>
</html>`;

const ARTICLE = '<meta property="og:type" content="article">';
const PUBLISHED = '<meta property="article:published_time" content="2022-01-14">';

/** What lets the event be recognised, with no figure in it. */
const STORY = [
  'The peacekeepers of the Collective Security Treaty Organization (CSTO) are leaving Kazakhstan, and the streets of Almaty are quiet again.',
  'President Kassym-Jomart Tokayev thanked them. The unrest that began in Zhanaozen over the price of gas had reached Nur-Sultan and Almaty before it ended.',
  'In the bakeries people speak of the soldiers, of the state of emergency, and of those relatives who have not come home yet.',
];

const article = (more: string[], head = PUBLISHED): string =>
  page(
    'Quiet streets in Kazakhstan',
    `<main><article><h1>Quiet streets in Kazakhstan</h1>${[...STORY, ...more]
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</article></main>`,
    ARTICLE + head,
  );

export const STATE_PAGES = {
  /** Cells without a sentence: no article to any probe, and yet about the event. */
  table: page(
    'Kazakhstan in figures',
    `<table>${[
      ['Kazakhstan unrest, January 2022', 'Almaty, Nur-Sultan, Zhanaozen'],
      ['President', 'Kassym-Jomart Tokayev'],
      ['Peacekeepers of the CSTO', 'Collective Security Treaty Organization'],
      ['People killed', 'At least 225 people were killed'],
      ['People detained', 'About 12,000 people were detained'],
      ['Protests', 'The protests began on January 3'],
      ['Price of gas', 'LPG, doubled'],
      ['State of emergency', 'two-week state of emergency'],
    ]
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('\n')}</table>`,
    PUBLISHED,
  ),
  'no-figures': article([]),
  'none-comparable': article([
    'A baker on the main street has put new glass into 40 windows, and he sold 600 loaves in one morning.',
  ]),
  'all-same': article([
    'Their withdrawal began on January 13. The withdrawal will take no more than 10 days.',
  ]),
  undated: article(
    ['At least 300 people were killed in the unrest, and about 14,000 people were detained.'],
    '',
  ),
  russian: page(
    'Тихие улицы',
    `<main><article><h1>Тихие улицы</h1>${[
      'В пекарнях города снова говорят о погоде, и это хороший знак для всех, кто был здесь в январе.',
      'На главной улице вставили новые окна, и хозяин лавки сказал, что он не знает, кто за это заплатит.',
      'Также в городе открылись школы, но из-за холода дети пока остаются дома и учатся по телефону.',
    ]
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</article></main>`,
    ARTICLE.concat(PUBLISHED),
  ).replace('lang="en"', 'lang="ru"'),
  /** Its one count grows faster than anybody can read, until `calm` is set. */
  restless: article([
    'At least <span id="count">225</span> people were killed in the unrest, the office of the prosecutor said.',
  ]).replace(
    '</body>',
    `<script>
      const node = document.querySelector('#count').firstChild;
      let n = 225;
      setInterval(() => { if (!window.calm) node.data = String(++n); }, 1);
    </script></body>`,
  ),
  /** A PDF file with nothing on its one page. */
  'report.pdf': `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj
trailer <</Root 1 0 R>>
%%EOF`,
};
