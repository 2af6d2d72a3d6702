import type { Page } from '@playwright/test';
import { enter, pasted, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

/** From the installation to a copied draft without a mouse; only the system's own file dialog is not ours to press. */
test('by keyboard alone, from the installation to a copied draft', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const page = peerkeep.firstPage;
  await page.bringToFront();
  await expect(page.getByTestId('consent')).toBeVisible();
  await tabTo(page, 'consent');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('consented')).toBeVisible();

  await tabTo(page, 'import-file');
  const dialog = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await dialog).setFiles(sampleZip(world));
  await expect(page.getByTestId('import-result')).toBeVisible({ timeout: 30_000 });

  await tabTo(page, 'to-triage');
  await page.keyboard.press('Enter');
  await page.waitForURL(/dashboard\.html#choose/);
  for (const [i, key] of ['1', '2', '2', '1'].entries()) {
    await expect(page.locator('[data-testid=candidate][aria-current=true] :focus')).toHaveCount(1);
    await page.keyboard.press(key);
    await expect(page.getByTestId('kept')).toHaveAttribute('data-kept', String(i + 1));
  }

  const popup = await peerkeep.open('popup.html');
  const card = popup.getByTestId('prompt').first();
  await expect(card.getByTestId('copy-open')).toBeFocused();
  const box = card.getByTestId('draft');
  const written = await box.inputValue();
  expect(written.match(/___/g)).toHaveLength(1);
  // A first press with the blank open copies nothing and leads to it: the next key writes over it.
  await popup.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(card.getByTestId('objections')).toBeVisible();
  await popup.keyboard.type('the harbour project');
  const filled = written.replace('___', 'the harbour project');
  await expect(box).toHaveValue(filled);

  await tabTo(popup, 'copy-open');
  await popup.keyboard.press('Enter');
  await expect.poll(() => pasted(peerkeep)).toBe(filled);
});

/** Presses Tab until an element with that test id has the focus. */
async function tabTo(page: Page, testId: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))) === testId) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${testId} cannot be reached with Tab`);
}
