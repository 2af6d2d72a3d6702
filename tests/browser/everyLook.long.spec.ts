import type { Page } from '@playwright/test';
import type { Person } from '../linkedin/people';
import { loginPage } from '../linkedin/otherPages';
import { errorPage } from '../linkedin/otherStates';
import { threadPath } from '../linkedin/worldPages';
import { changedFeeds, FEED } from './steps/changedFeeds';
import { go, goodPanel, POPUP, settled } from './steps/everyLook';
import { chooseHints, HintOnPage } from './steps/hints';
import { expectGoodInEveryLook } from './steps/looks';
import { watchAnew, watchedPanel, watchPanel } from './steps/panelWatch';
import { bring, enter, sampleZip } from './steps/steps';
import { expect, test } from './support/test';

/**
 * Every surface in every state, in every look: axe finds nothing, no word is cut, nothing scrolls sideways. One world a
 * test; the looks change on the page that stands open.
 */

test('the first day: welcome step by step, and what the other surfaces show until then', async ({
  peerkeep,
}) => {
  const world = await enter(peerkeep);
  const welcome = await peerkeep.open('welcome.html');
  await expect(welcome.getByTestId('consent')).toBeVisible();
  await expectGoodInEveryLook(welcome, 'welcome: consent');
  const popup = await peerkeep.open('popup.html');
  await expect(popup.locator('[data-testid=today][data-state=nothingImported]')).toBeVisible();
  await expectGoodInEveryLook(popup, 'popup: first run', POPUP);
  await popup.close();
  const dashboard = await peerkeep.open('dashboard.html#choose');
  for (const name of ['choose', 'people', 'kinds', 'data']) {
    await go(dashboard, name);
    await expectGoodInEveryLook(dashboard, `${name}: empty`);
  }
  await dashboard.close();
  const panel = await peerkeep.open('sidepanel.html');
  await expect(panel.getByTestId('panel')).toBeVisible();
  await expectGoodInEveryLook(panel, 'panel: first run', POPUP);
  await panel.close();

  await welcome.getByTestId('consent').click();
  await expect(welcome.getByTestId('consented')).toBeVisible();
  await expectGoodInEveryLook(welcome, 'welcome: bring your people');
  await bring(welcome, { name: 'photo.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') });
  await expectGoodInEveryLook(welcome, 'welcome: a file that is none');
  await welcome.reload();
  await bring(welcome, sampleZip(world));
  await welcome.getByTestId('skipped').evaluate((list) => list.closest('details')?.setAttribute('open', ''));
  await expectGoodInEveryLook(welcome, 'welcome: choose');
});

test('the popup: cards, opened up, nothing today, paused, reading off', async ({ peerkeep }) => {
  const { friends } = await settled(peerkeep, 3);
  const popup = await peerkeep.open('popup.html');
  const cards = popup.getByTestId('prompt');
  await expect(cards).toHaveCount(3);
  await expectGoodInEveryLook(popup, 'popup: cards', POPUP);
  const first = cards.first();
  await first.getByTestId('copy-open').click();
  await expect(first.getByTestId('objections')).toBeVisible();
  await first.getByTestId('draft-choices').locator('summary').click();
  await first.getByTestId('why').locator('summary').click();
  await first.getByTestId('later').click();
  await expectGoodInEveryLook(popup, 'popup: a card opened up', POPUP);
  await popup.reload();
  await expect(cards).toHaveCount(3);
  await popup.keyboard.press('l');
  await expect(popup.getByTestId('quicklog')).toBeVisible();
  await expectGoodInEveryLook(popup, 'popup: a touch is logged', POPUP);
  await popup.keyboard.press('Escape');
  const search = popup.getByTestId('search');
  await search.fill((friends[0] as Person).name.slice(0, 3));
  await expect(popup.getByTestId('search-result').first()).toBeVisible();
  await expectGoodInEveryLook(popup, 'popup: somebody is found', POPUP);
  await search.fill('qqqqxxzz');
  await expect(popup.getByTestId('search-result')).toHaveCount(0);
  await expectGoodInEveryLook(popup, 'popup: nobody is found', POPUP);
  await search.fill('');
  for (let left = 2; left >= 0; left--) {
    await cards.first().getByTestId('not-now').click();
    await expect(cards).toHaveCount(left);
  }
  await expect(popup.locator('[data-testid=today][data-state=quiet]')).toBeVisible();
  await expectGoodInEveryLook(popup, 'popup: nothing today', POPUP);

  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('pause-open').click();
  await expect(settings.getByTestId('pause')).toHaveAttribute('data-paused', 'true');
  await expectGoodInEveryLook(popup, 'popup: paused', POPUP);
  await settings.getByTestId('reading-off').click();
  await settings.getByTestId('pause-end').click();
  await expectGoodInEveryLook(popup, 'popup: reading off', POPUP);
});

