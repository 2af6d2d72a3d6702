import { addDays } from '../../lib/people/days';
import type { Person } from '../linkedin/people';
import { expectRead, logged } from './steps/log';
import { bring, consent, enter, fillBlank, keepFirst, pasted, sampleZip, TODAY, unfold } from './steps/steps';
import { expect, test } from './support/test';

test('from an export to "I wrote", and the next day', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  const welcome = await consent(peerkeep);
  await bring(welcome, sampleZip(world));
  const result = welcome.getByTestId('import-result');
  await expect(welcome.getByTestId('you')).toHaveAttribute('data-slug', world.you.slug);
  expect(Number(await result.getAttribute('data-contacts'))).toBeGreaterThan(20);
  expect(Number(await result.getAttribute('data-touches'))).toBeGreaterThan(50);

  const kept = await keepFirst(peerkeep, 15);
  // What the catch-up page tells, one visit to the profile confirms.
  const mover = world.newJobs.find(({ slug }) => kept.includes(slug)) as Person;
  const tab = await peerkeep.visit('/mynetwork/catch-up/job_changes/');
  await expect.poll(() => peerkeep.readDb('occasions')).toHaveLength(world.newJobs.length);
  await tab.goto(`https://www.linkedin.com/in/${mover.slug}/`);
  await expectRead(peerkeep, mover);
  expect((await logged(peerkeep, mover.slug))?.facts.company?.value).toBe(mover.company);

  const popup = await peerkeep.open('popup.html');
  const cards = popup.getByTestId('prompt');
  await expect(cards).toHaveCount(3);
  const news = cards.getByTestId('reason').filter({ hasText: 'New job' }).first();
  await expect(news).toBeVisible();
  for (const card of await cards.all()) {
    expect(kept).toContain(await card.getAttribute('data-slug'));
    expect(await card.getByTestId('reason').count()).toBeGreaterThan(0);
    expect(await card.getByTestId('draft').inputValue()).toMatch(/^[^[\]{}]*___[^[\]{}]*$/);
  }

  const first = cards.first();
  const slug = await first.getAttribute('data-slug');
  await first.getByTestId('done').click();
  await expect(popup.getByTestId('toast')).toBeVisible();
  await expect(cards).toHaveCount(2);
  await expect(popup.locator(`[data-testid=prompt][data-slug="${slug}"]`)).toHaveCount(0);
  const touches = await peerkeep.readDb('touches');
  expect(touches.filter((touch) => (touch as { draftedOn?: string }).draftedOn === TODAY)).toHaveLength(1);

  await popup.getByTestId('toast-undo').click();
  await expect(cards).toHaveCount(3);
  const again = popup.locator(`[data-testid=prompt][data-slug="${slug}"]`);
  await unfold(again);
  await again.getByTestId('done').click();
  await expect(cards).toHaveCount(2);

  await peerkeep.setToday(addDays(TODAY, 1));
  await expect(cards).toHaveCount(3);
  await expect(popup.locator(`[data-testid=prompt][data-slug="${slug}"]`)).toHaveCount(0);
});

test('copies the user’s own text and opens the profile, in the click, and never with the blank open', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepFirst(peerkeep, 15);
  const popup = await peerkeep.open('popup.html');
  const card = popup.getByTestId('prompt').first();
  const slug = await card.getAttribute('data-slug');
  const before = peerkeep.linkedin.requests().length;

  await card.getByTestId('copy-open').click();
  await expect(card.getByTestId('objections')).toBeVisible();
  expect(peerkeep.linkedin.requests()).toHaveLength(before);

  const text = await fillBlank(card);
  const opened = peerkeep.context.waitForEvent('page');
  await card.getByTestId('copy-open').click();
  const profile = await opened;
  await profile.waitForLoadState();
  expect(decodeURIComponent(new URL(profile.url()).pathname)).toBe(`/in/${slug}/`);
  expect(await pasted(peerkeep)).toBe(text);
  await popup.bringToFront();
  expect(await peerkeep.readDb('journal')).toHaveLength(16);

  // A popup that closes loses nothing of what was typed.
  await popup.reload();
  await expect(popup.locator(`[data-slug="${slug}"]`).getByTestId('draft')).toHaveValue(text);
});
