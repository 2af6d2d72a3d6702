import type { Page } from '@playwright/test';
import { BROKEN_OCCASIONS } from '../../tests/browser/steps/brokenLog';
import { speakOnTrial } from '../../tests/browser/steps/speak';
import type { Peerkeep } from '../../tests/browser/support/peerkeep';
import { mirroredTrial, OPEN } from '../../tests/languages/pseudo';
import type { Take } from './take';

/** What changes the log or breaks it, after all else: two who may be one, and a popup that cannot read. */
export async function takeLast(peerkeep: Peerkeep, take: Take, name: string): Promise<void> {
  const page = await peerkeep.open('dashboard.html#person=new');
  await page.getByTestId('field-name').fill(name);
  await page.getByTestId('field-company').fill('Halyard & Finch');
  await page.getByTestId('field-title').fill('Advisor');
  await page.getByTestId('person-save').click();
  await page.getByTestId('person-page').waitFor();
  await page.goto(`${peerkeep.origin}/dashboard.html#duplicates`);
  await page.getByTestId('pair').first().waitFor();
  // What was just saved is told for a while, above the page.
  await page.reload();
  await page.getByTestId('pair').first().waitFor();
  await take(page, 'duplicates-pair', { width: 920, height: 800 });
  await page.close();

  await peerkeep.setToday('2026-07-15');
  const later = await peerkeep.open('popup.html');
  await later.setViewportSize({ width: 380, height: 600 });
  await later.getByTestId('backup-nudge').waitFor();
  await later.getByTestId('prompt').first().waitFor();
  await later.getByTestId('question').waitFor();
  await later.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await take(later, 'popup-backup', { width: 380, height: 600, only: 'light' });
  await later.close();

  const popup = await peerkeep.context.newPage();
  await popup.addInitScript({ content: BROKEN_OCCASIONS });
  await popup.goto(`${peerkeep.origin}/popup.html`);
  await popup.getByTestId('sorry').waitFor();
  await take(popup, 'popup-unreadable', { width: 380, height: 400 });
  await popup.close();

  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('forget-all').click();
  await settings.getByTestId('forget-all-on').click();
  await settings.getByTestId('forget-all-yes').click();
  await settings.locator('[data-testid=all-forgotten][data-done=true]').waitFor({ timeout: 20_000 });
  await take(settings, 'everything-forgotten', { width: 920, height: 480, only: 'light' });
}

/** The panel as it is written from right to left; left in the language chosen. */
export async function takePanelMirrored(panel: Page, take: Take): Promise<void> {
  await speakOnTrial(panel, mirroredTrial());
  await panel.locator('html[dir=rtl]').waitFor();
  await panel.locator('.reasons').first().filter({ hasText: OPEN }).waitFor();
  await take(panel, 'panel-mirrored', { only: 'light' });
  await speakOnTrial(panel, null);
  await panel.locator('html[lang=en]').waitFor();
  await panel.locator('.reasons').first().filter({ hasNotText: OPEN }).waitFor();
}