test('the panel: beside people, lists and conversations, narrow and wide', async ({ peerkeep }) => {
  const { friends } = await settled(peerkeep);
  const [ada, bo] = friends as [Person, Person];
  const tab = await peerkeep.visit(`/in/${ada.slug}/`);
  const panel = await peerkeep.panel();
  const good = goodPanel(panel);
  const to = (path: string) => tab.goto(`https://www.linkedin.com${path}`);

  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', ada.slug, { timeout: 15_000 });
  await panel.getByTestId('remember-text').fill('Plays the cello.');
  await panel.getByTestId('remember-keep').click();
  await expect(panel.getByTestId('note')).toBeVisible();
  await panel.getByTestId('more-about').locator('summary').click();
  await good('a person');
  await to('/feed/');
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'feed', { timeout: 15_000 });
  await good('the feed');
  await to('/mynetwork/catch-up/all/');
  await panel.getByTestId('why').first().locator('summary').click();
  await expect(panel.getByTestId('draft').first()).toBeVisible();
  await good('catching up, with a draft');
  await to(encodeURI(threadPath(bo.slug)));
  await expect(panel.getByTestId('question').first()).toBeVisible({ timeout: 15_000 });
  await good('a conversation');
});

test('the panel: beside somebody who is not kept, and where nobody is or may be shown', async ({
  peerkeep,
}) => {
  const { world, friends } = await settled(peerkeep, 3);
  const tab = await peerkeep.visit('/feed/');
  const panel = await peerkeep.panel();
  const state = (wanted: string): Promise<void> =>
    expect(panel.getByTestId('panel')).toHaveAttribute('data-state', wanted, { timeout: 20_000 });
  const good = goodPanel(panel);
  const to = (path: string) => tab.goto(`https://www.linkedin.com${path}`);
  const known = world.relations.connected.find(
    ({ slug }) => !friends.some((one) => one.slug === slug),
  ) as Person;
  await to(`/in/${known.slug}/`);
  await expect(panel.getByTestId('person')).toHaveAttribute('data-slug', known.slug, { timeout: 15_000 });
  await good('somebody who is not kept');
  await to('/jobs/');
  await state('notThisPage');
  await expect(panel.getByTestId('prompt').first()).toBeVisible();
  await good('today, where nobody is');
  peerkeep.linkedin.serve('/in/bramwell-oxentide/', errorPage());
  await to('/in/bramwell-oxentide/');
  await state('unreadable');
  await good('a page that cannot be read');
  peerkeep.linkedin.serve('/feed/', loginPage());
  await to('/feed/');
  await state('signedOut');
  await good('signed out');

  const settings = await peerkeep.open('dashboard.html#settings');
  await settings.getByTestId('pause-open').click();
  await state('paused');
  await good('paused');
  await settings.getByTestId('pause-end').click();
  await settings.getByTestId('hints-nowhere').click();
  await state('hintsOff');
  await good('no hints');
  await settings.getByTestId('reading-off').click();
  await state('readingOff');
  await good('reading off');
});

