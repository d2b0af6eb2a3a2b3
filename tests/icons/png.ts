import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** 0 (clear) to 255. */
  opacityAt(x: number, y: number): number;
}

const SIGNATURE = 8;
const RGBA = 6;
const CHANNELS = 4;

/** The Paeth predictor: https://www.w3.org/TR/png-3/#9Filter-type-4-Paeth */
const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};

/**
 * Reads a PNG of 8 bits a channel in red, green, blue and alpha, not interlaced.
 *
 * @throws on any other.
 */
export const readPng = (file: Buffer): Picture => {
  const data: Buffer[] = [];
  for (let at = SIGNATURE; at < file.length; at += file.readUInt32BE(at) + 12) {
    const kind = file.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (file[24] !== 8 || file[25] !== RGBA || file[28] !== 0)
    throw new Error('Another kind of PNG.');
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * CHANNELS;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const before = (dx: number, dy: number): number =>
        x < dx || y < dy ? 0 : (pixels[(y - dy) * stride + x - dx] ?? 0);
      const [left, up, corner] = [before(CHANNELS, 0), before(0, 1), before(CHANNELS, 1)];
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      const guess = guesses[filter ?? -1];
      if (guess === undefined) throw new Error(`There is no filter ${filter}.`);
      pixels[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return { width, height, opacityAt: (x, y) => pixels[y * stride + x * CHANNELS + 3] ?? 0 };
};
