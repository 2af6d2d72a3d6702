import type { Person } from '../linkedin/people';
import { goodPanel, POPUP, settled } from './steps/everyLook';
import { expectGoodInEveryLook } from './steps/looks';
import { expect, test } from './support/test';

/** The state of each surface that is met most, in every look; the others are in everyLook.long.spec.ts. */

test('the popup, a person and the panel in light, dark, forced colours, at 200 %, in German and mirrored', async ({
  peerkeep,
}) => {
  test.setTimeout(300_000);
  const { friends } = await settled(peerkeep, 3);
  const [ada] = friends as [Person];
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt').first()).toBeVisible();
  await expectGoodInEveryLook(popup, 'popup: cards', POPUP);
  await popup.close();
  await peerkeep.visit(`/in/${ada.slug}/`);
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', ada.slug, { timeout: 15_000 });
  await goodPanel(panel)('a person');
  const page = await peerkeep.open('dashboard.html#people');
  await page.getByTestId('person-row').first().getByRole('link').click();
  await expect(page.getByTestId('person-page')).toBeVisible();
  await expectGoodInEveryLook(page, 'a person');
});