test('the panel: beside a feed that LinkedIn changed, with the report on it', async ({ peerkeep }) => {
  const { world } = await settled(peerkeep, 3);
  const tab = await peerkeep.visit('/feed/');
  const panel = await peerkeep.panel();
  await expect(panel.getByTestId('here')).toHaveAttribute('data-page', 'feed', { timeout: 15_000 });
  const good = goodPanel(panel);
  for (const html of changedFeeds(world)) {
    peerkeep.linkedin.serve('/feed/', html);
    await tab.goto(FEED);
    await expect(panel.getByTestId('panel')).toHaveAttribute('data-state', 'unreadable', { timeout: 20_000 });
  }
  await expect(panel.getByTestId('health')).toBeVisible({ timeout: 15_000 });
  await good('a feed that was changed');
  await panel.getByTestId('report-open').click();
  await expect(panel.getByTestId('report-text')).not.toBeEmpty();
  await good('the report');
});

test('the panel does not jump when another tab comes to the front, whatever that shows', async ({
  peerkeep,
}) => {
  const { friends } = await settled(peerkeep);
  const [ada, bo] = friends as [Person, Person];
  const person = await peerkeep.visit(`/in/${ada.slug}/`);
  const panel = await peerkeep.panel();
  const shown: [Page, () => Promise<void>][] = [];
  const remember = async (tab: Page, arrived: () => Promise<void>): Promise<void> => {
    await arrived();
    shown.push([tab, arrived]);
  };
  const here = (slug: string) => () =>
    expect(panel.getByTestId('person')).toHaveAttribute('data-slug', slug, { timeout: 15_000 });
  const page = (name: string) => () =>
    expect(panel.getByTestId('here')).toHaveAttribute('data-page', name, { timeout: 15_000 });
  const elsewhere = (wanted: string) => () =>
    expect(panel.getByTestId('panel')).toHaveAttribute('data-state', wanted, { timeout: 15_000 });
  await remember(person, here(ada.slug));
  await remember(await peerkeep.visit('/feed/'), page('feed'));
  await remember(await peerkeep.visit(encodeURI(threadPath(bo.slug))), here(bo.slug));
  await remember(await peerkeep.visit('/jobs/'), elsewhere('notThisPage'));
  await remember(await peerkeep.open('dashboard.html#people'), elsewhere('noLinkedIn'));
  await watchPanel(panel);
  for (const [from] of shown) {
    for (const [tab, arrived] of shown) {
      if (tab === from) continue;
      await from.bringToFront();
      await panel.waitForTimeout(500);
      await watchAnew(panel);
      await tab.bringToFront();
      await arrived();
      await panel.waitForTimeout(400);
      expect.soft((await watchedPanel(panel)).shifts, `${from.url()} to ${tab.url()}`).toEqual([]);
    }
  }
});

test('the dashboard: choosing, people, a person, somebody new, who is twice', async ({ peerkeep }) => {
  const { friends } = await settled(peerkeep, 15);
  const page = await peerkeep.open('dashboard.html#choose');
  await expect(page.getByTestId('candidate').first()).toBeVisible();
  await expectGoodInEveryLook(page, 'choose: enough for a start');
  await go(page, 'people');
  await expectGoodInEveryLook(page, 'people');
  await page.getByTestId('people-search').fill('zzz');
  await expect(page.getByTestId('person-row')).toHaveCount(0);
  await expectGoodInEveryLook(page, 'people: nobody found');
  await go(page, 'person=new');
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('field-name')).toHaveAttribute('aria-invalid', 'true');
  await expectGoodInEveryLook(page, 'somebody new, without a name');
  await page.getByTestId('field-name').fill((friends[0] as Person).name);
  await page.getByTestId('person-save').click();
  await expect(page.getByTestId('person-page')).toBeVisible();
  await expectGoodInEveryLook(page, 'a person');
  await page.getByTestId('forget').click();
  await expect(page.getByTestId('forget-dialog')).toBeVisible();
  await expectGoodInEveryLook(page, 'forgetting somebody');
  await page.keyboard.press('Escape');
  await go(page, 'duplicates');
  await expect(page.getByTestId('pair').first()).toBeVisible();
  await expectGoodInEveryLook(page, 'who is twice');
});

