import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Picture, readPng } from './png';

/** The icon reads at every size on the toolbars of Chrome, light and dark (WCAG 1.4.11: 3 to 1). */
const SIZES = [16, 32, 48, 96, 128];
const TOOLBARS = ['#ffffff', '#dee1e6', '#202124', '#35363a'];
/** LinkedIn's blues. */
const LINKEDIN = ['#0a66c2', '#0077b5', '#004182'];

type Colour = [red: number, green: number, blue: number];

const parsed = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Colour;

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The opaque colours of a picture, the most frequent first, and how many pixels have each. */
function colours({ pixels }: Picture): { colour: Colour; count: number }[] {
  const found = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const [r, g, b, opacity] = pixels.subarray(at, at + 4);
    if (opacity === 255) found.set([r, g, b].join(), (found.get([r, g, b].join()) ?? 0) + 1);
  }
  return [...found]
    .map(([name, count]) => ({ colour: name.split(',').map(Number) as Colour, count }))
    .sort((a, b) => b.count - a.count);
}

describe.each(SIZES)('the icon of %i pixels', (size) => {
  const picture = readPng(readFileSync(join('public', 'icon', `${size}.png`)));
  const [tile] = colours(picture);

  it('has its size, and a tile that fills it', () => {
    expect([picture.width, picture.height]).toEqual([size, size]);
    expect(tile?.count).toBeGreaterThan(size * size * 0.5);
  });

  it.each(TOOLBARS)('stands out from a toolbar of %s', (toolbar) => {
    expect(contrast(tile?.colour ?? [0, 0, 0], parsed(toolbar))).toBeGreaterThanOrEqual(3);
  });

  it('has dots that stand out from the tile: both, whole, on the pixel grid', () => {
    const bright = colours(picture).filter(({ colour }) => contrast(colour, tile?.colour ?? colour) >= 3);
    const count = bright.reduce((sum, one) => sum + one.count, 0);
    expect(count).toBeGreaterThanOrEqual((size / 16) ** 2 * 2 * 10);
    expect(luminance(bright[0]?.colour ?? [0, 0, 0])).toBeGreaterThan(0.97);
  });

  it('has no colour of LinkedIn’s', () => {
    const all = colours(picture).map(({ colour }) => colour.join());
    for (const blue of LINKEDIN) expect(all).not.toContain(parsed(blue).join());
    // No blue at all: green leads in the tile.
    const [r, g, b] = tile?.colour ?? [0, 0, 255];
    expect(g).toBeGreaterThan(Math.max(r, b) + 20);
  });
});

/** The colours that a text names: `#…` of any length, `rgb(…)` old and new. */
function coloursIn(text: string): string[] {
  const hex = [...text.matchAll(/#([\da-f]{3,8})\b/gi)].map(([, digits = '']) => {
    const long = digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits;
    return parsed(`#${long}`).join();
  });
  const rgb = [...text.matchAll(/\brgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/gi)].map((found) =>
    found.slice(1, 4).join(),
  );
  return [...hex, ...rgb];
}

/** All that gives a colour: of every style sheet, of the markup, and what the icons are drawn from. */
const COLOURED = ['components', 'entrypoints', 'scripts/icons'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|tsx|html|svg)$/.test(file))
    .map((file) => join(folder, file)),
);

describe('what the surfaces and the icons are drawn from', () => {
  it('is looked through', () => {
    const ends = COLOURED.map((file) => file.slice(file.lastIndexOf('.')));
    expect([...new Set(ends)].toSorted()).toEqual(['.css', '.html', '.svg', '.tsx']);
    const tokens = coloursIn(readFileSync('components/design/tokens.css', 'utf8'));
    for (const one of ['31,101,80', '60,50,30']) expect(tokens).toContain(one);
    expect(coloursIn('#06c #0a66c2cc rgb(10, 102, 194) rgba(10 102 194 / 50%)')).toEqual([
      '0,102,204',
      '10,102,194',
      '10,102,194',
      '10,102,194',
    ]);
  });

  it.each(COLOURED)('%s has no colour of LinkedIn’s', (file) => {
    const text = readFileSync(file, 'utf8');
    const blues = LINKEDIN.map((blue) => parsed(blue).join());
    expect(coloursIn(text).filter((one) => blues.includes(one))).toEqual([]);
    // Of pictures of people, in any hue: paler than any of theirs, whose chroma is 0.12 and more.
    for (const [, chroma] of text.matchAll(/\boklch\(\s*[\d.]+\s+([\d.]+)/g))
      expect(Number(chroma)).toBeLessThan(0.1);
    // In these a colour would not be found.
    expect(text).not.toMatch(/\b(?:hsla?|hwb|lab|lch|oklab|color)\(|\boklch\((?!\s*[\d.]+\s+[\d.]+\s)/);
  });
});

it('a picture that is read is the one that was written', () => {
  // The corner of the tile is transparent, the middle of the peer's dot is white.
  const { pixels } = readPng(readFileSync(join('public', 'icon', '32.png')));
  expect(pixels[3]).toBeLessThan(255);
  expect([...pixels.subarray((10 * 32 + 22) * 4, (10 * 32 + 22) * 4 + 4)]).toEqual([255, 255, 255, 255]);
});
