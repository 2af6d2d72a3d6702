import type { Page } from '@playwright/test';
import { unfold } from '../../tests/browser/steps/steps';
import type { Look, Take } from './take';

const POPUP: Look = { width: 380, height: 600, only: 'light' };

/** What opens in the popup and changes nothing. @param popup shows today's cards; left as it was. */
export async function takeOpenedUp(popup: Page, take: Take, name: string): Promise<void> {
  await popup.keyboard.press('l');
  await popup.getByTestId('quick-say').fill(`called ${name} yesterday`);
  await popup.getByTestId('quick-understood').filter({ hasText: name }).waitFor();
  await popup.evaluate(() => scrollTo(0, 0));
  await take(popup, 'popup-quick-log', POPUP);
  await popup.keyboard.press('Escape');
  await popup.getByTestId('quicklog').waitFor({ state: 'detached' });

  const search = popup.getByTestId('search');
  await search.fill('qqqqxxzz');
  await popup.getByTestId('search-result').first().waitFor({ state: 'detached' });
  await take(popup, 'popup-nobody-found', { ...POPUP, height: 400 });
  await search.fill('');
  await popup.getByTestId('prompt').first().waitFor();

  const card = popup.getByTestId('prompt').first();
  await unfold(card);
  await card.getByTestId('later').click();
  await card.getByTestId('snooze').first().waitFor();
  await popup.evaluate(() => scrollTo(0, 0));
  await take(popup, 'popup-later', POPUP);
  await popup.keyboard.press('Escape');
  await card.getByTestId('snooze').first().waitFor({ state: 'detached' });

  const draft = card.getByTestId('draft');
  const written = await draft.inputValue();
  await draft.fill('Hi Zofia, I hope this finds you well! I thought of ___ today.');
  await card.getByTestId('copy-open').click();
  await card.getByTestId('objections').waitFor();
  await popup.evaluate(() => scrollTo(0, 0));
  await take(popup, 'popup-objections', POPUP);
  await draft.fill(written);
}