const OF_SOMEBODY_ELSE =
  'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n' +
  'Other Body,Some One,"1/6/25, 9:05 AM",,OUTGOING,https://www.linkedin.com/in/other-body,https://www.linkedin.com/in/some-one\n';

test('the dashboard: kinds, data, settings, forgetting everything', async ({ peerkeep }) => {
  await settled(peerkeep);
  const page = await peerkeep.open('dashboard.html#kinds');
  await expectGoodInEveryLook(page, 'kinds');
  await go(page, 'data');
  await expect(page.getByTestId('changes')).toBeVisible();
  await expectGoodInEveryLook(page, 'data');
  await page.getByTestId('import-file').setInputFiles({
    name: 'Invitations.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(OF_SOMEBODY_ELSE),
  });
  await expect(page.getByTestId('import-other-account')).toBeVisible();
  await expectGoodInEveryLook(page, 'data: an export of somebody else');
  await go(page, 'settings');
  await page.getByTestId('days-close').fill('5');
  await page.getByTestId('days-save').click();
  await expect(page.getByTestId('days-problem')).toBeVisible();
  await expectGoodInEveryLook(page, 'settings, with days that cannot be');
  await page.getByTestId('forget-all').click();
  await expect(page.getByTestId('forget-all-dialog')).toBeVisible();
  await expectGoodInEveryLook(page, 'forgetting everything');
  await page.getByTestId('forget-all-on').click();
  await expectGoodInEveryLook(page, 'forgetting everything, really');
  await page.getByTestId('forget-all-yes').click();
  await expect(page.getByTestId('all-forgotten')).toHaveAttribute('data-done', 'true', { timeout: 20_000 });
  await expectGoodInEveryLook(page, 'everything forgotten', { oneLanguage: true });
});

test('the hint on the page, for one person and for several', async ({ peerkeep }) => {
  const { friends } = await settled(peerkeep);
  await chooseHints(peerkeep, 'page');
  const ours = await peerkeep.open('dashboard.html#people');
  const copy = await peerkeep.context.newPage();
  for (const path of [`/in/${(friends[0] as Person).slug}/`, '/mynetwork/catch-up/all/']) {
    const tab = await peerkeep.visit(path);
    const hint = await HintOnPage.of(tab);
    /** axe cannot enter a closed root: the same markup and the same sheet on a page of their own. */
    const anew = async (): Promise<void> => {
      await tab.bringToFront();
      await tab.reload();
      await hint.click('hint-tab');
      await hint.shows('hint-card');
      const { html, css } = await hint.inside();
      await copy.setContent(
        `<!doctype html><html lang="en"><title>Hint</title><style>${css}</style><main><h1>Page</h1>${html}</main></html>`,
      );
      // At the end of the line, whichever side that is.
      const mirrored = (await copy.locator('.edge').getAttribute('dir')) === 'rtl';
      const { x = NaN } = (await copy.locator('.edge-tab').boundingBox()) ?? {};
      expect(x < (copy.viewportSize()?.width ?? 0) / 2).toBe(mirrored);
    };
    // What the user chose in the browser, as the hint asks for it.
    const enlarge = async (large: boolean): Promise<void> => {
      await hint.chooseType(large ? 32 : 16);
      await anew();
      const size = await copy.locator('.edge').evaluate((one) => getComputedStyle(one).fontSize);
      expect(size).toBe(large ? '30px' : '15px');
    };
    await anew();
    await expectGoodInEveryLook(copy, `hint on ${path}`, { speaker: ours, anew, enlarge, within: '.edge' });
    await tab.close();
  }
});
