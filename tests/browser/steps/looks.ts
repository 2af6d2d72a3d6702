import type { Page } from '@playwright/test';
import { mirroredTrial, type Trial } from '../../languages/pseudo';
import { expect } from '../support/test';
import { axeFinds } from './axe';
import { cutTexts } from './cut';
import { speakOnTrial, spoken } from './speak';

/** One way to look at a surface. */
interface Look {
  name: string;
  colorScheme?: 'dark';
  forcedColors?: 'active';
  /** Type twice as large, in a window that has room for half as much. */
  large?: true;
  trial?: Trial;
  /** The same as another look but for the length of its words. */
  onlyCut?: true;
}

export const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'forced colours', forcedColors: 'active' },
  { name: '200 %', large: true },
  { name: 'German', trial: spoken('de'), onlyCut: true },
  { name: 'German at 200 %', large: true, trial: spoken('de'), onlyCut: true },
  { name: 'right to left', trial: mirroredTrial() },
];

export interface SurfaceLook {
  /** CSS px; left as it is where not said. */
  width?: number;
  /** With type twice as large; twice the width where that is said, else 760: a window of 380 px at 200 %. */
  largeWidth?: number;
  /** The real panel and popup, which are no tabs. */
  legacy?: boolean;
  /** Where the languages are spoken from, if the page is none of ours. Left out: the page itself. */
  speaker?: Page;
  /** Put on after each change of the language, for what does not hear of it. */
  anew?: () => Promise<void>;
  /** Makes the type twice as large, or as before, of what has a size of its own whatever the page says. */
  enlarge?: (large: boolean) => Promise<void>;
  /** What there is to look at, and what says in which language it is; the page where not said. */
  within?: string;
  /** Nothing is left that could hear of another language. */
  oneLanguage?: boolean;
}

const HEIGHT = 800;

/** Holds one state of a surface to what is promised, in every look; then it is as it was. @param what names it. */
export async function expectGoodInEveryLook(
  page: Page,
  what: string,
  {
    width,
    largeWidth = width === undefined ? 760 : 2 * width,
    legacy,
    speaker = page,
    anew,
    enlarge,
    within,
    oneLanguage = false,
  }: SurfaceLook = {},
): Promise<void> {
  const before = page.viewportSize();
  const usual = width ?? before?.width ?? 1280;
  for (const look of LOOKS) {
    const { name, colorScheme = 'light', forcedColors = 'none', large, trial, onlyCut } = look;
    if (trial && oneLanguage) continue;
    if (large) await enlarge?.(true);
    if (trial) await speak(page, speaker, trial, { anew, within });
    await page.setViewportSize({ width: large ? largeWidth : usual, height: HEIGHT });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), large ? '200%' : '');
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    if (onlyCut !== true) {
      const found = await axeFinds(page, {
        colorScheme,
        forcedColors,
        ...(legacy && { legacy }),
        ...(within !== undefined && { within }),
      });
      expect.soft(found, `${what}, ${name}`).toEqual([]);
    }
    expect.soft(await cutTexts(page), `${what}, ${name}`).toEqual([]);
    if (large) await enlarge?.(false);
    if (trial) await speak(page, speaker, null, { anew, within });
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  await page.setViewportSize(before ?? { width: usual, height: HEIGHT });
}

async function speak(
  page: Page,
  speaker: Page,
  trial: Trial | null,
  { anew, within = 'html' }: { anew: SurfaceLook['anew']; within: string | undefined },
): Promise<void> {
  await speakOnTrial(speaker, trial);
  await anew?.();
  const { tag } = trial ?? { tag: 'en' };
  await expect(page.locator(within)).toHaveAttribute('lang', tag);
  await expect(page.locator(within)).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr');
}
