import type { Page } from '@playwright/test';
import { axeFinds } from './steps/axe';
import { BROKEN_OCCASIONS } from './steps/brokenLog';
import { rows } from './steps/log';
import { openWatched, unrest } from './steps/popupWatch';
import { speakOnTrial, spoken } from './steps/speak';
import { bring, consent, enter, keepFirst, keepThese, sampleZip } from './steps/steps';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/**
 * The popup in each of its states: what it says, the way on, and that nothing moves while it opens, and nothing says
 * that one has to wait.
 */

/** Kept people who have a new job, by the sample's news. */
const MOVED = ['odalys-fernhollow-3b17', 'joost-van-der-kwikstaart', 'zofia-mglista'];

const state = (popup: Page, name: string) => popup.locator(`[data-testid=today][data-state=${name}]`);

async function filled(peerkeep: Peerkeep): Promise<void> {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
}

test('before anything: where it begins, and that no page is read', async ({ peerkeep }) => {
  await enter(peerkeep);
  const popup = await openWatched(peerkeep);
  await expect(state(popup, 'nothingImported')).toBeVisible();
  await expect(popup.getByTestId('search')).toHaveCount(0);
  await expect(popup.getByTestId('popup-reading-off').getByRole('link')).toHaveAttribute(
    'href',
    '/welcome.html',
  );
  expect(await unrest(popup)).toEqual([]);
  expect(await axeFinds(popup)).toEqual([]);
});

test('people brought and nobody kept; then today, with nothing moving', async ({ peerkeep }) => {
  await filled(peerkeep);
  const empty = await openWatched(peerkeep);
  await expect(state(empty, 'noneKept')).toBeVisible();
  await expect(empty.getByTestId('search')).toBeVisible();
  await expect(empty.getByTestId('popup-reading-off')).toHaveCount(0);
  expect(await unrest(empty)).toEqual([]);
  await empty.close();
  await keepFirst(peerkeep, 6);
  const popup = await openWatched(peerkeep);
  await expect(popup.getByTestId('prompt').first().getByRole('button').first()).toBeVisible();
  await expect(state(popup, 'people').locator(':focus')).toHaveCount(1);
  expect(await unrest(popup)).toEqual([]);
});

test('three people with three reasons each: the first is open, and the heads of the others are in sight', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepThese(peerkeep, MOVED);
  await peerkeep.visit('/mynetwork/catch-up/job_changes/');
  await expect.poll(async () => (await rows(peerkeep, 'occasions')).length).toBe(MOVED.length);
  const popup = await openWatched(peerkeep);
  const cards = popup.getByTestId('prompt');
  await expect(cards).toHaveCount(3);
  for (const card of await cards.all()) {
    await expect(card.getByTestId('reason')).toHaveCount(3);
    await expect(card.getByTestId('reason').first()).toContainText('New job');
    await expect(card.getByTestId('reason').first()).toBeVisible();
    await expect(card.getByRole('heading')).toBeInViewport({ ratio: 1 });
  }
  await expect(cards.first().locator('.draft-box')).toBeInViewport({ ratio: 1 });
  for (const button of await cards.first().locator('.prompt-actions button').all())
    await expect(button).toBeInViewport({ ratio: 1 });
  expect(await unrest(popup)).toEqual([]);
  // What there is no room for is one press away.
  await cards.first().getByTestId('why').locator('summary').click();
  await expect(cards.first().getByTestId('why')).toContainText('It has been quiet');
});

