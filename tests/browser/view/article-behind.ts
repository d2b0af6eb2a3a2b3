/** An article for a panel to stand on. */
const PARAGRAPHS = [
  'The cranes of Arvenna have stood still since the first of March, and the ferries lie in rows along the north quay.',
  'Nobody in the harbour office will say how long it can go on. The bakers have flour for a week, they say, and the pharmacies have less.',
  'On the quay the dockers play cards. A boy sells them tea, and counts the cups, because that at least can be counted.',
];

/** A page with a heading and some text, set as news pages are. */
export const articleBehind = (page: Document): HTMLElement => {
  const main = page.createElement('main');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { color-scheme: light dark; background: Canvas; color: CanvasText; }
    body { margin: 0; }
    main { max-width: 36rem; padding: 24px; font: 18px / 1.6 Georgia, serif; }
  `);
  page.adoptedStyleSheets = [sheet];
  const heading = page.createElement('h1');
  heading.textContent = 'Tea on the north quay';
  main.append(heading);
  for (const text of PARAGRAPHS) {
    const paragraph = page.createElement('p');
    paragraph.textContent = text;
    main.append(paragraph);
  }
  return main;
};
