import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPeerkeep } from '../../tests/browser/support/peerkeep';
import { changedFeeds } from '../../tests/browser/steps/changedFeeds';
import { chooseHints, HintOnPage } from '../../tests/browser/steps/hints';
import { buildSampleWorld, notFoundPage } from '../../tests/linkedin/world';
import { threadPath } from '../../tests/linkedin/worldPages';
import { consent, importFile } from '../demo/screens';
import { keepFirst } from '../demo/triage';
import { layGround } from './ground';
import { steadyBuild } from './steady';
import { taker } from './take';
import { romanised } from './romanised';
import { takeDashboard } from './takeDashboard';
import { takeLast, takePanelMirrored } from './takeLast';
import { takePanel } from './takePanel';
import { takeOpenedUp } from './takePopup';
import { takeStates } from './takeStates';

const TODAY = '2026-06-15';
const POPUP = { width: 380, height: 600 };
const WIDE = { width: 920, height: 800 };
const NARROW = { width: 360, height: 720 };

/** @returns the names of the pictures, in the order of a user's first days. */
export async function takeAll(): Promise<string[]> {
  const names: string[] = [];
  const take = taker(names);
  romanised();
  const build = steadyBuild();
  const peerkeep = await startPeerkeep({ viewport: WIDE, extension: build.folder });
  try {
    // From the first moment: what has begun to change colour slowly goes on doing so.
    peerkeep.context.on(
      'page',
      (page) => void page.emulateMedia({ reducedMotion: 'reduce' }).catch(() => undefined),
    );
    const world = buildSampleWorld({ today: TODAY });
    peerkeep.linkedin.serve(
      () => true,
      (url) => world.pageFor(url.href) ?? { html: notFoundPage(), status: 404 },
    );
    await peerkeep.setToday(TODAY);
    const zip = join(tmpdir(), 'Complete_LinkedInDataExport_06-12-2026.zip');
    writeFileSync(zip, world.exportZip());

    const welcome = await peerkeep.open('welcome.html');
    await welcome.getByTestId('consent').waitFor();
    await take(welcome, 'welcome', WIDE);
    await take(welcome, 'welcome-narrow', { ...NARROW, only: 'light' });
    await welcome.getByTestId('hints-page').check();
    await welcome.getByTestId('hints-nowhere').scrollIntoViewIfNeeded();
    await take(welcome, 'welcome-hints', { ...WIDE, only: 'light' });
    await welcome.getByTestId('hints-panel').check();
    const first = await peerkeep.open('popup.html');
    await first.locator('[data-testid=today]:not([data-state=loading])').waitFor();
    await take(first, 'popup-first-run', { width: 380, height: 400 });
    for (const [part, name] of [
      ['choose', 'triage-nobody'],
      ['people', 'people-nobody'],
    ] as const) {
      const own = await peerkeep.open(`dashboard.html#${part}`);
      await own.locator('main h1').first().waitFor();
      await own.waitForLoadState('networkidle');
      await take(own, name, { ...WIDE, height: 480, only: 'light' });
      await own.close();
    }
    await consent(welcome);
    await welcome.setViewportSize(WIDE);
    await importFile(welcome, zip);
    await take(welcome, 'import');
    await welcome.close();
    const nobody = first.locator('[data-state=noneKept]');
    await nobody.waitFor();
    await take(first, 'popup-nobody-kept', { width: 380, height: 400, only: 'light' });
    await first.close();

    const triage = await peerkeep.open('dashboard.html#choose');
    await triage.getByTestId('candidate').first().waitFor();
    await take(triage, 'triage', WIDE);
    await take(triage, 'triage-narrow', { ...NARROW, only: 'light' });
    await triage.setViewportSize(WIDE);
    const kept = await keepFirst(triage, 15);
    await triage.close();

    const friend = world.relations.connected.find(({ slug }) => kept.includes(slug));
    const mover = world.newJobs.find(({ slug }) => kept.includes(slug));
    const tab = await peerkeep.visit('/mynetwork/catch-up/job_changes/');
    const panel = await peerkeep.panel();
    await panel.getByTestId('person-here').first().waitFor();
    await take(panel, 'panel-list');
    await tab.goto(`https://www.linkedin.com/in/${mover?.slug ?? ''}/`);
    await panel.locator(`[data-testid=person][data-slug="${mover?.slug ?? ''}"]`).waitFor();
    await take(panel, 'panel-person');
    await takePanelMirrored(panel, take);
    await tab.goto(`https://www.linkedin.com${encodeURI(threadPath(friend?.slug ?? ''))}`);
    await panel.locator(`[data-testid=person][data-slug="${friend?.slug ?? ''}"]`).waitFor();
    await take(panel, 'panel-conversation');
    await tab.goto('https://www.linkedin.com/jobs/');
    await panel.getByTestId('prompt').nth(2).waitFor();
    await take(panel, 'panel-today');

    await chooseHints(peerkeep, 'page');
    const page = await peerkeep.visit(`/in/${mover?.slug ?? ''}/`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const hint = await HintOnPage.of(page);
    await hint.shows('hint-tab');
    await layGround(page);
    await take(page, 'on-page-tab', { ...WIDE, only: 'light' });
    await hint.click('hint-tab');
    await hint.shows('hint-card');
    await take(page, 'on-page-card');
    await page.close();
    const feed = await peerkeep.visit('/feed/');
    await feed.emulateMedia({ reducedMotion: 'reduce' });
    const several = await HintOnPage.of(feed);
    await several.click('hint-tab');
    await several.shows('hint-card');
    await layGround(feed);
    await take(feed, 'on-page-several', { ...WIDE, only: 'light' });
    await feed.close();

    for (const [part, ready] of [
      ['people', 'person-row'],
      ['kinds', undefined],
      ['duplicates', undefined],
      ['data', undefined],
      ['settings', undefined],
    ] as const) {
      const own = await peerkeep.open(`dashboard.html#${part}`);
      await own.locator('h1').first().waitFor();
      if (ready) await own.getByTestId(ready).first().waitFor();
      await own.waitForLoadState('networkidle');
      await take(own, part, WIDE);
      if (part === 'settings') await take(own, 'settings-narrow', { ...NARROW, only: 'light' });
      await own.close();
    }
    const person = await peerkeep.open('dashboard.html#people');
    await person.getByTestId('person-row').first().getByRole('link').click();
    await person.getByTestId('forget').waitFor();
    await person.locator('h1').first().waitFor();
    await take(person, 'person', WIDE);
    await take(person, 'person-narrow', { ...NARROW, only: 'light' });
    await person.close();

    const popup = await peerkeep.open('popup.html');
    await popup.getByTestId('prompt').nth(2).waitFor();
    await take(popup, 'popup-today', POPUP);
    await popup.keyboard.press('2');
    await take(popup, 'popup-second-open', POPUP);
    await popup.keyboard.press('/');
    await popup.keyboard.type('an');
    await popup.getByTestId('search-result').first().waitFor();
    await take(popup, 'popup-search', POPUP);
    await popup.keyboard.press('Escape');
    await take(popup, 'popup-large-type', { ...POPUP, only: 'light', large: true });
    await takeStates(peerkeep, take, popup, POPUP);
    await takeOpenedUp(popup, take, friend?.name ?? '');
    for (;;) {
      const card = popup.getByTestId('prompt').first();
      if ((await card.count()) === 0) break;
      const slug = (await card.getAttribute('data-slug')) ?? '';
      if ((await card.getByTestId('card-open').getAttribute('aria-expanded')) === 'false')
        await card.getByTestId('card-open').click();
      await card.getByTestId('done').click();
      await popup.locator(`[data-testid=prompt][data-slug="${slug}"]`).waitFor({ state: 'detached' });
      if (!names.includes('popup-undo-light.png')) {
        await popup.getByTestId('toast-undo').waitFor();
        await take(popup, 'popup-undo', { ...POPUP, only: 'light' });
      }
    }
    await popup.getByTestId('toast').getByRole('button').last().click();
    await popup.evaluate(() => scrollTo(0, 0));
    await take(popup, 'popup-nothing-today', { width: 380, height: 400 });
    await take(popup, 'popup-question', { ...POPUP, only: 'light' });
    await popup.close();
    await takeDashboard(peerkeep, take);
    const due = world.relations.connected.find(({ slug }) => slug === 'ignatius-pell');
    const known = world.relations.connected.find(({ slug }) => !kept.includes(slug));
    const stranger = world.people.find((one) => !world.relations.connected.includes(one));
    if (!due || !known || !stranger) throw new Error('Somebody is missing in the invented LinkedIn.');
    await takePanel(peerkeep, panel, take, {
      due,
      known,
      stranger,
      you: world.you,
      rebuilt: changedFeeds(world),
    });
    await takeLast(peerkeep, take, friend?.name ?? '');
  } finally {
    await peerkeep.close();
    build.remove();
  }
  return names;
}
