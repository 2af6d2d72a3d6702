/**
 * `npm run icons`: draws public/icon/*.png from the two drawings beside this file, in the Chromium that npm test found
 * (or PEERKEEP_CHROMIUM). The green is bright enough for a dark toolbar and dark enough for a light one
 * (tests/unit/icons).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { rememberedBrowsers } from '../lib/places.mjs';

/** Up to twice the grid of a toolbar the drawing for it is the crisper one. */
const SIZES = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 96: 'icon', 128: 'icon' } as const;

const path = process.env['PEERKEEP_CHROMIUM'] ?? rememberedBrowsers()['chromium']?.path;
if (path === undefined || !existsSync(path)) throw new Error('No Chromium is known: set PEERKEEP_CHROMIUM.');
const browser = await chromium.launch({
  executablePath: path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [size, name] of Object.entries(SIZES)) {
    const drawing = readFileSync(join('scripts', 'icons', `${name}.svg`), 'utf8');
    await page.setViewportSize({ width: Number(size), height: Number(size) });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
    writeFileSync(join('public', 'icon', `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
