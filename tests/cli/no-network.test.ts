import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { command, line } from './command';

let server: Server | undefined;
afterEach(() => server?.close());

it('reading a page asks no server for anything the page names', async () => {
  const asked: string[] = [];
  const listening = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.end('{}');
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const html = `<!doctype html><html lang="en"><head>
    <link rel="preload" as="fetch" href="${base}/preload.json">
    <link rel="preload" as="fetch" href="//127.0.0.1:1/relative.json">
    <link rel="modulepreload" href="${base}/module.js">
    <link rel="stylesheet" href="${base}/style.css">
    <script src="${base}/script.js"></script></head>
    <body><article><h1>Harbour closed</h1><img src="${base}/photo.jpg">
    <iframe src="${base}/frame.html"></iframe>
    <p>${'At least 31 people were injured at the harbour, police said. '.repeat(8)}</p>
    </article></body></html>`;
  const { status, out } = await command(
    ['read', '--json'],
    line({ id: 'a', html }) + line({ id: 'b', html, url: `${base}/article` }),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(status).toBe(0);
  expect(out.split('\n').filter(Boolean)).toHaveLength(2);
  expect(asked).toEqual([]);
});
