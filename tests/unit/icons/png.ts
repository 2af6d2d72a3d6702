import { inflateSync } from 'node:zlib';

/** A picture, four bytes a pixel: red, green, blue, opacity. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const HEAD = 8;
const BYTES = 4;

/** Reads a PNG of 8 bits a channel with opacity, not interlaced: what Chromium writes. @throws for another. */
export function readPng(file: Buffer): Picture {
  let at = HEAD;
  const parts: Buffer[] = [];
  let [width, height] = [0, 0];
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      const form = [...data.subarray(8, 13)].join();
      if (form !== '8,6,0,0,0') throw new Error(`A PNG of the form ${form} is not read here.`);
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  return { width, height, pixels: unfiltered(inflateSync(Buffer.concat(parts)), width, height) };
}

function unfiltered(raw: Buffer, width: number, height: number): Uint8Array {
  const row = width * BYTES;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const left = x < BYTES ? 0 : (pixels[y * row + x - BYTES] ?? 0);
      const above = y === 0 ? 0 : (pixels[(y - 1) * row + x] ?? 0);
      const corner = x < BYTES || y === 0 ? 0 : (pixels[(y - 1) * row + x - BYTES] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter ?? 0] ?? 0;
      pixels[y * row + x] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}

/** The format's own rule: whichever of the three is nearest to left + above - corner. */
function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
