import { readFileSync } from 'node:fs';
import { readBody } from '../../src/article/body';
import { metadataOf } from '../../src/article/metadata';
import { ready } from '../../src/background/ready';
import { reportOnPage } from '../../src/background/report-on-page';
import type { Report } from '../../src/core/compare/report';
import { pageOf } from '../article/page-of';

/** A file of the demo pages. */
export const demoFile = (path: string): string =>
  readFileSync(new URL(path, import.meta.url).pathname, 'utf8');

/** What the worker answers to a demo page. */
export async function demoReport(demo: string): Promise<Report> {
  const address = `https://news.example/${demo}`;
  const page = pageOf(demoFile(`${demo}/page.html`), address);
  const body = readBody(page);
  if (!body) throw new Error('No article was found.');
  const summary = await reportOnPage(
    { ...metadataOf(page, address), title: body.title, text: body.text, asArticle: true },
    address,
    await ready(),
    async () => ({ answer: undefined, corrections: [] }),
  );
  if (summary.state !== 'compared') throw new Error(`The page is ${summary.state}.`);
  return summary.report;
}
