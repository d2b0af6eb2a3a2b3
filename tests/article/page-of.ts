import { Window } from 'happy-dom';

/** A page as a browser would hold it, with no script run and nothing loaded. */
export function pageOf(html: string, address = 'https://paper.example/story'): Document {
  const window = new Window({
    url: address,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}

/** Paragraphs of an invented story, long enough to be taken for one. */
export const STORY = [
  'The night ferry to Orsund ran aground off Kettle Point on Monday, and all 212 people on board were brought ashore.',
  'Three crew members were treated for burns, the harbour office said, while divers looked at a tear of about nine metres in the hull.',
  'The ship had left Vellmar at ten in the evening with 64 cars, a load of timber, and a crew that had been on duty for eleven hours.',
  'Fishermen from the village were the first to reach it, and they carried blankets, lamps, and more than 40 passengers to the pier.',
  'The owner, a small company that runs two other lines, said that it would pay for hotels and would not speak of causes yet.',
  'A first report is expected within six weeks, and the line will stay closed until then, according to the ministry of transport.',
];

/** The story as paragraphs of markup, with anything else put after its second one. */
export const storyWith = (inserted = ''): string =>
  STORY.map((text, index) => `<p>${text}</p>${index === 1 ? inserted : ''}`).join('\n');

/** A page that holds the story under its heading. */
export const page = (body: string, head = ''): Document =>
  pageOf(
    `<!doctype html><html lang="en"><head><title>Ferry runs aground off Kettle Point - The Paper</title>${head}</head><body>${body}</body></html>`,
  );

export const HEADLINE = '<h1>Ferry runs aground off Kettle Point</h1>';
