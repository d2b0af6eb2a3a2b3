const textOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const itemsOf = (list: Element, lead: (index: number) => string): string =>
  [...list.children].map((item, index) => `${lead(index)} ${textOf(item)}`).join('\n');

const rowOf = (row: Element): string =>
  `| ${[...row.children].map((cell) => textOf(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const tableOf = (table: Element): string => {
  const [head = '', ...rows] = [...table.querySelectorAll('tr')].map(rowOf);
  return [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n');
};

const termsOf = (list: Element): string =>
  [...list.querySelectorAll('dt')]
    .map((term) => `- \`${textOf(term)}\`: ${textOf(term.nextElementSibling ?? term)}`)
    .join('\n');

/**
 * The Markdown of a page of sections without anything nested in them.
 *
 * @throws on an element that it does not know: nothing of a page is left out.
 */
export const markdownOf = (page: Element): string =>
  [...page.children]
    .map((element) => {
      switch (element.localName) {
        case 'h1':
          return `# ${textOf(element)}`;
        case 'h2':
          return `## ${textOf(element)}`;
        case 'p':
          return textOf(element);
        case 'ul':
          return itemsOf(element, () => '-');
        case 'ol':
          return itemsOf(element, (index) => `${index + 1}.`);
        case 'dl':
          return termsOf(element);
        case 'table':
          return tableOf(element);
        default:
          throw new Error(`What <${element.localName}> is in Markdown, nobody has said.`);
      }
    })
    .join('\n\n')
    .concat('\n');
