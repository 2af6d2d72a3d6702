import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** For surfaces that are no tab: the real popup and panel. */
  legacy?: boolean;
  /** Only what is in there. */
  within?: string;
}

/**
 * What axe finds on a page (WCAG 2.2 AA as far as a machine can see it), at rest: colours that are still fading into
 * each other are no contrast.
 * @returns a line for each rule that is broken, with the element; [] when all is well.
 */
export async function axeFinds(
  page: Page,
  { legacy = false, within, ...media }: Look = {},
): Promise<string[]> {
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  // What had begun to move before, but for what never ends.
  await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
      .forEach((one) => one.finish()),
  );
  const axe = new AxeBuilder({ page }).setLegacyMode(legacy).withTags(TAGS);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
}
