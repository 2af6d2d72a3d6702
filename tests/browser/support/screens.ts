import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** Where pictures go when nothing else is said; not in git. */
const FOLDER = join(process.cwd(), '.cache', 'screens');

interface Picture {
  /** Where the files go. */
  folder?: string;
  /**
   * The whole page (a tab), or what is in sight: of the real panel and popup only that can be taken, as
   * their size is the browser's.
   */
  whole?: boolean;
}

/**
 * Photographs a page in light and in dark.
 *
 * @param name of the files, without the ending
 * @returns the two files
 */
export async function photograph(
  page: Page,
  name: string,
  { folder = FOLDER, whole = true }: Picture = {},
): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const path = join(folder, `${name}-${colorScheme}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path, fullPage: whole, animations: 'disabled' });
    files.push(path);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return files;
}
