import type { Person } from '../linkedin/people';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

test('nothing on LinkedIn is opened, asked for or touched without the user’s own click (promise 3)', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 15);
  const popup = await peerkeep.open('popup.html');
  await expect(popup.getByTestId('prompt')).toHaveCount(3);
  // Seeing, doing, snoozing and waiting ask nothing of LinkedIn.
  const slugs = await popup
    .getByTestId('prompt')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-slug')));
  const card = (n: number) => popup.locator(`[data-testid=prompt][data-slug="${slugs[n]}"]`);
  await card(0).getByTestId('done').click();
  await expect(card(0)).toHaveCount(0);
  await card(1).getByTestId('later').click();
  await card(1).getByTestId('snooze').first().click();
  await expect(card(1)).toHaveCount(0);
  await card(2).getByTestId('not-now').click();
  await expect(card(2)).toHaveCount(0);
  await popup.waitForTimeout(1_000);
  expect(peerkeep.linkedin.requests()).toEqual([]);

  // A page the user opens is asked for once, by the user; reading it adds nothing.
  const person = world.relations.connected.find(({ slug }) => slug === kept[0]) as Person;
  const tab = await peerkeep.visit(`/in/${person.slug}/`);
  const touched: string[] = [];
  await tab.exposeFunction('touched', (what: string) => touched.push(what));
  await tab.evaluate(() => {
    const tell = (window as unknown as { touched(what: string): void }).touched;
    for (const name of [
      'click',
      'keydown',
      'input',
      'focusin',
      'scroll',
      'submit',
      'pointerdown',
      'change',
    ]) {
      addEventListener(name, () => tell(name), true);
    }
  });
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', person.slug, { timeout: 15_000 });
  await panel.locator('[data-testid=ring][data-ring=yearly]').click();
  await expect(panel.getByTestId('person')).toHaveAttribute('data-ring', 'yearly');
  await tab.waitForTimeout(1_000);
  expect(touched).toEqual([]);
  const asked = peerkeep.linkedin.requests().map((url) => decodeURIComponent(new URL(url).pathname));
  expect(asked.filter((path) => path !== '/preload/' && path !== '/favicon.ico')).toEqual([
    `/in/${person.slug}/`,
  ]);
  expect(peerkeep.context.pages().filter((page) => page.url().includes('linkedin.com'))).toHaveLength(1);
});
