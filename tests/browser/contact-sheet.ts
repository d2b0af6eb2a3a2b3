/** A picture that was taken: of what, and how it was looked at. */
export interface Picture {
  view: string;
  scheme: string;
  width: number;
  file: string;
}

const figure = ({ file, scheme, width }: Picture): string =>
  `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${scheme}, ${width}</figcaption></figure>`;

/** A page that shows all pictures, a row for each view. */
export const contactSheet = (pictures: Picture[]): string => {
  const views = [...new Set(pictures.map(({ view }) => view))];
  const rows = views.map((view) => {
    const own = pictures.filter((picture) => picture.view === view);
    return `<h2 id="${view}">${view}</h2><div>${own.map(figure).join('')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Second Source: every view in every state</title>
<style>
  body { font: 14px system-ui, sans-serif; margin: 24px; background: #ccc; color: #000; }
  div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
  figure { margin: 0; }
  img { display: block; max-width: 320px; max-height: 640px; background: #fff; }
</style>
<h1>Every view in every state</h1>
${rows.join('\n')}
`;
};
