import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json';
import { type Picture, readPng } from './png';

const read = (path: string): Buffer => readFileSync(new URL(`../../src/${path}`, import.meta.url));
const icons = Object.entries(manifest.icons).map(([size, path]) => ({
  size: Number(size),
  picture: readPng(read(`static/${path}`)),
}));

/** How far the drawing stands from each edge, in pixels: the nearest that is not clear. */
const margin = ({ width, height, opacityAt }: Picture): number => {
  const rows = Array.from({ length: height }, (_, y) => y);
  const drawn = rows.flatMap((y) =>
    Array.from({ length: width }, (_, x) => x)
      .filter((x) => opacityAt(x, y) > 0)
      .map((x) => Math.min(x, y, width - 1 - x, height - 1 - y)),
  );
  return Math.min(...drawn);
};

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test('every icon is as large as the manifest says', () => {
  expect(icons.map(({ picture }) => [picture.width, picture.height])).toEqual(
    icons.map(({ size }) => [size, size]),
  );
});

test('the store gets the margin it wants, and a toolbar no margin that would make it small', () => {
  expect(icons.map(({ size, picture }) => [size, margin(picture)])).toEqual(
    icons.map(({ size }) => [size, size === 128 ? 16 : 0]),
  );
});

test('both sheets stand out from light toolbars and from dark ones, and the lines from their sheet', () => {
  const drawing = read('icons/second-source.svg').toString();
  const [behind = '', front = '', lines = ''] = [...drawing.matchAll(/fill="(#\w{6})"/g)].map(
    ([, colour]) => colour ?? '',
  );
  // Chrome's and Firefox's toolbars in their light and dark themes.
  const toolbars = ['#ffffff', '#f9f9fb', '#35363a', '#2b2a33'];
  const onToolbars = [behind, front].flatMap((sheet) =>
    toolbars.map((toolbar) => contrast(sheet, toolbar)),
  );
  // What a shape needs to be made out: WCAG 2.2, success criterion 1.4.11.
  expect(Math.min(...onToolbars, contrast(front, lines))).toBeGreaterThanOrEqual(3);
});
