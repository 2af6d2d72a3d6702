import type { Person } from '../linkedin/people';
import { threadPath } from '../linkedin/worldPages';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

/** Tells of every kind of touch that a page can feel. */
const TELL = `
  for (const name of ['click', 'keydown', 'input', 'focusin', 'scroll', 'submit', 'pointerdown', 'change'])
    addEventListener(name, () => window.touched(name), true);
`;

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
  await tab.evaluate(TELL);
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

test('what Peerkeep shows and asks about lists and conversations touches none of them', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  const kept = await keepFirst(peerkeep, 15);
  const friend = world.relations.connected.find(({ slug }) => kept.includes(slug)) as Person;
  const tab = await peerkeep.context.newPage();
  const touched: string[] = [];
  await tab.exposeFunction('touched', (what: string) => touched.push(what));
  // In frames as well: the old interface lives in one.
  await tab.addInitScript(TELL);
  const panel = await peerkeep.panel();
  const visited: string[] = [];
  const open = async (path: string): Promise<void> => {
    visited.push(path);
    await tab.goto(`https://www.linkedin.com${encodeURI(path)}`);
    // A conversation shows the person it is with.
    await panel.getByTestId('here').or(panel.getByTestId('person')).waitFor({ timeout: 15_000 });
  };
  await open('/mynetwork/catch-up/all/');
  await panel.getByTestId('why').first().locator('summary').click();
  await expect(panel.getByTestId('draft').first()).toBeVisible();
  await open('/mynetwork/invite-connect/connections/');
  await open('/notifications/');
  await open(threadPath(friend.slug));
  await panel.getByTestId('question-no').first().click();
  await expect(panel.getByTestId('toast')).toBeVisible();
  await panel.getByTestId('toast-undo').click();
  await open('/feed/');
  await tab.waitForTimeout(2_000);

  expect(touched).toEqual([]);
  const asked = peerkeep.linkedin.requests().map((url) => decodeURIComponent(new URL(url).pathname));
  expect(asked.filter((path) => path !== '/preload/' && path !== '/favicon.ico')).toEqual(visited);
  expect(peerkeep.context.pages().filter((page) => page.url().includes('linkedin.com'))).toHaveLength(1);
});
