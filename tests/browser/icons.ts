import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browsers';
import { howToInstall } from './get-browsers';

/** Drawn on a grid of 16, so that every edge falls between two pixels in each size that is a multiple. */
const DRAWING = 'src/icons/second-source.svg';

/**
 * Sizes by their width in pixels, with the margin that is left around the drawing. The Chrome Web Store
 * wants 96 pixels of drawing in 128: https://developer.chrome.com/docs/webstore/images#icons
 */
const MARGINS: Record<number, number> = { 16: 0, 32: 0, 48: 0, 96: 0, 128: 16 };

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error(howToInstall('chromium'));

const browser = await launch({ executablePath, headless: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  const drawing = readFileSync(DRAWING).toString('base64');
  for (const [size, margin] of Object.entries(MARGINS)) {
    const width = Number(size);
    await page.setViewport({ width, height: width });
    const image = `<img src="data:image/svg+xml;base64,${drawing}">`;
    const style = `body { margin: ${margin}px } img { display: block; width: ${width - 2 * margin}px }`;
    await page.setContent(`<style>${style}</style>${image}`);
    const path = `src/static/icons/${size}.png`;
    writeFileSync(path, await page.screenshot({ omitBackground: true }));
    console.log(path);
  }
} finally {
  await browser.close();
}
