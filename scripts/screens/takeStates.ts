import type { Page } from '@playwright/test';
import { speakOnTrial, spoken } from '../../tests/browser/steps/speak';
import type { Peerkeep } from '../../tests/browser/support/peerkeep';
import { mirroredTrial, OPEN } from '../../tests/languages/pseudo';
import type { Take } from './take';

interface Size {
  width: number;
  height: number;
}

/** The popup and the panel in rarer states and looks, each left as it was. @param popup shows today's cards. */
export async function takeStates(peerkeep: Peerkeep, take: Take, popup: Page, size: Size): Promise<void> {
  await take(popup, 'popup-forced-colours', { ...size, only: 'light', forced: true });
  const english = await popup.locator('.reasons').first().innerText();
  await speakOnTrial(popup, spoken('de'));
  // The reasons come out of the log in the new language, a moment after the words around them.
  await popup.locator('html[lang=de]').waitFor();
  await popup.locator('.reasons').first().filter({ hasNotText: english }).waitFor();
  await take(popup, 'popup-german', { ...size, only: 'light' });
  await speakOnTrial(popup, mirroredTrial());
  await popup.locator('html[dir=rtl]').waitFor();
  await popup.locator('.reasons').first().filter({ hasText: OPEN }).waitFor();
  await take(popup, 'popup-mirrored', { ...size, only: 'light' });
  await speakOnTrial(popup, null);
  await popup.locator('html[lang=en]').waitFor();

  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('pause-open').click();
  await popup.locator('[data-state=paused]').waitFor();
  await take(popup, 'popup-paused', { width: 380, height: 400 });
  await settings.getByTestId('pause-end').click();
  await popup.getByTestId('prompt').first().waitFor();
  await settings.close();

  await setReading(popup, false);
  await popup.getByTestId('popup-reading-off').waitFor();
  await popup.getByTestId('popup-reading-off').scrollIntoViewIfNeeded();
  await take(popup, 'popup-reading-off', { ...size, only: 'light' });
  await setReading(popup, true);
  await popup.getByTestId('popup-reading-off').waitFor({ state: 'detached' });
}

/** As the settings store it. */
async function setReading(popup: Page, reading: boolean): Promise<void> {
  await popup.evaluate(
    `chrome.storage.local.get('consent').then(({ consent }) =>
       chrome.storage.local.set({ consent: { ...consent, reading: ${String(reading)} } }))`,
  );
}
