import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = join(process.cwd(), 'docs', 'screens');

export interface Look {
  width?: number;
  height?: number;
  /** Only in one of the two; both where it is absent. */
  only?: 'light' | 'dark';
  /** Twice as large, as for weak eyes. */
  large?: boolean;
  /** In the few colours that a user of high contrast chose. */
  forced?: boolean;
}

export type Take = (page: Page, name: string, look?: Look) => Promise<void>;

/** @returns takes pictures of what is in sight, and notes their names in `names`. */
export function taker(names: string[]): Take {
  mkdirSync(FOLDER, { recursive: true });
  return async (page, name, { width, height, only, large = false, forced = false } = {}) => {
    if (width !== undefined && height !== undefined) await page.setViewportSize({ width, height });
    // What the pointer rests on would look pressed; nothing is to be on its way between two looks.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.mouse.move(0, 0);
    // There the writing mark blinks on, whatever colour it is to have.
    if (forced) await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    if (large) await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const colorScheme of only ? [only] : (['light', 'dark'] as const)) {
      await page.emulateMedia({
        colorScheme,
        forcedColors: forced ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      const file = `${name}-${colorScheme}.png`;
      await page.screenshot({ path: join(FOLDER, file), animations: 'disabled', caret: 'hide' });
      names.push(file);
    }
    if (large) await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  };
}
