import type { Page } from '@playwright/test';
import type { Person } from '../linkedin/people';
import { threadPath } from '../linkedin/worldPages';
import { chooseHints, HintOnPage } from './steps/hints';
import { steadyIds } from './steps/steadyIds';
import { bring, consent, enter, keepFirst, sampleZip } from './steps/steps';
import { expectTree } from './steps/trees';
import type { Peerkeep } from './support/peerkeep';
import { expect, test } from './support/test';

/** What a screen reader says of each surface, as a text to be read (tests/browser/accessibility). */

test('what is heard of the welcome page, the dashboard, the panel and the hint', async ({ peerkeep }) => {
  test.setTimeout(150_000);
  const world = await enter(peerkeep);
  const first = await peerkeep.open('welcome.html');
  await expect(first.getByTestId('consent')).toBeVisible();
  await expectTree(first, 'welcome-consent');
  await first.close();
  const welcome = await consent(peerkeep);
  await bring(welcome, sampleZip(world));
  await expectTree(welcome, 'welcome-import');
  await welcome.close();
  await steadyIds(peerkeep);
  const kept = await keepFirst(peerkeep, 6);
  await onTheDashboard(peerkeep);
  const friend = world.relations.connected.find(({ slug }) => kept.includes(slug)) as Person;
  await besideLinkedIn(peerkeep, friend);
});

test('what is heard of the popup: nobody yet, cards, people found, nobody left, paused, pages not read', async ({
  peerkeep,
}) => {
  test.setTimeout(150_000);
  const world = await enter(peerkeep);
  await popupIn(peerkeep, 'nothingImported', 'popup-first-run');
  await bring(await consent(peerkeep), sampleZip(world));
  await popupIn(peerkeep, 'noneKept', 'popup-none-kept');
  for (const page of peerkeep.context.pages()) if (page !== peerkeep.firstPage) await page.close();
  await steadyIds(peerkeep);
  await keepFirst(peerkeep, 3);

  const popup = await peerkeep.open('popup.html');
  const cards = popup.getByTestId('prompt');
  await expect(cards).toHaveCount(3);
  await expectTree(popup, 'popup-cards');
  await popup.getByTestId('search').fill('head of');
  await expect(popup.getByTestId('search-result').first()).toBeVisible();
  await expectTree(popup, 'popup-found');
  await popup.getByTestId('search').fill('');
  for (let left = 2; left >= 0; left--) {
    await cards.first().getByTestId('not-now').click();
    await expect(cards).toHaveCount(left);
  }
  await popup.close();
  await popupIn(peerkeep, 'quiet', 'popup-nobody-today');
  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('pause-open').click();
  await expect(settings.getByTestId('pause')).toHaveAttribute('data-paused', 'true');
  await popupIn(peerkeep, 'paused', 'popup-paused');
  await settings.getByTestId('reading-off').click();
  await settings.getByTestId('pause-end').click();
  await popupIn(peerkeep, 'quiet', 'popup-reading-off');
});

/** Opens the popup, which has to be in a state, and reads it. */
async function popupIn(peerkeep: Peerkeep, state: string, name: string): Promise<void> {
  const popup = await peerkeep.open('popup.html');
  await expect(popup.locator(`[data-testid=today][data-state=${state}]`)).toBeVisible();
  await expectTree(popup, name);
  await popup.close();
}

async function onTheDashboard(peerkeep: Peerkeep): Promise<void> {
  const page = await peerkeep.open('dashboard.html#choose');
  await expect(page.locator('[data-testid=candidate][aria-current=true] :focus')).toHaveCount(1);
  await expectTree(page, 'triage');
  await go(page, 'people');
  await expect(page.getByTestId('people')).toBeVisible();
  await expectTree(page, 'people');
  await page.getByTestId('person-row').first().getByRole('link').click();
  await expect(page.getByTestId('person-page')).toBeVisible();
  await expectTree(page, 'person');
  for (const name of ['kinds', 'data', 'settings']) {
    await go(page, name);
    await expect(page.locator(`[data-testid=dashboard][data-page=${name}] h1`)).toBeVisible();
    await expectTree(page, name);
  }
  await twice(page);
  await page.close();
}

/** Somebody new of a name that is known already stands among those who may be one and the same. */
async function twice(page: Page): Promise<void> {
  await go(page, 'people');
  const name = await page.getByTestId('person-row').first().getByRole('link').innerText();
  await go(page, 'person=new');
  await page.getByTestId('field-name').fill(name);
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('person-page')).toBeVisible();
  await go(page, 'duplicates');
  await expect(page.getByTestId('pair').first()).toBeVisible();
  await expectTree(page, 'duplicates');
  await page.getByTestId('undo-last').click();
  await expect(page.getByTestId('pair')).toHaveCount(0);
}

async function besideLinkedIn(peerkeep: Peerkeep, { slug }: Person): Promise<void> {
  const tab = await peerkeep.visit(`/in/${slug}/`);
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('person')).toBeVisible({ timeout: 15_000 });
  await expectTree(panel, 'panel-person');
  await tab.goto('https://www.linkedin.com/mynetwork/catch-up/all/');
  await expect(panel.getByTestId('person-here').first()).toBeVisible({ timeout: 15_000 });
  await expectTree(panel, 'panel-list');
  await tab.goto(`https://www.linkedin.com${encodeURI(threadPath(slug))}`);
  await expect(panel.getByTestId('question')).toBeVisible({ timeout: 15_000 });
  await expectTree(panel, 'panel-conversation');
  await tab.goto('https://www.linkedin.com/jobs/');
  await expect(panel.getByTestId('prompt').first()).toBeVisible({ timeout: 15_000 });
  await expectTree(panel, 'panel-today');

  await chooseHints(peerkeep, 'page');
  await tab.goto(`https://www.linkedin.com/in/${slug}/`);
  const hint = await HintOnPage.of(tab);
  await hint.click('hint-tab');
  await hint.shows('hint-card');
  // Nobody but the browser reads in a closed root: the same markup on a page of its own.
  const copy = await peerkeep.context.newPage();
  await copy.setContent((await hint.inside()).html);
  await expectTree(copy, 'hint');
}

const go = (page: Page, name: string): Promise<void> =>
  page.evaluate((hash) => void (location.hash = hash), name);
