import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** Where pictures go when nothing else is said; not in git. */
const FOLDER = join(process.cwd(), '.cache', 'screens');

/**
 * Photographs a page in light and in dark.
 *
 * @param name of the files, without the ending
 * @param folder where they go
 * @returns the two files
 */
export async function photograph(page: Page, name: string, folder = FOLDER): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const path = join(folder, `${name}-${colorScheme}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    files.push(path);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return files;
}
