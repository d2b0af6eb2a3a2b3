import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

/** A request as it came in over the wire. */
export interface ServedRequest {
  host: string;
  path: string;
  headers: IncomingHttpHeaders;
}

/** The demo pages, served on this machine, with a list of everything that was asked for. */
export interface Site {
  /** The address of a page, by the name of its folder in `tests/pages`. */
  address(name: string): string;
  requests: ServedRequest[];
  /** Serves one more page, from memory. */
  add(name: string, html: string): void;
  close(): Promise<void>;
}

/** Tests and tools are started at the top of the checkout, also those that are bundled elsewhere. */
export const pagesFolder = resolve('tests/pages');

/** Folders in `tests/pages` that are served. */
export const PAGES = [
  'demo-plain',
  'demo-heavy',
  'demo-strict',
  'unrelated',
  'not-an-article',
] as const;

/** The strictest policy that still lets the page show its own style. */
const STRICT = "default-src 'none'; style-src 'unsafe-inline'; img-src 'none'; form-action 'none'";
const HEADERS: Record<string, Record<string, string>> = {
  'demo-strict': {
    'content-security-policy': STRICT,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  },
};

/**
 * Serves the demo pages on 127.0.0.1 and a free port.
 *
 * `host`: the name in the addresses. Tests use `news.example`, which their browsers look up here; a
 * person's browser needs `127.0.0.1`.
 */
export async function openSite(host = 'news.example'): Promise<Site> {
  const requests: ServedRequest[] = [];
  const pages = new Map<string, string>(
    PAGES.map((name) => [name, readFileSync(join(pagesFolder, name, 'page.html'), 'utf8')]),
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ host: request.headers.host ?? '', path, headers: request.headers });
    const name = path.slice(1).split(/[?#/]/)[0] ?? '';
    const html = pages.get(name);
    if (html === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': name.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8',
      // Not `no-store`: a page that is come back to shall be the one that was left.
      'cache-control': 'no-cache',
      ...HEADERS[name],
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (name) => `http://${host}:${port}/${name}`,
    requests,
    add: (name, html) => void pages.set(name, html),
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
