import { Window } from 'happy-dom';
import { readBody } from '../article/body';
import { type Metadata, metadataOf } from '../article/metadata';

/** Reads a page's article as the extension does. Null where there is none. Nothing in it is loaded or run. */
export async function readHtml(
  html: string,
  address: string,
): Promise<{ metadata: Metadata; text: string } | null> {
  const window = new Window({
    url: address,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableComputedStyleRendering: true,
      disableIframePageLoading: true,
    },
  });
  try {
    window.document.write(html);
    const document = window.document as unknown as Document;
    const body = readBody(document);
    const metadata = metadataOf(document, address);
    return (
      body && { metadata: { ...metadata, title: body.title || metadata.title }, text: body.text }
    );
  } finally {
    await window.happyDOM.close();
  }
}
