import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Trial } from '../../languages/pseudo';
import type { ChromeInside } from '../support/chrome';

/** Speaks a language on trial in every page of ours, or the one chosen again. @param page any page of ours. */
export async function speakOnTrial(page: Page, trial: Trial | null): Promise<void> {
  await page.evaluate(async (value) => {
    const { session } = (globalThis as unknown as ChromeInside).chrome.storage;
    await (value === null ? session.remove('languageOnTrial') : session.set({ languageOnTrial: value }));
  }, trial);
}

/** A language of Peerkeep's, to be put on like one on trial. */
export function spoken(tag: string): Trial {
  const texts = JSON.parse(readFileSync(`public/_locales/${tag}/messages.json`, 'utf8')) as Trial['texts'];
  return { tag, texts };
}
