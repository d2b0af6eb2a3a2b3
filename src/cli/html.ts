import { Window } from 'happy-dom';
import { readBody } from '../article/body';
import { linksIn } from '../article/links';
import { type Metadata, metadataOf } from '../article/metadata';
import type { ArticleLink } from '../core/text/article';

/** Where a page of unknown address is said to be: its relative links lead nowhere. */
const NOWHERE = 'http://nowhere.invalid/';

/** A window that loads and runs nothing: what would go out is answered with nothing, here. */
const quietWindow = (address: string): Window =>
  new Window({
    url: /^https?:/i.test(address) ? address : NOWHERE,
    settings: {
      disableJavaScriptFileLoading: true,
      disableComputedStyleRendering: true,
      disableIframePageLoading: true,
      fetch: {
        interceptor: {
          beforeAsyncRequest: async ({ window }) => new window.Response(''),
          beforeSyncRequest: ({ window }) => ({
            status: 204,
            statusText: 'No Content',
            ok: true,
            url: '',
            redirected: false,
            headers: new window.Headers(),
            body: null,
          }),
        },
      },
    },
  });

/** Reads a page's article as the extension does. Null where there is none. Nothing in it is loaded or run. */
export async function readHtml(
  html: string,
  address: string,
): Promise<{ metadata: Metadata; text: string; links: ArticleLink[] } | null> {
  const window = quietWindow(address);
  try {
    const parsed = new window.DOMParser().parseFromString(html, 'text/html');
    const document = parsed as unknown as Document;
    const body = readBody(document);
    const metadata = metadataOf(document, address);
    return (
      body && {
        metadata: { ...metadata, title: body.title || metadata.title },
        text: body.text,
        links: linksIn(body, address),
      }
    );
  } finally {
    await window.happyDOM.close();
  }
}
