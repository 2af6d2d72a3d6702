import { copied, expectText, settle, valueOf } from './steps/steps';
import { expect, test } from './support/test';

test('in Firefox, the hint on the page is shown, copies, is one after an update, and goes when switched off', async ({
  peerkeep,
}) => {
  const { world } = await settle(peerkeep, 'page');
  const popup = await peerkeep.open('popup.html');
  const card = '[data-testid=prompt]';
  await popup.text(card);
  const slug = await popup.evaluate(valueOf, { selector: card, name: 'data-slug' });
  const name = world.relations.connected.find((one) => one.slug === slug)?.name ?? '?';

  const tab = await peerkeep.open(`https://www.linkedin.com/in/${slug}/`);
  await tab.activate();
  const hint = peerkeep.hintOn(tab);
  await hint.click('hint-tab');
  expect(await hint.text('hint-card')).toContain(name);
  await hint.click('hint-copy');
  await expect.poll(() => hint.text('hint-said')).toMatch(/^Copied/);
  const words = (text: string): string => text.replaceAll(/\s+/g, '');
  expect(words(await hint.text('hint-draft'))).toBe(words(await copied(peerkeep)));
  // What the page can see of it: one bare element.
  expect(await hint.hosts()).toEqual(['<div></div>']);
  expect(await tab.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();

  // Firefox ends the scripts of an add-on that is replaced without a word: the next one clears up.
  await peerkeep.update();
  await expectText(await peerkeep.open('popup.html'), card, name);
  await tab.activate();
  await hint.text('hint-tab');
  expect(await hint.hosts()).toEqual(['<div></div>']);

  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.click('[data-testid=hints-panel]');
  await expect.poll(() => hint.hosts()).toEqual([]);
});