test('in longer languages, too, the heads of all three people are in sight', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep), sampleZip(world));
  await keepThese(peerkeep, MOVED);
  await peerkeep.visit('/mynetwork/catch-up/job_changes/');
  await expect.poll(async () => (await rows(peerkeep, 'occasions')).length).toBe(MOVED.length);
  for (const tag of ['de', 'fr', 'es', 'pt']) {
    await speakOnTrial(peerkeep.firstPage, spoken(tag));
    const popup = await openWatched(peerkeep);
    await expect(popup.locator('html')).toHaveAttribute('lang', tag);
    const cards = popup.getByTestId('prompt');
    await expect(cards).toHaveCount(3);
    for (const card of await cards.all()) {
      await expect(card.getByTestId('reason')).toHaveCount(3);
      await expect.soft(card.getByRole('heading'), tag).toBeInViewport({ ratio: 1 });
    }
    await expect.soft(cards.first().locator('.draft-box'), tag).toBeInViewport({ ratio: 1 });
    for (const button of await cards.first().locator('.prompt-actions button').all())
      await expect.soft(button, tag).toBeInViewport({ ratio: 1 });
    expect(await unrest(popup)).toEqual([]);
    await popup.close();
  }
});

test('paused: it says until when, and goes on at a press, undoably', async ({ peerkeep }) => {
  await filled(peerkeep);
  await keepFirst(peerkeep, 6);
  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('pause-open').click();
  await expect(settings.getByTestId('pause')).toHaveAttribute('data-paused', 'true');
  const popup = await openWatched(peerkeep);
  await expect(state(popup, 'paused')).toContainText('until you go on');
  await expect(popup.getByTestId('prompt')).toHaveCount(0);
  expect(await unrest(popup)).toEqual([]);
  expect(await axeFinds(popup)).toEqual([]);
  await popup.getByTestId('go-on').click();
  await expect(popup.getByTestId('prompt').first()).toBeVisible();
  await expect(settings.getByTestId('pause')).toHaveAttribute('data-paused', 'false');
  await popup.getByRole('button', { name: 'Undo' }).first().click();
  await expect(state(popup, 'paused')).toBeVisible();
  await settings.getByTestId('pause-end').click();
  await settings.getByTestId('pause-hour').click();
  await expect(state(popup, 'paused')).toContainText(/until \d/);
});

test('nobody today: when the next one is due, with nothing moving, at first and from the last look', async ({
  peerkeep,
}) => {
  await filled(peerkeep);
  await keepFirst(peerkeep, 3);
  const cards = await peerkeep.open('popup.html');
  for (let left = 3; left > 0; left--) {
    await expect(cards.getByTestId('prompt')).toHaveCount(left);
    await cards.getByTestId('not-now').first().click();
  }
  await expect(state(cards, 'quiet')).toBeVisible();
  await cards.close();
  for (const nth of ['first', 'second', 'third']) {
    const popup = await openWatched(peerkeep);
    await expect(state(popup, 'quiet')).toContainText('Next');
    expect(await unrest(popup), nth).toEqual([]);
    await popup.close();
  }
});

test('import only: today as ever, and one line with the way to change it', async ({ peerkeep }) => {
  const world = await enter(peerkeep);
  await bring(await consent(peerkeep, false), sampleZip(world));
  await keepFirst(peerkeep, 6);
  const popup = await openWatched(peerkeep);
  await expect(popup.getByTestId('prompt').first()).toBeVisible();
  await expect(popup.getByTestId('popup-reading-off')).toBeVisible();
  expect(await unrest(popup)).toEqual([]);
  const opened = peerkeep.context.waitForEvent('page');
  await popup
    .getByTestId('popup-reading-off')
    .getByRole('link')
    .click()
    .catch(() => undefined);
  await expect(await opened).toHaveURL(/dashboard\.html#settings$/);
});

test('a log that cannot be read is said in a sentence, with the way to try again', async ({ peerkeep }) => {
  await filled(peerkeep);
  await keepFirst(peerkeep, 6);
  const popup = await openWatched(peerkeep, (page) => page.addInitScript({ content: BROKEN_OCCASIONS }));
  await expect(popup.getByTestId('sorry')).toContainText('could not be read');
  expect(await unrest(popup)).toEqual([]);
  expect(await axeFinds(popup)).toEqual([]);
  await popup.evaluate(() => {
    (globalThis as unknown as { fails: { yes: boolean } }).fails.yes = false;
  });
  await popup.getByTestId('try-again').click();
  await expect(popup.getByTestId('prompt').first()).toBeVisible();
});
